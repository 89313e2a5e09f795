import { describe, expect, test } from 'vitest';
import { toDataCatalog, toDataset, toFigureData } from '../../src/lib/json-ld.ts';
import { readReport, root } from './sample.ts';

const report = readReport(root);
const site = new URL('https://example.org');
const all = [
  ...[...report.figures.values()].map((figure) => ({ name: figure.spec.id, data: toFigureData(report, figure, site) })),
  ...[...report.datasets.keys()].map((id) => ({ name: id, data: toDataset(report, id, site) })),
  { name: 'all data', data: toDataCatalog(report, site) },
];

/** Properties that https://schema.org gives to each type, its parents' included, as far as the report uses them. */
const creativeWork = [
  'name',
  'description',
  'url',
  'image',
  'inLanguage',
  'datePublished',
  'version',
  'license',
  'isPartOf',
  'about',
  'citation',
];
const vocabulary: Record<string, string[]> = {
  CreativeWork: creativeWork,
  DataCatalog: [...creativeWork, 'dataset'],
  Dataset: [...creativeWork, 'includedInDataCatalog', 'temporalCoverage', 'spatialCoverage', 'variableMeasured', 'distribution'],
  DataDownload: ['encodingFormat', 'contentUrl'],
  PropertyValue: ['name', 'unitText', 'description'],
  Observation: ['name', 'observationDate', 'value', 'minValue', 'maxValue', 'unitText', 'description', 'measuredProperty'],
};

describe('structured data of figures and datasets', () => {
  test.each(all)('$name uses types and properties that schema.org knows', ({ data }) => {
    expect(listUnknown(data)).toEqual([]);
  });

  test.each(all)('$name has a description that search engines take, and absolute addresses', ({ data }) => {
    expect(String(data.description).length).toBeGreaterThanOrEqual(50);
    expect(String(data.description).length).toBeLessThanOrEqual(5000);
    expect(JSON.stringify(data)).not.toMatch(/undefined|\{[a-z-]+\/|"\//);
  });

  test('the numbers of a figure are told one by one with their status', () => {
    const figure = toFigureData(report, report.figures.get('aigc-core-market')!, site);
    expect(figure.temporalCoverage).toBe('2022/2028');
    expect(figure.spatialCoverage).toEqual(['China']);
    expect(figure.about).toContainEqual({
      '@type': 'Observation',
      name: 'iiMedia, values, 2026',
      observationDate: '2026',
      value: 166.53,
      unitText: 'billion yuan',
      description: '166.53 billion yuan (projected)',
      measuredProperty: 'AIGC core market',
    });
  });

  test('a bound is told as a bound, never as a value', () => {
    const { about } = toFigureData(report, report.figures.get('projections-outcomes')!, site) as { about: Record<string, unknown>[] };
    expect(about.find(({ name }) => name === 'MIIT, statements, 2025')).toMatchObject({ minValue: 1200, unitText: 'billion yuan' });
    expect(about.filter((one) => 'minValue' in one && 'value' in one)).toEqual([]);
  });

  test('a figure without numbers is no dataset', () => {
    expect(toFigureData(report, report.figures.get('milestones')!, site)['@type']).toBe('CreativeWork');
  });

  test('who publishes is named only when it is known', () => {
    expect(JSON.stringify(all)).not.toMatch(/"(publisher|creator|author)"/);
    const named = { ...report, identity: { ...report.identity, publisher: { name: 'Bureau of Tests', url: null } } };
    expect(toDataset(named, 'aigc-core-market', site).creator).toEqual({ '@type': 'Organization', name: 'Bureau of Tests' });
  });
});

function listUnknown(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listUnknown);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, '@id': id, ...properties } = value as { '@type'?: string; '@id'?: string; [name: string]: unknown };
  if (type === undefined) return id === undefined ? ['an object without a type'] : [];
  const known = vocabulary[type] ?? [];
  return [
    ...Object.keys(properties)
      .filter((name) => !known.includes(name))
      .map((name) => `${type}.${name}`),
    ...Object.values(properties).flatMap(listUnknown),
  ];
}
