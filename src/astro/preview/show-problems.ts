import type { PlacedProblem } from './preview-messages.ts';
import css from './problems.css?inline';

/**
 * Shows problems in the open page: each at its place, and all of them in one panel. If a page could not be rendered, the panel is the page.
 */
export function showProblems(problems: PlacedProblem[], isRendered: boolean): void {
  for (const old of document.querySelectorAll(`${note}, ${panel}`)) old.remove();
  const here = new Map(problems.flatMap((problem) => (isRendered ? placeOnPage(problem) : [])));
  // From last to first, because each is inserted directly after its place.
  for (const [problem, place] of [...here].reverse()) {
    const element = document.createElement(note);
    element.setAttribute('role', 'note');
    draw(element, 'note', [paragraph('what', wordsOf(problem)), paragraph('remedy', problem.remedy), linkToFile(problem)]);
    // A chapter is a grid with columns for text and evidence.
    element.style.gridColumn = getComputedStyle(place).gridColumn;
    // Inside a list item, a table cell or a definition; after any other element.
    if (place.matches('li, td, th, dd')) place.append(element);
    else if (place.matches('tr')) place.lastElementChild?.append(element);
    else place.after(element);
  }
  document.body.append(drawPanel(problems, here, isRendered));
}

function placeOnPage(problem: PlacedProblem): [PlacedProblem, Element][] {
  for (const href of problem.hrefs) {
    const { pathname, hash } = new URL(href, location.href);
    if (pathname !== location.pathname) continue;
    const place = document.getElementById(hash.slice(1)) ?? document.querySelector('main h1');
    if (place) return [[problem, place]];
  }
  const cell = problem.cell === undefined ? null : document.querySelector(`main [data-cell=${CSS.escape(problem.cell)}]`);
  const block = cell?.closest('p, li, tr, dd, figure');
  return block ? [[problem, block]] : [];
}

function drawPanel(problems: PlacedProblem[], here: Map<PlacedProblem, Element>, isRendered: boolean): HTMLElement {
  const element = document.createElement(panel);
  const fold = document.createElement('details');
  fold.open = !isRendered || sessionStorage.getItem(panel) === 'open';
  fold.addEventListener('toggle', () => sessionStorage.setItem(panel, fold.open ? 'open' : 'closed'));
  const summary = document.createElement('summary');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [errors > 0 && count(errors, 'problem'), problems.length > errors && count(problems.length - errors, 'warning')];
  summary.textContent = counts.filter(Boolean).join(', ') || 'Content checked: no problems';
  if (here.size > 0 && here.size < problems.length) summary.textContent += `, ${here.size} on this page`;
  fold.append(summary);
  for (const [file, group] of Map.groupBy(problems, (problem) => problem.file)) {
    const list = document.createElement('ul');
    for (const problem of group) {
      const item = document.createElement('li');
      item.append(paragraph('what', wordsOf(problem)), paragraph('remedy', problem.remedy), linkToFile(problem));
      const shown = here.get(problem);
      const href = problem.hrefs[0];
      if (shown)
        item.append(
          ' ',
          button('Show it', () => shown.scrollIntoView({ block: 'center' })),
        );
      else if (href !== undefined && isRendered) item.append(' ', link('Go to its page', href));
      list.append(item);
    }
    fold.append(paragraph('file', file), list);
  }
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', 'Problems of the content');
  const live = document.createElement('div');
  live.setAttribute('aria-live', 'polite');
  live.append(fold);
  const look = isRendered ? 'panel floating' : 'panel';
  if (problems.length === 0) draw(element, `${look} clear`, [paragraph('none', summary.textContent)]);
  else draw(element, look, [live]);
  return element;
}

/** A shadow root isolates the styles of the site and of the problems from each other. */
function draw(element: HTMLElement, look: string, children: Node[]): void {
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  box.className = `box ${look}`;
  box.append(...children);
  root.append(style, box);
}

function wordsOf({ severity, message }: PlacedProblem): string {
  return severity === 'warning' ? `Warning: ${message}` : message;
}

/** Opens the file at its line in the user's text editor, if the development server can find it. */
function linkToFile({ file, line, column }: PlacedProblem): HTMLElement {
  const place = `${file}:${line}:${column}`;
  const opener = button(place, () => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`));
  opener.title = 'Open the file in your editor';
  return opener;
}

function button(words: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', act);
  return element;
}

function link(words: string, href: string): HTMLElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = words;
  return element;
}

function paragraph(part: string, words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = part;
  element.textContent = words;
  return element;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

const note = 'content-problem';
const panel = 'content-problems';
