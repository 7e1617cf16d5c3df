import type { Page } from './dom.js';

/** `name`, `property` or `itemprop` (lower case) of every meta element -> its first content. */
export type MetaValues = ReadonlyMap<string, string>;

export function metaValues(page: Page): MetaValues {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}
