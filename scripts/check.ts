import { spawnSync } from 'node:child_process';

/** What an editor runs before sending anything: the content check, the form of chapters and the spelling, each to its end. Ends with 1 on a fault. */
const failed = ['check:content', 'lint:mdx', 'lint:spelling'].filter(
  (script) => spawnSync(`npm run --silent ${script}`, { stdio: 'inherit', shell: true }).status !== 0,
);
console.log(failed.length === 0 ? 'Content, form and spelling: no problems.' : `To mend: ${failed.join(', ')}.`);
if (failed.length > 0) process.exitCode = 1;
