import type { FigureTheme } from '#figures/theme.ts';

/** The site's colours as a canvas needs them. Only a property that is a colour resolves `light-dark()`, hence the probe; it is a `.fig`, which has colours of its own where colours are forced. */
export function readTheme(probe: HTMLElement): FigureTheme {
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    ink: colour('fig-ink'),
    muted: colour('fig-muted'),
    rule: colour('fig-rule'),
    baseline: colour('fig-baseline'),
    paper: colour('fig-paper'),
    status: {
      actual: colour('s-actual'),
      estimate: colour('s-estimate'),
      projection: colour('s-projection'),
      target: colour('s-target'),
      reported: colour('s-reported'),
    },
    estimateFill: colour('s-estimate-fill'),
    family: getComputedStyle(probe).fontFamily,
  };
  probe.style.color = '';
  return theme;
}

/** Calls at once when the colours of the page change, by the system or by the page's own switch. Returns how to stop. */
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
