const text = { type: 'string', minLength: 1 };
// What a processor treats as a number, and prints as an ordinal (https://docs.citationstyles.org/en/stable/specification.html, is-numeric).
const numeric = '^[a-zA-Z]*\\d+[a-zA-Z]*(\\s*[-,&]\\s*[a-zA-Z]*\\d+[a-zA-Z]*)*$';

/**
 * The requirements of CSL-JSON for an item (https://github.com/citation-style-language/schema, csl-data.json), for the fields that the
 * report uses.
 */
export const cslProfile = {
  type: 'object',
  required: ['type', 'id'],
  additionalProperties: false,
  properties: {
    id: text,
    type: { enum: ['chapter', 'dataset', 'figure'] },
    title: text,
    'container-title': text,
    author: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['literal'], additionalProperties: false, properties: { literal: text } },
    },
    publisher: text,
    issued: {
      type: 'object',
      required: ['date-parts'],
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
        },
      },
    },
    edition: { ...text, not: { pattern: numeric } },
    version: text,
    number: text,
    'chapter-number': text,
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    URL: { type: 'string', format: 'uri' },
  },
};
