import { parseBoundText, type BindingPart } from '#schemas/bound-text.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { changeProps } from '#schemas/components.ts';
import { findNearest } from '#problems/nearest.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import { fileOf, identityFile } from '#read/entries.ts';
import type { Prose } from '#read/prose/prose.ts';
import type { Report } from './report.ts';
import { resolveCells } from './resolve.ts';
import { textFields } from './text-fields.ts';

/** Every reference from one piece of content to another: the graph behind checks, source lists and "used in" lists. */
export function listReferences(report: Report): Reference[] {
  const all: Reference[] = [];
  const add = (from: Reference['from'], to: Reference['to'], id: string | null, place: Omit<Place, 'file'>, compared = false): void => {
    if (id !== null) all.push({ from, to, id, place: { file: fileOf(from.collection, from.id), ...place }, compared });
  };
  const addUses = (from: Reference['from'], { uses }: Prose): void => {
    for (const { name, props, offset } of uses) {
      // An address in the wrong form is a fault of the component.
      if (name === 'Value' || name === 'Change' || name === 'Compare')
        [props.of, props.from, props.to]
          .filter((cell) => changeProps.shape.of.safeParse(cell).success)
          .forEach((cell) => add(from, 'cells', cell!, { offset }, name === 'Compare'));
      if (name === 'Audit') for (const projection of report.projections.keys()) add(from, 'projections', projection, { offset });
      const target = targets[name];
      // A figure on a page is also a fault of the component.
      if (target && !(target.to === 'figures' && from.collection === 'pages'))
        add(from, target.to, props[target.prop] === '' ? null : (props[target.prop] ?? null), { offset });
    }
  };
  for (const [id, dataset] of report.datasets) {
    const from = { collection: 'datasets' as const, id };
    dataset.series.forEach((series, at) => {
      series.breaks.forEach((mark, index) => add(from, 'sources', mark.source, { path: ['series', at, 'breaks', index, 'source'] }));
      series.observations.forEach(({ sources }, index) =>
        sources.forEach((proof, n) => add(from, 'sources', proof.id, { path: ['series', at, 'observations', index, 'sources', n, 'id'] })),
      );
    });
  }
  for (const [id, claim] of report.claims) {
    const from = { collection: 'claims' as const, id };
    claim.cells.forEach((cell, index) => add(from, 'cells', cell, { path: ['cells', index] }));
    claim.knownNow.forEach((known, index) =>
      known.startsWith('milestones/')
        ? add(from, 'milestones', known.slice('milestones/'.length), { path: ['knownNow', index] })
        : add(from, 'cells', known, { path: ['knownNow', index] }),
    );
    claim.sources.forEach((proof, index) => add(from, 'sources', proof.id, { path: ['sources', index, 'id'] }));
  }
  for (const [id, milestone] of report.milestones) {
    const from = { collection: 'milestones' as const, id };
    add(from, 'claims', milestone.claim, { path: ['claim'] });
    milestone.sources.forEach((proof, index) => add(from, 'sources', proof.id, { path: ['sources', index, 'id'] }));
  }
  for (const [id, { sources }] of report.organisations)
    sources.forEach((source, index) => add({ collection: 'organisations', id }, 'sources', source, { path: ['sources', index] }));
  for (const [id, projection] of report.projections) {
    const from = { collection: 'projections' as const, id };
    for (const field of ['carriedAs', 'forecast', 'outcome', 'passedBy'] as const)
      add(from, 'cells', projection[field] ?? null, { path: [field] });
  }
  for (const [id, { claims }] of report.errata)
    claims.forEach((claim, index) => add({ collection: 'errata', id }, 'claims', claim, { path: ['claims', index] }));
  for (const [id, { claims }] of report.notFound)
    claims.forEach((claim, index) => add({ collection: 'not-found', id }, 'claims', claim, { path: ['claims', index] }));
  for (const chapter of report.chapters) {
    const from = { collection: 'chapters' as const, id: chapter.id };
    chapter.claims.forEach((id, index) => add(from, 'claims', id, { path: ['claims', index] }));
    chapter.errata.forEach((id, index) => add(from, 'errata', id, { path: ['errata', index] }));
    chapter.figures.forEach((spec, at) => {
      if ('cells' in spec) spec.cells.forEach((cell, index) => add(from, 'cells', cell, { path: ['figures', at, 'cells', index] }));
      if ('projections' in spec)
        spec.projections.forEach((id, index) => add(from, 'projections', id, { path: ['figures', at, 'projections', index] }));
      if ('milestones' in spec)
        spec.milestones.forEach((id, index) => add(from, 'milestones', id, { path: ['figures', at, 'milestones', index] }));
      if ('structure' in spec) add(from, 'structures', spec.structure, { path: ['figures', at, 'structure'] });
    });
    addUses(from, chapter.prose);
  }
  for (const [id, { prose }] of report.pages) addUses({ collection: 'pages', id }, prose);
  const identity = { collection: 'identity' as const, id: 'report' };
  report.identity.findings.forEach(({ cell }, index) => add(identity, 'cells', cell, { path: ['findings', index, 'cell'] }));
  add(identity, 'figures', report.identity.opening ?? null, { path: ['opening'] });
  add(identity, 'sources', report.identity.audit.source, { path: ['audit', 'source'] });
  for (const { from, place, text, binding } of listBindings(report)) {
    if (binding.kind === 'count' || binding.kind === 'waive') continue;
    // Each address of a binding has its own position.
    const placeOf = (option: string): typeof place => {
      const at = text.indexOf(`${option}=`, binding.offset);
      return at < 0 || at > text.indexOf('}', binding.offset) ? place : { ...place, within: at };
    };
    add(from, 'cells', binding.props.of, placeOf('of'), binding.kind === 'compare');
    if (binding.kind === 'change') add(from, 'cells', binding.props.from, placeOf('from'));
    if (binding.kind === 'compare') add(from, 'cells', binding.props.to, placeOf('to'), true);
  }
  return all;
}

/** Every `{…}` in a text field of the content. */
export function listBindings(
  report: Report,
): { from: Reference['from']; place: Omit<Place, 'file'>; text: string; binding: BindingPart & { offset: number } }[] {
  return listTexts(report).flatMap(({ from, path, text }) =>
    parseBoundText(text).parts.flatMap((part) =>
      part.kind === 'text' ? [] : [{ from, place: { path, within: part.offset }, text, binding: part }],
    ),
  );
}

/** Problems of all references and bindings, and warnings for sources and terms that nothing uses. */
export function checkReferences(report: Report): Problem[] {
  const references = listReferences(report);
  const used = new Set(references.map(({ to, id }) => `${to}/${id}`));
  const faults = listTexts(report).flatMap(({ from, path, text }) =>
    parseBoundText(text).faults.map(({ offset, fault }): Problem => ({
      place: { file: fileOf(from.collection, from.id), path, within: offset },
      ...fault,
    })),
  );
  const unused = (['sources', 'glossary', 'milestones'] as const).flatMap((to) =>
    [...report[to].keys()].flatMap((id) => {
      if (used.has(`${to}/${id}`)) return [];
      const place = { file: fileOf(to, id), path: [] };
      return [
        to === 'milestones' ? problem(place, 'milestone-unused', { id }) : problem(place, 'id-unused', { what: collections[to].one, id }),
      ];
    }),
  );
  return [...references.flatMap((reference) => checkReference(report, reference)), ...faults, ...unused];
}

function checkReference(report: Report, { to, id, place }: Reference): Problem[] {
  if (to === 'cells') {
    const result = resolveCells(report.cells, id);
    return 'found' in result ? [] : [{ place, ...result }];
  }
  if (to === 'figures' && place.file !== identityFile) {
    const here = report.chapters.find((chapter) => fileOf('chapters', chapter.id) === place.file);
    const known = here?.figures.map((spec) => spec.id) ?? [];
    return known.includes(id) ? [] : [problem(place, 'figure-unknown-in-chapter', { id, nearest: findNearest(id, known) })];
  }
  if (report[to].has(id)) return [];
  const nearest = findNearest(id, report[to].keys());
  if (to === 'figures') return [problem(place, 'figure-unknown', { id, nearest })];
  return [problem(place, 'id-unknown', { what: collections[to].one, id, folder: to, nearest })];
}

function listTexts(report: Report): { from: Reference['from']; path: (string | number)[]; text: string }[] {
  const { title, subtitle, summary, findings } = report.identity;
  const all: { from: Reference['from']; data: unknown }[] = [
    ...(
      ['datasets', 'structures', 'milestones', 'claims', 'projections', 'errata', 'sources', 'glossary', 'organisations'] as const
    ).flatMap((collection) => [...report[collection]].map(([id, data]) => ({ from: { collection, id }, data }))),
    ...report.chapters.map(({ prose: _prose, ...data }) => ({ from: { collection: 'chapters' as const, id: data.id }, data })),
    ...[...report.pages].map(([id, { prose: _prose, ...data }]) => ({ from: { collection: 'pages' as const, id }, data })),
    ...[...report.notFound].map(([id, data]) => ({ from: { collection: 'not-found' as const, id }, data })),
    // The texts before and after a change are quotations.
    ...report.changes.map(({ id, reason }) => ({ from: { collection: 'changes' as const, id }, data: { reason } })),
    { from: { collection: 'identity', id: 'report' }, data: { title, subtitle, summary, findings } },
  ];
  return all.flatMap(({ from, data }) => [...textFields(data)].map((field) => ({ from, ...field })));
}

/** Components that refer to a thing, with the prop that has its id and the collection that contains it. */
const targets: Record<string, { prop: string; to: Reference['to'] }> = {
  Figure: { prop: 'id', to: 'figures' },
  Cite: { prop: 'source', to: 'sources' },
  Term: { prop: 'id', to: 'glossary' },
  Claim: { prop: 'id', to: 'claims' },
};

export interface Reference {
  from: { collection: CollectionName | 'identity'; id: string };
  to: 'cells' | 'sources' | 'claims' | 'milestones' | 'projections' | 'errata' | 'structures' | 'glossary' | 'figures';
  id: string;
  place: Place;
  /** True if the number is not printed, only compared with words. */
  compared: boolean;
}
