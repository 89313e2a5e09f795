import type { MDXInstance } from 'astro';
import { readExample, type ExampleText } from './read-example.ts';

const rendered = import.meta.glob<MDXInstance<Record<string, unknown>>>('../../handbook/examples/*.mdx', { eager: true });

/** Every example, by name: the text of its file, and the same file rendered. */
export const examples: ReadonlyMap<string, Example> = new Map(
  Object.entries(import.meta.glob<string>('../../handbook/examples/*.mdx', { query: '?raw', import: 'default', eager: true })).map(
    ([path, text]) => {
      const name = /([^/]+)\.mdx$/.exec(path)![1]!;
      return [name, { ...readExample(name, text), Content: rendered[path]!.Content }];
    },
  ),
);

export interface Example extends ExampleText {
  Content: MDXInstance<Record<string, unknown>>['Content'];
}
