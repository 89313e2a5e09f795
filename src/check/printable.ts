/** A message as it may be printed whatever an editor wrote: signs that nobody sees are named, and what is very long is cut in its middle. */
export function toPrintable(message: string): string {
  const shown = message
    .replace(/(\S{100})\S{19,}(\S)/g, '$1…$2')
    .replace(unseen, (sign) => `(U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`);
  return shown.length > most ? `${shown.slice(0, most * 0.6)}…${shown.slice(-most * 0.3)}` : shown;
}

/** Signs that a terminal obeys or shows as nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u3164|\u115F/gu;

/** Letters; the longest message with the words of this report has about half as many. */
const most = 500;
