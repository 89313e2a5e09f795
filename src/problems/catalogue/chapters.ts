/** Chapters that conflict with each other, or with the report. */
export const chapters = {
  'chapter-number-skipped': {
    message: 'This chapter has the number {number}, but there is no chapter {missing}.',
    remedy: 'Rename the file to {name}: chapters are numbered from 1 without gaps. Its address stays the same.',
    guide:
      'Rename the file with the missing number: chapters are numbered from 1 without gaps, and the address of a chapter does not contain its number.',
  },
  'chapter-too-short': {
    message: 'This chapter has {words} words; a chapter of this report has {least} to {most}.',
    remedy: 'Add to it, or make it part of another chapter.',
    severity: 'warning',
  },
  'chapter-too-long': {
    message: 'This chapter has {words} words; a chapter of this report has {least} to {most}.',
    remedy: 'Shorten it, or split it into two chapters.',
    guide: 'Shorten it, or split it into two chapters. The limits are in `content/report.yaml` under `chapterWords`.',
    severity: 'warning',
  },
  'chapter-name-taken': {
    message: 'This chapter has the number or the address of {file}.',
    remedy: 'Rename the file: every chapter has its own number and name.',
  },
  'chapter-former-name-taken': {
    message: '"{name}" is the address of {file}.',
    remedy: 'Delete the name here: an address leads to one chapter.',
  },
} as const;
