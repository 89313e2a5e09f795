import { formatFaults, formatTable } from './report.ts';
import { verifySite } from './verify.ts';

// A built site and the content that it was built from may be named: for copies.
const [site = 'dist', content = 'content'] = process.argv.slice(2);
const { numbers, tally } = await verifySite(site, content);
console.log(formatTable(numbers, tally));
if (tally.faults.length > 0) console.error(`\n${formatFaults(tally.faults)}`);
process.exitCode = tally.faults.length > 0 || tally.appearances.length === 0 ? 1 : 0;
