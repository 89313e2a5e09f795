/** Runs in the page: numbers under a figure without room for the mark of their status before them. */
export function findHiddenNumbers(): string[] {
  const links = [...document.querySelectorAll('figcaption a.number')].filter((link) => link.checkVisibility());
  return links.flatMap((link) => {
    const { paddingInlineStart, fontSize } = getComputedStyle(link);
    const room = parseFloat(paddingInlineStart) / parseFloat(fontSize);
    return room >= 0.7 ? [] : [`the mark of a status has ${room} em of room before ${link.textContent}`];
  });
}
