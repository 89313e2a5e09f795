/**
 * What kind of build this is, from the variables that Netlify sets. Throws where another branch than `main` would be published as the report:
 * that is a setting of the host, and a slip there would put unreviewed numbers before readers.
 */
export function readDeploy(variables: Record<string, string | undefined>): Deploy {
  const { CONTEXT: context, BRANCH: branch, REVIEW_ID: review } = variables;
  if (context === 'production' && branch !== undefined && branch !== 'main')
    throw new Error(`Only main is published, and this is ${branch}: correct "Production branch" in the settings of the host.`);
  if (context === undefined || context === 'production' || context === 'dev') return { preview: undefined };
  return { preview: review === undefined ? `branch ${branch ?? 'without a name'}` : `pull request ${review}` };
}

export interface Deploy {
  /** Of what this is a preview, e.g. "pull request 12"; undefined where it is the report itself. */
  preview: string | undefined;
}
