import { addressOfClaimsBy } from './addresses.ts';
import { confidences, origins, verdicts, type Claim } from '#schemas/claim.ts';
import type { Report } from '#report/report.ts';
import { confidenceWords, holdsWords, originWords } from './words.ts';
import { say } from './say.ts';

/** The properties by which readers can filter claims, each with its values in order; every value has a page. */
export function listChoices(report: Report): ChoiceGroup[] {
  return groups.map(({ by, values, words }) => ({
    by,
    title: say(report, titles[by]),
    choices: values.map((value) => ({
      value,
      words: words[value]!,
      href: addressOfClaimsBy(by, value),
      claims: [...report.claims].filter(([, claim]) => claim[by] === value).map(([id]) => id),
    })),
  }));
}

const groups: { by: ChoiceGroup['by']; values: readonly string[]; words: Record<string, string> }[] = [
  { by: 'holds', values: verdicts, words: holdsWords },
  { by: 'origin', values: origins, words: originWords },
  { by: 'confidence', values: confidences, words: confidenceWords },
];

const titles = { holds: 'claim.verdict', origin: 'claim.origin', confidence: 'claim.confidence' } as const;

export interface ChoiceGroup {
  /** The field of the claim; also the first part of the address. */
  by: keyof Pick<Claim, 'holds' | 'origin' | 'confidence'>;
  title: string;
  choices: Choice[];
}

interface Choice {
  value: string;
  words: string;
  href: string;
  /** Ids. */
  claims: string[];
}
