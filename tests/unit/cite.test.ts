import { describe, expect, test } from 'vitest';
import { cellsOfFigure, formatPublished, numberSources, proofIds, sourcesOfFigure } from '../../src/lib/cite.ts';
import { readCorpus, readFixture, makeCell } from './sample.ts';

const report = readFixture();
const source = { publisher: 'P', title: null, url: null, access: 'read' } as const;

describe('the sources of a chapter', () => {
  test('are numbered in order of appearance, each once', () => {
    for (const chapter of report.chapters) {
      const ids = numberSources(report, chapter);
      const first = chapter.prose.uses.find(({ name }) => ['Cite', 'Value', 'Change', 'Figure'].includes(name));
      expect(new Set(ids).size, chapter.id).toBe(ids.length);
      if (first?.name === 'Cite') expect(ids[0]).toBe(first.props.source);
      const cited = chapter.prose.uses.filter(({ name }) => name === 'Cite').map(({ props }) => props.source!);
      const order = [...new Set(cited)].filter((id) => ids.includes(id));
      expect(order.length, chapter.id).toBe(new Set(cited).size);
      for (const id of ids) expect(report.sources.has(id), id).toBe(true);
    }
  });

  test('are those of its citations, claims and figures', () => {
    const corpus = readCorpus();
    expect(numberSources(corpus, corpus.chapters[0]!)).toEqual(['s01']);
  });
});

describe('the proof of a number', () => {
  test('is the sources that state or confirm it; without these, those that give context', () => {
    const sources = [
      { id: 'a', role: 'context' },
      { id: 'b', role: 'states' },
      { id: 'c', role: 'contradicts' },
      { id: 'd', role: 'confirms' },
    ] as const;
    expect(proofIds(makeCell('1', { sources: [...sources] }))).toEqual(['b', 'd']);
    expect(proofIds(makeCell('1', { sources: [sources[0]] }))).toEqual(['a']);
  });

  test('is listed below every figure', () => {
    for (const [id, { spec }] of report.figures) {
      expect(sourcesOfFigure(report, id).length, id).toBeGreaterThan(0);
      if ('cells' in spec || 'projections' in spec) expect(cellsOfFigure(report, id).length, id).toBeGreaterThan(0);
    }
  });
});

describe('the date of a source', () => {
  test('is given as far as it is known', () => {
    expect(formatPublished(report, { ...source, published: '2023-04-28', dateNote: null })).toBe('28 April 2023');
    expect(formatPublished(report, { ...source, published: '2023', dateNote: 'day not shown' })).toBe('2023 (day not shown)');
    expect(formatPublished(report, { ...source, published: null, dateNote: null })).toBe('undated');
    expect(formatPublished(report, { ...source, published: null, dateNote: 'running page' })).toBe('running page');
  });
});
