/** Runs in the page: how many marks and texts of figures are shown, and which of them have the colour of the background. */
export function findLostInk(): { seen: number; lost: string[] } {
  const background = getComputedStyle(document.body).backgroundColor;
  const isLost = (paint: string): boolean => ['none', 'transparent', 'rgba(0, 0, 0, 0)', background].includes(paint);
  const seen = [...document.querySelectorAll('svg.fig :is([data-mark], text)')].filter((one) => one.checkVisibility());
  const lost = seen.filter((one) => {
    const { fill, stroke } = getComputedStyle(one);
    return isLost(fill) && (one.localName === 'text' || isLost(stroke));
  });
  return { seen: seen.length, lost: lost.map((one) => one.outerHTML.slice(0, 120)) };
}
