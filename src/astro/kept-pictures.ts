import type { AstroIntegration } from 'astro';
import { dropUnusedPictures } from '#exports/pictures/kept-pictures.ts';

/** Keeps the pictures that a build used for the next one, and removes the others. */
export default function keptPictures(): AstroIntegration {
  return { name: 'kept-pictures', hooks: { 'astro:build:done': dropUnusedPictures } };
}
