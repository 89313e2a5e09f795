import type { Report } from '../../src/report/report.ts';
import type { ContentEditor } from './content-editor.ts';

/** Corrects every count in the texts, as an editor does when the check says that a count is wrong. */
export function recount(editor: ContentEditor): void {
  const report = editor.draft;
  for (const file of [...editor.list('chapters'), ...editor.list('structures')]) {
    const text = editor
      .read(file)
      .replace(/(<Count of="([a-z-]+)(?:\/([a-z-]+))?">)[^<]+(?=<\/Count>)/g, (whole, tag: string, name: string, value?: string) => {
        const count = countThings(report, name, value);
        return count === undefined ? whole : `${tag}${count}`;
      })
      .replace(/\{count words=[\w-]+ of=([a-z-]+)(?:\/([a-z-]+))?\}/g, (whole, name: string, value?: string) => {
        const count = countThings(report, name, value);
        return count === undefined ? whole : `{count words=${count} of=${name}${value === undefined ? '' : `/${value}`}}`;
      });
    if (text !== editor.read(file)) editor.write(file, text);
  }
}

/** The number of things of a kind, or of those with a value such as a verdict; undefined if there is no such kind. */
function countThings(report: Report, name: string, value: string | undefined): number | undefined {
  const { notFound, chapters, ...rest } = report;
  const kinds: Record<string, unknown> = { ...rest, 'not-found': notFound, chapters: new Map(chapters.map((one) => [one.id, one])) };
  const things = kinds[name];
  if (!(things instanceof Map)) return undefined;
  const all = [...(things as Map<string, object>).values()];
  // A count of structures counts the parts of the one that is named.
  if (name === 'structures') return undefined;
  return value === undefined ? all.length : all.filter((one) => Object.values(one).includes(value)).length;
}
