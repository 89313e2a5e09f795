/** Reasons why numbers cannot be compared with a Git revision. */
export const revisions = {
  'revision-missing': { message: 'Say since when: {command}', remedy: '', guide: 'Name a branch, a tag or a commit.' },
  'revision-without-history': {
    message: 'This folder has no Git history.',
    remedy: 'Clone the repository with Git.',
    guide: 'Clone the repository with Git: a folder that was only copied cannot be compared.',
  },
  'revision-unknown': {
    message: 'There is no revision "{revision}" here.',
    remedy: 'Fetch it (git fetch origin), or name another: a branch, a tag or a commit.',
  },
  'revision-cut-off': {
    message: 'There is no revision "{revision}" here.',
    remedy: 'The history of this clone is cut off: git fetch --unshallow',
    guide: 'If the line says that the history is cut off, fetch all of it.',
  },
  'revision-unrelated': {
    message: 'The revision "{revision}" and this one have no common history here.',
    remedy: 'Fetch it (git fetch origin), or name another: a branch, a tag or a commit.',
  },
  'revision-unrelated-cut-off': {
    message: 'The revision "{revision}" and this one have no common history here.',
    remedy: 'The history of this clone is cut off: git fetch --unshallow',
    guide: 'If the line says that the history is cut off, fetch all of it.',
  },
  'revision-file-unreadable': {
    message: 'The file {file} of the revision "{revision}" cannot be read.',
    remedy: 'Compare with a later revision.',
  },
  'revision-content-invalid': {
    message: 'At {revision} {file} cannot be read: {why}',
    remedy: 'Compare with a later revision.',
  },
  'revision-without-numbers': {
    message: 'Nothing was compared: there are no numbers {where}.',
    remedy: '',
    guide: 'Compare with a revision that has numbers.',
  },
  'content-invalid': {
    message: 'Nothing was compared: fix these first.',
    remedy: '',
    guide: 'Fill in the blanks and correct the problems listed above it.',
  },
} as const;
