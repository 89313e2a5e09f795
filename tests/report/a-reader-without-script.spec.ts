import { testPagesWithoutScript } from '../every-report/without-script.ts';
import { chapters, pageTypes, pages } from '../support/report.ts';
import { isBrief, isFull } from '../support/site.ts';

testPagesWithoutScript(isFull ? pages : [...new Set([...pageTypes, ...(isBrief ? [] : chapters)])]);
