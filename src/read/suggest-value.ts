/** The slip that a value shows which is not of its form, with the form that was meant: other signs, other orders of a date, separators. */
export function explainSlip(given: string, message: string): Slip | undefined {
  const text = given.trim();
  if (/^[“”‘’„«`]|[“”‘’»`]$/.test(text))
    return {
      message: 'stands in typographic quotes',
      remedy: `Write "${text.replace(/^[“”‘’„«`]+|[“”‘’»`"]+$/g, '')}", with the straight quotes of the keyboard.`,
    };
  if (/[\u3000\uFF01-\uFF5E。、]/.test(text))
    return {
      message: `has full-width signs: "${text}"`,
      remedy: `Write "${text.normalize('NFKC').replaceAll('。', '.').replaceAll('、', ',')}", with the signs of a Latin keyboard.`,
    };
  const part = message.includes('is not a period') ? explainPartOfYear(text) : undefined;
  if (part) return part;
  if (message.includes('is not a date') || message.includes('is not a period') || message.includes('is not an edition'))
    return explainDate(text);
  return message.includes('is not a plain decimal') ? explainDecimal(text) : undefined;
}

function explainDecimal(text: string): Slip | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’_]/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) {
    const whole = bare.replaceAll(',', '');
    const decimal = /^-?\d+,\d{3}$/.test(bare) ? `, or "${bare.replace(',', '.')}" if the comma is that of a decimal` : '';
    return { remedy: `Write "${whole}"${decimal}.` };
  }
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return { remedy: `Write "${bare.replaceAll('.', '').replace(',', '.')}".` };
  if (/^-?\d+,\d+$/.test(bare)) return { remedy: `Write "${bare.replace(',', '.')}".` };
  const [, number, unit = ''] = /^([+−-]?\d+(?:\.\d+)?)(\D*)$/.exec(bare) ?? [];
  if (number === undefined) return undefined;
  const plain = number
    .replace('−', '-')
    .replace('+', '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  return { remedy: `Write "${plain}"${unit ? `; "${unit}" belongs to the unit of the measure` : ''}.` };
}

function explainDate(text: string): Slip | undefined {
  const impossible = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (impossible) {
    const [year, month] = [Number(impossible[1]), Number(impossible[2])];
    if (month < 1 || month > 12) return { remedy: `There is no month ${impossible[2]!}: write year, month and day, in this order.` };
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const name = new Date(Date.UTC(year, month - 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
    return { remedy: `${name} ${year} has ${days} days.` };
  }
  const parts = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日?)?)?$/.exec(text) ?? /^(\d{4})[./](0?[1-9]|1[0-2])(?:[./](\d{1,2}))?$/.exec(text);
  if (parts) return propose([parts[1], parts[2], parts[3]]);
  const [, first = '', second = '', year] = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) {
    const ways = [...new Set([join([year, second, first]), join([year, first, second])])].filter((way) =>
      /-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(way),
    );
    const [one, other] = ways;
    if (one === undefined) return undefined;
    return {
      remedy: other === undefined ? `Write "${one}".` : `Write "${one}" if the day stands first here, "${other}" if the month does.`,
    };
  }
  const month = /^(\d{4})-(\d)(?:-(\d{1,2}))?$/.exec(text) ?? /^(\d{4})-(\d{2})-(\d)$/.exec(text);
  return month ? propose([month[1], month[2], month[3]]) : undefined;
}

/** Quarters and halves in other orders, with letters of other sizes, in the Han script; and those that no year has. */
function explainPartOfYear(text: string): Slip | undefined {
  const way =
    /^(?<year>\d{4})[-\s/.]?(?<kind>[QH])(?<number>\d)$/i.exec(text) ??
    /^(?<year>\d{4})[-\s/.]?(?<number>\d)(?<kind>[QH])$/i.exec(text) ??
    /^(?:(?<kind>[QH])(?<number>\d)|(?<number>\d)(?<kind>[QH]))[-\s/.]?(?<year>\d{4})$/i.exec(text) ??
    /^(?<year>\d{4})年第?(?:(?<number>[一二三四1-4])(?<kind>季)度?|(?<number>[上下])(?<kind>半)年)$/.exec(text);
  if (!way) return undefined;
  const { year = '', kind = '', number = '' } = way.groups!;
  const isHalf = /[h半]/i.test(kind);
  const at = '一二三四'.includes(number)
    ? '一二三四'.indexOf(number) + 1
    : '上下'.includes(number)
      ? '上下'.indexOf(number) + 1
      : Number(number);
  const last = isHalf ? 2 : 4;
  if (at < 1 || at > last) return { remedy: isHalf ? 'A year has two halves, H1 and H2.' : 'A year has four quarters, Q1 to Q4.' };
  return { remedy: `Write "${year}-${isHalf ? 'H' : 'Q'}${at}".` };
}

function propose(parts: (string | undefined)[]): Slip {
  return { remedy: `Write "${join(parts)}".` };
}

function join(parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
}

interface Slip {
  /** Instead of what the schema says; without one its sentence stays. */
  message?: string;
  remedy: string;
}
