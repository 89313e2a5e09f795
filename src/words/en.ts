import { about } from './en/about.ts';
import { audit } from './en/audit.ts';
import { chapters } from './en/chapters.ts';
import { claims } from './en/claims.ts';
import { columns } from './en/columns.ts';
import { data } from './en/data.ts';
import { derived } from './en/derived.ts';
import { drawings } from './en/drawings.ts';
import { explain } from './en/explain.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import { labels } from './en/labels.ts';
import { lists } from './en/lists.ts';
import { meanings } from './en/meanings.ts';
import { method } from './en/method.ts';
import { places } from './en/places.ts';
import { schemas } from './en/schemas.ts';
import { site } from './en/site.ts';

/**
 * Every word of the interface, by key: plain text with `{placeholders}`, with links and emphasis in Markdown where a page shows it, and
 * with two forms where it depends on a count. A report overrides single entries in content/words/en.yaml.
 */
export const en = {
  ...site,
  ...labels,
  ...places,
  ...chapters,
  ...figures,
  ...drawings,
  ...claims,
  ...audit,
  ...data,
  ...derived,
  ...explain,
  ...lists,
  ...meanings,
  ...method,
  ...about,
  ...files,
  ...columns,
  ...schemas,
} as const;
