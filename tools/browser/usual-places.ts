import { join } from 'node:path';

/** The usual paths of Chrome and Chromium on a system, most likely first; `directories` are those of PATH. */
export function usualPlaces(platform: NodeJS.Platform, directories: string[], env: Record<string, string | undefined>): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const inRoots = roots.flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
    ]);
    return [...inRoots, ...directories.flatMap((directory) => [join(directory, 'chrome.exe'), join(directory, 'chromium.exe')])];
  }
  const onPath = unixNames.flatMap((name) => directories.map((directory) => join(directory, name)));
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    const names = ['Google Chrome', 'Chromium'];
    return [...roots.flatMap((root) => names.map((name) => join(root, `${name}.app/Contents/MacOS/${name}`))), ...onPath];
  }
  return [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** The shell draws the same pages without a window around them, and takes a third less of the processor. */
const unixNames = ['chromium-headless-shell', 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
