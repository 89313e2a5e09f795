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

export interface Deploy {
  /** What this previews, e.g. "pull request 12"; undefined for the report itself. */
  preview: string | undefined;
}
