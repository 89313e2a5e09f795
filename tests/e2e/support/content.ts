import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The files of a folder of content/, by their ids, as YAML has them: nothing of the site's own reading stands between. */
export function readFolder<Entry>(name: string): Map<string, Entry> {
  const folder = join('content', name);
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file.replace(/\.\w+$/, ''), parse(readFrontmatter(readFileSync(join(folder, file), 'utf8'), file)) as Entry]),
  );
}

/** What content/report.yaml says of the publication, as far as tests ask. */
export const identity = parse(readFileSync(join('content', 'report.yaml'), 'utf8')) as { edition: string; published: string };

/** Every number of the content by its address, `dataset/series/period` with `@stated` where a period has several. */
export function readObservations(): Map<string, ContentObservation> {
  const found = new Map<string, ContentObservation>();
  for (const [dataset, { series, measures }] of readFolder<ContentDataset>('datasets'))
    for (const { id, measure, observations } of series)
      for (const observation of observations) {
        const twice = observations.filter(({ period }) => period === observation.period).length > 1;
        const address = `${dataset}/${id}/${observation.period}${twice ? `@${observation.stated}` : ''}`;
        found.set(address, { ...observation, unit: measures.find((one) => one.id === measure)!.unit });
      }
  return found;
}

function readFrontmatter(text: string, file: string): string {
  return file.endsWith('.mdx') ? text.split(/^---$/m)[1]! : text;
}

interface ContentDataset {
  measures: { id: string; unit: string }[];
  series: { id: string; measure: string; observations: Omit<ContentObservation, 'unit'>[] }[];
}

export interface ContentObservation {
  period: string;
  value: string;
  unit: string;
  status: string;
  qualifier: string;
  stated: string | null;
  sources: { id: string; role: string }[];
}
