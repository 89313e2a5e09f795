import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildCopy, copyProject, inTemporaryFolder, keptPictures } from '../support/build-copy.ts';
import { listFiles } from '../support/site.ts';
import { dist, files } from '../support/fixture.ts';

/** Another day than here at most hours. */
const elsewhere = new Date().getTimezoneOffset() > 0 ? 'Pacific/Kiritimati' : 'Pacific/Niue';

test('the site is the same bytes wherever, whenever and in whatever language it is built', async () => {
  await inTemporaryFolder(async (folder) => {
    const place = join(folder, 'a place/far deeper');
    await copyProject(place);
    // What was kept would be the same bytes, however this copy draws.
    for (const kept of keptPictures) await rm(join(place, kept), { recursive: true, force: true });
    const other = await buildCopy(place, { TZ: elsewhere, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
    expect(listFiles(other)).toEqual(files);
    const different: string[] = [];
    for (const file of files) if (!(await readFile(join(dist, file))).equals(await readFile(join(other, file)))) different.push(file);
    expect(different).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });
});
