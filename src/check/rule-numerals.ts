import type { Problem } from '#schemas/problem.ts';
import { fileOf, identityFile } from '#report/entries.ts';
import type { Report } from '#report/report.ts';
import { offsetInBody } from '#report/prose.ts';
import { maskBindings } from '#schemas/bound-text.ts';
import { textFields } from '#report/text-fields.ts';

/**
 * Numerals that look like figures and are typed instead of bound: with a unit behind them, or with a decimal point.
 * Names such as "GPT-3.5" or "AI 2.0", numbers of figures ("figure 10.1") and of papers ("arXiv 1706.03762") are none.
 */
export function checkNumerals(report: Report): Problem[] {
  const problems: Problem[] = [];
  const say = (place: Problem['place'], typed: string): void =>
    void problems.push({
      place,
      message: `The number "${typed}" is typed, not bound.`,
      remedy:
        'Write <Value of="dataset/series/period" /> in a chapter, or {dataset/series/period} in YAML, so that it cannot drift from its data.',
      severity: 'error',
    });
  for (const { id, prose, ...data } of report.chapters) {
    const file = fileOf('chapters', id);
    for (const block of prose.blocks)
      for (const { typed, at } of findTyped(block.text)) say({ file, offset: offsetInBody(block, at) }, typed);
    for (const { props, offset } of prose.uses)
      for (const text of [props.title, props.caveat]) for (const { typed } of findTyped(text ?? '')) say({ file, offset }, typed);
    const { title, summary, keyPoints, figures } = data;
    for (const { text, path } of textFields({ title, summary, keyPoints, figures }))
      for (const { typed } of findTyped(maskBindings(text))) say({ file, path }, typed);
  }
  const { title, subtitle, summary, findings } = report.identity;
  for (const { text, path } of textFields({ title, subtitle, summary, findings }))
    for (const { typed } of findTyped(maskBindings(text))) say({ file: identityFile, path }, typed);
  for (const collection of ['datasets', 'claims', 'projections', 'problems', 'notFound', 'glossary', 'structures', 'milestones'] as const) {
    for (const [id, entry] of report[collection]) {
      for (const { text, path } of textFields(entry)) {
        // A number given as a dataset's value is the number itself; what a note says of how it was printed quotes the source.
        if (path.at(-1) === 'value' || (collection === 'datasets' && path.at(-1) === 'note')) continue;
        for (const { typed } of findTyped(maskBindings(text)))
          say({ file: fileOf(collection === 'notFound' ? 'not-found' : collection, id), path }, typed);
      }
    }
  }
  return problems;
}

function findTyped(text: string): { typed: string; at: number }[] {
  const named = text.replace(
    /\b(?:AI \d\.\d|GPT-\d(?:\.\d)?|DALL-E \d|arXiv \d{4}\.\d{4,5}|(?:CC BY|version) \d\.\d|[Ff]igures? \d{1,2}\.\d{1,2}|[A-Z][A-Za-z]*-\d{1,2}\.\d|[A-Z][a-z]+ \d\.0)\b(?!\s*(?:%|per ?cent|[a-z]+illion|yuan|times))/g,
    (name) => '\uFFFC'.repeat(name.length),
  );
  return [
    ...named.matchAll(
      /(?:US\$|[$¥€£])\s?\d[\d,.]*|[+\-\u2212]?\d[\d,]*(?:\.\d+)?\s*(?:%|per ?cent|percentage|(?:tn|bn|x|RMB|CNY|USD|hundred|thousand|million|billion|trillion|yuan|dollars|times|firms|companies|users|people)\b|亿|万|倍|成)|\d+\.\d+|\d{1,3}(?:,\d{3})+/g,
    ),
  ].map((match) => ({ typed: match[0].trim(), at: match.index }));
}
