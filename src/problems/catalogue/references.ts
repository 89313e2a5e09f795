/** Ids, addresses and bindings that lead to nothing, and things to which nothing leads. */
export const references = {
  'id-unknown': {
    message: 'No {what} has the id "{id}".',
    remedy: 'Its id is its file name in content/{folder}.',
    guide:
      'An id is a file name in `content/`, or stands in the frontmatter (figures) or the dataset (measures). `Did you mean "…"?` names the nearest. What was published and is gone for good leaves a line in `content/addresses.yaml`: see [Keep addresses and editions](#keep-addresses-and-editions).',
  },
  'id-unknown-published': {
    message: 'No {what} has the id "{id}".',
    remedy:
      'It was published. Restore its file; or, if it is gone for good, name it here no more: say in content/addresses.yaml what became of {address} (see "Rename or retire" in the handbook, /handbook/corrections/).',
    guide:
      'It was published: restore its file, or say in `content/addresses.yaml` what became of its address: see [Keep addresses and editions](#keep-addresses-and-editions).',
  },
  'id-unknown-retired': {
    message: 'No {what} has the id "{id}".',
    remedy:
      'It was published. Restore its file; or, if it is gone for good, name it here no more: {address} is retired in content/addresses.yaml already.',
    guide: 'It was published, and is retired in `content/addresses.yaml`: restore its file, or name it here no more.',
  },
  'dataset-unknown': {
    message: 'No dataset has the id "{id}".',
    remedy: "A dataset's id is its file name in content/datasets.",
  },
  'series-unknown': {
    message: 'In the dataset "{dataset}": No series has the id "{id}".',
    remedy: 'The ids of its series stand in content/datasets/{dataset}.yaml.',
    guide: 'The ids of its series stand in its file.',
  },
  'period-unknown': {
    message: 'The series "{series}" has no observation for "{period}".',
    remedy: 'It has {periods}.',
    guide: 'The periods that it has are listed.',
  },
  'number-ambiguous': {
    message: '"{address}" has {count} observations, said at different times.',
    remedy: 'Say which: {addresses}.',
    guide: 'Say which, with `@` and the time; the addresses are listed.',
  },
  'measure-unknown': {
    message: 'No measure has the id "{id}".',
    remedy: 'Name a measure of this dataset.',
  },
  'input-unknown': {
    message: 'No series has the id "{id}".',
    remedy: 'Name a series of this dataset, or null.',
  },
  'figure-unknown': {
    message: 'No figure has the id "{id}".',
    remedy: 'Name a figure that stands in the frontmatter of a chapter.',
  },
  'figure-unknown-in-chapter': {
    message: 'No figure of this chapter has the id "{id}".',
    remedy: 'List the figure in the frontmatter of this chapter, or mend the id.',
  },
  'part-unknown': {
    message: 'There is no part {part}: the report has {count}.',
    remedy: 'Write {range}, or add the part to "parts" in content/report.yaml.',
    guide: 'A chapter, part or figure of this report: mend its number.',
  },
  'paragraph-unknown': {
    message: 'The audited source has no paragraph {paragraph}: it has {count}.',
    remedy: 'Write {range}.',
    guide: 'Write a number up to the last.',
  },
  'id-unused': {
    message: 'Nothing uses the {what} "{id}".',
    remedy: 'Cite it, or delete the file.',
    severity: 'warning',
  },
  'milestone-unused': {
    message: 'Nothing uses the milestone "{id}".',
    remedy: 'Show it in a timeline, or delete the file.',
    severity: 'warning',
  },
} as const;

/** Addresses that readers know. */
export const addresses = {
  'address-lost': {
    message: 'A closed edition promised "{address}", and it is gone.',
    remedy: 'Bring it back; or, in place of "here", write {retired}, on {lines}.',
    guide:
      'Bring it back; or say in `content/addresses.yaml`, on the lines of all that belong to it, where it went or [why it is gone](#retire-something).',
  },
  'address-lost-of-passage': {
    message: 'A closed edition promised "{address}", and it is gone.',
    remedy: 'Bring it back; or, in place of "here", write {moved} if it was only reworded, else {retired}, on {lines}.',
    guide:
      'Bring it back; or say in `content/addresses.yaml`, on the lines of all that belong to it, where it went or [why it is gone](#retire-something).',
  },
  'address-moved-to-nothing': {
    message: '"movedTo" of "{address}" is "{movedTo}", which is not an address of this report.',
    remedy: 'Name the one where readers shall arrive.',
  },
} as const;
