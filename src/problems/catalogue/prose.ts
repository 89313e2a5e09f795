import { htmlTags } from './html-tags.ts';

/** Text of a chapter or page that cannot be read as it was meant: components, their options, and what is no text. `{one}` is chapter or page. */
export const prose = {
  'component-unknown': {
    message: 'No component is called <{tag}>.{hint}',
    remedy: 'The components are {known}.',
    guide: 'The components are listed. `Did you mean <…>?` names the nearest.',
  },
  ...htmlTags,
  'option-missing': {
    message: '<{tag}>: The option "{option}" is missing.',
    remedy: 'Add it: {help}',
    guide: 'Add it.',
  },
  'option-unknown': {
    message: '<{tag}>: There is no option "{option}" here.',
    remedy: 'The options are {known}.',
    guide: 'The options are listed.',
  },
  'option-idle': {
    message: '<{tag}>: There is no option "{option}" here.',
    remedy: 'It takes no options.',
  },
  'option-empty': {
    message: '{subject} is empty: write the text, or null where the option allows it.',
    remedy: '{help}',
    guide: 'Write the text.',
  },
  'option-twice': {
    message: '<{tag}> says {option} twice.',
    remedy: 'Keep one of the two.',
  },
  'option-in-braces': {
    message: '<{tag}> has braces where words in quotes belong.',
    remedy: 'Write {option}="…".',
    guide: 'Write name="…".',
  },
  'option-without-quotes': {
    message: 'A value stands in this tag without quotes.',
    remedy: 'Write it in double quotes, e.g. <Cite source="its-id" />.',
    guide: 'Write it in double quotes.',
  },
  'option-quote-open': {
    message: 'A quote is opened in this tag and not closed.',
    remedy: 'Put a double quote behind the value, e.g. <Cite source="its-id" />.',
    guide: 'Put a double quote behind the value.',
  },
  'component-around-nothing': {
    message: '<{tag}> stands around nothing.',
    remedy: 'Write <{tag} …>words</{tag}>.',
    guide: 'Put the words between its two tags.',
  },
  'component-around-words': {
    message: '<{tag}> prints its own words and can hold none.',
    remedy: 'Write <{tag} … /> and put the words behind it.',
    guide: 'Put a slash before ">" and the words behind it.',
  },
  'tag-open': {
    message: '<{tag}> is opened and not closed in the same paragraph.',
    remedy: 'Write </{tag}> behind its words; around whole paragraphs, both tags stand on lines of their own.',
    guide: 'Close it; around whole paragraphs, both tags stand on lines of their own.',
  },
  'tag-without-slash': {
    message: '<{tag}> is opened and not closed in the same paragraph.',
    remedy: 'Write <{tag} … />, with a slash before ">".',
    guide: 'Close it; around whole paragraphs, both tags stand on lines of their own.',
  },
  'tag-closed-by-other': {
    message: '<{tag}> is closed by </{other}>.',
    remedy: 'Close it with </{tag}>.',
    guide: 'Close it by its own name.',
  },
  'tag-never-opened': {
    message: 'A tag is closed here that was never opened.',
    remedy: 'Delete it, or open the tag before the words.',
  },
  'tag-unreadable': {
    message: 'A "<" begins no tag that can be read.',
    remedy: 'Write "less than" in words, or the tag whole, e.g. <Cite source="its-id" />.',
    guide: 'Write "less than" in words, or the tag whole.',
  },
  'tag-with-foreign-sign': {
    message: 'A "{sign}" stands in a tag.',
    remedy: 'Write the tag with the signs of a Latin keyboard and straight quotes, e.g. <Cite source="its-id" />.',
    guide: 'Write the tag with the signs of a Latin keyboard and straight quotes.',
  },
  'brace-in-text': {
    message: 'A brace stands in the text; a {one} prints no braces.',
    remedy: 'Write <Value of="dataset/series/period" /> for a number; leave braces out.',
    guide: 'Write `<Value of="dataset/series/period" />` for a number; leave braces out.',
  },
  'comment-in-text': {
    message: 'A comment of HTML stands in the text.',
    remedy: 'Delete it: a {one} has no comments.',
    guide: 'Delete it: a chapter has no comments.',
  },
  'address-in-angle-brackets': {
    message: 'An address stands between "<" and ">".',
    remedy: 'Write [words](https://…).',
  },
  'import-in-text': {
    message: 'A {one} needs no import or export.',
    remedy: 'Delete the line: every component is there already.',
    guide: 'Delete the line, or begin the sentence with another word.',
  },
  'import-like-sentence': {
    message: 'A {one} needs no import or export.',
    remedy: 'Delete the line, or begin the sentence with another word.',
  },
  'picture-in-text': {
    message: 'A {one} has no pictures from elsewhere.',
    remedy: 'Delete it: figures are drawn from data, and everything else is text.',
    guide: 'Delete it: figures are drawn from data.',
  },
  'code-in-text': {
    message: 'A {one} has no blocks of code.',
    remedy: 'Delete it: figures are drawn from data, and everything else is text.',
    guide: 'Delete it: everything is text or figure.',
  },
  'heading-by-hyphens': {
    message: 'A line of hyphens makes the words above it a heading.',
    remedy: 'Put a blank line between them; or, if it is to be one, write "## " before the words and delete the hyphens.',
    guide: 'Put a blank line between them.',
  },
  'link-with-title': {
    message: 'A link has words in quotes behind its address.',
    remedy: 'Put them into the text: many readers never see them there.',
    guide: 'Put them into the text.',
  },
  'footnote-twice': {
    message: 'Two footnotes are called "[^{name}]".',
    remedy: 'Give one of them another name, here and in the text.',
    guide: 'Give one of them another name.',
  },
  'footnote-without-reference': {
    message: 'No word of the text leads to the footnote "[^{name}]".',
    remedy: 'Write [^{name}] behind the words to which it belongs, or delete the note.',
    guide: 'Write its sign behind the words to which it belongs, or delete the note.',
  },
} as const;
