import { testData } from '../every-report/data.ts';
import * as report from '../support/report.ts';

testData(report);
