import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { attribute } from '../support/html.ts';
import { isBrief } from '../support/site.ts';
import { dist, editionEmbeds, elementsOf, embeds, opened, openedEmbeds, pages } from '../support/report.ts';

const all = [...pages, ...embeds, ...editionEmbeds];
const files = [...opened, ...openedEmbeds, ...(isBrief ? [] : editionEmbeds)].map((page) =>
  join(dist, page.endsWith('/') ? `${page}index.html` : page),
);

test('every page passes html-validate', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(file);
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map((one) => `${file.slice(dist.length)}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`),
      ),
    );
  }
  expect(faults).toEqual([]);
});

// Starting Java would dominate a brief run, in which the templates are the same.
if (!isBrief)
  test('every page passes the Nu HTML Checker', () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar');
    if (spawnSync('java', ['-version']).error) {
      const sentence = 'There is no Java on this machine, so the Nu HTML Checker did not run; html-validate did.';
      test.info().annotations.push({ type: 'not run', description: sentence });
      console.log(sentence);
      return;
    }
    const run = spawnSync('java', ['-Xss4m', '-jar', jarOf(jar), '--stdout', '--exit-zero-always', '--format', 'json', ...files], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { messages } = JSON.parse(run.stdout) as { messages: VnuMessage[] };
    const faults = messages.filter(({ message }) => !falseAlarms.some((pattern) => pattern.test(message)));
    expect(
      faults.map(
        ({ url, lastLine, lastColumn, message, extract }) =>
          `${url.split('/dist')[1]}:${lastLine}:${lastColumn} ${message} ${extract ?? ''}`,
      ),
    ).toEqual([]);
  });

test('every page declares its language, fits small screens and skips no level of heading', () => {
  const faults = all.flatMap((page) => {
    const elements = elementsOf(page);
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const viewport = elements.find((one) => attribute(one, 'name') === 'viewport');
    return [
      attribute(elements[0]!, 'lang') === 'en' ? '' : 'no language',
      (attribute(viewport!, 'content') ?? '').includes('width=device-width') ? '' : 'no viewport',
      /maximum-scale|user-scalable/.test(attribute(viewport!, 'content') ?? '') ? 'cannot be enlarged' : '',
      levels.filter((level) => level === 1).length === 1 ? '' : 'not one first heading',
      skipped.length > 0 ? `headings ${levels.join('')}` : '',
    ].flatMap((fault) => (fault === '' ? [] : `${page}: ${fault}`));
  });
  expect(faults).toEqual([]);
});

/** The package exports the path of its archive. */
function jarOf(main: string): string {
  return main.endsWith('.jar') ? main : (createRequire(import.meta.url)(main) as string);
}

/**
 * The checker does not know container queries or light-dark(), but Stylelint checks the styles. It knows neither the hashes nor the origin
 * of a policy inside a page, but every page is opened in a browser, which would report violations.
 */
const falseAlarms = [/^CSS: /, /violates Content Security Policy \(meta tag\)/];

interface VnuMessage {
  url: string;
  lastLine: number;
  lastColumn: number;
  message: string;
  extract?: string;
}
