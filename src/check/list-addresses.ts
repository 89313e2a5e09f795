import { slug } from 'github-slugger';
import { addressesOfChapter } from '#lib/addresses.ts';
import type { Report } from '#report/report.ts';
import { listKnown } from './rule-lost.ts';

/** The addresses to which a sentence may lead: what the report promises, and the headings and the list of sources of its chapters. */
export function listAddresses(report: Report): Set<string> {
  const places = report.chapters.flatMap(({ slug: name, prose }) =>
    [...prose.headings.map(({ text }) => slug(text)), 'sources'].map((place) => `${addressesOfChapter(name).page}#${place}`),
  );
  return new Set([...listKnown(report).addresses, ...places]);
}
