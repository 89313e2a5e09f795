import type { VFile } from 'vfile';

/**
 * What mdxlint found, for editors: file, line, column, what is wrong and what to do. What has no words here keeps its own. A chapter with a
 * broken tag has no form yet.
 */
export default function reportMdx(files: VFile[]): string {
  return files
    .flatMap(({ path, messages }) =>
      messages.map(({ line = 1, column = 1, ruleId, reason, fatal }) => {
        if (fatal === true) return `${path}: its form is looked at when its tags can be read; "npm run check:content" names them.`;
        const { what, remedy } = words[ruleId ?? ''] ?? { what: reason, remedy: `The rule is ${ruleId} of remark-lint.` };
        return `${path}:${line}:${column}  ${what}\n    ${remedy}`;
      }),
    )
    .join('\n');
}

const mended = '"npm run check:content -- --fix" mends it.';

const nowhere = { what: 'Words in square brackets lead nowhere.', remedy: 'Write [words](https://…), or delete the brackets.' };

/** By rule. */
export const words: Record<string, { what: string; remedy: string }> = {
  'final-newline': { what: 'The last line has no end.', remedy: `Press Enter behind it; ${mended}` },
  'hard-break-spaces': { what: 'Spaces at the end of a line break it, and nobody sees them.', remedy: `Delete them; ${mended}` },
  'list-item-bullet-indent': { what: 'A list is indented.', remedy: 'Begin its lines at the very left.' },
  'list-item-indent': { what: 'Behind the sign of a list stand several spaces.', remedy: 'Leave one.' },
  'no-blockquote-without-marker': { what: 'A line of a quotation has no sign.', remedy: 'Begin it with "> ", as the line above.' },
  'no-duplicate-definitions': { what: 'Two addresses are called the same.', remedy: 'Give one of them another name.' },
  'no-heading-content-indent': { what: 'Several spaces stand in a heading behind its signs.', remedy: 'Leave one.' },
  'no-literal-urls': { what: 'An address of the web stands bare in the text.', remedy: 'Write [words](https://…): readers see the words.' },
  'no-shortcut-reference-link': nowhere,
  'no-undefined-references': nowhere,
  'no-unused-definitions': { what: 'No words lead to this address.', remedy: 'Delete the line, or write [words](https://…) in the text.' },
  'ordered-list-marker-style': { what: 'The numbers of a list have different signs behind them.', remedy: 'Write "1." each time.' },
};
