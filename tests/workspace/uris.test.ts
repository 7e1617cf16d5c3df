import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import {
  isWithin,
  joinUri,
  parentUri,
  pathOfUri,
  relativePath,
  uriKey,
  uriOfPath,
} from '../../server/src/workspace/uris.js';

describe('URIs of files', () => {
  const spellings: [string, string][] = [
    ['/home/ann/draft.md', 'file:///home/ann/draft.md'],
    ["/a b/c#d?e%f/g'h(i).md", 'file:///a%20b/c%23d%3Fe%25f/g%27h%28i%29.md'],
    ['C:/Users/Änn/draft.md', 'file:///c%3A/Users/%C3%84nn/draft.md'],
    ['//Server/share/draft.md', 'file://server/share/draft.md'],
    ['/', 'file:///'],
  ];
  for (const [path, uri] of spellings) {
    it(`spells ${path} as the editor does`, () => {
      expect(uriOfPath(path)).toBe(uri);
      expect(URI.file(path).toString()).toBe(uri);
    });
  }

  it('gives every path back', () => {
    const part = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((name) => !/[/\\]|^\.{1,2}$/.test(name));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const path = `/${parts.join('/')}`;
        fc.pre(!path.startsWith('//') && !/^\/[a-z]:/i.test(path));
        expect(pathOfUri(uriOfPath(path))).toBe(path);
      }),
    );
  });

  it('has one key for several spellings', () => {
    expect(uriKey('file:///C:/a%2Db.md')).toBe(uriKey('file:///c%3A/a-b.md'));
    expect(uriKey('file:///a/B.md')).not.toBe(uriKey('file:///a/b.md'));
    expect(uriKey('untitled:Untitled-1')).toBe('untitled:Untitled-1');
    expect(uriKey('file:///50%.md')).toBe('file:///50%25.md');
  });
});

describe('joining and leading from one to another', () => {
  const folder = uriOfPath('/w/drafts');
  const joined: [string, string][] = [
    ['a.md', '/w/drafts/a.md'],
    ['./a.md', '/w/drafts/a.md'],
    ['../corpus//b.txt', '/w/corpus/b.txt'],
    ['../../../../c.txt', '/c.txt'],
    ['/elsewhere/d.txt', '/elsewhere/d.txt'],
    ['.', '/w/drafts'],
  ];
  for (const [path, expected] of joined) {
    it(`joins ${path}`, () => expect(pathOfUri(joinUri(folder, path))).toBe(expected));
  }

  const relative: [string, string][] = [
    ['/w/drafts/a.md', 'a.md'],
    ['/w/corpus/b c.txt', '../corpus/b c.txt'],
    ['/w/drafts', '.'],
    ['/w', '..'],
    ['c:/x.md', 'c:/x.md'],
  ];
  for (const [path, expected] of relative) {
    it(`leads to ${path}`, () => expect(relativePath(folder, uriOfPath(path))).toBe(expected));
  }

  it('knows what lies in a folder', () => {
    expect(isWithin(folder, uriOfPath('/w/drafts/a/b.md'))).toBe(true);
    expect(isWithin(folder, folder)).toBe(true);
    expect(isWithin(folder, uriOfPath('/w/drafts2/b.md'))).toBe(false);
    expect(isWithin('file:///', folder)).toBe(true);
  });

  it('ends at the root', () => {
    expect(parentUri('file:///w')).toBe('file:///');
    expect(parentUri('file:///')).toBe('file:///');
  });
});
