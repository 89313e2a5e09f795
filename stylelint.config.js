/** Sizes and edges are logical; only tokens.css contains colours. */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'color-named': 'never',
    'color-no-hex': true,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'declaration-no-important': true,
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      clear: ['left', 'right'],
      resize: ['horizontal', 'vertical'],
    },
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'],
    'max-nesting-depth': 3,
    // Rules follow the order of the page; layers decide which of them wins.
    'no-descending-specificity': null,
    // A layout fills its <style> by `set:html`.
    'no-empty-source': null,
    'property-disallowed-list': [
      '/^(margin|padding|border)-(top|right|bottom|left)/',
      '/^border-(top|bottom)-(left|right)-radius$/',
      '/^(top|right|bottom|left)$/',
    ],
    'selector-max-id': 0,
  },
  overrides: [
    { files: ['**/tokens.css'], rules: { 'color-no-hex': null, 'function-disallowed-list': null } },
    // Paper has no dark theme and no screen width, so print styles may override.
    { files: ['**/print.css'], rules: { 'declaration-no-important': null } },
  ],
};
