import { testPagesWithoutScript } from '../every-report/without-script.ts';
import { pages } from '../support/report.ts';

testPagesWithoutScript(pages);
