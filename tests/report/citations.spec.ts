import { testCitations } from '../every-report/citations.ts';
import * as report from '../support/report.ts';

testCitations(report);
