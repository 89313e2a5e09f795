import { describe, expect, test } from 'vitest';
import { toDataCatalog, toDataset, toFigureData } from '../../src/lib/json-ld.ts';
import { citationOfAllData } from '../../src/lib/citations/record.ts';
import { nameSource, sourcesOfFigure } from '../../src/lib/cite.ts';
import { readUnpublished } from './sample.ts';

const report = readUnpublished();
const site = new URL('https://example.org');
const all = [
  ...[...report.figures.values()].map((figure) => ({ name: figure.spec.id, data: toFigureData(report, figure, site) })),
  ...[...report.datasets.keys()].map((id) => ({ name: id, data: toDataset(report, id, site) })),
  { name: 'all data', data: toDataCatalog(report, site) },
];

describe('structured data of figures and datasets', () => {
  test.each(all)('$name has a description that search engines accept, and absolute addresses', ({ data }) => {
    expect((data.description as string).length).toBeGreaterThanOrEqual(50);
    expect((data.description as string).length).toBeLessThanOrEqual(5000);
    expect(JSON.stringify(data)).not.toMatch(/undefined|\{[a-z-]+\/|"\//);
  });

  test('each number of a figure is an Observation with its status', () => {
    const figure = toFigureData(report, report.figures.get('sales-by-year')!, site);
    expect(figure.temporalCoverage).toBe('2016/2027');
    expect(figure.spatialCoverage).toEqual([{ '@type': 'Place', name: 'Velmar' }]);
    expect(figure.about).toContainEqual({
      '@type': 'Observation',
      name: 'Bicycle guild, sales, 2026',
      observationDate: '2026',
      value: 4.9,
      unitText: 'billion yuan',
      description: '4.90 billion yuan (projected)',
      variableMeasured: 'Sales of electric bicycles',
    });
  });

  test('the catalogue and its datasets refer to each other', () => {
    const catalog = toDataCatalog(report, site);
    expect(catalog.name).toBe(citationOfAllData(report).title);
    const listed = catalog.dataset as { '@id': string }[];
    const datasets = [...report.datasets.keys()].map((id) => toDataset(report, id, site));
    expect(listed.map((one) => one['@id'])).toEqual(datasets.map((one) => one['@id']));
    for (const { includedInDataCatalog } of datasets)
      expect(includedInDataCatalog).toMatchObject({ '@id': catalog['@id'], name: catalog.name });
  });

  test('every source that proves a number is cited, by name only if its address is not known', () => {
    const citation = toFigureData(report, report.figures.get('sales-by-maker')!, site).citation as readonly {
      name: string;
      url?: string;
    }[];
    const sources = sourcesOfFigure(report, 'sales-by-maker').map((id) => report.sources.get(id)!);
    expect(citation.map(({ name, url }) => [name, url ?? null])).toEqual(sources.map((source) => [nameSource(source), source.url]));
    expect(citation.filter(({ url }) => url === undefined).length).toBeGreaterThan(0);
  });

  test('a bound is a minimum or maximum, never a value', () => {
    const { about } = toFigureData(report, report.figures.get('riders-by-year')!, site) as unknown as { about: Record<string, unknown>[] };
    expect(about.find(({ name }) => name === 'Council of Velmar, plan, 2030')).toMatchObject({ minValue: 1, unitText: 'million people' });
    expect(about.filter((one) => 'minValue' in one && 'value' in one)).toEqual([]);
  });

  test('a figure without numbers is not a dataset', () => {
    expect(toFigureData(report, report.figures.get('lanes-and-bridge')!, site)['@type']).toBe('CreativeWork');
  });

  test('a publisher is named only if known', () => {
    expect(JSON.stringify(all)).not.toMatch(/"(publisher|creator|author)"/);
    const named = { ...report, identity: { ...report.identity, publisher: { name: 'Bureau of Tests', url: null } } };
    expect(toDataset(named, 'electric-bicycles', site).creator).toEqual({ '@type': 'Organization', name: 'Bureau of Tests' });
  });
});
