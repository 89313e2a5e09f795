import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildCopy, copyProject, inTemporaryFolder } from './support/build-copy.ts';
import { listFiles } from './support/site.ts';

test('the site is the same bytes wherever, whenever and in whatever language it is built', async () => {
  test.setTimeout(120_000);
  await inTemporaryFolder(async (folder) => {
    const places = [
      { path: join(folder, 'one'), variables: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' } },
      { path: join(folder, 'a place/far deeper/two'), variables: { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'C' } },
    ];
    const built = places.map(async ({ path, variables }) => {
      await copyProject(path);
      return buildCopy(path, variables);
    });
    const [one = '', two = ''] = await Promise.all(built);
    expect(listFiles(two)).toEqual(listFiles(one));
    const different: string[] = [];
    for (const file of listFiles(one)) {
      if (!(await readFile(join(one, file))).equals(await readFile(join(two, file)))) different.push(file);
    }
    expect(different).toEqual([]);
    expect(listFiles(one).length).toBeGreaterThan(50);
  });
});
