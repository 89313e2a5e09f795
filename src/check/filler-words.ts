import type { Problem } from '#schemas/problem.ts';
import { subject } from './wording.ts';

/** Fields that hold a word for nothing, which readers would read: "n/a", "-", "todo". `faulty` are paths of which something is told already. */
export function checkFillers(file: string, data: unknown, faulty: readonly PropertyKey[][]): Problem[] {
  const told = new Set(faulty.map((path) => path.join('/')));
  return [...listFillers(data, [])]
    .filter(({ path }) => !told.has(path.join('/')))
    .map(({ words, path }) => ({
      place: { file, path },
      message: `${subject(path)} is "${words}", which tells readers nothing.`,
      remedy: 'Write what belongs here; or null, without quotes, where nothing does.',
      severity: 'error',
    }));
}

function* listFillers(value: unknown, path: (string | number)[]): Generator<{ words: string; path: (string | number)[] }> {
  if (typeof value === 'string' && filler.test(value.trim())) yield { words: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* listFillers(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const filler = /^(?:none|nil|n\.?\/?a\.?|undefined|nan|t\.?b\.?[acd]\.?|todo|x{2,}|[-–—?.…_/*]+)$/i;
