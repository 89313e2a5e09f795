/**
 * Faults of the text of an oEmbed response of the type "rich", by the specification at oembed.com and the promises of this site: every
 * address in it belongs to `site`. Empty if there are none.
 */
export function findOembedFaults(text: string, site: URL): string[] {
  let answer: Record<string, unknown>;
  try {
    answer = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return ['it is not JSON'];
  }
  const faults: string[] = [];
  const want = (name: string, fits: (value: unknown) => boolean, what: string): void => {
    if (!fits(answer[name])) faults.push(`${name} is ${JSON.stringify(answer[name])}, not ${what}`);
  };
  const optional =
    (fits: (value: unknown) => boolean) =>
    (value: unknown): boolean =>
      value === undefined || fits(value);
  want('type', (value) => value === 'rich', '"rich"');
  want('version', (value) => value === '1.0', '"1.0"');
  want(
    'html',
    (value) => isText(value) && /^<div style="[^"]*"><iframe [^>]*><\/iframe><\/div>$/.test(value),
    'one frame in a box that measures its width',
  );
  for (const name of ['width', 'height']) want(name, isSize, 'a size in px');
  for (const name of ['title', 'author_name', 'provider_name']) want(name, optional(isText), 'text');
  for (const name of ['author_url', 'provider_url', 'thumbnail_url']) want(name, optional(isAddress), 'a web address');
  want('cache_age', optional(isSize), 'a number of seconds');
  const parts = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((name) => name in answer);
  if (parts.length % 3 !== 0) faults.push(`${parts.join(' and ')} must not appear without the rest of the thumbnail`);
  for (const name of ['thumbnail_width', 'thumbnail_height']) want(name, optional(isSize), 'a size in px');

  const frame = /<iframe src="([^"]*)"/.exec(isText(answer.html) ? answer.html : '')?.[1];
  for (const [name, address] of [
    ['provider_url', answer.provider_url],
    ['thumbnail_url', answer.thumbnail_url],
    ['the frame', frame],
  ] as const)
    if (isAddress(address) && new URL(address).origin !== site.origin)
      faults.push(`${name} leads to ${address}, which is not on ${site.origin}`);
  if (!isAddress(frame)) faults.push('the frame has no complete address');
  return faults;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isSize(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function isAddress(value: unknown): value is string {
  return isText(value) && /^https?:\/\//.test(value) && URL.canParse(value);
}
