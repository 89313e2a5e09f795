import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { reportFolder } from './src/report/report-folder.ts';
import contentPreview from './scripts/preview/content-preview.ts';
import gallery from './scripts/gallery.ts';
import keptEditions from './scripts/kept-editions.ts';
import { isListed } from './scripts/listed-pages.ts';
import leanScripts from './scripts/lean-scripts.ts';
import namePassages from './scripts/name-passages.ts';
import redirects from './scripts/redirects.ts';
import responseHeaders from './scripts/response-headers.ts';
import alignByClass from './scripts/align-by-class.ts';
import scrollTables from './scripts/scroll-tables.ts';

const project = import.meta.dirname;
const folder = reportFolder();
const { site } = parse(readFileSync(join(folder, 'content/report.yaml'), 'utf8'));

export default defineConfig({
  // The report is the root, the engine is not: each report has its own content, output and cache.
  root: folder,
  srcDir: join(project, 'src'),
  publicDir: join(project, 'public'),
  outDir: join(folder, 'dist'),
  cacheDir: folder === project ? join(project, 'node_modules/.astro') : join(folder, '.astro/cache'),
  // The address stands in content/report.yaml; else Netlify says it at build; else the report is at home on the reader's machine.
  site: site ?? process.env.URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  // The default, 'jsx', glues words together where a line ends between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The fields of chapters, proposed and explained while an editor types: "astro.content-intellisense" in VS Code.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: isListed }), contentPreview(), gallery(), keptEditions(), redirects(), responseHeaders()],
  markdown: {
    syntaxHighlight: false,
    // The default engine runs no remark plugins.
    processor: unified({
      gfm: false,
      smartypants: true,
      remarkPlugins: [remarkGfm, namePassages],
      rehypePlugins: [alignByClass, scrollTables],
    }),
  },
  vite: {
    server: { fs: { allow: [project, folder] } },
    build: {
      assetsInlineLimit: 0,
      // Astro's own mark of a module, of which the bundler warns editors a dozen times.
      rollupOptions: { onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning) },
    },
    plugins: [leanScripts()],
  },
});
