import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildDataPackage } from '../../src/exports/data/data-package.ts';
import { buildSchemas } from '../../src/exports/data/published-schemas.ts';
import { textColumn } from '../../src/exports/data/table.ts';
import { bindPlain } from '../../src/lib/bind.ts';
import { packageProfile } from './package-profile.ts';
import { archive, compileProfile, published, readText, report } from './archive.ts';
import { site } from './sample.ts';

const descriptor = JSON.parse(readText('datapackage.json')) as Descriptor;
const isPackage = compileProfile(packageProfile);

describe('the data package', () => {
  test('follows the profile, with and without an address and a publisher', () => {
    expect(isPackage(descriptor) || isPackage.errors).toBe(true);
    expect(isPackage(buildDataPackage(published, site)) || isPackage.errors).toBe(true);
    expect(buildDataPackage(published, site)).toMatchObject({ homepage: 'https://report.example', contributors: [{ title: 'A House' }] });
    expect(descriptor).not.toHaveProperty('homepage');
    expect(descriptor).toMatchObject({ version: report.identity.edition, licenses: [{ name: 'CC-BY-4.0' }] });
    expect(descriptor.sources).toHaveLength(report.sources.size);
  });

  test('has every dataset and the other tables, each at its path, with its size and its hash', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual([
      ...report.datasets.keys(),
      ...['series', 'sources', 'observation-sources', 'milestones', 'projections', 'changes', 'derived', 'consistency'],
    ]);
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(archive[path]).toHaveLength(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(archive[path]!).digest('hex')}`);
    }
  });

  test.each(descriptor.resources.map((resource) => [resource.path, resource] as const))(
    'describes %s field by field',
    (path, { schema }) => {
      const rows = readRows(path);
      expect(rows.length).toBeGreaterThan(0);
      expect(readText(path).split('\r\n')[0]!.split(',')).toEqual(
        schema.fields.map(({ name }, index) => `${index === 0 ? '\uFEFF' : ''}${name}`),
      );
      for (const row of rows)
        for (const field of schema.fields) expect(checkField(field, row[field.name]!, rows), `${path} ${field.name}`).toBe('');
      const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join('\n'));
      expect(new Set(keys).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const others = readRows(descriptor.resources.find(({ name }) => name === reference.resource)!.path);
        expect(listDangling(rows, fields, others, reference.fields)).toEqual([]);
        expect(listDangling([...rows, {}], fields, others, reference.fields)).toHaveLength(1);
      }
    },
  );

  test('explains in the description of a column why its text may begin with an apostrophe', () => {
    const guarded = descriptor.resources.flatMap(({ path, schema }) =>
      schema.fields.filter(({ name }) => readRows(path).some((row) => /^'[=+\-@]/.test(row[name]!))),
    );
    expect(guarded.map(({ name }) => name)).toContain('printed');
    for (const { name, description } of guarded) {
      expect(description).toContain('apostrophe');
      expect(readText('README.md')).toContain(`- \`${name}\`: ${description}`);
    }
  });

  test('says what a column contains in the words of the report, and so does the schema of the JSON file', () => {
    const own = { ...report, words: { 'column.dataset': 'Which dataset it is in.' } };
    const { resources } = buildDataPackage(own, site) as unknown as Descriptor;
    const said = resources.flatMap(({ schema }) => schema.fields).filter(({ name }) => name === 'dataset');
    expect(new Set(said.map(({ description }) => description))).toEqual(new Set(['Which dataset it is in.']));
    const { schema } = buildSchemas(own, site).find(({ name }) => name === 'dataset-data')!;
    expect(schema).toMatchObject({
      properties: { id: { description: 'Which dataset it is in.' }, report: { description: 'Title of the report.' } },
    });
    // @ts-expect-error A column is described by an entry of the catalogue.
    expect(textColumn('id', 'An id.', () => '')).toMatchObject({ name: 'id' });
  });

  test('refuses a row that its schema does not allow', () => {
    const [{ schema }] = descriptor.resources as [Resource];
    const field = (name: string): Field => schema.fields.find((one) => one.name === name)!;
    expect(checkField(field('status'), 'projected', [])).not.toBe('');
    expect(checkField(field('unit'), '', [])).not.toBe('');
    expect(checkField(field('value'), '1,200', [])).not.toBe('');
    expect(checkField(field('period'), '2024-6', [])).not.toBe('');
    expect(isPackage({ ...descriptor, resources: [{ ...descriptor.resources[0], path: '/data.csv' }] })).toBe(false);
  });

  test('lists every source of a number in its table of sources', () => {
    const ids = new Set(readRows('sources.csv').map(({ id }) => id));
    for (const id of report.datasets.keys())
      for (const { sources } of readRows(`${id}/data.csv`))
        for (const proof of sources!.split('; ')) expect(ids).toContain(proof.split(' ')[0]);
  });

  test('has one row for each source of each number, in the order of the number', () => {
    const told = [...report.datasets.keys()].flatMap((id) =>
      readRows(`${id}/data.csv`).flatMap(({ cell, sources }) =>
        sources!.split('; ').map((proof, index) => [cell, ...proof.split(' '), String(index + 1)].join(' ')),
      ),
    );
    const rows = readRows('observation-sources.csv');
    expect(rows.map(({ cell, source, role, order }) => `${cell} ${source} ${role} ${order}`)).toEqual(told);
    expect(rows.length).toBeGreaterThan(report.cells.size);
  });

  test('has every milestone by date and every projection with its verdict and reason', () => {
    const milestones = readRows('milestones.csv');
    expect(milestones.map(({ milestone }) => milestone).toSorted()).toEqual([...report.milestones.keys()].toSorted());
    expect(milestones.map(({ date }) => date)).toEqual(milestones.map(({ date }) => date).toSorted());
    const projections = readRows('projections.csv');
    expect(
      projections.map(({ id, verdict, why, outcome, carried_as, passed_by }) => [id, verdict, why, outcome, carried_as, passed_by]),
    ).toEqual(
      [...report.projections].map(([id, { verdict, why, outcome, carriedAs, passedBy }]) => [
        id,
        verdict,
        bindPlain(report, why),
        outcome ?? '',
        carriedAs,
        passedBy ?? '',
      ]),
    );
    const cells = new Set(report.cells.keys());
    for (const { forecast } of projections) expect(cells).toContain(forecast);
  });

  test('has keywords for the places and subjects of its datasets', () => {
    expect(descriptor.keywords).toEqual(expect.arrayContaining(['Velmar', 'Regular riders']));
    expect(new Set(descriptor.keywords).size).toBe(descriptor.keywords.length);
  });
});

function readRows(path: string): Row[] {
  return parseCsv(readText(path), { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** Rows whose foreign key matches no row of the other table. */
function listDangling(rows: Row[], fields: string[], others: Row[], otherFields: string[]): Row[] {
  const keyOf = (row: Row, names: string[]): string => JSON.stringify(names.map((name) => row[name]));
  const known = new Set(others.map((row) => keyOf(row, otherFields)));
  return rows.filter((row) => !known.has(keyOf(row, fields)));
}

/** The difference between a field of a row and its description in the schema; '' if there is none. */
function checkField({ name, type, constraints = {} }: Field, value: string, rows: Row[]): string {
  const { required, unique, enum: allowed, pattern } = constraints;
  if (value === '') return required ? 'is empty' : '';
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) return 'is no number';
  if (type === 'integer' && !/^-?\d+$/.test(value)) return 'is no integer';
  if (type === 'boolean' && value !== 'true' && value !== 'false') return 'is no boolean';
  if (allowed && !allowed.includes(value)) return `is none of ${allowed.join(', ')}`;
  if (pattern && !new RegExp(`^(${pattern})$`).test(value)) return `does not match ${pattern}`;
  return unique && rows.filter((row) => row[name] === value).length > 1 ? 'stands twice' : '';
}

type Row = Record<string, string>;

interface Descriptor {
  keywords: string[];
  sources: unknown[];
  resources: Resource[];
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}
