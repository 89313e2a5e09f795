import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checkRows } from './check-files.ts';
import type { Numbers } from './numbers.ts';
import { readRows, type Site } from './site.ts';
import type { Tally } from './tally.ts';

/** Checks the data package: its tables, their description in its descriptor, and the archive, which contains the same bytes as the site. */
export function checkPackage(site: Site, numbers: Numbers, tally: Tally): void {
  checkSourcesTable(site, numbers, tally);
  checkSeriesTable(site, numbers, tally);
  checkProjectionsTable(site, numbers, tally);
  const archive = `data/${numbers.facts.identity.package}.zip`;
  if (!site.has(archive)) return;
  const files = unzipSync(site.bytes(archive));
  const { resources } = JSON.parse(site.read('data/datapackage.json')) as { resources: Resource[] };
  for (const [path, bytes] of Object.entries(files)) {
    if (site.has(`data/${path}`) && !Buffer.from(site.bytes(`data/${path}`)).equals(Buffer.from(bytes)))
      tally.fault('archive', archive, path, 'other bytes than on the site', 'the same bytes');
    if (/\.(csv|json|xlsx)$/.test(path) && !site.has(`data/${path}`))
      tally.fault('archive', archive, path, 'a file that the site lacks', 'a file of the site');
  }
  for (const id of numbers.facts.datasets.keys()) {
    const path = `${id}/data.csv`;
    const facts = [...numbers.facts.cells.values()].filter(({ dataset }) => dataset === id);
    const bytes = files[path] ?? new Uint8Array();
    checkRows('archive', archive, readRows(Buffer.from(bytes).toString('utf8')), facts, numbers, tally, 'all data', 'archive');
    const hash = `sha256:${createHash('sha256')
      .update(site.bytes(`data/${path}`))
      .digest('hex')}`;
    const resource = resources.find((one) => one.path === path);
    for (const { address } of facts) {
      tally.show('all data', 'data package', address);
      tally.appear('data package', 'data/datapackage.json', address)('hash', resource?.hash, hash);
    }
  }
}

function checkSourcesTable(site: Site, { facts }: Numbers, tally: Tally): void {
  const file = 'data/observation-sources.csv';
  if (!site.has(file)) return;
  const rows = Map.groupBy(site.rows(file), ({ cell }) => cell ?? '');
  for (const [cell, group] of rows) {
    const fact = facts.cells.get(cell);
    const said = group.sort((a, b) => Number(a.order) - Number(b.order)).map(({ source, role }) => `${source} ${role}`);
    if (!fact) tally.fault('table of sources', file, cell, said.join('; '), 'no number has this address');
    else {
      tally.show('all data', 'table of sources', cell);
      tally.appear('table of sources', file, cell)(
        'sources',
        said.join('; '),
        fact.sources.map(({ id, role }) => `${id} ${role}`).join('; '),
      );
    }
  }
}

function checkSeriesTable(site: Site, { facts }: Numbers, tally: Tally): void {
  const file = 'data/series.csv';
  if (!site.has(file)) return;
  const rows = new Map(site.rows(file).map((row) => [`${row.dataset}/${row.series}`, row]));
  for (const fact of facts.cells.values()) {
    const row = rows.get(`${fact.dataset}/${fact.series.id}`);
    const states = tally.appear('table of series', file, fact.address);
    states('unit', row?.unit, fact.unit);
    states('measure', row?.measure, fact.measure.label);
    states('maker', row?.maker, fact.series.maker ?? '');
    if (row) tally.show('all data', 'table of series', fact.address);
  }
}

function checkProjectionsTable(site: Site, { facts, distances }: Numbers, tally: Tally): void {
  const file = 'data/projections.csv';
  if (!site.has(file)) return;
  const rows = new Map(site.rows(file).map((row) => [row.id, row]));
  for (const [id, { carriedAs, forecast, outcome, passedBy, verdict }] of facts.projections) {
    const states = tally.appear('table of projections', file, forecast);
    states('forecast', rows.get(id)?.forecast, forecast);
    states('outcome', rows.get(id)?.outcome, outcome ?? '');
    states('passed by', rows.get(id)?.passed_by, passedBy ?? '');
    states('verdict', rows.get(id)?.verdict, verdict);
    const distance = distances.get(id);
    states('absolute error', rows.get(id)?.absolute_error, distance?.absolute.value ?? '');
    states('unit of the error', rows.get(id)?.absolute_error_unit, distance?.absolute.unit ?? '');
    states('relative error', rows.get(id)?.relative_error, distance?.relative.value ?? '');
    states('direction', rows.get(id)?.direction, distance?.side ?? '');
    if (distance) states('error', rows.get(id)?.error, distance.words);
    tally.appear('table of projections', file, carriedAs)('carried as', rows.get(id)?.carried_as, carriedAs);
  }
}

interface Resource {
  path: string;
  hash: string;
}
