import type { Dataset, Relation, Series } from '#schemas/dataset.ts';
import { describeMissing } from '#problems/nearest.ts';
import { type Problem } from '#problems/problem.ts';
import { units, type UnitId } from '#schemas/unit.ts';
import { fileOf } from '#read/entries.ts';

/** Series that are said to follow from others and cannot, and a warning for those of which it is not said. */
export function checkRelations(datasetId: string, { series, measures }: Dataset): Problem[] {
  const problems: Problem[] = [];
  const unitOf = (one: Series | undefined): UnitId | undefined => measures.find(({ id }) => id === one?.measure)?.unit;
  series.forEach((one, at) => {
    const say = (field: keyof Relation | null, message: string, remedy: string): void =>
      void problems.push({
        place: { file: fileOf('datasets', datasetId), path: ['series', at, ...(field === null ? [] : ['derivedFrom', field])] },
        message,
        remedy,
        severity: field === null ? 'warning' : 'error',
      });
    const unit = unitOf(one);
    const relation = one.derivedFrom;
    if (!relation) {
      if (unit === 'percent' || unit === 'times')
        say(
          null,
          `The series "${one.id}" is in ${units[unit].words} and does not say from what it follows.`,
          'Write derivedFrom: { as: growth, of: a series of this dataset }; of: null when the numbers are not in it.',
        );
      return;
    }
    const { as } = relation;
    const needed = as === 'multiple' ? 'times' : 'percent';
    if (unit !== undefined && unit !== needed)
      say(
        'as',
        `A ${as} is in ${units[needed].words}; the series "${one.id}" is in ${units[unit].words}.`,
        'Mend "as", or the unit of the measure.',
      );
    if ((as === 'share') !== (relation.whole !== undefined))
      say(
        as === 'share' ? 'as' : 'whole',
        as === 'share' ? 'A share needs its whole.' : `A ${as} has no whole.`,
        as === 'share' ? 'Write whole: a series of this dataset, or null when its numbers are not in it.' : 'Delete the field.',
      );
    const [of, whole] = (['of', 'whole'] as const).map((field) => {
      const id = relation[field];
      if (id === null || id === undefined) return undefined;
      const input = series.find((other) => other.id === id);
      if (!input)
        say(field, describeMissing('series', id, new Set(series.map((other) => other.id))), 'Name a series of this dataset, or null.');
      else if (input === one)
        say(field, `The series "${id}" cannot follow from itself.`, 'Name the series from which it is computed, or null.');
      else if (input.maker !== one.maker)
        say(field, `The series "${one.id}" and "${id}" are of different makers.`, 'Name a series of the same maker, or null.');
      return input;
    });
    const [unitOfPart, unitOfWhole] = [unitOf(of), unitOf(whole)];
    if (unitOfPart && unitOfWhole && units[unitOfPart].family !== units[unitOfWhole].family)
      say(
        'whole',
        `The share mixes ${units[unitOfPart].words} with ${units[unitOfWhole].words}.`,
        'Name a part and a whole in units of one kind.',
      );
  });
  return problems;
}
