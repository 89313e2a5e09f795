/** Replaces the open page without a reload: opened details stay open, and the scroll position relative to the content stays the same. */
export function replacePage(html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const [old, main] = [document.querySelector('main'), next.querySelector('main')];
  if (!old || !main) return;
  const open = new Set([...old.querySelectorAll('details')].flatMap((fold, index) => (fold.open ? [nameOf(fold, index)] : [])));
  const seen = [...old.querySelectorAll('[id]')].find((element) => element.getBoundingClientRect().bottom > 0);
  const top = seen?.getBoundingClientRect().top ?? 0;
  old.replaceWith(document.adoptNode(main));
  document.title = next.title;
  for (const [index, fold] of main.querySelectorAll('details').entries()) if (open.has(nameOf(fold, index))) fold.open = true;
  const again = seen && document.getElementById(seen.id);
  if (again) scrollBy({ top: again.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** An element keeps its name when another is added or removed before it, unless it has no text of its own. */
function nameOf(fold: HTMLDetailsElement, index: number): string {
  const around = fold.closest('[id]')?.id ?? index;
  return `${around} ${fold.querySelector('summary')?.textContent.trim() ?? index}`;
}
