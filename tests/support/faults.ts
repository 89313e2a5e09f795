import type { Page } from '@playwright/test';

/** Records everything that goes wrong in a page from now on: messages, refused or failed requests, and requests to other sites. */
export async function watchFaults(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  const note = (fault: string): void => {
    faults.push(`${new URL(page.url()).pathname}: ${fault}`);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    note(error.message);
  });
  page.on('requestfailed', (request) => {
    // Requests that are still under way when the page changes are aborted.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`${request.url()} failed: ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) note(`requests ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.url()} answers ${response.status()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`The policy refused ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}
