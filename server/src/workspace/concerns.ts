import { CONFIG_FILE } from './config-file.js';
import { DECISIONS_FILE } from './decisions.js';
import { isGlob, splitGlob } from './globs.js';
import type { Project } from './project.js';
import { baseName, isWithin, joinUri } from './uris.js';

/**
 * Whether a change of this file or folder can change what the project says: a source or a place where sources are looked
 * for, settings, decisions, a bibliography. A draft does not concern it.
 */
export function concernsProject(project: Project, uri: string): boolean {
  if (baseName(uri) === CONFIG_FILE || uri === joinUri(project.root, DECISIONS_FILE)) return true;
  if (project.isSource(uri) || /\.(?:json|bib|bibtex|ris|ya?ml)$/iu.test(uri)) return true;
  const { base, value } = project.settings.sources;
  const places = value.map((entry) => joinUri(base, isGlob(entry) ? splitGlob(entry).base : entry));
  return places.some((place) => isWithin(place, uri) || isWithin(uri, place));
}
