import { readSummary } from './clean-summary.ts';
import { callGitHub, postComment } from './post-comment.ts';

/** Posts the summary of a pull request; run by the trusted workflow. Needs no package: `node tools/pull-request/cli.ts summary.md`. */
const [file = ''] = process.argv.slice(2);
const variable = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`The variable ${name} is missing.`);
  return value;
};
console.log(
  await postComment(
    {
      owner: variable('OWNER'),
      branch: variable('BRANCH'),
      commit: variable('COMMIT'),
      id: variable('RUN'),
      address: variable('RUN_ADDRESS'),
    },
    readSummary(file),
    callGitHub(variable('GITHUB_API_URL'), variable('GITHUB_REPOSITORY'), variable('GITHUB_TOKEN')),
  ),
);
