import type { ConditionName } from './conditions.ts';

/**
 * The site's own styles as they would apply in a condition: no rule is rewritten, only media queries that a frame cannot match are made to
 * apply or not.
 */
export function emulate(css: string, condition: ConditionName): string {
  if (condition === 'print') return css.replaceAll(/@media\s+print\b/g, '@media all').replaceAll(/@media\s+screen\b/g, '@media not all');
  if (condition === 'greyscale') return `${css}\n:root { filter: grayscale(1); }`;
  if (condition !== 'forced') return css;
  const active = css.replaceAll(/@media\s*\(\s*forced-colors:\s*active\s*\)/g, '@media all');
  // :is() cannot contain a pseudo-element.
  const kept = [...active.matchAll(/([^{};]+)\{[^{}]*forced-color-adjust:\s*none/g)]
    .flatMap(([, selectors = '']) => selectors.replaceAll(/\/\*[^]*?\*\//g, '').split(','))
    .map((selector) => selector.trim())
    .filter((selector) => !selector.includes('::'));
  // Styles outside layers override all layers.
  return `${active}
:not(:is(${kept.join(', ')}), :is(${kept.join(', ')}) *) {
  color: canvastext;
  border-color: canvastext;
  background: none;
  box-shadow: none;
  text-decoration-color: currentcolor;
}
a:not(:is(${kept.join(', ')}), :is(${kept.join(', ')}) *) { color: linktext; }
:root { background: canvas; }`;
}

/**
 * The site's own styles with `font-display: block`: readers should not see a page change for a late font, but frames that are compared must
 * not differ by it.
 */
export function waitForFonts(css: string): string {
  return css.replaceAll(/font-display:\s*optional/g, 'font-display: block');
}
