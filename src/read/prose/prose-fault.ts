import { componentProps, pageComponentProps } from '#schemas/components.ts';
import { findNearest } from '#problems/nearest.ts';
import { describeHtmlTag } from './html-tags.ts';

/** Why the text of a chapter cannot be read, in words for an editor: a tag without its partner, an open brace, a quote that is missing. */
export function describeProseFault(body: string, error: unknown): ProseFault {
  const { reason, place } = error as { reason: string; place?: { offset?: number; start?: { offset?: number } } };
  const here = place?.offset ?? place?.start?.offset ?? 0;
  const [, opened, line, column] = /closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const start = opened === undefined ? here : toOffset(body, Number(line), Number(column));
  const found = /Unexpected closing tag `<\/([^>`]*)>`/.exec(reason)?.[1];
  if (opened !== undefined && found !== undefined) {
    return { offset: here, partner: start, message: `<${opened}> is closed by </${found}>.`, remedy: `Close it with </${opened}>.` };
  }
  if (opened && !(opened in componentProps || opened in pageComponentProps)) return { offset: start, ...describeUnknown(opened) };
  if (opened !== undefined)
    return { offset: start, message: `<${opened}> is opened and not closed in the same paragraph.`, remedy: closing(opened) };
  const quote = findOpenQuote(body, here);
  if (quote !== undefined)
    return {
      offset: quote,
      message: 'A quote is opened in this tag and not closed.',
      remedy: 'Put a double quote behind the value, e.g. <Cite source="its-id" />.',
    };
  const tag = body.slice(Math.max(body.lastIndexOf('<', here), 0)).split(/>|\n\n/, 1)[0]!;
  const foreign = /^<\/?[A-Z]\w*[^>]*?([“”‘’„«＝＂＞／])/.exec(tag);
  if (foreign)
    return {
      offset: Math.max(body.lastIndexOf('<', here), 0) + foreign[0].length - 1,
      message: `A "${foreign[1]!}" stands in a tag.`,
      remedy: 'Write the tag with the signs of a Latin keyboard and straight quotes, e.g. <Cite source="its-id" />.',
    };
  if (reason.includes('closing slash'))
    return {
      offset: body.lastIndexOf('<', here),
      message: 'A tag is closed here that was never opened.',
      remedy: 'Delete it, or open the tag before the words.',
    };
  if (reason.includes('import/exports'))
    return {
      offset: Math.max(body.search(/^(import|export)\b/m), 0),
      message: 'A chapter needs no import or export.',
      remedy: 'Delete the line, or begin the sentence with another word.',
    };
  if (reason.includes('attribute value, expected a character')) {
    return {
      offset: here,
      message: 'A value stands in this tag without quotes.',
      remedy: 'Write it in double quotes, e.g. <Cite source="its-id" />.',
    };
  }
  if (reason.includes('expression') || reason.includes('brace')) {
    return {
      offset: Math.max(body.lastIndexOf('{', here), 0),
      message: 'A brace stands in the text; a chapter prints no braces.',
      remedy: 'Write <Value of="dataset/series/period" /> for a number; leave braces out.',
    };
  }
  const open = Math.max(body.lastIndexOf('<', here), 0);
  if (body.startsWith('<!--', open))
    return { offset: open, message: 'A comment of HTML stands in the text.', remedy: 'Delete it: a chapter has no comments.' };
  if (/^<(https?:|[\w.+-]+@)/.test(body.slice(open)))
    return { offset: open, message: 'An address stands between "<" and ">".', remedy: 'Write [words](https://…).' };
  return {
    offset: open,
    message: 'A "<" begins no tag that can be read.',
    remedy: 'Write "less than" in words, or the tag whole, e.g. <Cite source="its-id" />.',
  };
}

/** Where the first tag of a paragraph up to a position opens a quote that it does not close: the reader finds the fault in a later one. */
function findOpenQuote(body: string, here: number): number | undefined {
  const start = body.lastIndexOf('\n\n', here) + 1;
  for (const { 0: tag, index } of body
    .slice(start)
    .split('\n\n', 1)[0]!
    .matchAll(/<[A-Z]\w*[^<>]*(?:>|$)/g))
    if (start + index <= here && tag.split('"').length % 2 === 0) return start + index + tag.lastIndexOf('="');
  return undefined;
}

/** The words for a tag that is no component; `names` are those that there are. */
export function describeUnknown(name: string, names = Object.keys(componentProps)): { message: string; remedy: string } {
  const html = describeHtmlTag(name);
  if (html) return html;
  const nearest = findNearest(name, names);
  return {
    message: `No component is called <${name}>.${nearest ? ` Did you mean <${nearest}>?` : ''}`,
    remedy: `The components are ${names.join(', ')}.`,
  };
}

function closing(name: string): string {
  if (['Value', 'Change', 'Figure', 'Cite', 'Claim', 'Audit', ...Object.keys(pageComponentProps)].includes(name))
    return `Write <${name} … />, with a slash before ">".`;
  return `Write </${name}> behind its words; around whole paragraphs, both tags stand on lines of their own.`;
}

function toOffset(body: string, line: number, column: number): number {
  const start = line === 1 ? 0 : ([...body.matchAll(/\n/g)][line - 2]?.index ?? -1) + 1;
  return start + column - 1;
}

/** A place in a chapter's text that cannot be read as it was meant. */
export interface ProseFault {
  /** Position in the body of the chapter. */
  offset: number;
  /** Position of the tag that belongs to it. */
  partner?: number;
  message: string;
  remedy: string;
}
