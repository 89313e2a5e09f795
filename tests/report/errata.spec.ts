import { testErrata } from '../every-report/errata.ts';
import * as report from '../support/report.ts';

testErrata(report);
