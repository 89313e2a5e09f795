import { testOneNumber } from '../every-report/one-number.ts';
import * as report from '../support/report.ts';

testOneNumber(report);
