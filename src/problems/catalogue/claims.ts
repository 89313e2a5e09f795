/** Claims and errata of the audited source that no page links to. */
export const claims = {
  'claim-untreated': {
    message: 'No chapter covers the {what} "{id}".',
    remedy: 'Tell readers about it in a chapter, and list it there under {field}.',
    guide: 'Tell readers about it in a chapter, and list it there under claims or errata.',
  },
  'claim-not-listed': {
    message: 'The claim "{id}" is shown but not listed.',
    remedy: 'Add it to the claims field in the frontmatter.',
  },
} as const;
