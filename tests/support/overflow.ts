/** Runs in the page: if it is wider than the screen, how wide it is and which elements stick out. */
export function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
  const first = out.slice(0, 3).map((one) => one.outerHTML.slice(0, 80));
  return [`${scrollWidth} px wide on a screen of ${clientWidth} px: ${first.join(' | ')}`];
}
