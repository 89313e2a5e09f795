import { testPagesWithoutScript } from '../every-report/without-script.ts';
import { hasClass } from '../support/html.ts';
import { chapters, elementsOf, pageTypes, pages } from '../support/report.ts';
import { isBrief, isFull } from '../support/site.ts';

const oneChapter = pageTypes.filter((page) => chapters.includes(page));

const visited = isFull ? pages : isBrief ? oneChapter : [...new Set([...pageTypes, ...chapters])];
const hasChart = (page: string): boolean => elementsOf(page).some((one) => one.tagName === 'svg' && hasClass(one, 'fig'));

testPagesWithoutScript(
  visited,
  visited.some((page) => chapters.includes(page) && hasChart(page)),
);
