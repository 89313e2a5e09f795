import './read-raw.ts';

await import('./examine-drawings.ts');
