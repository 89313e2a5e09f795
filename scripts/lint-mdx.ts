import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';

/** Checks the form of the chapters and pages of a report with mdxlint, whose messages `report-mdx.ts` puts into words. */
takeReportOption();
const options = ['--frail', '--quiet', '--report', './scripts/report-mdx.ts', join(relative('.', reportFolder()), 'content')];
const { status } = spawnSync('mdxlint', options, { stdio: 'inherit', shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
