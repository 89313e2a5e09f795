import type { Dataset, Relation, Series } from '#schemas/dataset.ts';
import { findNearest } from '#problems/nearest.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { units, type UnitId } from '#schemas/unit.ts';
import { fileOf } from '#read/entries.ts';

/** Impossible relations between series, and a warning for series whose relation is missing. */
export function checkRelations(datasetId: string, { series, measures }: Dataset): Problem[] {
  const problems: Problem[] = [];
  const unitOf = (one: Series | undefined): UnitId | undefined => measures.find(({ id }) => id === one?.measure)?.unit;
  series.forEach((one, at) => {
    const say = <C extends Code>(field: keyof Relation | null, code: C, ...about: Given<C>): void =>
      void problems.push(
        problem(
          { file: fileOf('datasets', datasetId), path: ['series', at, ...(field === null ? [] : ['derivedFrom', field])] },
          code,
          ...about,
        ),
      );
    const unit = unitOf(one);
    const relation = one.derivedFrom;
    if (!relation) {
      if (unit === 'percent' || unit === 'times') say(null, 'relation-missing', { series: one.id, unit: units[unit].words });
      return;
    }
    const { as } = relation;
    const needed = as === 'multiple' ? 'times' : 'percent';
    if (unit !== undefined && unit !== needed)
      say('as', 'relation-in-other-unit', { as, needed: units[needed].words, series: one.id, unit: units[unit].words });
    if (as === 'share' && relation.whole === undefined) say('as', 'share-without-whole');
    if (as !== 'share' && relation.whole !== undefined) say('whole', 'relation-with-whole', { as });
    const [of, whole] = (['of', 'whole'] as const).map((field) => {
      const id = relation[field];
      if (id === null || id === undefined) return undefined;
      const ids = new Set(series.map((other) => other.id));
      const input = series.find((other) => other.id === id);
      if (!input) say(field, 'input-unknown', { id, nearest: findNearest(id, ids) });
      else if (input === one) say(field, 'relation-to-itself', { series: id });
      else if (input.maker !== one.maker) say(field, 'relation-across-makers', { series: one.id, input: id });
      return input;
    });
    const [unitOfPart, unitOfWhole] = [unitOf(of), unitOf(whole)];
    if (unitOfPart && unitOfWhole && units[unitOfPart].family !== units[unitOfWhole].family)
      say('whole', 'share-mixes-units', { part: units[unitOfPart].words, whole: units[unitOfWhole].words });
  });
  return problems;
}
