import type { Binding } from './chapters.ts';
import type { Numbers } from './numbers.ts';
import { outputsOfTexts } from './required.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { listStreams } from './streams.ts';
import { escape, listTexts, sayBinding, type BoundText } from './texts.ts';
import { squeeze } from './words.ts';

/**
 * Checks texts of the content that bind numbers where they appear without markup, and so without addresses: descriptions, feed, structured
 * data, cells of tables. Wherever the words of such a text appear, its numbers must be correct; and each text must appear in every output of
 * its field.
 */
export async function checkTexts(site: Site, numbers: Numbers, tally: Tally): Promise<void> {
  const streams = await listStreams(site);
  for (const text of listTexts(numbers.facts)) {
    const { pattern, bindings, rarest, whole } = compile(text, numbers);
    const found = new Set<string>();
    for (const { output, file, words } of streams) {
      if (!words.includes(rarest)) continue;
      if (words.includes(whole)) found.add(output);
      const matches = [...words.matchAll(pattern)];
      if (matches.length === 0 && rarest.length > 20)
        tally.fault(output, file, bindings[0]?.cell ?? '?', 'its words with another number', whole);
      for (const match of matches) {
        bindings.forEach((binding, index) => {
          const expected = sayBinding(binding, numbers.find);
          tally.appear(output, file, binding.cell)('text', match[index + 1], expected);
        });
      }
    }
    const lacking = (outputsOfTexts[text.field] ?? []).filter((output) => !found.has(output));
    for (const output of found.size === 0 ? ['texts of content'] : lacking)
      tally.fault(output, text.file, bindings[0]?.cell ?? '?', 'nothing', whole);
  }
}

/** The words of a text with a group for each number; at its start or end a number matches whatever reads like one. */
function compile({ parts }: BoundText, numbers: Numbers): Compiled {
  const bindings = parts.filter((part) => typeof part !== 'string');
  const words = parts.filter((part) => typeof part === 'string').map(squeeze);
  const isAnchor = (part: string | Binding | undefined): boolean => typeof part === 'string' && squeeze(part).length > 3;
  const gap = (index: number): string => (isAnchor(parts[index - 1]) && isAnchor(parts[index + 1]) ? '(.{1,120}?)' : number);
  const source = parts.map((part, index) => (typeof part === 'string' ? escape(part.replace(/\s+/g, ' ')) : gap(index))).join('');
  const whole = parts.map((part) => (typeof part === 'string' ? part : sayBinding(part, numbers.find))).join('');
  return {
    pattern: new RegExp(source.trim(), 'g'),
    bindings,
    rarest: words.reduce((one, other) => (other.length > one.length ? other : one), ''),
    whole: squeeze(whole),
  };
}

/** A printed number with what may belong to it: its unit, and its status word or caveat. */
const number =
  '((?:about |more than |at most )?[+−-]?\\d[\\d,]*(?:\\.\\d+)?(?:%| (?:trillion|billion|million)(?: US)? [a-z]+| percentage points| times?)?(?: \\([^()]{1,120}\\))?)';

interface Compiled {
  pattern: RegExp;
  bindings: Binding[];
  /** The longest piece of words; texts without it are skipped. */
  rarest: string;
  whole: string;
}
