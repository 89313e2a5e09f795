import type { AstroIntegration } from 'astro';

/** While somebody develops, `/gallery/` shows every figure, component and mark in every condition. A build knows nothing of it. */
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
