/** Runs in the page: numbers that have no room for their status mark, or that are not in the line of their sentence. */
export function findHiddenNumbers(): string[] {
  const numbers = [...document.querySelectorAll('.number')].filter((number) => number.checkVisibility());
  return numbers.flatMap((number) => {
    const { paddingInlineStart, fontSize, display, backgroundImage } = getComputedStyle(number);
    const room = parseFloat(paddingInlineStart) / parseFloat(fontSize);
    return [
      ...(backgroundImage === 'none' || room >= 0.7 ? [] : [`the status mark has only ${room} em before ${number.textContent}`]),
      ...(display === 'inline' || !number.closest('p') ? [] : [`${number.textContent} is not in the line of its sentence, but ${display}`]),
    ];
  });
}
