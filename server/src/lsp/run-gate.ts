import type { OpenDocument } from './documents.js';
import type { Roots } from './roots.js';

/** Whether a draft may be judged unasked: the setting `run`. */
export interface RunGate {
  isOpen(uri: string): Promise<boolean>;
  /** Whether the setting holds drafts back at all: then a save is what they wait for. */
  holdsBack(uri: string): Promise<boolean>;
  /** The document was opened, saved, or is to be judged now: at this version it may be. */
  pass(uri: string, why: 'opened' | 'saved' | 'asked'): void;
  close(uri: string): void;
}

export function createRunGate(
  documents: { get(uri: string): OpenDocument | undefined },
  roots: Roots,
): RunGate {
  const passed = new Map<string, { readonly version: number; readonly isAsked: boolean }>();
  const runOf = async (uri: string): Promise<'onType' | 'onSave' | 'manual'> => {
    const place = await roots.placeOf(uri);
    const living = await place?.root.at(place.folder);
    return living?.kind === 'project' ? living.project.settings.run.value : 'onType';
  };
  return {
    holdsBack: async (uri) => (await runOf(uri)) !== 'onType',
    isOpen: async (uri) => {
      const run = await runOf(uri);
      if (run === 'onType') return true;
      const last = passed.get(uri);
      if (last?.version !== documents.get(uri)?.version) return false;
      return run === 'onSave' || last?.isAsked === true;
    },
    pass: (uri, why) => {
      const version = documents.get(uri)?.version;
      if (version === undefined) return;
      const known = passed.get(uri);
      const isAsked = why === 'asked' || (known?.version === version && known.isAsked);
      passed.set(uri, { version, isAsked });
    },
    close: (uri) => {
      passed.delete(uri);
    },
  };
}
