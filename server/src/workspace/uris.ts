/**
 * `file:` URIs as strings, in one spelling: that of `vscode-uri`, so that those of the editor and those of the command
 * line are equal. Folders have no slash at the end, but for the root of a file system.
 */

/** The URI of an absolute path with `/` between its parts: `/a b/c.md`, `C:/a/c.md`, `//server/share/c.md`. */
export function uriOfPath(path: string): string {
  if (path.startsWith('//')) {
    const [, , authority = '', ...parts] = path.split('/');
    return `file://${encodePart(authority.toLowerCase())}/${parts.map(encodePart).join('/')}`;
  }
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const withDrive = rooted.replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);
  return withoutSlash(`file://${withDrive.split('/').map(encodePart).join('/')}`);
}

/** The absolute path of a `file:` URI, with `/` between its parts: the inverse of `uriOfPath`. */
export function pathOfUri(uri: string): string {
  const match = /^file:\/\/([^/]*)(\/.*)?$/su.exec(uri);
  if (!match) return uri;
  const [, authority = '', path = '/'] = match;
  const decoded = path.split('/').map(decodePart).join('/');
  if (authority !== '') return `//${decodePart(authority)}${decoded}`;
  return /^\/[a-z]:/i.test(decoded) ? decoded.slice(1) : decoded;
}

/**
 * One spelling for every way to write the same URI (`file:///C:/a%2Db` and `file:///c%3A/a-b`): for maps and sets, never
 * for display. Case matters but for the drive letter.
 */
export function uriKey(uri: string): string {
  return uri.startsWith('file:') ? uriOfPath(pathOfUri(uri)) : uri;
}

/** A file or folder beneath `folder`; `path` is relative, `/` between its parts, `..` and `.` resolved. */
export function joinUri(folder: string, path: string): string {
  if (isAbsolutePath(path)) return uriOfPath(normalizePath(path));
  return uriOfPath(normalizePath(`${pathOfUri(folder)}/${path}`));
}

function isAbsolutePath(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:\//i.test(path);
}

/** The folder a URI lies in; the root of a file system is its own. */
export function parentUri(uri: string): string {
  const at = uri.lastIndexOf('/');
  return at <= 'file://'.length ? uri.slice(0, 'file:///'.length) : uri.slice(0, at);
}

/** Whether `uri` is the folder itself or lies beneath it. */
export function isWithin(folder: string, uri: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/**
 * How to get from a folder to a file: `corpus/a.txt`, `../b/c.md`, "." for the folder itself. Where there is no way (another
 * drive), the absolute path.
 */
export function relativePath(folder: string, uri: string): string {
  const from = partsOf(folder);
  const to = partsOf(uri);
  if (!uri.startsWith('file:') || from[0] !== to[0]) return pathOfUri(uri);
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  const path = [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
  return path === '' ? '.' : path;
}

/** The last part of a URI, decoded: `a b.md`. */
export function baseName(uri: string): string {
  return decodePart(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The parts of the path, the first being what must be equal for one path to lead to the other: "", "c:", "//server". */
function partsOf(uri: string): readonly string[] {
  const path = pathOfUri(uri).replace(/\/$/, '');
  if (!path.startsWith('//')) return path.split('/');
  const [authority = '', ...parts] = path.slice(2).split('/');
  return [`//${authority}`, ...parts];
}

/** Resolves `.`, `..` and doubled slashes of an absolute path; `..` at the top stays at the top. */
function normalizePath(path: string): string {
  const prefix = /^(?:\/\/[^/]+|[a-z]:)?\//iu.exec(path)?.[0] ?? '/';
  const kept: string[] = [];
  for (const part of path.slice(prefix.length).split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return prefix + kept.join('/');
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A URIError: a stray "%" that begins no escape stands for itself.
    return part;
  }
}

function withoutSlash(uri: string): string {
  return uri.length > 'file:///'.length && uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
