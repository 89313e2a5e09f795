import type { VFile } from 'vfile';
import { form } from '#problems/catalogue/form.ts';
import { describe } from '#problems/problem.ts';

/**
 * An mdxlint reporter for editors: file, line, column, what is wrong and what to do. Messages that are not in the catalogue are unchanged.
 * A chapter with a broken tag gets one line, because its form cannot be checked.
 */
export default function reportMdx(files: VFile[]): string {
  return files
    .flatMap(({ path, messages }) =>
      messages.map(({ line = 1, column = 1, ruleId, reason, fatal }) => {
        if (fatal === true) return `${path}: its form is checked once its tags can be read; "npm run check:content" names them.`;
        const code = `form-${ruleId}`;
        const { message, remedy } = isRule(code) ? describe(code) : { message: reason, remedy: `The rule is ${ruleId} of remark-lint.` };
        return `${path}:${line}:${column}  ${message}\n    ${remedy}`;
      }),
    )
    .join('\n');
}

function isRule(code: string): code is Exclude<keyof typeof form, 'word-unknown'> {
  return code in form;
}
