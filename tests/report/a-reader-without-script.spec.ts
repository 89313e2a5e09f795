import { testPagesWithoutScript } from '../every-report/without-script.ts';
import { chapters, pageTypes, pages } from '../support/report.ts';
import { isBrief, isFull } from '../support/site.ts';

const oneChapter = pageTypes.filter((page) => chapters.includes(page));

testPagesWithoutScript(isFull ? pages : isBrief ? oneChapter : [...new Set([...pageTypes, ...chapters])]);
