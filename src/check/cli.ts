import { reportFolder, takeReportOption } from '#read/report-folder.ts';
import { runCheck } from './run-check.ts';

takeReportOption();
const { failed, stdout, stderr } = runCheck(process.argv.slice(2), reportFolder());
process.stdout.write(stdout);
process.stderr.write(stderr);
if (failed) process.exitCode = 1;
