import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** The colours of `:root` as it stands before any media query. */
function colour(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!found) throw new Error(`There is no colour --${name}.`);
  return (theme === 'light' ? found[1] : found[2]) ?? '';
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts: [string, string][] = [
  ...['background', 'surface', 'sunken', 'selected'].map((ground): [string, string] => ['ink', ground]),
  ...['background', 'surface', 'sunken'].map((ground): [string, string] => ['ink-second', ground]),
  ['primary-ink', 'primary'],
  ['primary-ink', 'primary-strong'],
  ['primary', 'selected'],
  ['primary', 'surface'],
  ['link', 'background'],
  ['link', 'surface'],
  ['supported', 'supported-tint'],
  ['caution', 'caution-tint'],
  ['caution', 'surface'],
  ['harm', 'harm-tint'],
  ['harm', 'surface'],
  ['clause', 'clause-tint'],
  ['clause', 'background'],
];

const edges: [string, string][] = [
  ['control-border', 'background'],
  ['control-border', 'surface'],
  ['focus-outer', 'background'],
  ['focus-outer', 'surface'],
  ['focus-outer', 'focus-inner'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(texts)('%s on %s reads at 7 to 1 or better', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(7);
  });

  it.each(edges)('%s against %s is seen at 3 to 1 or better', (edge, ground) => {
    expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
