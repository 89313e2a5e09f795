import { getCollection } from 'astro:content';
import { collections, identitySchema, type CollectionName } from '#schemas/collections.ts';
import { wordsFile } from '#schemas/words.ts';
import type { Entries, Entry } from '#read/entries.ts';
import { hasContent } from '#read/report-folder.ts';
import { joinReport } from './join.ts';
import type { Report } from './report.ts';

let loaded: Promise<Report> | undefined;

/** The report that pages read. Throws with all problems if a reference cannot be resolved, so that no page is built from such content. */
export function loadReport(): Promise<Report> {
  // In development, changed content reloads this module, because it imports the collections.
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Report> {
  const list = async (name: CollectionName): Promise<Entry<unknown>[]> =>
    (hasContent(`content/${name}`) ? await getCollection(name) : []).map(({ id, data, body }) => ({
      id,
      data,
      body: collections[name].extension === 'mdx' ? (body ?? '') : '',
    }));
  const [identity] = await getCollection('identity');
  const [words] = hasContent(wordsFile) ? await getCollection('words') : [];
  if (!identity) throw new Error('content/report.yaml is missing.');
  const entries = {
    identity: withBuildVariables(identitySchema.parse(identity.data)),
    words: words?.data ?? {},
    chapters: await list('chapters'),
    pages: await list('pages'),
    datasets: await list('datasets'),
    structures: await list('structures'),
    milestones: await list('milestones'),
    claims: await list('claims'),
    projections: await list('projections'),
    errata: await list('errata'),
    'not-found': await list('not-found'),
    sources: await list('sources'),
    glossary: await list('glossary'),
    organisations: await list('organisations'),
    changes: await list('changes'),
  } as Entries;
  const { report, problems } = joinReport(entries);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(
      `The content has ${errors.length} problems; npm run check:content shows where.\n${errors.map(({ place, message }) => `${place.file}: ${message}`).join('\n')}`,
    );
  return report;
}

/** Fills fields that are null in content/report.yaml from the variables that Netlify sets during a build; without them they stay null. */
function withBuildVariables(identity: Entries['identity']): Entries['identity'] {
  const repository = identity.repository ?? toWebAddress(process.env.REPOSITORY_URL);
  return { ...identity, repository, site: identity.site ?? process.env.URL ?? null };
}

/** The web address of a repository, also from the form `git@host:owner/name.git`. */
function toWebAddress(url: string | undefined): string | null {
  if (!url) return null;
  return url
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/\.git$/, '')
    .replace(/\/$/, '');
}
