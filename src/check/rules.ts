import type { Problem } from '#problems/problem.ts';
import type { Ledger } from '#schemas/ledger.ts';
import type { Report } from '#report/report.ts';
import { listEditorTexts, type EditorText } from './editor-texts.ts';
import { checkAudit } from './rules/audit.ts';
import { checkBindings } from './rules/bindings.ts';
import { checkChapters } from './rules/chapters.ts';
import { checkCharts } from './rules/charts.ts';
import { checkComparisons } from './rules/comparisons.ts';
import { checkComponents } from './rules/components.ts';
import { checkCounts } from './rules/counts.ts';
import { checkCoverage } from './rules/coverage.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkFigures } from './rules/figures.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLetters } from './rules/letters.ts';
import { checkLinks } from './rules/links.ts';
import { checkLost } from './rules/lost.ts';
import { checkMagnitudes } from './rules/magnitudes.ts';
import { checkMarks } from './rules/marks.ts';
import { checkNumerals } from './rules/numerals.ts';
import { checkNeighbours } from './rules/neighbours.ts';
import { checkPageTitles } from './rules/page-titles.ts';
import { checkPages } from './rules/pages.ts';
import { checkPeriods } from './rules/periods.ts';
import { checkPlaces } from './rules/places.ts';
import { checkStyle } from './rules/style.ts';
import { checkText, isEndless } from './rules/text.ts';
import { checkWaivers } from './rules/waivers.ts';
import { checkWords } from './rules/words.ts';
import type { NumeralCoverage } from './numerals/coverage.ts';

/** Runs the rules that go beyond references. `broken` lists files that could not be read, in which anything may be; `today` is a date. */
export function checkRules(
  report: Report,
  ledger: Ledger,
  broken: ReadonlySet<string>,
  today: string,
): { problems: Problem[]; coverage: NumeralCoverage[] } {
  const all = listEditorTexts(report);
  const texts = all.filter((text) => !isEndless(text));
  const numerals = checkNumerals(report, texts);
  const problems = rules
    .filter(({ ofWhole }) => broken.size === 0 || !ofWhole)
    .flatMap(({ check }) => check({ report, ledger, broken, texts, all, numerals: numerals.problems, today }));
  return { problems, coverage: numerals.coverage };
}

/** Every rule, with the sentence that describes it in the handbook. */
export const rules: Rule[] = [
  {
    name: 'components',
    says: 'A chapter uses only components that exist, each with its options, written so that they can be read.',
    check: ({ report }) => checkComponents(report),
  },
  {
    name: 'bindings',
    says: 'A sentence has what its number omits (status, unit, qualifier), and a derived number is of a kind that its two numbers allow.',
    check: ({ report }) => checkBindings(report),
  },
  {
    name: 'figures',
    says: 'A chart has numbers in one unit, each once, and no logarithm of a number that is zero or below.',
    check: ({ report }) => checkFigures(report),
  },
  {
    name: 'charts',
    says: 'A finding is a sentence with a verb, the subtitle gives the period and the place of what is shown, and the kind fits the numbers.',
    check: ({ report }) => checkCharts(report),
  },
  {
    name: 'letters',
    says: 'Every letter that a figure shows is in a font with which its pictures can be drawn.',
    check: ({ report }) => checkLetters(report),
  },
  {
    name: 'duplicates',
    says: 'Nothing appears under two names: no figure, no source, no series of numbers; and no source confirms itself.',
    check: ({ report, ledger }) => checkDuplicates(report, ledger),
  },
  {
    name: 'page-titles',
    says: 'No two pages have the same title: chapters, figures with their findings, datasets, and the pages that every report has.',
    ofWhole: true,
    check: ({ report }) => checkPageTitles(report),
  },
  {
    name: 'chapters',
    says: 'Chapters are numbered from 1 without gaps, and none is shorter or longer than the report allows.',
    ofWhole: true,
    check: ({ report }) => checkChapters(report),
  },
  {
    name: 'pages',
    says: 'A page places its own sections, each once, and shows nothing that only a chapter has.',
    check: ({ report }) => checkPages(report),
  },
  {
    name: 'headings',
    says: 'Headings have two levels, skip none, and each has its own address.',
    check: ({ report }) => checkHeadings(report),
  },
  {
    name: 'places',
    says: 'An id leads to one place: on no page is it the id of two things, or an address that the page itself has.',
    check: ({ report }) => checkPlaces(report),
  },
  {
    name: 'links',
    says: 'A link leads to a page and a place that exist, or to a complete web address.',
    check: ({ report, ledger, broken }) => checkLinks(report, ledger, broken),
  },
  {
    name: 'lost',
    says: 'No published address vanishes: it still exists, or content/addresses.yaml says where it moved or why it is gone.',
    ofWhole: true,
    check: ({ report, ledger }) => checkLost(report, ledger),
  },
  {
    name: 'text',
    says: 'Text has no full-width characters, no endless word, and no endless paragraph.',
    check: ({ report, all }) => checkText(report, all),
  },
  {
    name: 'marks',
    says: 'Emphasis, links, headings and lists are written so that Markdown renders them, instead of printing their marks.',
    check: ({ texts }) => checkMarks(texts),
  },
  {
    name: 'style',
    says: 'Dates, judgements and the words that a report lists follow the house style; a warning suggests the better word.',
    check: ({ report, texts }) => checkStyle(report, texts),
  },
  {
    name: 'magnitudes',
    says: 'A number is not ten or a hundred times as large or as small as those next to it.',
    check: ({ report }) => checkMagnitudes(report),
  },
  {
    name: 'counts',
    says: 'A count in words is the number of the things that it counts.',
    check: ({ report, broken, texts }) => checkCounts(report, broken, texts),
  },
  {
    name: 'comparisons',
    says: 'Words that compare two numbers, or that say more, less or about before one, are true of these numbers.',
    check: ({ report, texts }) => checkComparisons(report, texts),
  },
  {
    name: 'neighbours',
    says: 'Nothing next to a number turns it into another one: no second unit, no multiplier.',
    check: ({ report, texts }) => checkNeighbours(report, texts),
  },
  {
    name: 'periods',
    says: 'The year next to a number is the year of the number.',
    check: ({ report, texts }) => checkPeriods(report, texts),
  },
  {
    name: 'waivers',
    says: 'A waiver covers one number and gives its reason, and a name with digits is not a number.',
    check: ({ report, texts }) => checkWaivers(report, texts),
  },
  {
    name: 'numerals',
    says: 'Every numeral of a text is bound, derived, counted, compared or waived, or is of a class that may be typed.',
    check: ({ numerals }) => numerals,
  },
  {
    name: 'words',
    says: 'Words of the interface that a report replaces keep the placeholders of the engine, and add no number and no markup.',
    check: ({ report }) => checkWords(report),
  },
  {
    name: 'coverage',
    says: 'Every claim and every erratum of the audited source is covered by a chapter, which lists it.',
    ofWhole: true,
    check: ({ report }) => checkCoverage(report),
  },
  {
    name: 'audit',
    says: 'The verdict on a projection agrees with its numbers and its reasons, and an open one is reviewed in time.',
    ofWhole: true,
    check: ({ report, today }) => checkAudit(report, today),
  },
];

export interface Rule {
  name: string;
  /** What is true of content that follows the rule, as a sentence for editors. */
  says: string;
  /** Runs only if every file could be read, because it concludes something from what is missing. */
  ofWhole?: true;
  check: (context: RuleContext) => Problem[];
}

interface RuleContext {
  report: Report;
  ledger: Ledger;
  /** Files that could not be read. */
  broken: ReadonlySet<string>;
  /** Without texts that are too long for the rules. */
  texts: EditorText[];
  all: EditorText[];
  /** Problems of typed numerals, which are found together with the coverage. */
  numerals: Problem[];
  /** A date. */
  today: string;
}
