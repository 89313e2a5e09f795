import { extname } from 'node:path';
import type { Ledger } from '#schemas/ledger.ts';
import { findOembedFaults } from './check-oembed.ts';
import { attribute, listElements } from './html-elements.ts';
import { typeOf } from '#astro/static-files.ts';

/** Checks a served site, address by address; the ledger contains its addresses. */
export function listDeployedChecks(site: URL, ledger: Ledger): Check[] {
  const { pages, files, open, embeds, editions } = sample(ledger);
  const ask = (addresses: string[], judge: Judge, status = 200): Promise<string[]> => findFaults(site, addresses, judge, status);
  return [
    {
      title: `every kind of response has the headers that protect readers, and none has X-Frame-Options (${pages.length + files.length + 3} addresses)`,
      remedy: 'See [[headers]] in netlify.toml.',
      find: async () => [
        ...(await ask([...pages, ...files, embeds[0]!, editions[0]!], (headers) => protections(headers))),
        ...(await ask(['/no-such-page/'], (headers) => protections(headers), 404)),
      ],
    },
    {
      title: 'no other site can frame a page or a file',
      remedy: 'See dist/_headers: each name at the root has one rule with a Content-Security-Policy.',
      find: () =>
        ask([...pages, ...files], (headers) => [
          ...policyFaults(headers),
          !policyOf(headers).includes("frame-ancestors 'none'") && "no frame-ancestors 'none'",
        ]),
    },
    {
      title: `every embed can be framed, is complete and is hidden from search engines (${embeds.length + editions.length} embeds)`,
      remedy: 'See the rule /embed/* in dist/_headers, and src/layouts/Embed.astro.',
      find: () =>
        ask([...embeds, ...editions], (headers, html, address) => [
          ...policyFaults(headers),
          ...openFaults(headers),
          policyOf(headers).includes('frame-ancestors') && 'its policy restricts frames',
          headers.get('x-robots-tag') !== 'noindex' && 'no X-Robots-Tag: noindex',
          ...embedFaults(html, address),
        ]),
    },
    {
      title: `other sites can read data, pictures and fonts (${open.length} files)`,
      remedy: 'See dist/_headers: data, figures, fonts and schemas are open.',
      find: () => ask(open, (headers) => openFaults(headers)),
    },
    {
      title: 'every kind of file has its content type',
      remedy: 'See the rules with Content-Type in dist/_headers; add one for a file extension that the host does not know.',
      find: () =>
        ask(files, (headers, _text, address) => {
          const [given, wanted] = [headers.get('content-type') ?? 'nothing', typeOf(address)];
          const isAlike = given.replaceAll(' ', '').toLowerCase() === wanted.replaceAll(' ', '').toLowerCase();
          // Text files need a charset; pictures and XML declare theirs inside, and JSON has only one.
          return [
            !isAlike && (wanted.startsWith('text/') || mediaType(given) !== mediaType(wanted)) && `says it is ${given}, not ${wanted}`,
          ];
        }),
    },
    {
      title: 'fonts, whose names include their version, are cached for a year, also for other sites',
      remedy: 'See Cache-Control in netlify.toml.',
      find: async () => {
        // Not in the ledger, because the next version has another name.
        const preloads = listElements(await (await fetch(site)).text()).filter((one) => attribute(one, 'as') === 'font');
        const fonts = preloads.map((one) => new URL(attribute(one, 'href') ?? '', site).pathname);
        if (fonts.length === 0) return ['the first page preloads no font'];
        return ask(fonts, (headers) => [
          ...openFaults(headers),
          !(headers.get('cache-control') ?? '').includes('immutable') && 'no immutable',
        ]);
      },
    },
    {
      title: 'a missing address gets status 404, and its page contains its policy',
      remedy: 'Netlify answers with dist/404.html: see src/astro/response-headers.ts.',
      find: () =>
        ask(
          ['/no-such-page/', '/chapters/no-such-chapter/', '/embed/no-such-figure/'],
          (_headers, html) => [!html.includes('<meta http-equiv="Content-Security-Policy"') && 'no policy in the page'],
          404,
        ),
    },
    {
      title: 'an address without its final slash redirects to the page',
      remedy: 'Turn Netlify’s pretty URLs on, or check for a proxy in front of Netlify.',
      find: async () => {
        const found = pages
          .filter((page) => page !== '/')
          .map(async (page) => {
            const response = await fetch(new URL(page.slice(0, -1), site), { redirect: 'manual' });
            const target = new URL(response.headers.get('location') ?? '/nowhere', site).pathname;
            return [301, 308].includes(response.status) && target === page ? [] : [`${page.slice(0, -1)} answers ${response.status}`];
          });
        return (await Promise.all(found)).flat();
      },
    },
    {
      title: 'addresses that moved redirect',
      remedy: 'See dist/_redirects.',
      find: async () => {
        const moved = Object.entries(ledger).flatMap(([address, now]) =>
          now !== 'here' && 'movedTo' in now && !address.includes('#') ? [[address, now.movedTo]] : [],
        );
        const found = moved.map(async ([address, to]) => {
          const { url } = await fetch(new URL(address!, site));
          return new URL(url).pathname === to!.split('#')[0] ? [] : [`${address} leads to ${new URL(url).pathname}, not to ${to}`];
        });
        return (await Promise.all(found)).flat();
      },
    },
    {
      title: `the site knows its own address, and every figure has an oEmbed description (${embeds.length} figures)`,
      remedy: 'Write the address of the site into content/report.yaml; for the rest see src/exports/oembed.ts.',
      find: async () => {
        const home = listElements(await (await fetch(site)).text()).find((one) => attribute(one, 'rel') === 'canonical');
        const own = new URL(home ? (attribute(home, 'href') ?? '') : '', site);
        const isHome = own.origin === site.origin || (isLoopback(own) && isLoopback(site));
        const oembeds = embeds.map((embed) => `/figures/${embed.split('/')[2]}/oembed.json`);
        return [
          ...(isHome ? [] : [`it calls itself ${own.origin}`]),
          ...(await ask(oembeds, (_headers, text) => findOembedFaults(text, own))),
        ];
      },
    },
  ];
}

/** Addresses of each kind: one for each folder, depth and extension; all embeds. */
export function sample(ledger: Ledger): Sample {
  const here = Object.keys(ledger).filter((address) => ledger[address] === 'here' && !address.includes('#'));
  const outside = here.filter((address) => !address.startsWith('/embed/'));
  const files = onePer(
    outside.filter((address) => !address.endsWith('/')),
    (address) => `${address.split('/')[1]} ${extname(address)}`,
  );
  return {
    pages: onePer(
      outside.filter((address) => address.endsWith('/')),
      (address) => `${address.split('/')[1]} ${address.split('/').length}`,
    ),
    files,
    open: files.filter((address) => /^\/(data|figures|schemas|fonts)\//.test(address)),
    embeds: here.filter((address) => /^\/embed\/[a-z]/.test(address)),
    editions: here.filter((address) => /^\/embed\/\d/.test(address)),
  };
}

async function findFaults(site: URL, addresses: string[], judge: Judge, status: number): Promise<string[]> {
  const found = addresses.map(async (address) => {
    const response = await fetch(new URL(address, site), { redirect: 'manual' });
    const text = await response.text();
    if (response.status !== status) return [`${address} answers ${response.status}`];
    return judge(response.headers, text, address).flatMap((fault) => (fault === false ? [] : `${address}: ${fault}`));
  });
  return (await Promise.all(found)).flat();
}

function protections(headers: Headers): Fault[] {
  const wanted: [string, RegExp][] = [
    ['strict-transport-security', /^max-age=\d{8}/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^strict-origin-when-cross-origin$/],
    ['cross-origin-opener-policy', /^same-origin$/],
    ['cross-origin-embedder-policy', /^require-corp$/],
    ['permissions-policy', /camera=\(\)/],
  ];
  const faults = wanted.map(([name, pattern]) => !pattern.test(headers.get(name) ?? '') && `${name} is ${headers.get(name) ?? 'missing'}`);
  return [...faults, headers.has('x-frame-options') && 'it has X-Frame-Options, which refuses embeds their frames'];
}

/** A header that two rules set arrives twice, joined by a comma. */
function policyFaults(headers: Headers): Fault[] {
  const policy = policyOf(headers);
  return [
    !policy.startsWith("default-src 'none'; ") && `its policy is ${policy || 'missing'}`,
    /unsafe-|\*/.test(policy) && 'its policy is loose',
    policy.includes(',') && 'it has two policies',
    !['same-origin', 'cross-origin'].includes(headers.get('cross-origin-resource-policy') ?? '') &&
      `Cross-Origin-Resource-Policy is ${headers.get('cross-origin-resource-policy') ?? 'missing'}`,
  ];
}

function openFaults(headers: Headers): Fault[] {
  return [
    headers.get('access-control-allow-origin') !== '*' &&
      `Access-Control-Allow-Origin is ${headers.get('access-control-allow-origin') ?? 'missing'}`,
    headers.get('cross-origin-resource-policy') !== 'cross-origin' &&
      `Cross-Origin-Resource-Policy is ${headers.get('cross-origin-resource-policy') ?? 'missing'}`,
  ];
}

function embedFaults(html: string, address: string): Fault[] {
  const all = listElements(html);
  const home = `/figures/${address.split('/').at(-2)}/`;
  return [
    all.filter(({ tagName }) => tagName === 'h1').length !== 1 && 'no finding',
    !all.some(({ tagName }) => tagName === 'figcaption') && 'no notes and sources',
    !all.some((one) => one.tagName === 'a' && attribute(one, 'href') === home) && `no way back to ${home}`,
    !all.some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex') && 'no noindex',
  ];
}

function policyOf(headers: Headers): string {
  return headers.get('content-security-policy') ?? '';
}

function mediaType(type: string): string {
  return type.split(';')[0]!.trim().toLowerCase();
}

function isLoopback({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function onePer(addresses: string[], kindOf: (address: string) => string): string[] {
  return [...new Map(addresses.toReversed().map((address) => [kindOf(address), address])).values()];
}

export interface Check {
  /** What is true if nothing is found. */
  title: string;
  remedy: string;
  /** Finds faults, each with its address. */
  find: () => Promise<string[]>;
}

interface Sample {
  pages: string[];
  files: string[];
  /** Files that other sites may read. */
  open: string[];
  /** Of the latest edition. */
  embeds: string[];
  editions: string[];
}

type Fault = string | false;
type Judge = (headers: Headers, text: string, address: string) => Fault[];
