import { changed, checked, type ContentProblems } from './preview-messages.ts';
import { showProblems } from './show-problems.ts';
import { takeIn } from './take-in.ts';

/** Runs on every page of a preview: shows the problems, and takes changes of the content in. */
const isRendered = !('unrendered' in document.documentElement.dataset);
let current: ContentProblems | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

const show = (next: ContentProblems): void => {
  current = next;
  // The gallery frames many pages, and says it once.
  if (window.top === window) showProblems(next.problems, isRendered);
};

import.meta.hot?.on(checked, (next: ContentProblems) => {
  show(next);
  if (!isRendered) refresh();
});
import.meta.hot?.on(changed, refresh);
const first = await fetch('/@content-problems');
show((await first.json()) as ContentProblems);

/** One file makes several messages: the page is asked for once. */
function refresh(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    void (isRendered ? takeIn() : comeBack()).then(() => current && show(current));
  }, 50);
}

/** Leaves the page of problems as soon as the one that was asked for can be rendered. */
async function comeBack(): Promise<void> {
  const { ok } = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (ok) location.reload();
}
