import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import report from './src/astro/report.ts';
import { cacheFolder, reportFolder } from './src/read/report-folder.ts';

const project = import.meta.dirname;
const folder = reportFolder();
const { site } = parse(readFileSync(join(folder, 'content/report.yaml'), 'utf8'));

export default defineConfig({
  // The report is the root, the engine is not: each report has its own content, output and cache.
  root: folder,
  srcDir: join(project, 'src'),
  publicDir: join(project, 'public'),
  outDir: join(folder, 'dist'),
  cacheDir: cacheFolder(),
  // The address is in content/report.yaml; else Netlify says it at build; else the report is at home on the reader's machine.
  site: site ?? process.env.URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  // The default, 'jsx', glues words together where a line ends between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The fields of chapters, proposed and explained while an editor types: "astro.content-intellisense" in VS Code.
  experimental: { contentIntellisense: true },
  integrations: [report()],
});
