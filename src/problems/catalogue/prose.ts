import { htmlTags } from './html-tags.ts';

/**
 * Text of a chapter or page that cannot be read as intended: components, their options, and syntax that is not text. `{one}` is "chapter"
 * or "page".
 */
export const prose = {
  'component-unknown': {
    message: 'No component is called <{tag}>.{hint}',
    remedy: 'The components are {known}.',
    guide: 'The components are listed. `Did you mean <…>?` names the nearest.',
  },
  ...htmlTags,
  'option-missing': {
    message: '<{tag}> needs the option "{option}".',
    remedy: 'Add it: {help}',
    guide: 'Add it.',
  },
  'option-unknown': {
    message: '<{tag}> has no option "{option}".',
    remedy: 'The options are {known}.',
    guide: 'The options are listed.',
  },
  'option-idle': {
    message: '<{tag}> has no option "{option}".',
    remedy: 'Delete it: the component has no options.',
  },
  'option-empty': {
    message: '{subject} is empty: write the text, or null if the option allows it.',
    remedy: '{help}',
    guide: 'Write the text.',
  },
  'option-twice': {
    message: '<{tag}> has {option} twice.',
    remedy: 'Keep one of the two.',
  },
  'option-in-braces': {
    message: '<{tag}> has braces where quotes belong.',
    remedy: 'Write {option}="…".',
    guide: 'Write name="…".',
  },
  'option-without-quotes': {
    message: 'A value in this tag has no quotes.',
    remedy: 'Put it in double quotes, e.g. <Cite source="its-id" />.',
    guide: 'Put it in double quotes.',
  },
  'option-quote-open': {
    message: 'A quote in this tag is opened but not closed.',
    remedy: 'Put a double quote after the value, e.g. <Cite source="its-id" />.',
    guide: 'Put a double quote after the value.',
  },
  'component-around-nothing': {
    message: '<{tag}> has no words inside it.',
    remedy: 'Write <{tag} …>words</{tag}>.',
    guide: 'Put the words between its two tags.',
  },
  'component-around-words': {
    message: '<{tag}> prints its own words, so it cannot contain any.',
    remedy: 'Write <{tag} … /> and put the words after it.',
    guide: 'Put a slash before ">" and the words after it.',
  },
  'tag-open': {
    message: '<{tag}> is opened but not closed in the same paragraph.',
    remedy: 'Write </{tag}> after its words; around whole paragraphs, put each tag on its own line.',
    guide: 'Close it; around whole paragraphs, put each tag on its own line.',
  },
  'tag-without-slash': {
    message: '<{tag}> is opened but not closed in the same paragraph.',
    remedy: 'Write <{tag} … />, with a slash before ">".',
    guide: 'Close it; around whole paragraphs, put each tag on its own line.',
  },
  'tag-closed-by-other': {
    message: '<{tag}> is closed by </{other}>.',
    remedy: 'Close it with </{tag}>.',
    guide: 'Close it with its own name.',
  },
  'tag-never-opened': {
    message: 'This tag is closed but was never opened.',
    remedy: 'Delete it, or open the tag before the words.',
  },
  'tag-unreadable': {
    message: 'This "<" does not start a tag that can be read.',
    remedy: 'Write "less than" in words, or the whole tag, e.g. <Cite source="its-id" />.',
    guide: 'Write "less than" in words, or the whole tag.',
  },
  'tag-with-foreign-character': {
    message: 'There is a "{character}" in a tag.',
    remedy: 'Write the tag with a Latin keyboard and straight quotes, e.g. <Cite source="its-id" />.',
    guide: 'Write the tag with a Latin keyboard and straight quotes.',
  },
  'brace-in-text': {
    message: 'The text has a brace; a {one} prints no braces.',
    remedy: 'Write <Value of="dataset/series/period" /> for a number; otherwise leave out braces.',
    guide: 'Write `<Value of="dataset/series/period" />` for a number; otherwise leave out braces.',
  },
  'comment-in-text': {
    message: 'The text has an HTML comment.',
    remedy: 'Delete it: a {one} has no comments.',
    guide: 'Delete it: a chapter has no comments.',
  },
  'address-in-angle-brackets': {
    message: 'This address is between "<" and ">".',
    remedy: 'Write [words](https://…).',
  },
  'import-in-text': {
    message: 'A {one} needs no import or export.',
    remedy: 'Delete the line: every component is already there.',
    guide: 'Delete the line, or start the sentence with another word.',
  },
  'import-like-sentence': {
    message: 'A {one} needs no import or export.',
    remedy: 'Delete the line, or start the sentence with another word.',
  },
  'picture-in-text': {
    message: 'A {one} cannot show pictures from elsewhere.',
    remedy: 'Delete it: figures are drawn from data, and everything else is text.',
    guide: 'Delete it: figures are drawn from data.',
  },
  'code-in-text': {
    message: 'A {one} has no code blocks.',
    remedy: 'Delete it: figures are drawn from data, and everything else is text.',
    guide: 'Delete it: everything is text or figure.',
  },
  'heading-by-hyphens': {
    message: 'A line of hyphens makes the words above it a heading.',
    remedy: 'Put a blank line between them; or, for a heading, write "## " before the words and delete the hyphens.',
    guide: 'Put a blank line between them.',
  },
  'link-with-title': {
    message: 'This link has words in quotes after its address.',
    remedy: 'Move them into the text: many readers never see them here.',
    guide: 'Move them into the text.',
  },
  'footnote-twice': {
    message: 'Two footnotes are called "[^{name}]".',
    remedy: 'Give one of them another name, here and in the text.',
    guide: 'Give one of them another name.',
  },
  'footnote-without-reference': {
    message: 'Nothing in the text refers to the footnote "[^{name}]".',
    remedy: 'Write [^{name}] after the words that it belongs to, or delete the note.',
    guide: 'Write its mark after the words that it belongs to, or delete the note.',
  },
  'link-in-link': {
    message: 'There cannot be {inner} among the words of {outer}: both are links.',
    remedy: 'Move one of the two before or after the other: a browser would tear them apart.',
    guide: 'Numbers, terms, citations and footnote marks are links, too. Move one of the two before or after the other.',
  },
  'component-in-heading': {
    message: '<{tag}> cannot be in a heading.',
    remedy: 'Put it in the text below: the contents would leave it out, and the address of a heading must not depend on data.',
  },
  'footnote-in-heading': {
    message: 'A heading has a footnote mark.',
    remedy: 'Put the mark in the text below: the contents and the address of the heading would take its number as a word.',
  },
  'row-of-other-length': {
    message: 'This row has {cells}, and the head of its table has {head}.',
    remedy: 'Give it as many, also if some are empty. Write \\| for a bar inside a cell, and leave a blank line after the table.',
  },
  'task-box': {
    message: 'Readers would see a box to tick.',
    remedy: 'Delete the square brackets after the hyphen, and say in words what is done.',
  },
  'note-in-line': {
    message: '"^[" would be printed as it is.',
    remedy: 'Write [^name] here, and the note below, on a line that starts with [^name]: and a space.',
  },
} as const;
