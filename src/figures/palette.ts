import { formatHex, interpolate } from 'culori';
import tokens from '../styles/tokens.css?raw';

/** A colour of tokens.css in the light theme, as "#rrggbb". Throws if the file does not have the name, or the value has another form. */
export function getColour(name: string): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name}.`);
  return resolveColour(value.trim());
}

function resolveColour(value: string): string {
  const [, name] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (name !== undefined) return getColour(name);
  const [, light] = /^light-dark\(([^,]+(?:\([^)]*\))?), .+\)$/.exec(value) ?? [];
  if (light !== undefined) return resolveColour(light);
  const [, one, share, other] = /^color-mix\(in oklab, (.+) (\d+)%, (.+)\)$/.exec(value) ?? [];
  if (one !== undefined && other !== undefined)
    return formatHex(interpolate([resolveColour(other), resolveColour(one)], 'oklab')(Number(share) / 100));
  const hex = formatHex(value);
  if (hex === undefined) throw new Error(`src/styles/tokens.css has a colour that drawings cannot have: ${value}.`);
  return hex;
}

/** The colours of what cannot know the page that shows it: the site's light theme. */
export const palette = {
  ink: getColour('ink'),
  muted: getColour('muted'),
  rule: getColour('rule'),
  paper: getColour('paper'),
  accent: getColour('accent'),
};
