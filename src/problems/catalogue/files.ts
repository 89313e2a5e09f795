/** Files of content/ that nothing reads, that have a wrong name, or that are not a text. */
export const files = {
  'file-unread': {
    message: 'Nothing reads this file or folder.',
    remedy: 'The folders of content/ are {folders}; delete it or move it into one of them.',
    guide: 'Delete it, or move it into one of the folders of `content/`.',
  },
  'file-of-words-unread': {
    message: 'Nothing reads this file or folder.',
    remedy: 'Delete it, or move what it says into {words}.',
    guide: 'Delete it, or move what it says into `content/words/en.yaml`.',
  },
  'folder-empty': {
    message: 'This folder is empty or missing.',
    remedy: 'Put at least one {one} into it.',
    guide: 'Put at least one file into it.',
  },
  'file-missing': {
    message: 'This file is missing.',
    remedy: 'Restore it: it says what the report is called.',
  },
  'file-empty': {
    message: 'This file is empty.',
    remedy: 'Write its fields, or delete the file.',
  },
  'file-of-report-empty': {
    message: 'This file is empty.',
    remedy: 'Restore its fields.',
  },
  'file-not-utf-8': {
    message: 'This file is not UTF-8 text.',
    remedy: 'Save it as UTF-8.',
  },
  'file-utf-16': {
    message: 'This file is not UTF-8 text.',
    remedy: 'It is UTF-16: save it as UTF-8, which your editor offers under "Save as" or "Encoding".',
    guide: 'Save it as UTF-8.',
  },
  'file-binary': {
    message: 'This file is no text.',
    remedy: 'It holds bytes of a picture or a program: put the text here, or delete the file.',
    guide: 'Put the text there, or delete the file: it holds a picture or a program.',
  },
  'file-large': {
    message: 'This file is larger than one megabyte.',
    remedy: 'No text of this report is: put the right file here, or divide it.',
    guide: 'Put the right file there, or divide it.',
  },
  'line-long': {
    message: 'This line has more than 10,000 characters.',
    remedy: 'Break the text into lines; what is no text, such as a picture, does not belong here.',
    guide: 'Break the text into lines.',
  },
  'line-ends-unreadable': {
    message: 'The lines of this file end in a way that nothing reads.',
    remedy: 'Save it with line endings "LF" or "CRLF", which your editor offers.',
    guide: 'Save it with the line endings "LF" or "CRLF"; both may stand, and so may the mark of UTF-8 at the start of a file.',
  },
  'conflict-unresolved': {
    message: 'A conflict of Git was left here.',
    remedy: 'Keep one of the two versions, and delete the lines that start with "<<<<<<<", "=======" and ">>>>>>>".',
    guide: 'Keep one of the two versions, and delete the lines of "<<<<<<<", "=======" and ">>>>>>>".',
  },
  'folder-for-file': {
    message: 'A folder stands here, where a file belongs.',
    remedy: 'Move its files one folder up: no folder of content/ has another in it.',
    guide: 'Move its files one folder up.',
  },
  'file-for-folder': {
    message: 'A file stands here, where a folder belongs.',
    remedy: 'Put at least one {one} into it.',
    guide: 'Make it a folder.',
  },
  'file-link-broken': {
    message: 'This file cannot be opened: it is a link that leads nowhere.',
    remedy: 'Put the file itself here, or delete the link.',
    guide: 'Put the file itself there, or delete the link.',
  },
  'file-misplaced': {
    message: 'This looks like a {one}.',
    remedy: 'Move it to content/{folder}, or write the fields of a file of content/{here}.',
    guide: 'Move the file into the folder that is named.',
  },
  'file-misnamed': {
    message: 'This looks like a {one}.',
    remedy: 'Move it to content/{folder}, or write the fields of a file of this name.',
    guide: 'Move the file into the folder that is named.',
  },
  'file-outside-folders': {
    message: 'This looks like a {one}.',
    remedy: 'Move it to content/{folder}: nothing reads it here.',
    guide: 'Move the file into the folder that is named.',
  },
  'file-ending-mistaken': {
    message: 'A {one} is a file that ends in ".{extension}".',
    remedy: 'Rename it to "{meant}", or delete it.',
    guide: 'Rename it, or delete it.',
  },
  'file-ending-of-copy': {
    message: 'A {one} is a file that ends in ".{extension}".',
    remedy: 'Delete it: "{meant}" stands beside it.',
    guide: 'Rename it, or delete it.',
  },
  'file-ending-foreign': {
    message: 'A {one} is a file that ends in ".{extension}".',
    remedy: 'Delete it: it came from another program.',
    guide: 'Rename it, or delete it.',
  },
  'chapter-name-without-number': {
    message: 'The name of a chapter starts with its number.',
    remedy: 'Rename it like "05-digital-economy.mdx".',
  },
  'change-name-without-date': {
    message: 'The name of a change starts with its date.',
    remedy: 'Rename it like "2026-11-25-library-loans.yaml".',
  },
  'file-name-malformed': {
    message: '"{name}" cannot be an id.',
    remedy: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'file-name-nearly-id': {
    message: '"{name}" cannot be an id.',
    remedy: 'Use lower-case letters, digits and single hyphens, starting with a letter: rename it to "{meant}".',
    guide: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'file-name-of-copy': {
    message: '"{name}" cannot be an id.',
    remedy: 'Use lower-case letters, digits and single hyphens, starting with a letter: "{meant}" stands beside it.',
    guide: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'page-unknown': {
    message: 'No page is called "{name}".',
    remedy: 'A report says something of its own on {pages}: rename the file, or make a chapter of it.',
    guide: 'Rename the file to "about.mdx" or "method.mdx", or make a chapter of it.',
  },
  'frontmatter-missing': {
    message: 'A {one} starts with its frontmatter between two lines of "---".',
    remedy: 'Put the fields of the {one} between "---" and "---" at the very top.',
    guide: 'Put the fields of the chapter or page between "---" and "---" at the very top.',
  },
  'frontmatter-empty': {
    message: 'The frontmatter is empty.',
    remedy: 'Write the fields of the {one} between the two lines of "---".',
    guide: 'Write the fields of the chapter or page between the two lines of "---".',
  },
  'schema-line-of-other-folder': {
    message: 'This line names the fields of another folder.',
    remedy: 'Write {line}, or delete the line.',
    guide: 'It was copied with a file: write the line that is proposed, or delete it.',
  },
} as const;
