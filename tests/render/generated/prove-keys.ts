import type { Drawing, Shape } from './read-drawing.ts';
import { monthsOf, type Fact, type Situation } from './situation.ts';

/** Without their colours, the swatches of two series differ, and those of two statuses. */
export function proveSwatches({ shapes, texts }: Drawing): string[] {
  const keys = new Set([...shapes, ...texts].flatMap(({ key }) => key ?? []));
  const looks = [...keys].map((key) => ({ key, look: lookOf(shapes.filter((shape) => shape.key === key)) }));
  return looks.flatMap(({ key, look }, at) => {
    if (look === '') return [`${key} has no swatch`];
    const same = looks.slice(0, at).find((other) => other.look === look && kindOf(other.key) === kindOf(key));
    return same ? [`${key} looks like ${same.key}`] : [];
  });
}

/** Without their colours, the marks of one series differ by status. */
export function proveStatuses({ shapes }: Drawing, { facts }: Situation): string[] {
  const byCell = Map.groupBy(shapes, ({ cell }) => cell ?? '');
  // Arrows and intervals would make a mark look different whatever its status.
  const plain = facts.filter(({ qualifier, interval }) => !interval && (qualifier === 'exact' || qualifier === 'about'));
  return [...Map.groupBy(plain, ({ series }) => series)].flatMap(([id, group]) => {
    const seen = new Map<string, string>();
    const faults = group.flatMap(({ cell, status }) => {
      const own = byCell.get(cell) ?? [];
      const mark = own.find((shape) => shape.mark !== undefined);
      // A mark may be too small for what is drawn in it.
      if (!mark || !isLarge(mark)) return [];
      const look = `${mark.mark ?? ''}: ${[...new Set(own.map(paintOf))].join(' ')}`;
      const other = seen.get(look);
      seen.set(look, status);
      return other !== undefined && other !== status ? [`${status} looks like ${other} in ${id}`] : [];
    });
    return [...new Set(faults), ...listHiddenRuns(group, byCell)];
  });
}

/** Runs of one status in a series of points in which no mark is large enough to show it. */
function listHiddenRuns(group: Fact[], byCell: Map<string, Shape[]>): string[] {
  const runs: Fact[][] = [];
  for (const fact of group.toSorted((a, b) => monthsOf(a.period)[0] - monthsOf(b.period)[0]))
    if (runs.at(-1)?.[0]?.status === fact.status) runs.at(-1)!.push(fact);
    else runs.push([fact]);
  const marksOf = ({ cell }: Fact): Shape[] => (byCell.get(cell) ?? []).filter(({ mark }) => mark !== undefined);
  const hidden = runs.filter((run) => run.flatMap(marksOf).every((mark) => mark.mark === 'point' && !isLarge(mark)));
  return hidden.map(([first]) => `no mark shows ${first!.status} from ${first!.cell} on`);
}

/** The key has all statuses and series that need one, and no other. */
export function proveKey({ shapes, texts }: Drawing, { facts, series, spec }: Situation): string[] {
  const keys = new Set([...shapes, ...texts].flatMap(({ key }) => key?.split(' ') ?? []));
  const named = new Set(texts.flatMap(({ attributes }) => attributes['data-name'] ?? []));
  const statuses = new Set(facts.map(({ status }) => status));
  const wanted = spec.kind === 'bars' ? [] : series.length > 1 ? series : [];
  // The first of two references to a maker may be in the labels of its numbers.
  const inLabels = (id: string, name: string): boolean =>
    texts.some(({ words, cell }) => words.includes(name) && facts.some((fact) => fact.cell === cell && fact.series === id));
  return [
    ...(statuses.size > 1 ? [...statuses] : []).filter((status) => !keys.has(`status:${status}`)).map((status) => `no key for ${status}`),
    ...wanted
      .filter(({ id, name }) => !keys.has(`series:${id}`) && !named.has(id) && !inLabels(id, name))
      .map(({ id }) => `neither a key nor a name for ${id}`),
    ...[...keys].flatMap((key) => {
      const [kind, id = ''] = key.split(':');
      if (kind === 'status') return facts.some(({ status }) => status === id) ? [] : [`the key has ${id}, but no mark`];
      return kind !== 'series' || facts.some((fact) => fact.series === id) ? [] : [`the key has ${id}, but no mark`];
    }),
  ];
}

/** The geometry and the paint of some shapes, from their own corner, without colours. */
function lookOf(shapes: Shape[]): string {
  const [left, top] = [Math.min(...shapes.map(({ box }) => box.left)), Math.min(...shapes.map(({ box }) => box.top))];
  const round = (px: number): number => Math.round(px);
  return shapes
    .map((shape) => {
      const { tag, box, own } = shape;
      // The path without where it begins, which depends on the place of the swatch.
      const corners = (own.d ?? '').replace(/^m-?[\d.]+[ ,]?-?[\d.]+/i, '');
      const place = [box.left - left, box.top - top, box.right - left, box.bottom - top].map(round);
      return `${tag} ${corners} ${place.join(' ')} ${paintOf(shape)}`;
    })
    .join('; ');
}

/** Fill, stroke and dash, where every colour but that of the paper and the tint is the same. */
function paintOf({ attributes, tag }: Shape): string {
  const classes = (attributes.class ?? '').split(' ');
  const ink = (name: 'fill' | 'stroke'): string => {
    const colour = attributes[name] ?? '';
    if (colour === '' || colour === 'none') return 'none';
    return classes.includes(`${name}-paper`) ? 'paper' : classes.includes(`${name}-estimate-fill`) ? 'tint' : 'ink';
  };
  const [fill, stroke] = [ink('fill'), ink('stroke')];
  const pen = stroke === 'none' ? '' : `${attributes['stroke-width'] ?? '1'} ${attributes['stroke-dasharray'] ?? ''}`;
  return `${tag === 'circle' ? 'round' : ''}/${fill}/${stroke}/${pen}`;
}

function isLarge({ box }: Shape): boolean {
  return box.right - box.left >= 4 && box.bottom - box.top >= 4;
}

function kindOf(key: string): string {
  return key.split(':')[0] ?? '';
}
