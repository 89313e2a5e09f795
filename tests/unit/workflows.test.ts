import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({ name, ...(parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow) }));
const steps = workflows.flatMap(({ name, jobs }) =>
  Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ workflow: name, ...step }))),
);
const documents = ['README.md', 'CONTRIBUTING.md'].map((name) => readFileSync(name, 'utf8')).join('\n');

describe('the workflows', () => {
  test('call the commands of README and CONTRIBUTING', () => {
    const commands = steps.flatMap(({ run }) => [...(run ?? '').matchAll(/^npm (?:run )?([\w:]+)/gm)].map((match) => match[1]!));
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(documents, command).toMatch(new RegExp(`npm (run )?${command}\\b`));
    expect(readFileSync('.ci/run', 'utf8')).toContain('\nnpm test\n');
  });

  test('use only actions pinned to a commit, and persist no credentials', () => {
    const actions = steps.filter(({ uses }) => uses !== undefined);
    for (const { workflow, uses } of actions) expect(uses, workflow).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    for (const { workflow, with: options } of actions.filter(({ uses }) => uses!.startsWith('actions/checkout')))
      expect(options, workflow).toMatchObject({ 'persist-credentials': false });
  });

  test('let no text of an event become part of a command', () => {
    for (const { workflow, run } of steps) expect(run ?? '', workflow).not.toContain('${{');
  });

  test('have write access only if they run the code of main', () => {
    for (const { name, on, permissions, jobs } of workflows) {
      const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions)].flatMap((grants) => Object.values(grants ?? {}));
      expect(permissions, name).toBeDefined();
      if ('pull_request' in on)
        expect(
          granted.every((grant) => grant === 'read'),
          name,
        ).toBe(true);
      expect(on, name).not.toHaveProperty('pull_request_target');
    }
    const posting = workflows.find(({ name }) => name === 'summary')!;
    const [checkout] = posting.jobs.comment!.steps;
    expect(checkout!.with).toMatchObject({ ref: '${{ github.event.repository.default_branch }}' });
  });

  test('match every path of CODEOWNERS with a file', () => {
    const paths = [...readFileSync('.github/CODEOWNERS', 'utf8').matchAll(/^\/(\S+)/gm)].map((match) => match[1]!);
    expect(paths).toContain('content/');
    for (const path of paths) expect(existsSync(path), path).toBe(true);
  });
});

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
