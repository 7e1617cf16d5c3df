import { type FoundFacts, fact } from './facts.js';
import { firstPrintedDate } from './printed-date.js';

/** The last part of a URI, decoded: "file:///corpus/US%20asks.txt" -> "US asks.txt". */
export function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/u, '').replace(/\/+$/u, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '' ? uri : decode(name);
}

/** The extension in lower case, with the dot: ".txt"; empty when there is none. */
export function fileExtension(uri: string): string {
  const name = fileName(uri);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** The file name without its extension. */
export function fileStem(uri: string): string {
  const name = fileName(uri);
  const extension = fileExtension(uri);
  return extension === '' ? name : name.slice(0, -extension.length);
}

/** "2024-08-04-peacekeeper.txt", "20240804 Blinken.txt": many writers file by date; it may be the day of saving. */
export function factsOfFileName(uri: string): FoundFacts {
  const stem = fileStem(uri).replaceAll('_', '-');
  const date = /^\D{0,3}\d{4}-?\d{2}-?\d{2}(?!\d)|\d{4}-\d{2}-\d{2}$/u.test(stem)
    ? firstPrintedDate(stem)
    : null;
  return date ? { issued: fact(date.edtf, 'file name', 0.6) } : {};
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A URIError: a per cent sign that encodes nothing ("100%.txt").
    return name;
  }
}
