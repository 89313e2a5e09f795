import { contentAsked, contentRead, revisionOf, type ContentState } from './preview-messages.ts';
import { showProblems } from './show-problems.ts';
import { replacePage } from './replace-page.ts';

/**
 * Runs on every page of a preview: applies changes of the content, and shows the problems. `data-content-read` of the root is the revision
 * of the content that the page shows.
 */
const root = document.documentElement;
const isRendered = !('unrendered' in root.dataset);
let shown = revisionOfPage();
let latest: ContentState | undefined;
let isFollowing = false;

import.meta.hot?.on(contentRead, (state: ContentState) => {
  // Every page receives what one page has asked for.
  if (state.revision === latest?.revision) return;
  latest = state;
  void follow();
});
// Also gets content that was read while the page was loading.
import.meta.hot?.send(contentAsked);

async function follow(): Promise<void> {
  if (isFollowing) return;
  isFollowing = true;
  try {
    await catchUp();
  } finally {
    isFollowing = false;
  }
}

async function catchUp(): Promise<void> {
  for (let done: ContentState | undefined; latest && latest !== done;) {
    done = latest;
    if (done.revision > shown) {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
      shown = Math.max(done.revision, revisionOf(answer));
      if (answer.ok && isRendered) replacePage(await answer.text());
      if (answer.ok && !isRendered) return location.reload();
    }
    // The gallery frames many pages, so only the outer page shows the problems.
    if (window.top === window) showProblems(latest.problems, isRendered);
    root.dataset.contentRead = String(shown);
  }
}

function revisionOfPage(): number {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return Number(page?.serverTiming.find(({ name }) => name === 'content')?.description ?? -1);
}
