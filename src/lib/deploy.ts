/**
 * The kind of build, from the variables that Netlify sets. Throws if a branch other than `main` would be published as the report: a mistake
 * in that setting of the host would publish unreviewed numbers.
 */
export function readDeploy(variables: Record<string, string | undefined>): Deploy {
  const { CONTEXT: context, BRANCH: branch, REVIEW_ID: review } = variables;
  if (context === 'production' && branch !== undefined && branch !== 'main')
    throw new Error(`Only main is published, and this is ${branch}: correct "Production branch" in the settings of the host.`);
  if (context === undefined || context === 'production' || context === 'dev') return { preview: undefined };
  return { preview: review === undefined ? `branch ${branch ?? 'without a name'}` : `pull request ${review}` };
}

/**
 * The address of the site: that of `content/report.yaml`, or of the host, or that of the preview on this machine. Throws if the report would
 * be published without one: its feeds, embeds and robots.txt would lead readers to their own machine.
 */
export function readSite(site: string | null | undefined, { CONTEXT: context, URL: hosted }: Record<string, string | undefined>): string {
  const address = site ?? hosted;
  if (address === undefined && context === 'production')
    throw new Error('The report has no address to be published at: write it after "site" in content/report.yaml.');
  return address ?? 'http://localhost:4321';
}

export interface Deploy {
  /** What this previews, e.g. "pull request 12"; undefined for the report itself. */
  preview: string | undefined;
}
