/**
 * Puts a summary under the open pull request whose newest commit was tested, into one comment that later summaries replace. Which pull request it
 * is, the event says and the interface of GitHub confirms; nothing that was built has a say in it. Returns what it did, for the log.
 */
export async function postComment(run: TestedRun, summary: string, call: Call): Promise<string> {
  const query = new URLSearchParams({ state: 'open', head: `${run.owner}:${run.branch}`, per_page: '100' });
  const pulls = (await call('GET', `/pulls?${query}`)) as { number: number; head: { sha: string } }[];
  const pull = pulls.find(({ head }) => head.sha === run.commit);
  if (!pull) return `No open pull request has ${run.commit} as its newest commit: nothing was posted.`;
  const body = `${marker}\n${summary}\n\n${noteFor(run)}\n`;
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

/** Calls the interface of GitHub below a repository. Throws with the answer when it refuses. */
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

function noteFor({ address, commit }: TestedRun): string {
  return `_Of commit ${commit}. The whole page, with figures before and after, is among the files of [this run](${address})._`;
}

const marker = '<!-- summary of the change -->';
const bot = 'github-actions[bot]';

/** The run that built a pull request, as the event tells of it. */
export interface TestedRun {
  /** Login of the account that owns the branch. */
  owner: string;
  branch: string;
  commit: string;
  /** Of the run on GitHub. */
  address: string;
}

export type Call = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: Record<string, unknown>) => Promise<unknown>;

interface Comment {
  id: number;
  body: string;
  user: { login: string } | null;
}
