/** Runs in the page: numbers without room for the mark of their status before them, or that break out of the line of their sentence. */
export function findHiddenNumbers(): string[] {
  const numbers = [...document.querySelectorAll('.number')].filter((number) => number.checkVisibility());
  return numbers.flatMap((number) => {
    const { paddingInlineStart, fontSize, display, backgroundImage } = getComputedStyle(number);
    const room = parseFloat(paddingInlineStart) / parseFloat(fontSize);
    return [
      ...(backgroundImage === 'none' || room >= 0.7 ? [] : [`the mark of a status has ${room} em of room before ${number.textContent}`]),
      ...(display === 'inline' || !number.closest('p') ? [] : [`${number.textContent} is not in the line of its sentence, but ${display}`]),
    ];
  });
}
