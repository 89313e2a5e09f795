import { describe, expect, test } from 'vitest';
import type { Probes } from '../../tools/browser/browser-probes.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { usualPlaces } from '../../tools/browser/usual-places.ts';

describe('the browser of the tests', () => {
  test('is the one that CHROMIUM names, before any other', () => {
    const { probes, events } = machine({ variable: '/mine', starting: ['/mine', '/usr/bin/chromium', '/own'] });
    expect(findBrowser(probes)).toEqual({ path: '/mine', version: 'Chromium 1', origin: 'named by CHROMIUM' });
    expect(events).toEqual([]);
  });

  test('is never another than the one that CHROMIUM names', () => {
    const { probes } = machine({ variable: '/broken', starting: ['/usr/bin/chromium'] });
    expect(() => findBrowser(probes)).toThrow(
      'The variable CHROMIUM names "/broken", which does not start as a browser: correct the variable or remove it.',
    );
  });

  test('is the first on the machine that starts', () => {
    const { probes, events } = machine({ starting: ['/usr/bin/chromium', '/own'] });
    expect(findBrowser(probes)).toMatchObject({ path: '/usr/bin/chromium', origin: 'found on this machine' });
    expect(events).toEqual([]);
  });

  test("is Playwright's own if the machine has none", () => {
    const { probes, events } = machine({ starting: ['/own'] });
    expect(findBrowser(probes)).toMatchObject({ path: '/own', origin: "Playwright's own" });
    expect(events).toEqual([]);
  });

  test('is then installed by Playwright, after an announcement', () => {
    const { probes, events } = machine({ afterPlaywright: ['/own'] });
    expect(findBrowser(probes)).toMatchObject({ path: '/own', origin: 'installed by Playwright' });
    expect(events).toEqual([sayPlaywright, 'playwright']);
  });

  test('is installed by apt-get if Playwright cannot, after an announcement', () => {
    const { probes, events } = machine({ mayUseApt: true, afterApt: ['/usr/bin/chromium'] });
    expect(findBrowser(probes)).toMatchObject({ path: '/usr/bin/chromium', origin: 'installed by apt-get' });
    expect(events).toEqual([sayPlaywright, 'playwright', sayApt, 'apt']);
  });

  test("is installed by apt-get if Playwright's does not start", () => {
    const { probes } = machine({ afterPlaywright: ['/somewhere-else'], mayUseApt: true, afterApt: ['/usr/bin/chromium'] });
    expect(findBrowser(probes)).toMatchObject({ origin: 'installed by apt-get' });
  });

  test.each([
    ['without the right to use apt-get', {}],
    ['when apt-get fails', { mayUseApt: true }],
    ['when what apt-get installed does not start', { mayUseApt: true, afterApt: ['/somewhere-else'] }],
  ])('is requested in one sentence %s', (_, options) => {
    const { probes, events } = machine(options);
    expect(() => findBrowser(probes)).toThrow(
      /^No browser for the tests: install Chromium or Google Chrome, or name one in the variable CHROMIUM\.$/,
    );
    expect(events.includes('apt')).toBe('mayUseApt' in options);
  });
});

describe('the usual places', () => {
  test('on Linux are those of PATH: the shell, then Chrome, then Chromium', () => {
    const places = usualPlaces('linux', ['/usr/local/bin', '/usr/bin'], {});
    expect(places.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium-headless-shell',
      '/usr/bin/chromium-headless-shell',
      '/usr/local/bin/google-chrome-stable',
    ]);
    expect(places).toContain('/usr/bin/chromium');
    expect(places).toContain('/snap/bin/chromium');
  });

  test('on macOS include the applications of the machine and of the user', () => {
    const places = usualPlaces('darwin', [], { HOME: '/Users/ada' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('on Windows include all three program folders', () => {
    const places = usualPlaces('win32', [], { PROGRAMFILES: 'C:/P', 'PROGRAMFILES(X86)': 'C:/P86', LOCALAPPDATA: 'C:/L' });
    expect(places).toHaveLength(6);
    expect(places[0]).toMatch(/Google.Chrome.Application.chrome\.exe$/);
  });
});

const sayPlaywright = 'No Chrome or Chromium found. Trying: playwright install chromium';
const sayApt = 'Playwright could not provide a browser. Trying: apt-get install --yes chromium-headless-shell, or chromium';

function machine(options: MachineOptions): { probes: Probes; events: string[] } {
  const events: string[] = [];
  const starting = new Set(options.starting);
  const install = (name: string, paths: string[] | undefined) => () => {
    events.push(name);
    for (const path of paths ?? []) starting.add(path);
    return paths !== undefined;
  };
  const probes: Probes = {
    variable: options.variable,
    usualPlaces: ['/opt/chrome', '/usr/bin/chromium'],
    ownByPlaywright: '/own',
    mayUseApt: options.mayUseApt ?? false,
    findVersion: (path) => (starting.has(path) ? 'Chromium 1' : undefined),
    installByPlaywright: install('playwright', options.afterPlaywright),
    installByApt: install('apt', options.afterApt),
    announce: (text) => events.push(text),
  };
  return { probes, events };
}

/** `after…` are the executables that start after that installation; missing if it fails. */
interface MachineOptions {
  variable?: string;
  starting?: string[];
  mayUseApt?: boolean;
  afterPlaywright?: string[];
  afterApt?: string[];
}
