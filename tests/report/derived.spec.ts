import { testDerived } from '../every-report/derived.ts';
import * as report from '../support/report.ts';

testDerived(report);
