import { testClaims } from '../every-report/claims.ts';
import * as report from '../support/report.ts';

testClaims(report);
