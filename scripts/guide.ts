import { readFileSync, writeFileSync } from 'node:fs';
import { writeMessages } from '#problems/guide.ts';

const file = 'CONTRIBUTING.md';

/** The guide for editors with the current list of all messages, which replaces everything from its first group to the next section. */
export function writeGuide(guide: string): string {
  const [start, end] = [/(?<=\n## Messages\n[\s\S]*?\n)### /, /\n## Run the tests\n/].map((mark) => guide.search(mark));
  if (start === undefined || end === undefined || start < 0 || end < start) throw new Error(`${file} has no list of messages.`);
  return `${guide.slice(0, start)}${writeMessages()}\n${guide.slice(end)}`;
}

if (import.meta.main) writeFileSync(file, writeGuide(readFileSync(file, 'utf8')));
