import { join } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import remarkGfm from 'remark-gfm';
import { reportFolder } from '#read/report-folder.ts';
import alignByClass from './align-by-class.ts';
import contentPreview from './preview/content-preview.ts';
import gallery from './gallery.ts';
import keptEditions from './kept-editions.ts';
import keptPictures from './kept-pictures.ts';
import leanScripts from './lean-scripts.ts';
import { isListed } from './listed-pages.ts';
import namePassages from './name-passages.ts';
import redirects from './redirects.ts';
import responseHeaders from './response-headers.ts';
import scrollTables from './scroll-tables.ts';
import turnQuotes from './turn-quotes.ts';

/** Integrates reports into Astro: chapters in MDX, what a build writes in addition to its pages, and the preview for editors. */
export default function report(): AstroIntegration {
  return {
    name: 'report',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          integrations: [
            mdx(),
            sitemap({ filter: isListed }),
            contentPreview(),
            gallery(),
            keptEditions(),
            keptPictures(),
            redirects(),
            responseHeaders(),
          ],
          markdown: {
            syntaxHighlight: false,
            // The default engine runs no remark plugins.
            processor: unified({
              gfm: false,
              smartypants: true,
              remarkPlugins: [remarkGfm, turnQuotes, namePassages],
              rehypePlugins: [alignByClass, scrollTables],
            }),
          },
          vite,
        });
      },
    },
  };
}

const vite: ViteUserConfig = {
  server: { fs: { allow: [join(import.meta.dirname, '../..'), reportFolder()] } },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Astro's own directive of a module, about which the bundler would warn editors a dozen times.
      onLog: (level, log, print) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
    },
  },
  plugins: [leanScripts()],
};
