/** What the tested parts of the client use of the editor. */
export const l10n = {
  /** The message itself, with its arguments put in. */
  t: (message: string, ...args: readonly (string | number)[]): string =>
    message.replaceAll(/\{(\d+)\}/g, (_, at) => String(args[Number(at)])),
};
