/** Ids, addresses and bindings that refer to nothing, and things that nothing refers to. */
export const references = {
  'id-unknown': {
    message: 'No {what} has the id "{id}".',
    remedy: 'Its id is its file name in content/{folder}: correct it here. If the file was deleted, restore it, or remove this reference.',
    guide:
      'An id is a file name in `content/`, or is in the frontmatter (figures) or the dataset (measures). `Did you mean "…"?` names the nearest. If the file was deleted, restore it, or remove the reference. What was published and is gone for good leaves a line in `content/addresses.yaml`, unless it is there already: see [Keep addresses and editions](#keep-addresses-and-editions).',
  },
  'place-taken': {
    message: 'The id "{id}" would lead to {address}, where the page already has something else.',
    remedy: 'Choose another id, here and wherever it is named; the id of a file is its name.',
  },
  'id-unknown-published': {
    message: 'No {what} has the id "{id}".',
    remedy:
      'It was published: restore its file. If it is gone for good, remove it here and say in content/addresses.yaml what became of {address} (see "Rename or retire" in the handbook, /handbook/corrections/).',
    guide: '',
  },
  'id-unknown-retired': {
    message: 'No {what} has the id "{id}".',
    remedy:
      'It was published: restore its file. If it is gone for good, remove it here: {address} is already retired in content/addresses.yaml.',
    guide: '',
  },
  'dataset-unknown': {
    message: 'No dataset has the id "{id}".',
    remedy:
      "A dataset's id is its file name in content/datasets: correct it here. If the file was deleted, restore it, or remove this reference.",
    guide: 'Its id is its file name in `content/datasets`. If the file was deleted, restore it, or remove the reference.',
  },
  'series-unknown': {
    message: 'The dataset "{dataset}" has no series "{id}".',
    remedy: 'The ids of its series are in content/datasets/{dataset}.yaml.',
    guide: 'The ids of its series are in its file.',
  },
  'period-unknown': {
    message: 'The series "{series}" has no observation for "{period}".',
    remedy: 'It has {periods}.',
    guide: 'Use one of the periods listed.',
  },
  'number-ambiguous': {
    message: '"{address}" has {count} observations, stated at different times.',
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
    remedy: 'Name a figure from the frontmatter of a chapter.',
  },
  'figure-unknown-in-chapter': {
    message: 'No figure of this chapter has the id "{id}".',
    remedy: 'List the figure in the frontmatter of this chapter, or correct the id.',
  },
  'part-unknown': {
    message: 'There is no part {part}: the report has {count}.',
    remedy: 'Write {range}, or add the part to "parts" in content/report.yaml.',
    guide: 'Correct the number of the chapter, part or figure.',
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

/** Addresses that have been published. */
export const addresses = {
  'address-lost': {
    message: 'A closed edition promised "{address}", but it is gone.',
    remedy: 'Restore it; or replace "here" with {retired}, on {lines}.',
    guide:
      'Restore it; or say in `content/addresses.yaml`, on the lines of everything that belongs to it, where it went or [why it is gone](#retire-something).',
  },
  'address-lost-of-passage': {
    message: 'A closed edition promised "{address}", but it is gone.',
    remedy: 'Restore it; or replace "here" with {moved} if it was only reworded, otherwise with {retired}, on {lines}.',
    guide: '',
  },
  'address-lost-of-chapter': {
    message: 'A closed edition promised "{address}", but it is gone.',
    remedy:
      'The chapter seems to be in {file} now: add {name} to its field "formerly", and its former address leads there. If it is gone, restore it; or replace "here" with {retired}, on {lines}.',
    guide: 'A chapter that was renamed lists its former name under `formerly`.',
  },
  'address-moved-to-nothing': {
    message: '"movedTo" of "{address}" is "{movedTo}", which is not an address of this report.',
    remedy: 'Name the address that readers should arrive at.',
  },
} as const;
