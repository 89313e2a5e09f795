import { testProof } from '../every-report/proof.ts';
import * as report from '../support/report.ts';

testProof(report);
