import { confidences, origins, verdicts, type Claim } from '#schemas/claim.ts';
import type { Report } from '#report/report.ts';
import { confidenceWords, holdsWords, originWords } from './words.ts';

/** The ways in which claims can be chosen, each with its values in order; every value has a page of its own. */
export function listChoices({ claims }: Report): ChoiceGroup[] {
  return groups.map(({ by, title, values, words }) => ({
    by,
    title,
    choices: values.map((value) => ({
      value,
      words: words[value]!,
      href: `/claims/${by}/${value}/`,
      claims: [...claims].filter(([, claim]) => claim[by] === value).map(([id]) => id),
    })),
  }));
}

const groups: { by: ChoiceGroup['by']; title: string; values: readonly string[]; words: Record<string, string> }[] = [
  { by: 'holds', title: 'Verdict', values: verdicts, words: holdsWords },
  { by: 'origin', title: 'Origin', values: origins, words: originWords },
  { by: 'confidence', title: 'Confidence', values: confidences, words: confidenceWords },
];

export interface ChoiceGroup {
  /** The field of a claim that is chosen by; also the first part of the address. */
  by: keyof Pick<Claim, 'holds' | 'origin' | 'confidence'>;
  title: string;
  choices: Choice[];
}

export interface Choice {
  value: string;
  words: string;
  href: string;
  /** Ids. */
  claims: string[];
}
