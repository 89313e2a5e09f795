import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatFaults, formatTable } from './report.ts';
import { verifySite } from './verify.ts';

// The folder of another report that is built: for copies, and for the report of the tests.
const [folder = '.'] = process.argv.slice(2).filter((word) => word !== '--report');
const [site, content] = [join(folder, 'dist'), join(folder, 'content')];
if (!existsSync(join(site, 'index.html'))) {
  const report = folder === '.' ? '' : ` -- --report ${folder}`;
  console.error(`There is no site in ${site}: run "npm run build${report}" first.`);
  process.exitCode = 1;
} else {
  const { numbers, tally } = await verifySite(site, content);
  console.log(formatTable(numbers, tally));
  if (tally.faults.length > 0) console.error(`\n${formatFaults(tally.faults)}`);
  process.exitCode = tally.faults.length > 0 || tally.appearances.length === 0 ? 1 : 0;
}
