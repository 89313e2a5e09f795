import { diffWords } from 'diff';
import type { Difference } from './compare-states.ts';
import { escapeMarkdown as text } from './escape-markdown.ts';
import { ledgerFile } from '#schemas/ledger.ts';
import { remedyOf } from './changed-places.ts';
import { describeOverweight, formatBytes, summarise, warnOfUnbuilt } from './summarise.ts';

/**
 * The difference as a comment on a pull request: within GitHub's limit, and without anything from the content that GitHub would interpret.
 */
export function toMarkdown(difference: Difference, limit = 60_000): string {
  const { since, numbers, derived, figures, newProblems, goneProblems, bytes, chapterBytes } = difference;
  const warning = warnOfUnbuilt(difference);
  const sections: Section[] = [
    {
      title: 'Numbers',
      lines: numbers.map(
        ({ address, before, after, isRecorded, places }) =>
          `- **${text(address)}**: ${text(before ?? 'none')} → ${text(after ?? 'none')}${isRecorded ? '' : '; **content/changes does not record it**'}${
            places.length === 0
              ? ''
              : `. Shown at ${listSome(
                  places.map(({ address: place }) => text(place)),
                  12,
                )}`
          }`,
      ),
    },
    {
      title: 'Derived numbers',
      lines: derived.map(({ id, before, after }) => `- ${text(id)}: ${text(before ?? 'none')} → ${text(after ?? 'none')}`),
    },
    {
      title: 'Figures',
      lines: figures.map(({ id, isNew, isGone, fields }) => {
        const what = isNew
          ? ['new']
          : isGone
            ? ['gone']
            : fields.map(({ field, before, after }) => `${text(field)}: ${text(before)} → ${text(after)}`);
        return `- **${text(id)}**: ${what.length === 0 ? 'drawn again' : what.join('; ')}`;
      }),
    },
    { title: 'Text', lines: difference.text.flatMap(writeChange) },
    { title: 'Addresses', lines: listAddresses(difference) },
    {
      title: 'Problems',
      lines: [
        ...bytes.filter(({ isOver }) => isOver).map((page) => `- **Too large**: ${text(describeOverweight(page))}`),
        ...newProblems.filter(({ file }) => file !== ledgerFile).map((problem) => `- New: ${place(problem)} ${text(problem.remedy)}`),
        ...goneProblems.map((problem) => `- Gone: ${place(problem)}`),
      ],
    },
    {
      title: 'Bytes',
      lines:
        bytes.length === 0
          ? []
          : [
              ...bytes.map(
                ({ address, before, after, limit: most, isOver }) =>
                  `- ${text(address)}: ${formatBytes(before, after, most)}${isOver ? ': **too large**' : ''}`,
              ),
              `- These chapters together: ${formatBytes(chapterBytes.before, chapterBytes.after)}`,
            ],
    },
  ];
  const head = [
    '## What this change does',
    '',
    `Against ${text(since)}: ${text(summarise(difference))}`,
    ...(warning === undefined ? [] : ['', `**${text(warning)}**`]),
  ];
  return `${cut(head, sections, limit)}\n`;
}

/** The sections that fit, in order, and a note on what is left out. */
function cut(head: string[], sections: Section[], limit: number): string {
  const lines = [...head];
  let [length, left] = [head.join('\n').length, 0];
  for (const { title, lines: entries } of sections) {
    if (entries.length === 0) continue;
    const heading = ['', `### ${title}: ${entries.length}`, ''];
    const fitting = entries.filter((entry) => {
      const fits = length + entry.length + 200 < limit;
      if (fits) length += entry.length + 1;
      else left += 1;
      return fits;
    });
    lines.push(...heading, ...fitting);
    length += heading.join('\n').length;
  }
  if (left > 0) lines.push('', `${left} more lines do not fit here; the complete page has them all.`);
  return lines.join('\n');
}

function writeChange({ before, after, moved, pages }: Difference['text'][number]): string[] {
  const where = `on ${listSome(pages.map(text), 5)}`;
  if (moved !== undefined) return [`- Moved ${where}: ${text(short(moved))}`];
  if (before === undefined) return [`- New ${where}: ${text(short(after ?? ''))}`];
  if (after === undefined) return [`- Gone ${where}: ${text(short(before))}`];
  return [`- Changed ${where}: ${markWords(before, after)}`];
}

/** The changed words, struck out or bold, with some words around them. */
function markWords(before: string, after: string): string {
  const parts = diffWords(before, after);
  return parts
    .map(({ value, added, removed }, index) => {
      const words = value.trim();
      // Emphasis does not work next to a space inside.
      const [, start = '', end = ''] = /^(\s*)[^]*?(\s*)$/.exec(value) ?? [];
      if (added) return words === '' ? value : `${start}**${text(words)}**${end}`;
      if (removed) return words === '' ? '' : `${start}~~${text(words)}~~${end}${parts[index + 1]?.added ? ' ' : ''}`;
      return text(around(value, index > 0, index < parts.length - 1));
    })
    .join('');
}

function around(words: string, hasBefore: boolean, hasAfter: boolean): string {
  if (words.length <= 120) return words;
  return `${hasBefore ? words.slice(0, 50) : ''} … ${hasAfter ? words.slice(-50) : ''}`;
}

function listAddresses({
  newProblems,
  moved,
  added,
  removed,
  addedPlaces,
  gonePlaces,
  addedFiles,
  removedFiles,
  changedFiles,
}: Difference): string[] {
  return [
    ...newProblems.filter(({ file }) => file === ledgerFile).map((problem) => `- **Problem**: ${place(problem)} ${text(problem.remedy)}`),
    ...moved.map(
      ({ formerly, address, isRedirected }) =>
        `- Moved: ${text(formerly ?? '')} → ${text(address)}${isRedirected ? ', and the old address redirects' : '; **the old address does not redirect**'}`,
    ),
    ...added.map(({ address }) => `- New: ${text(address)}`),
    ...removed.map(
      ({ address, isPromised, isRedirected }) =>
        `- Gone: ${text(address)}${isRedirected ? ', and redirects' : `; **it does not redirect**. ${text(remedyOf({ address, isPromised }))}`}`,
    ),
    ...gonePlaces.map(
      ({ address, isPromised, told }) =>
        `- Gone: ${text(address)}${told === undefined ? `; **there is no explanation for readers**. ${text(remedyOf({ address, isPromised }))}` : `; readers are told: ${text(told)}`}`,
    ),
    ...(addedPlaces.length === 0 ? [] : [`- New places on pages: ${listSome(addedPlaces.map(text), 3)}`]),
    ...[
      ['New', addedFiles],
      ['Gone', removedFiles],
      ['Changed', changedFiles],
    ].flatMap(([what, files]) =>
      files!.length === 0
        ? []
        : [`- ${what as string}, other than pages: ${files!.length} files, e.g. ${(files as string[]).slice(0, 3).map(text).join(', ')}`],
    ),
  ];
}

function place({ file, line, column, message }: Difference['newProblems'][number]): string {
  return `${text(`${file}:${line}:${column}`)} ${text(message)}`;
}

/** The first items of a list, and the number of the others. */
function listSome(names: string[], most: number): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

function short(words: string): string {
  return words.length <= 600 ? words : `${words.slice(0, 600)}…`;
}

interface Section {
  title: string;
  lines: string[];
}
