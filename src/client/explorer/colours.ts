import type { FigureTheme } from '#figures/theme.ts';

/**
 * The site's colours in the form that a canvas needs. Only a colour property resolves `light-dark()`, hence the probe; it has the class
 * `fig`, which has its own colours in forced-colors mode.
 */
export function readTheme(probe: HTMLElement): FigureTheme {
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    ink: colour('fig-ink'),
    muted: colour('fig-muted'),
    rule: colour('fig-rule'),
    baseline: colour('fig-ink'),
    paper: colour('fig-paper'),
    status: {
      actual: colour('s-actual'),
      estimate: colour('s-estimate'),
      projection: colour('s-projection'),
      target: colour('s-target'),
      reported: colour('s-reported'),
    },
    estimateFill: colour('s-estimate-fill'),
    series: [1, 2, 3, 4, 5].map((place) => colour(`fig-${place}`)),
    family: getComputedStyle(probe).fontFamily,
  };
  probe.style.color = '';
  return theme;
}

/** Calls immediately when the colours of the page change, through the system or the page's own switch. Returns a function that stops. */
export function watchColours(call: () => void): () => void {
  const stop = new AbortController();
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', call, { signal: stop.signal });
  const observer = new MutationObserver(call);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}
