/** The pages about the report and about accessibility. */
export const about = {
  'about.description': 'Who makes this report, why, how independent it is, and how to report an error.',
  'about.says': 'How independent this report is, how to report an error, and how its text and data may be used.',
  'about.sources': 'Sources of this page',
  'about.errors': 'Reporting an error',
  'about.errors-tell': 'Tell us at {contact}. Name the page and, where there is one, the number’s address, for example “{example}”.',
  'about.errors-nobody':
    'This copy of the report names no address for corrections. Whoever runs it can set one in its settings; the number’s address, for example “{example}”, says exactly what to mend.',
  'about.changes':
    'What was corrected, revised or added after it was published stands in [the list of changes]({page}), which has a {feed}.',
  'about.feed': 'feed',
  'about.independence': 'Independence',
  'about.independence-says':
    'The report recommends no shares, firms or products, carries no advertising, sets no cookies and counts no readers. It loads nothing from anybody else.',
  'about.publisher': 'It is published by {publisher}.',
  'about.publisher-linked': 'It is published by [{publisher}]({href}).',
  'about.use': 'Use',
  'about.use-says':
    'Text and data may be used under {licence}, the code under the {code} licence. Facts are free in any case. Data as of {date}, edition of {month}.',
  'accessibility.description':
    'What this site does so that everybody can read it, what is known to fall short, and which browsers it supports.',
  'accessibility.says': 'The report is meant to be read by everybody, with any browser, with or without script, on paper and by voice.',
  'accessibility.aim': 'What we aim for',
  'accessibility.aim-says':
    'The Web Content Accessibility Guidelines 2.2, level AA. One page of each type is tested by machine in light and dark at two widths, every other page once; no page scrolls sideways at 320 pixels or at four times the size.',
  'accessibility.how': 'How',
  'accessibility.script':
    'Everything works without script; script adds a choice of colours, buttons that copy, tables opened for printing, and charts to explore by pointer, touch or arrow keys, which speak each number.',
  'accessibility.charts': 'Every chart is a picture with a name, a description in words, and a table of the same numbers.',
  'accessibility.status': 'How far a number is a fact is told by a word, a shape and a line, never by colour alone.',
  'accessibility.colours': 'Light and dark follow your system until you choose; contrast holds in both, and forced colours are respected.',
  'accessibility.motion': 'Nothing moves.',
  'accessibility.short': 'What falls short',
  'accessibility.tables': 'Wide tables scroll sideways in their own frame on narrow screens.',
  'accessibility.names': '{languages} names are set in the fonts of your system.',
  'accessibility.labels':
    'With spacing of letters and words of your own, labels inside a chart can touch, and with text twice as large the buttons under an explored chart can run over a very narrow screen; its table has the same numbers.',
  'accessibility.browsers': 'Browsers',
  'accessibility.browsers-says':
    'The current and the previous versions of the major browsers, as far as their features are Baseline widely available. Older browsers show the same words in plainer dress.',
  'accessibility.tell': 'Tell us',
  'accessibility.tell-says': 'If something keeps you out, write to {contact}.',
} as const;
