const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri', pattern: '^https?://' };
// A path inside the package: not absolute, without `..`, not hidden.
const path = { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)[^\\\\:]+$' };

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'year', 'yearmonth'] },
    description: text,
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        pattern: { type: 'string', format: 'regex' },
      },
    },
  },
};

const schema = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    primaryKey: { type: 'array', minItems: 1, items: text, uniqueItems: true },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: { type: 'array', minItems: 1, items: text },
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: { type: 'array', minItems: 1, items: text } },
          },
        },
      },
    },
  },
};

/**
 * The requirements of Data Package 2.0 for a descriptor (https://datapackage.org/standard/data-package/), for the fields that this package
 * uses.
 */
export const packageProfile = {
  type: 'object',
  required: ['$schema', 'resources'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: text,
    description: text,
    homepage: address,
    version: text,
    keywords: { type: 'array', minItems: 1, items: text },
    created: { type: 'string', format: 'date-time' },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', minProperties: 1, properties: { title: text, roles: { type: 'array', minItems: 1, items: text } } },
    },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, title: text, path: address },
      },
    },
    sources: { type: 'array', items: { type: 'object', minProperties: 1, properties: { title: text, path: address } } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        additionalProperties: false,
        properties: {
          name: text,
          type: { const: 'table' },
          title: text,
          description: text,
          path,
          format: { const: 'csv' },
          mediatype: { const: 'text/csv' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema,
        },
      },
    },
  },
};

/**
 * The requirements of the Citation File Format 1.2.0 (https://github.com/citation-file-format/citation-file-format), for the fields that
 * this file uses.
 */
export const citationProfile = {
  type: 'object',
  required: ['cff-version', 'message', 'title', 'authors'],
  additionalProperties: false,
  properties: {
    'cff-version': { const: '1.2.0' },
    message: text,
    type: { enum: ['dataset', 'software'] },
    title: text,
    abstract: text,
    // An author without personal names is an entity.
    authors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: text } },
    },
    version: text,
    'date-released': { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    license: { const: 'CC-BY-4.0' },
    url: address,
    'repository-code': address,
  },
};
