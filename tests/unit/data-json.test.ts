import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/read/read.ts';
import { buildDatasetData, buildDatasetTable, buildFigureData, buildFigureTable } from '../../src/exports/data/data-files.ts';
import { buildSchemas } from '../../src/exports/data/published-schemas.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import { fixture, readUnpublished, samples, site } from './sample.ts';

const report = readUnpublished();
const schemas = new Map(buildSchemas(report, site).map((one) => [one.name, one]));
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats(ajv);
for (const { schema } of schemas.values()) ajv.addSchema(schema);
const validatorOf = (name: string): ValidateFunction => ajv.getSchema(`https://report.example/schemas/${name}.json`)!;

describe('the JSON file of a figure or dataset', () => {
  test.each([...report.figures.keys()])('of figure %s follows the schema that it names', (id) => {
    const data = buildFigureData(report, id, site);
    expect(data.$schema).toBe('https://report.example/schemas/figure-data.json');
    expect(ajv.getSchema(data.$schema)!(data) || ajv.getSchema(data.$schema)!.errors).toBe(true);
    expect(data.page).toBe(`https://report.example/figures/${id}/`);
  });

  test.each([...report.datasets.keys()])('of dataset %s follows the schema that it names and has every number', (id) => {
    const data = buildDatasetData(report, id, site);
    expect(ajv.getSchema(data.$schema)!(data) || ajv.getSchema(data.$schema)!.errors).toBe(true);
    const written = [...report.cells.values()].filter(({ datasetId }) => datasetId === id);
    expect(
      data.observations.map(({ cell, value, status, qualifier, unit, sources }) => [
        cell,
        value,
        status,
        qualifier,
        unit,
        sources.map((one) => [one.id, one.role]),
      ]),
    ).toEqual(
      written.map(({ address, observation, measure }) => [
        address,
        observation.value,
        observation.status,
        observation.qualifier,
        measure.unit,
        observation.sources.map((one) => [one.id, one.role]),
      ]),
    );
    for (const { value, number } of data.observations) expect(number).toBe(Number(value));
  });

  test('is refused by its schema if a number of a pair lacks the id of its forecast', () => {
    const data = buildFigureData(report, 'forecasts-and-outcomes', site);
    if (data.kind !== 'pairs') throw new Error('This figure shows pairs.');
    const [first, ...rest] = data.observations;
    for (const key of ['pair', 'role', 'verdict', 'why', 'amount'])
      expect(validatorOf('figure-data')({ ...data, observations: [{ ...first, [key]: undefined }, ...rest] })).toBe(false);
    expect(validatorOf('figure-data')({ ...data, kind: 'chart' })).toBe(false);
  });

  test('uses the column names of the tables for its fields', () => {
    const pairs = [
      ...[...report.datasets.keys()].map((id) => [buildDatasetData(report, id, site), buildDatasetTable(report, id, site)] as const),
      ...[...report.figures.keys()].map((id) => [buildFigureData(report, id, site), buildFigureTable(report, id, site)] as const),
    ];
    for (const [data, { columns }] of pairs) {
      const [record] = 'observations' in data ? data.observations : 'milestones' in data ? data.milestones : data.items;
      // Sources have several columns; a number for calculations and the address of a page have none.
      const fields = Object.keys(record!).filter((name) => !['number', 'page'].includes(name));
      const names = columns.map(({ name }) => name).filter((name) => !name.startsWith('source_'));
      expect(names.toSorted(), data.id).toEqual(fields.toSorted());
      expect([...names, ...Object.keys(data).slice(1)].filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    }
  });

  test('is refused by its schema if a number loses its status, its digits, its unit or its date', () => {
    const data = buildDatasetData(report, 'electric-bicycles', site);
    const [first, ...rest] = data.observations;
    const noStatus = { ...first, status: undefined };
    for (const broken of [
      noStatus,
      { ...first, value: 1.15 },
      { ...first, unit: 'yuan' },
      { ...first, sources: [] },
      { ...first, stated: 'May 2024' },
      { ...first, extra: 1 },
    ])
      expect(validatorOf('dataset-data')({ ...data, observations: [broken, ...rest] })).toBe(false);
  });
});

describe('the published schemas', () => {
  const { entries } = readContent(fixture);

  test.each(Object.keys(collections) as CollectionName[])(
    'let pass every file of content/%s, and stop a field that it does not have',
    (name) => {
      const validate = validatorOf(name);
      const files: { id: string; data: object }[] =
        samples[name] === undefined ? entries![name] : [{ id: 'sample', data: samples[name] }, ...entries![name]];
      for (const { id, data } of files) expect(validate(data) || [id, validate.errors]).toBe(true);
      expect(validate({ ...files[0]!.data, strayField: 'x' })).toBe(false);
      expect(validate({})).toBe(false);
    },
  );

  test('accept content/report.yaml', () => {
    expect(validatorOf('report')(entries!.identity)).toBe(true);
    expect(validatorOf('report')({ ...entries!.identity, site: 'ftp://report.example' })).toBe(false);
    expect(validatorOf('report')({ ...entries!.identity, title: '  ' })).toBe(false);
  });

  test('describe each field, and explain in words what JSON Schema cannot express', () => {
    for (const { name, schema } of schemas.values()) {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://report.example/schemas/${name}.json`,
      });
      expect(JSON.stringify(schema).split('"description"').length, name).toBeGreaterThan(3);
    }
    expect(JSON.stringify(schemas.get('chapters')!.schema)).toContain('refused when it has more than 15 words');
    expect(JSON.stringify(schemas.get('sources')!.schema)).toContain('refused when it is not a date');
    expect(JSON.stringify(schemas.get('structures')!.schema)).toContain('there are further rules');
  });
});
