import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import report from './src/astro/report.ts';
import { readSite } from './src/lib/deploy.ts';
import { cacheFolder, reportFolder } from './src/read/report-folder.ts';

const project = import.meta.dirname;
const folder = reportFolder();
const { site } = parse(readFileSync(join(folder, 'content/report.yaml'), 'utf8'));

export default defineConfig({
  // The root is the report, not the engine: each report has its own content, output and cache.
  root: folder,
  srcDir: join(project, 'src'),
  publicDir: join(project, 'public'),
  outDir: join(folder, 'dist'),
  cacheDir: cacheFolder(),
  site: readSite(site, process.env),
  trailingSlash: 'always',
  // The default, 'jsx', joins words if a line ends between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Completion and documentation of the fields of chapters in a text editor: "astro.content-intellisense" in VS Code.
  experimental: { contentIntellisense: true },
  integrations: [report()],
});
