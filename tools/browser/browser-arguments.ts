/** How Chromium is started for tests and checks: without sandbox, as in a container, and without asking anybody anything. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of a test is closed before code that was made faster in the background would run.
  '--js-flags=--no-opt --no-maglev',
];
