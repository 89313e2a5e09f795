import { mostFiles, sayAboveSummary, type Run } from './trusted-words.ts';

/**
 * Posts a summary on the open pull request whose newest commit was tested, in one comment that later summaries replace. The event names the
 * pull request and GitHub's API confirms it; the output of the build decides neither that nor the text above the summary. If there is no
 * valid summary, the comment says so. Returns what it did, for the log.
 */
export async function postComment(run: TestedRun, summary: string | undefined, call: Call): Promise<string> {
  const query = new URLSearchParams({ state: 'open', head: `${run.owner}:${run.branch}`, per_page: '100' });
  const pulls = (await call('GET', `/pulls?${query}`)) as { number: number; head: { sha: string } }[];
  const pull = pulls.find(({ head }) => head.sha === run.commit);
  if (!pull) return `No open pull request has ${run.commit} as its newest commit: nothing was posted.`;
  const artifacts = (await call('GET', `/actions/runs/${run.id}/artifacts?name=patch`)) as { total_count: number };
  const words = sayAboveSummary(run, await listFiles(pull.number, call), artifacts.total_count > 0, summary !== undefined);
  const body = `${[marker, words, ...(summary === undefined ? [] : ['', '---', '', summary])].join('\n')}\n`;
  for (let page = 1; ; page += 1) {
    const comments = (await call('GET', `/issues/${pull.number}/comments?per_page=100&page=${page}`)) as Comment[];
    const known = comments.find((comment) => comment.user?.login === bot && comment.body.startsWith(marker));
    if (known) {
      await call('PATCH', `/issues/comments/${known.id}`, { body });
      return `Replaced the comment under #${pull.number}.`;
    }
    if (comments.length < 100) break;
  }
  await call('POST', `/issues/${pull.number}/comments`, { body });
  return `Commented under #${pull.number}.`;
}

/** Calls GitHub's API for a repository. Throws with the response if it refuses. */
export function callGitHub(api: string, repository: string, token: string): Call {
  return async (method, path, body) => {
    const answer = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 500)}`);
    return (await answer.json()) as unknown;
  };
}

/** Every file that a pull request changes, also under its old name. */
async function listFiles(pull: number, call: Call): Promise<string[]> {
  const names: string[] = [];
  for (let page = 1; page <= mostFiles / 100; page += 1) {
    const files = (await call('GET', `/pulls/${pull}/files?per_page=100&page=${page}`)) as {
      filename: string;
      previous_filename?: string;
    }[];
    names.push(
      ...files.flatMap(({ filename, previous_filename: formerly }) => (formerly === undefined ? [filename] : [filename, formerly])),
    );
    if (files.length < 100) break;
  }
  return names;
}

const marker = '<!-- summary of the change -->';
const bot = 'github-actions[bot]';

/** The run that built a pull request, from the event. */
export interface TestedRun extends Run {
  /** Login of the account that owns the branch. */
  owner: string;
  branch: string;
}

export type Call = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: Record<string, unknown>) => Promise<unknown>;

interface Comment {
  id: number;
  body: string;
  user: { login: string } | null;
}
