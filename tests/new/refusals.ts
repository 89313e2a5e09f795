/** The sentences with which `npm run new` refuses what it cannot do in the corpus, as CONTRIBUTING.md explains them. */
export const refusals: [args: string[], sentence: string][] = [
  [
    ['chaptr'],
    'Nothing is called "chaptr". Did you mean "chapter"? You can start chapter, dataset, figure, source, claim, term, milestone, organisation, change.',
  ],
  [['--title', 'x'], 'Say what to start before --title: chapter, dataset, figure, source, claim, term, milestone, organisation, change.'],
  [['chapter'], 'Give a title: npm run new -- chapter --title "…".'],
  [['chapter', 'Prices'], '"Prices" is not part of an option: put all the words in quotes after --title.'],
  [['change', '--reason', 'A', 'slip'], '"slip" is not part of an option: put all the words in quotes after --reason.'],
  [['term', '--titel', 'x'], 'npm run new -- term has no option "--titel", only --title, --id.'],
  [['change', '--title', 'x'], 'npm run new -- change has no option "--title", only --since, --reason, --id, --date.'],
  [['term', '--title'], '--title has no value.'],
  [['term', '--title', '自行车'], 'No id can be made from this title: choose one, e.g. --id one-or-two-words.'],
  [
    ['term', '--title', 'x', '--id', 'Two Words'],
    '"Two Words" cannot be an id: use lower-case letters, digits and single hyphens, starting with a letter.',
  ],
  [
    ['term', '--title', 'Bicycle'],
    'The id "bicycle" is taken by content/glossary/bicycle.yaml. "bicycle-2" is free: choose it with --id, or use another one.',
  ],
  [
    ['chapter', '--title', 'Bicycles'],
    'The id "bicycles" is taken by content/chapters/01-bicycles.mdx. "bicycles-2" is free: choose it with --id, or use another one.',
  ],
  [
    ['chapter', '--title', 'Old wheels'],
    'The id "old-wheels" was published: /chapters/old-wheels/ is in content/addresses.yaml. "old-wheels-2" is free: choose it with --id, or use another one.',
  ],
  [
    ['figure', '--title', 'Bicycle count', '--chapter', '1'],
    'The id "bicycle-count" is taken by content/chapters/01-bicycles.mdx. "bicycle-count-2" is free: choose it with --id, or use another one.',
  ],
  [
    [
      'figure',
      '--title',
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
      '--chapter',
      '1',
    ],
    'The finding has more than 15 words: say the one thing that a reader should see.',
  ],
  [
    ['figure', '--title', 'More', '--chapter', '1'],
    'Give a kind: --kind and one of columns, line, bars, points, pairs, timeline, diagram.',
  ],
  [
    ['figure', '--title', 'More', '--chapter', '1', '--kind', 'colums'],
    'No figure is of the kind "colums". Did you mean "columns"? The kinds are columns, line, bars, points, pairs, timeline, diagram.',
  ],
  [
    ['figure', '--title', 'More', '--chapter', '1', '--cells', 'bicycles/city-cont'],
    'The dataset "bicycles" has no series "city-cont". Did you mean "city-count"? The ids of its series are in content/datasets/bicycles.yaml.',
  ],
  [
    ['figure', '--title', 'More', '--chapter', '1', '--cells', 'bicycles'],
    '"bicycles" is a dataset: name one of its series, bicycles/city-count or bicycles/shops.',
  ],
  [
    ['figure', '--title', 'More', '--chapter', '1', '--cells', 'bicycle'],
    'No dataset has the id "bicycle". Did you mean "bicycles"? A dataset\'s id is its file name in content/datasets: correct it here. If the file was deleted, restore it, or remove this reference.',
  ],
  [
    ['figure', '--title', 'More', '--chapter', '1', '--cells', 'bicycles/shops/2020'],
    'The series "bicycles/shops" has no observation for "2020". It has 2024, 2025@2024, 2025@2025-03.',
  ],
  [
    ['figure', '--title', 'More', '--chapter', '1', '--kind', 'timeline', '--cells', 'bicycles/shops'],
    'A figure of the kind "timeline" has no cells.',
  ],
  [['claim', '--title', 'More', '--chapter', 'bicycle'], 'No chapter is called "bicycle". Did you mean "bicycles"?'],
  [['claim', '--title', 'More'], 'Say which chapter: --chapter and its number or name.'],
  [
    ['change'],
    'Say since when: --since origin/main records every number that changed. To write the entries yourself, give a reason: --reason "…".',
  ],
  [['change', '--reason', 'More', '--date', '27 November'], '"27 November" is not a date: write a day, e.g. --date 2024-06-30.'],
  [['change', '--since', 'origin/main'], 'This folder has no Git history. Clone the repository with Git.'],
];

/** The sentences with which it refuses if something other than its arguments is wrong. */
export const otherRefusals = {
  otherForm: 'Nothing can be added to the field "claims" of content/chapters/01-bicycles.mdx: write it as a list, with one "- " per line.',
  noReport: 'content/report.yaml cannot be read: npm run check:content says why.',
  noChange: 'Compared 7 numbers with 7 at 0000000 (main). Every number that changed is in content/changes.',
  noRevision: 'There is no revision "nowhere" here. Fetch it (git fetch origin), or name another: a branch, a tag or a commit.',
  twoReasons:
    'New and changed numbers need separate files, each with its own reason: leave out --reason, and write the reasons in the files.',
  problems: 'Nothing was compared: fix these first.',
};
