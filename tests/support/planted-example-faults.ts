import type { PlantedFault } from './planted-fault.ts';

/** The faults in examples of the handbook, which have their own report. */
export const faultsOfExamples: PlantedFault[] = [
  {
    fault: 'a wrong digit in an example of the handbook',
    file: 'handbook/numbers/index.html',
    from: />3\.60(?= billion yuan<\/span>)/,
    to: '>3.06',
    cell: 'library-spending/institute/2026',
    output: 'examples',
    aspect: 'text',
  },
  {
    fault: 'a link in an example of the handbook',
    file: 'handbook/numbers/index.html',
    from: /<span class="number"/,
    to: '<span class="number" href="/data/"',
    cell: 'library-spending/institute/2026',
    output: 'examples',
    aspect: 'address',
  },
  {
    fault: 'a wrong number in a claim of an example',
    file: 'handbook/chapters/index.html',
    from: />about 2\.4 billion/,
    to: '>about 2.5 billion',
    cell: 'library-spending/newspaper/2022',
    output: 'examples, texts of pages',
    aspect: 'text',
  },
  {
    fault: 'a wrong status in the audit of an example',
    file: 'handbook/numbers/index.html',
    from: /data-cell="library-spending\/ministry\/2023" data-status="estimate"/,
    to: 'data-cell="library-spending/ministry/2023" data-status="actual"',
    cell: 'library-spending/ministry/2023',
    output: 'examples, texts of pages',
    aspect: 'status',
  },
  {
    fault: 'a wrong number in a drawing of an example',
    file: 'handbook/chapters/index.html',
    from: />95,300<\/text>/,
    to: '>93,500</text>',
    cell: 'library-loans/yearbook/2024',
    output: 'examples, narrow drawings',
    aspect: 'text',
  },
  {
    fault: 'a number missing from a drawing of an example',
    file: 'handbook/figures/index.html',
    from: /<g data-cell="branch-loans\/harbour\/2024">.*?<\/g>/,
    to: '',
    cell: 'branch-loans/harbour/2024',
    output: 'examples, figure loans-by-branch',
    aspect: 'presence',
  },
];
