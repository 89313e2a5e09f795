import { addressOfClaimsBy } from './addresses.ts';
import { confidences, origins, verdicts, type Claim } from '#schemas/claim.ts';
import type { Report } from '#report/report.ts';
import { say } from './say.ts';

/** The properties by which readers can filter claims, each with its values in order; every value has a page. */
export function listChoices(report: Report): ChoiceGroup[] {
  const toGroup = (by: ChoiceGroup['by'], title: string, values: Pick<Choice, 'value' | 'words'>[]): ChoiceGroup => ({
    by,
    title,
    choices: values.map(({ value, words }) => ({
      value,
      words,
      href: addressOfClaimsBy(by, value),
      claims: [...report.claims].filter(([, claim]) => claim[by] === value).map(([id]) => id),
    })),
  });
  return [
    toGroup(
      'holds',
      say(report, 'claim.verdict'),
      verdicts.map((value) => ({ value, words: say(report, `holds.${value}`) })),
    ),
    toGroup(
      'origin',
      say(report, 'claim.origin'),
      origins.map((value) => ({ value, words: say(report, `origin.${value}`) })),
    ),
    toGroup(
      'confidence',
      say(report, 'claim.confidence'),
      confidences.map((value) => ({ value, words: say(report, `confidence.${value}`) })),
    ),
  ];
}

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
