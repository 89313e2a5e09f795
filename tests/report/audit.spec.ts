import { testAudit } from '../every-report/audit.ts';
import * as report from '../support/report.ts';

testAudit(report);
