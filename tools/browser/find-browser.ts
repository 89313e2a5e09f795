import { systemProbes, type Probes } from './browser-probes.ts';

/**
 * Finds a Chromium that starts, or installs one: variable CHROMIUM, then the machine, then Playwright's own, then a download by Playwright,
 * then Debian's package. Throws one sentence that says what to install.
 */
export function findBrowser(probes: Probes): Browser {
  if (probes.variable) return namedByVariable(probes.variable, probes);
  const present =
    firstThatStarts(probes.usualPlaces, 'found on this machine', probes) ??
    firstThatStarts([probes.ownByPlaywright], "Playwright's own", probes);
  if (present) return present;

  probes.announce('No Chrome or Chromium found. Trying: playwright install chromium');
  if (probes.installByPlaywright()) {
    const installed = firstThatStarts([probes.ownByPlaywright], 'installed by Playwright', probes);
    if (installed) return installed;
  }
  if (probes.mayUseApt) {
    probes.announce('Playwright could not provide a browser. Trying: apt-get install --yes chromium-headless-shell, or chromium');
    if (probes.installByApt()) {
      const installed = firstThatStarts(probes.usualPlaces, 'installed by apt-get', probes);
      if (installed) return installed;
    }
  }
  throw new Error('No browser for the tests: install Chromium or Google Chrome, or name one in the variable CHROMIUM.');
}

/** Finds a browser on this machine and prints which one it uses. */
export function getBrowser(): Browser {
  const browser = findBrowser(systemProbes());
  console.log(`Browser: ${browser.version}, ${browser.origin} (${browser.path})`);
  return browser;
}

function namedByVariable(path: string, probes: Probes): Browser {
  const version = probes.findVersion(path);
  if (version) return { path, version, origin: 'named by CHROMIUM' };
  throw new Error(`The variable CHROMIUM names "${path}", which does not start as a browser: correct the variable or remove it.`);
}

function firstThatStarts(paths: string[], origin: string, probes: Probes): Browser | undefined {
  for (const path of paths) {
    const version = probes.findVersion(path);
    if (version) return { path, version, origin };
  }
  return undefined;
}

export interface Browser {
  path: string;
  version: string;
  origin: string;
}
