import type { AstroIntegration } from 'astro';

/** In the preview, `/gallery/` shows every figure, component and mark in every condition. It is not part of a build. */
export default function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/gallery/', entrypoint: new URL('../gallery/Gallery.astro', import.meta.url) });
        injectRoute({ pattern: '/gallery/[condition]/[...thing]', entrypoint: new URL('../gallery/Specimen.astro', import.meta.url) });
      },
    },
  };
}
