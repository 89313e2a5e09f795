/** Runs in the page: everything that a reader sees and can press, with its size. */
export function measureTargets(): Target[] {
  // Links that are no part of a sentence.
  const alone = "nav a, a.proof, .sources dl li a, :is(dl, table) a:is([href^='/sources/#'], [href^='/errata/#'], [href^='#s'])";
  return (
    [...document.querySelectorAll('a[href], button, summary, input')]
      // A link in a sentence is as high as its lines.
      .filter((one) => one.checkVisibility() && (getComputedStyle(one).display !== 'inline' || one.matches(alone)))
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { target: one.outerHTML.slice(0, 120), width, height };
      })
  );
}

/** WCAG 2.2, target size (minimum), in CSS px. */
export const leastTarget = 24;

interface Target {
  target: string;
  width: number;
  height: number;
}
