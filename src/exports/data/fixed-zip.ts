import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A ZIP archive whose bytes depend only on its files and the given day (YYYY-MM-DD), which is the date of every file in it. */
export function packZip(files: Zippable, day: string): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 9, mtime: toZipTime(day) });
}

/** The same archive with that day instead of the time at which it was packed. */
export function repackZip(zip: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  return packZip(unzipSync(zip), day);
}

// A ZIP archive stores local time, so the date is made of local parts; at noon, because a change to summer time can skip midnight.
function toZipTime(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date, 12);
}
