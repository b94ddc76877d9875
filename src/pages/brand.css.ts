import type { APIRoute } from 'astro';
import { readableAccent } from '../components/accent.ts';
import { site } from '../site.ts';
import tokens from '../styles/tokens.css?raw';

/** The company’s accent, made readable on both papers; without a brand there is no such file. */
export const GET: APIRoute = () => {
  const { brand } = site().playbook.company;
  if (!brand) return new Response(null);
  const [light, dark] = [0, 1].map((theme) => {
    const [paper = '', ...surfaces] = ['paper', 'raised', 'sunk'].map(
      (token) => colourOf(token)[theme] ?? '',
    );
    return readableAccent(brand.accent, paper, surfaces);
  });
  const css = `:root {
  --accent: light-dark(${light?.accent}, ${dark?.accent});
  --accent-soft: light-dark(${light?.soft}, ${dark?.soft});
}
`;
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

/** The light and the dark colour of a token. */
function colourOf(token: string): string[] {
  const pair = new RegExp(String.raw`--${token}: light-dark\((#\w{6}), (#\w{6})\)`).exec(tokens);
  if (!pair) throw new RangeError(`the styles have no colour --${token}`);
  return pair.slice(1);
}
