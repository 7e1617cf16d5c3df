import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignKeys } from '../../server/src/sources/keys.js';
import type { Source } from '../../server/src/sources/source.js';
import { sourceOf } from './source-text.js';

const source = (name: string, sidecar: string): Promise<Source> => sourceOf(name, 'Some text.', { sidecar });

async function check(
  sources: readonly (readonly [name: string, sidecar: string])[],
  keys: readonly string[],
): Promise<void> {
  const read = await Promise.all(sources.map(([name, sidecar]) => source(name, sidecar)));
  expect(assignKeys(read).map(({ key }) => key)).toEqual(keys);
}

describe('keys', () => {
  it.each([
    ['author: Tova Renner\ndate: 2023-03-09', 'renner2023'],
    ['author: Renner, Tova\ndate: 2023', 'renner2023'],
    ['authors: [Jan van der Berg, Tova Renner]\ndate: 2023', 'vanderberg2023'],
    ['author: Žofie Łęcka-Müßig\ndate: 2023', 'leckamussig2023'],
    ['publisher: The New Harbour\ndate: 2023', 'newharbour2023'],
    ['date: 2023', 'bridgenotes2023'],
    ['title: none', 'bridgenotes'],
    ['author: 山田太郎\ndate: 2023', 'bridgenotes2023'],
    ['key: my-key\nauthor: Tova Renner', 'my-key'],
  ])('of “%s” is %s', async (sidecar, key) => {
    expect((await source('bridge%20notes.txt', sidecar)).key).toBe(key);
  });

  it.each([
    ['000_a32d7b66356c2276.txt', '000a32d7b2023'],
    ['report_5ac71e90d2b4.txt', 'report2023'],
    ['5ac71e90-d2b4-4f00-8a01-0123456789ab.html', '5ac71e2023'],
    ['1234567890123456789.html', '1234562023'],
    ['bridge-20230309.txt', 'bridge20230309'],
    ['facade-2.txt', 'facade22023'],
    ['deadbeefs.txt', 'deadbeefs2023'],
  ])('of the file %s is %s', async (name, key) => {
    expect((await source(name, 'date: 2023-03-09')).key).toBe(key);
  });

  it('of shortened names stay unique', () =>
    check(
      [
        ['report_5ac71e90d2b4.txt', 'date: 2023'],
        ['report_77c71e90d2b4.txt', 'date: 2023'],
        ['5ac71e90d2b4.txt', 'date: 2023'],
        ['5ac71effffff.txt', 'date: 2023'],
      ],
      ['report2023', 'report2023a', '5ac71e2023', '5ac71e2023a'],
    ));

  it('that clash get letters, the earlier issued first', () =>
    check(
      [
        ['a.txt', 'author: Tova Renner\ndate: 2023-05-01'],
        ['b.txt', 'author: Tova Renner\ndate: 2023-03-09'],
        ['c.txt', 'author: Ole Renner\ndate: 2023'],
      ],
      ['renner2023b', 'renner2023a', 'renner2023'],
    ));

  it('given by the writer stay', () =>
    check(
      [
        ['a.txt', 'author: Tova Renner\ndate: 2023'],
        ['b.txt', 'key: renner2023'],
      ],
      ['renner2023a', 'renner2023'],
    ));

  it('are unique ASCII and do not hang on the order of the sources', async () => {
    const authors = ['Tova Renner', 'Ole Renner', 'Müller', 'Muller'];
    const pool = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        source(`${index}.txt`, `author: ${authors[index % 4]}\ndate: 2023`),
      ),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 40 }), (shuffled) => {
        const keys = new Map(assignKeys(shuffled).map(({ uri, key }) => [uri, key]));
        expect(new Set(keys.values()).size).toBe(40);
        expect([...keys.values()].every((key) => /^[a-z0-9]+$/.test(key))).toBe(true);
        expect(new Map(assignKeys(pool).map(({ uri, key }) => [uri, key]))).toEqual(
          new Map(
            [...keys].sort(
              (a, b) => pool.findIndex((one) => one.uri === a[0]) - pool.findIndex((one) => one.uri === b[0]),
            ),
          ),
        );
      }),
      { numRuns: 20 },
    );
  });
});
