/** Runs in the page: how many marks and words of figures a reader sees, and which of them have the colour of the ground. */
export function findLostInk(): { seen: number; lost: string[] } {
  const ground = getComputedStyle(document.body).backgroundColor;
  const isLost = (paint: string): boolean => ['none', 'transparent', 'rgba(0, 0, 0, 0)', ground].includes(paint);
  const seen = [...document.querySelectorAll('svg.fig :is([data-mark], text)')].filter((one) => one.checkVisibility());
  const lost = seen.filter((one) => {
    const { fill, stroke } = getComputedStyle(one);
    return isLost(fill) && (one.localName === 'text' || isLost(stroke));
  });
  return { seen: seen.length, lost: lost.map((one) => one.outerHTML.slice(0, 120)) };
}
