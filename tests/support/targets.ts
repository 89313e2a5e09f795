/** Runs in the page: every visible control, with its size. */
export function measureTargets(): Target[] {
  // Links that are not part of a sentence.
  const standalone = "nav a, a.proof, .sources dl li a, :is(dl, table) a:is([href^='/sources/#'], [href^='/errata/#'], [href^='#s'])";
  return (
    [...document.querySelectorAll('a[href], button, summary, input')]
      // A link in a sentence is as high as its lines.
      .filter((one) => one.checkVisibility() && (getComputedStyle(one).display !== 'inline' || one.matches(standalone)))
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { target: one.outerHTML.slice(0, 120), width, height };
      })
  );
}

/** WCAG 2.2, target size (minimum), in CSS px. */
export const minTargetSize = 24;

interface Target {
  target: string;
  width: number;
  height: number;
}
