/** What a stretch of a report is; the palette decides how that looks. */
export type Style =
  | 'plain'
  | 'dim'
  | 'bold'
  | 'error'
  | 'warning'
  | 'information'
  | 'hint'
  | 'path'
  | 'deleted'
  | 'inserted';

/** What a terminal can show. */
export interface TerminalOptions {
  readonly hasColour: boolean;
  /** Columns. */
  readonly width: number;
}

export type Palette = (text: string, style: Style) => string;

/** The palette of a terminal with colours, or one that leaves all text as it is. */
export function paletteOf(hasColour: boolean): Palette {
  if (!hasColour) return (text) => text;
  return (text, style) => {
    const [on, off] = SEQUENCES[style];
    return text === '' || on === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}

/** SGR parameters (ECMA-48) that turn a style on and off. Deleted words are struck through, inserted ones underlined. */
const SEQUENCES: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  plain: ['', ''],
  dim: ['2', '22'],
  bold: ['1', '22'],
  error: ['1;31', '22;39'],
  warning: ['1;33', '22;39'],
  information: ['1;34', '22;39'],
  hint: ['1;36', '22;39'],
  path: ['4', '24'],
  deleted: ['9;31', '29;39'],
  inserted: ['4;32', '24;39'],
};

export interface ColourWishes {
  /** The environment variables of https://no-color.org and https://force-color.org. */
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly isTerminal: boolean;
}

/** Whether to colour: `FORCE_COLOR` and `NO_COLOR` decide when they are set and not empty, else whether it is a terminal. */
export function wantsColour({ NO_COLOR, FORCE_COLOR, TERM, isTerminal }: ColourWishes): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return isTerminal && TERM !== 'dumb';
}
