/** Runs in the page: numbers without room for the mark of their status before them. */
export function findHiddenNumbers(): string[] {
  const links = [...document.querySelectorAll('a.number')].filter(
    (link) => link.checkVisibility() && getComputedStyle(link).backgroundImage !== 'none',
  );
  return links.flatMap((link) => {
    const { paddingInlineStart, fontSize } = getComputedStyle(link);
    const room = parseFloat(paddingInlineStart) / parseFloat(fontSize);
    return room >= 0.7 ? [] : [`the mark of a status has ${room} em of room before ${link.textContent}`];
  });
}
