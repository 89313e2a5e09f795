/** Arguments of Chromium for tests and checks: without a sandbox, as in a container, and without any prompts. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // Test pages close before code that is optimised in the background could run.
  '--js-flags=--no-opt --no-maglev',
];
