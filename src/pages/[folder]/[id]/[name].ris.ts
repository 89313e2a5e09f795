import { routeOf } from '#exports/files-of-pages.ts';

export const { getStaticPaths, GET } = routeOf('ris');
