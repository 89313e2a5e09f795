/** Chapters that do not fit each other, or the report. */
export const chapters = {
  'chapter-number-skipped': {
    message: 'This chapter has the number {number}, and there is no chapter {missing}.',
    remedy: 'Chapters are numbered from 1 without a gap: rename the file to {name}; its address stays.',
    guide:
      'Rename the file with the number that is missing: chapters are numbered from 1 without a gap, and the address of a chapter does not have its number.',
  },
  'chapter-too-short': {
    message: 'This chapter has {words} words; a chapter of this report has {least} to {most}.',
    remedy: 'Say more, or make it a part of another chapter.',
    guide: 'Say more, or make it a part of another chapter. The limits stand in `content/report.yaml` under `chapterWords`.',
    severity: 'warning',
  },
  'chapter-too-long': {
    message: 'This chapter has {words} words; a chapter of this report has {least} to {most}.',
    remedy: 'Here it has too many: cut it, or make two chapters of it.',
    guide: 'Cut it, or make two chapters of it. The limits stand in `content/report.yaml` under `chapterWords`.',
    severity: 'warning',
  },
  'chapter-name-taken': {
    message: 'This chapter has the number or the address of {file}.',
    remedy: 'Rename the file: every chapter has a number and a name of its own.',
  },
  'chapter-former-name-taken': {
    message: '"{name}" is the address of {file}.',
    remedy: 'An address leads to one chapter: delete the name here.',
  },
} as const;
