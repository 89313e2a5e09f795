/** Files in content/ that are not used, have a wrong name, or are not text. */
export const files = {
  'file-unread': {
    message: 'Nothing reads this file or folder.',
    remedy: 'Delete it, or move it into a folder of content/: {folders}.',
    guide: 'Delete it, or move it into one of the folders of `content/`.',
  },
  'file-of-words-unread': {
    message: 'Nothing reads this file or folder.',
    remedy: 'Delete it, or move its text into {words}.',
    guide: 'In `content/words`, move its text into `content/words/en.yaml`.',
  },
  'folder-empty': {
    message: 'This folder is empty or missing.',
    remedy: 'Add at least one {one}: every report needs one.',
    guide: 'Add at least one file: every report needs a chapter, a dataset and a source.',
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
    guide: 'In `content/report.yaml`, restore its fields.',
  },
  'file-not-utf-8': {
    message: 'This file is not UTF-8 text.',
    remedy: 'Save it as UTF-8.',
  },
  'file-utf-16': {
    message: 'This file is not UTF-8 text.',
    remedy: 'It is UTF-16: save it as UTF-8, under "Save as" or "Encoding" in your editor.',
    guide: 'Save it as UTF-8.',
  },
  'file-binary': {
    message: 'This file is not text.',
    remedy: 'Put the text here, or delete the file: it contains a picture or a program.',
    guide: 'Put the text there, or delete the file: it contains a picture or a program.',
  },
  'file-large': {
    message: 'This file is larger than one megabyte.',
    remedy: 'Put the right file here, or split it.',
    guide: 'Put the right file there, or split it.',
  },
  'line-long': {
    message: 'This line has more than 10,000 characters.',
    remedy: 'Break the text into lines; anything else, such as a picture, does not belong here.',
    guide: 'Break the text into lines.',
  },
  'line-ends-unreadable': {
    message: 'This file has line endings that cannot be read.',
    remedy: 'Save it with "LF" or "CRLF" line endings, in your editor.',
    guide: 'Save it with "LF" or "CRLF" line endings; both are allowed, and so is a byte-order mark at the start of a file.',
  },
  'conflict-unresolved': {
    message: 'A Git conflict was left here.',
    remedy: 'Keep one of the two versions, and delete the lines that start with "<<<<<<<", "=======" and ">>>>>>>".',
    guide: 'Keep one of the two versions, and delete the lines that start with "<<<<<<<", "=======" and ">>>>>>>".',
  },
  'character-unseen': {
    message: 'There is an invisible character here: {character}.',
    remedy: 'Delete it, or type the words again: it came with pasted text.',
  },
  'character-unreadable': {
    message: 'There is a character here that no font can show: {character}.',
    remedy: 'Delete it, or type what was meant: it came with pasted text or from a damaged file.',
  },
  'folder-for-file': {
    message: 'This is a folder where a file belongs.',
    remedy: 'Move its files one folder up: the folders of content/ have no subfolders.',
    guide: 'Move its files one folder up.',
  },
  'file-for-folder': {
    message: 'This is a file where a folder belongs.',
    remedy: 'Make it a folder with at least one {one}.',
    guide: 'Make it a folder.',
  },
  'file-link-broken': {
    message: 'This file cannot be opened: it is a broken link.',
    remedy: 'Put the file itself here, or delete the link.',
    guide: 'Put the file itself there, or delete the link.',
  },
  'file-misplaced': {
    message: 'This looks like a file of content/{folder}.',
    remedy: 'Move it to content/{folder}, or give it the fields of a file in content/{here}.',
    guide: 'Move the file into the folder named.',
  },
  'file-misnamed': {
    message: 'This looks like a file of content/{folder}.',
    remedy: 'Restore the fields of this file, and move those that it has now into a file in content/{folder}.',
    guide: 'In `content/report.yaml`, restore its fields, and move those that it has now into a file in the folder named.',
  },
  'file-outside-folders': {
    message: 'This looks like a file of content/{folder}.',
    remedy: 'Move it to content/{folder}: nothing reads it here.',
    guide: 'Move the file into the folder named.',
  },
  'file-ending-mistaken': {
    message: 'The file name of this {one} must end in ".{extension}".',
    remedy: 'Rename it to "{meant}", or delete it.',
    guide: 'Rename it, or delete it.',
  },
  'file-ending-of-copy': {
    message: 'The file name of this {one} must end in ".{extension}".',
    remedy: 'Delete it: there is already a "{meant}".',
    guide: 'Rename it, or delete it.',
  },
  'file-ending-foreign': {
    message: 'The file name of this {one} must end in ".{extension}".',
    remedy: 'Delete it: it came from another program.',
    guide: 'Rename it, or delete it.',
  },
  'chapter-name-without-number': {
    message: 'The name of a chapter must start with its number.',
    remedy: 'Rename it, e.g. "01-loans.mdx".',
  },
  'change-name-without-date': {
    message: 'The name of a change must start with its date.',
    remedy: 'Rename it, e.g. "2024-06-30-library-loans.yaml".',
  },
  'name-kept-by-windows': {
    message: 'Windows keeps the name "{name}" for itself: no file or folder there can have it.',
    remedy: 'Choose another, e.g. "{meant}".',
    guide: 'Choose another name, or another id for the figure.',
  },
  'file-name-malformed': {
    message: '"{name}" cannot be an id.',
    remedy: 'Rename it with lower-case letters from a to z, digits and single hyphens, starting with a letter.',
    guide: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'file-name-nearly-id': {
    message: '"{name}" cannot be an id.',
    remedy: 'Use lower-case letters, digits and single hyphens, starting with a letter: rename it to "{meant}".',
    guide: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'file-name-of-copy': {
    message: '"{name}" cannot be an id.',
    remedy: 'Use lower-case letters, digits and single hyphens, starting with a letter; there is already a "{meant}".',
    guide: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'page-unknown': {
    message: 'No page is called "{name}".',
    remedy: 'Rename the file, or make it a chapter: the pages of a report are {pages}.',
    guide: 'Rename the file to "about.mdx" or "method.mdx", or make it a chapter.',
  },
  'frontmatter-missing': {
    message: 'A {one} must start with its frontmatter between two lines of "---".',
    remedy: 'Put the fields of the {one} between two lines of "---" at the very top.',
    guide: 'Put the fields of the chapter or page between two lines of "---" at the very top.',
  },
  'frontmatter-empty': {
    message: 'The frontmatter is empty.',
    remedy: 'Write the fields of the {one} between the two lines of "---".',
    guide: 'Write the fields of the chapter or page between the two lines of "---".',
  },
  'schema-line-of-other-folder': {
    message: 'This line names the schema of another folder.',
    remedy: 'Write {line}, or delete the line.',
    guide: 'It was copied with a file: write the line suggested, or delete it.',
  },
} as const;
