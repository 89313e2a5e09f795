import { testChanges } from '../every-report/changes.ts';
import * as report from '../support/report.ts';

testChanges(report);
