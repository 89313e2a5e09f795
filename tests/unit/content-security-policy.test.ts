import { describe, expect, test } from 'vitest';
import { buildPolicies, toHashSource, toMetaPolicy, type Page } from '../../src/astro/content-security-policy.ts';

describe('the Content-Security-Policy', () => {
  test("allows only the site's own origin if no page has inline code", () => {
    expect(sitePolicy([{ name: 'index.html', html: '<p>Text' }])).toBe(
      "default-src 'none'; style-src 'none'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test('lists each inline style and script once, by the hash of its exact text', () => {
    const html = '<style>\n@layer a, b;</style><script type="module">start();</script>';
    const policy = sitePolicy([page('a', html), page('b', html)]);
    expect(policy).toContain(`style-src ${toHashSource('\n@layer a, b;')};`);
    expect(policy).toContain(`script-src 'self' ${toHashSource('start();')};`);
  });

  test('hashes as browsers do', () => {
    expect(toHashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  test('ignores scripts that are data or separate files', () => {
    const html = '<script type="application/ld+json">{"a":1}</script><script type="module" src="/_astro/a.js"></script>';
    expect(sitePolicy([page('a', html)])).toContain("script-src 'self';");
  });

  test('is one line, so that it fits into a header', () => {
    expect(sitePolicy([page('a', '<style>a\nb</style>')])).not.toContain('\n');
  });

  test('includes styles in <noscript>, <template> and <svg>', () => {
    const html = '<noscript><style>a</style></noscript><template><style>b</style></template><svg><style>c</style></svg>';
    expect(sitePolicy([page('a', html)]).match(/sha256-/g)).toHaveLength(3);
  });

  test.each([
    ['a style attribute', '<p style="color: red">', 'a.html: the attribute style="color: red" of <p>. Use a class, or a script file.'],
    ['a style attribute inside a drawing', '<svg><g style="fill: red"/></svg>', 'a.html: the attribute style="fill: red" of <g>.'],
    ['an event handler', '<button onclick="go()">', 'a.html: the attribute onclick="go()" of <button>.'],
    ['a javascript: address', '<a href="javascript:go()">', 'a.html: the attribute href="javascript:go()" of <a>.'],
    ['an external style sheet', '<link rel="stylesheet" href="/a.css">', 'a.html: the style sheet /a.css.'],
    ['a fourth style', '<style>1</style><style>2</style><style>3</style><style>4</style>', '4 different inline styles, at most 3 allowed'],
    ['a second inline script', '<script>1</script><script>2</script>', '2 different inline scripts, at most 1 allowed'],
  ])('refuses %s and names the page', (_, html, message) => {
    expect(() => sitePolicy([page('a', html)])).toThrow(message);
  });

  test('lists all faults of all pages at once', () => {
    expect(() => sitePolicy([page('a', '<p style="x">'), page('b', '<p onclick="y">')])).toThrow(/a\.html.*\n.*b\.html/);
  });
});

describe('the policy of embeds', () => {
  test('lets every host frame them, and allows no script files and no requests to a server', () => {
    const { embed } = buildPolicies([page('embed/a/index', '<style>a</style><script>b</script>')]);
    expect(embed).toBe(
      `default-src 'none'; style-src ${toHashSource('a')}; script-src ${toHashSource('b')}; font-src 'self'; img-src 'self'; ` +
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test('differs from that of pages: neither allows the code of the other', () => {
    const policies = buildPolicies([page('index', '<style>site</style>'), page('embed/a/index', '<style>embed</style>')]);
    expect(policies.site).not.toContain(toHashSource('embed'));
    expect(policies.embed).not.toContain(toHashSource('site'));
  });

  test('allows each kept edition its own style, and nothing more', () => {
    const kept = ['2026-11', '2027-05'].map((edition) => page(`embed/${edition}/a/index`, `<style>${edition}</style>`));
    expect(buildPolicies([...kept, page('embed/a/index', '<style>2027-05</style>')]).embed.match(/sha256-/g)).toHaveLength(2);
    expect(() => buildPolicies([...kept, page('embed/a/index', '<style>new</style>')])).toThrow('3 different inline styles, at most 2');
  });
});

test('a policy inside a page has no frame-ancestors, which browsers ignore there', () => {
  expect(toMetaPolicy("default-src 'none'; frame-ancestors 'none'; base-uri 'none'")).toBe("default-src 'none'; base-uri 'none'");
});

function sitePolicy(pages: Page[]): string {
  return buildPolicies(pages).site;
}

function page(name: string, html: string): Page {
  return { name: `${name}.html`, html };
}
