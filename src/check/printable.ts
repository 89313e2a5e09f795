/** A message that is safe to print, whatever an editor wrote: invisible characters are named, and very long text is cut in the middle. */
export function toPrintable(message: string): string {
  const shown = message
    .replace(/(\S{100})\S{19,}(\S)/g, '$1…$2')
    .replace(unseen, (sign) => `(U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`);
  return shown.length > most ? `${shown.slice(0, most * 0.6)}…${shown.slice(-most * 0.3)}` : shown;
}

/** Characters that control a terminal or are invisible. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u3164|\u115F/gu;

/** In characters; the longest message with the words of this report has about half as many. */
const most = 500;
