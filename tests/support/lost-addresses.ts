import { findRedirect, readRules } from '../../tools/serve/netlify-rules.ts';
import { attribute, listElements } from './html.ts';
import type { Site } from './site.ts';

/** The addresses that do not exist on a built site, even after redirects. */
export async function findLost(
  { dist, files, readSite }: Pick<Site, 'dist' | 'files' | 'readSite'>,
  addresses: string[],
): Promise<string[]> {
  const rules = await readRules(dist, 'netlify.toml');
  const ids = new Map<string, Set<string>>();
  const present = new Set(files);
  return addresses.filter((address) => {
    const [path = '', anchor] = address.split('#');
    const here = (one: string): string | undefined =>
      [`${one}index.html`, one, `${one}/index.html`].map((name) => name.slice(1)).find((name) => present.has(name));
    const target = findRedirect(rules, path, false)?.to;
    const file = here(path) ?? (target === undefined ? undefined : here(target));
    if (file === undefined || anchor === undefined) return file === undefined;
    if (!ids.has(file)) ids.set(file, new Set(listElements(readSite(file)).flatMap((one) => attribute(one, 'id') ?? [])));
    return !ids.get(file)!.has(anchor);
  });
}
