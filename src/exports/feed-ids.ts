import { createHash } from 'node:crypto';
import type { Report } from '#report/report.ts';

/** An id that is unique to a report and does not change when the site moves: a UUID of version 5 (RFC 9562) from its package and a name. */
export function toUrn({ package: own }: Report['identity'], name: string): string {
  const hash = createHash('sha1').update(namespace).update(`${own}/${name}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash.toString('hex'))!;
  return `urn:uuid:${parts.join('-')}`;
}

/** A random UUID that must never change. */
const namespace = Buffer.from('db769e625c4340b09a350a053fbbdb29', 'hex');
