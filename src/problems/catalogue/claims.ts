/** Claims and errata of the audited source that readers are not led to. */
export const claims = {
  'claim-untreated': {
    message: 'No chapter treats the {what} "{id}".',
    remedy: 'Tell readers of it in a chapter, and list it there under {field}.',
    guide: 'Tell readers of it in a chapter, and list it there under claims or errata.',
  },
  'claim-not-listed': {
    message: 'The claim "{id}" is shown but not listed.',
    remedy: 'Add it to the field claims in the frontmatter.',
  },
} as const;
