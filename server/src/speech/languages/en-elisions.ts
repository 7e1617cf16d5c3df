/** Words that begin with an apostrophe for what is left out, without it: "'em", "'til". */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em til till tis twas twere twill cause bout round cuz n im ere gainst neath pon kay bye sup ol nuff'.split(
    ' ',
  ),
);
