import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Files as a ZIP archive whose bytes depend on nothing but its files and the given day (YYYY-MM-DD), which every file in it bears. */
export function packZip(files: Zippable, day: string): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 9, mtime: toZipTime(day) });
}

/** The same archive with that day for the time at which it was packed. */
export function repackZip(zip: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  return packZip(unzipSync(zip), day);
}

// A ZIP archive holds the clock of the wall, so the date is made of the parts that the wall will show;
// at noon, because a change to summer time can skip midnight.
function toZipTime(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date, 12);
}
