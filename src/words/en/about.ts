/** The pages about the report and about accessibility. */
export const about = {
  'about.description': 'Who makes this report, why, how independent it is, and how to report an error.',
  'about.says': 'How independent this report is, how to report an error, and how its text and data may be used.',
  'about.sources': 'Sources of this page',
  'about.errors': 'Reporting an error',
  'about.errors-tell': 'Tell us at {contact}. Name the page and, where there is one, the number’s address, for example “{example}”.',
  'about.errors-nobody':
    'This copy of the report names no address for corrections. If you know who publishes it, give them the number’s address, for example “{example}”: it says exactly what to correct.',
  'about.changes': '[The list of changes]({page}) records what was corrected, revised or added after publication. It has a {feed}.',
  'about.feed': 'feed',
  'about.independence': 'Independence',
  'about.independence-says':
    'The report recommends no shares, firms or products, carries no advertising, sets no cookies and does not count its readers. It loads nothing from other sites.',
  'about.publisher': 'It is published by {publisher}.',
  'about.publisher-linked': 'It is published by [{publisher}]({href}).',
  'about.use': 'Use',
  'about.use-says':
    'Text and data may be used under {licence}, the code under the {code} licence. Facts are always free to use. Data as of {date}, edition of {month}.',
  'accessibility.description': 'What this site does so that everybody can read it, its known shortcomings, and the browsers it supports.',
  'accessibility.says': 'The report is for everybody, in any browser, with or without script, on paper and with a screen reader.',
  'accessibility.aim': 'What we aim for',
  'accessibility.aim-says':
    'The Web Content Accessibility Guidelines 2.2, level AA. The program that builds the report has tests that open every page at phone and laptop sizes, in light and in dark colours; no page scrolls sideways at a width of 320 pixels or at 400% zoom.',
  'accessibility.how': 'How we do it',
  'accessibility.script':
    'Everything works without script; script adds a choice of colours, buttons that copy, tables that open for printing, and charts to explore by pointer, touch or arrow keys, which announce each number.',
  'accessibility.charts': 'Every chart is an image with a name, a text description, and a table of the same numbers.',
  'accessibility.status': 'A word, a shape and a line show how certain a number is, never colour alone.',
  'accessibility.colours':
    'Light and dark follow your system until you choose; both have enough contrast, and forced colours are respected.',
  'accessibility.motion': 'Nothing moves.',
  'accessibility.short': 'Known shortcomings',
  'accessibility.tables': 'Wide tables scroll sideways in their own frame on narrow screens.',
  'accessibility.names': '{languages} names use the fonts of your system.',
  'accessibility.labels':
    'If you change the spacing of letters and words, labels inside a chart may touch; if you double the text size, the buttons below an explored chart may overflow a very narrow screen. The chart’s table has the same numbers.',
  'accessibility.browsers': 'Browsers',
  'accessibility.browsers-says':
    'The current and the previous versions of the major browsers, as far as their features are Baseline widely available. Older browsers show the same content with simpler styles.',
  'accessibility.tell': 'Tell us',
  'accessibility.tell-says': 'If you cannot use something on this site, write to {contact}.',
} as const;
