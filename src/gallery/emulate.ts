import type { ConditionName } from './conditions.ts';

/** The site's own styles as they would hold in a condition: no rule is written anew, only the media that a frame cannot have are taken to be there or not. */
export function emulate(css: string, condition: ConditionName): string {
  if (condition === 'print') return css.replaceAll(/@media\s+print\b/g, '@media all').replaceAll(/@media\s+screen\b/g, '@media not all');
  if (condition === 'greyscale') return `${css}\n:root { filter: grayscale(1); }`;
  if (condition !== 'forced') return css;
  const active = css.replaceAll(/@media\s*\(\s*forced-colors:\s*active\s*\)/g, '@media all');
  // A pseudo-element cannot stand in :is().
  const kept = [...active.matchAll(/([^{};]+)\{[^{}]*forced-color-adjust:\s*none/g)]
    .flatMap(([, selectors = '']) => selectors.replaceAll(/\/\*[^]*?\*\//g, '').split(','))
    .map((selector) => selector.trim())
    .filter((selector) => !selector.includes('::'));
  // What stands in no layer is stronger than all that does.
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
 * The site's own styles, with fonts that are waited for: to readers a late font is worth no change of the page, but frames that are compared must
 * not differ by it.
 */
export function waitForFonts(css: string): string {
  return css.replaceAll(/font-display:\s*optional/g, 'font-display: block');
}
