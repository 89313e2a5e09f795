import { checkChanges } from './check-changes.ts';
import { checkConsistency } from './check-consistency.ts';
import { checkDerivedTable } from './check-derived.ts';
import { checkDrawings } from './check-drawings.ts';
import { checkFiles } from './check-files.ts';
import { checkHandbook } from './check-handbook.ts';
import { checkModels, unitsOfModel } from './check-models.ts';
import { checkPackage } from './check-package.ts';
import { checkPages } from './check-pages.ts';
import { checkPictures } from './check-pictures.ts';
import { checkSheets } from './check-sheets.ts';
import { checkSourceLists } from './check-source-lists.ts';
import { checkStructuredData } from './check-structured-data.ts';
import { checkTexts } from './check-texts.ts';
import { checkVerdicts } from './check-verdicts.ts';
import { checkWordLists } from './check-word-lists.ts';
import { checkSourcesPage, checkWords } from './check-words.ts';
import { readFacts } from './facts.ts';
import { listNumbers, type FigureNumbers, type Numbers } from './numbers.ts';
import { listRequired } from './required.ts';
import { openSite, pickFiles } from './site.ts';
import { Tally } from './tally.ts';

/**
 * Compares every appearance of every number in a built site with the content that it was built from; and those of the handbook, which is
 * the same in every site, with the report of its examples.
 */
export async function verifySite(siteFolder: string, contentFolder: string, handbookFolder = 'handbook'): Promise<Verified> {
  const numbers = listNumbers(readFacts(contentFolder));
  const { edition } = numbers.facts.identity;
  const whole = openSite(siteFolder, edition);
  // The handbook shows numbers of its own report.
  const isOfHandbook = (file: string): boolean => file.startsWith('handbook/');
  const site = pickFiles(whole, (file) => !isOfHandbook(file));
  const tally = new Tally();
  checkPages(site, numbers, tally);
  checkDrawings(site, numbers, tally);
  checkWords(site, numbers, tally);
  checkSourcesPage(site, numbers, tally);
  checkSourceLists(site, numbers, tally);
  checkPictures(site, numbers, tally);
  checkModels(site, numbers, tally);
  checkStructuredData(site, numbers, tally);
  checkPackage(site, numbers, tally);
  checkDerivedTable(site, numbers, tally);
  checkConsistency(site, numbers, tally);
  checkChanges(site, numbers, tally);
  checkVerdicts(site, numbers, tally);
  checkWordLists(site, numbers, tally);
  await checkFiles(site, numbers, tally);
  await checkSheets(site, tally);
  await checkTexts(site, numbers, tally);
  closeThings(numbers, edition, tally);
  const examples = checkHandbook(pickFiles(whole, isOfHandbook), handbookFolder);
  tally.include(examples, (output) => (output === 'examples' ? output : `examples, ${output}`));
  for (const [output, cells] of listRequired(numbers)) tally.closeOutput(output, cells);
  return { numbers, tally };
}

/** No output of a figure, a dataset or the whole report may lack a number that another has. */
function closeThings({ facts, figures }: Numbers, edition: string, tally: Tally): void {
  for (const figure of figures)
    tally.closeThing(
      `figure ${figure.fields.id}`,
      figure.cells.map(({ address }) => address),
      outputsOfFigure(figure, edition),
    );
  const all = [...facts.cells.values()];
  for (const id of facts.datasets.keys()) {
    const own = all.filter(({ dataset }) => dataset === id).map(({ address }) => address);
    tally.closeThing(`dataset ${id}`, own, ['page', 'CSV', 'JSON', 'XLSX']);
  }
  const every = all.map(({ address }) => address);
  tally.closeThing('all data', every, ['data package', 'archive', 'table of sources', 'table of series']);
}

function outputsOfFigure(figure: FigureNumbers, edition: string): string[] {
  const { id, kind, scale } = figure.fields;
  const pages = [
    `figures/${id}/index.html`,
    `chapters/${figure.chapter}/index.html`,
    `embed/${id}/index.html`,
    `embed/${edition}/${id}/index.html`,
  ];
  const panels = kind === 'pairs' || scale === 'log' ? ['logarithmic '] : scale === 'linear-and-log' ? ['', 'logarithmic '] : [''];
  return [
    ...pages.flatMap((file) => panels.flatMap((panel) => [`wide ${panel}drawing in ${file}`, `narrow ${panel}drawing in ${file}`])),
    ...pages.slice(0, 2).map((file) => `table in ${file}`),
    ...pages.map((file) => `description in ${file}`),
    `description in figures/${id}/figure.svg`,
    ...unitsOfModel(figure).map((unit) => `model in ${unit}`),
    ...['CSV', 'JSON', 'XLSX', 'JSON-LD', 'figure.svg'],
  ];
}

export interface Verified {
  numbers: Numbers;
  tally: Tally;
}
