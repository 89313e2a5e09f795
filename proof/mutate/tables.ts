import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The texts in a table of a program below a folder, each with its path in the table: "tn-cny.words", "Q1", "0". Throws if there is no such
 * table.
 */
export function listEntries(root: string, { file, table, field, list }: Table): Entry[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = findTable(source, table);
  if (!found) throw new Error(`${file} has no table "${table}".`);
  return listTexts(found, [])
    .filter(({ path }) => (field === undefined || path.endsWith(`.${field}`)) && (list === undefined || path.startsWith(`${list}.`)))
    .map((entry) => ({ ...entry, file, table }));
}

/** Replaces the texts of entries in the files below a folder. */
export function replaceEntries(root: string, replacements: { entry: Entry; to: string }[]): void {
  for (const [file, group] of Map.groupBy(replacements, ({ entry }) => entry.file)) {
    const path = join(root, file);
    const last = group.toSorted((one, other) => other.entry.at - one.entry.at);
    const edit = (text: string, { entry: { at, text: from }, to }: (typeof last)[number]): string =>
      text.slice(0, at) + to + text.slice(at + from.length);
    writeFileSync(path, last.reduce(edit, readFileSync(path, 'utf8')));
  }
}

function findTable(node: ts.Node, name: string): ts.Expression | undefined {
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name) return node.initializer;
  return ts.forEachChild(node, (child) => findTable(child, name));
}

/** Texts, templates as written, and numbers. */
function listTexts(node: ts.Node, path: string[]): Pick<Entry, 'path' | 'text' | 'at'>[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isNumericLiteral(node)) {
    const quote = ts.isNumericLiteral(node) ? 0 : 1;
    const at = node.getStart() + quote;
    return [{ path: path.join('.'), text: node.getSourceFile().text.slice(at, node.getEnd() - quote), at }];
  }
  if (ts.isPropertyAssignment(node)) return listTexts(node.initializer, [...path, node.name.getText().replace(/^'|'$/g, '')]);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((one, index) => listTexts(one, [...path, String(index)]));
  const found: Pick<Entry, 'path' | 'text' | 'at'>[] = [];
  ts.forEachChild(node, (child) => void found.push(...listTexts(child, path)));
  return found;
}

/** A table of words or factors: the variable that contains it, and the relevant field of its entries, or the list whose keys are relevant. */
export interface Table {
  file: string;
  table: string;
  field?: string;
  list?: string;
}

export interface Entry {
  file: string;
  table: string;
  path: string;
  /** As written between its quotes. */
  text: string;
  /** Offset of the text in the file. */
  at: number;
}
