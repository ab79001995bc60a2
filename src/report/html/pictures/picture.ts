import { clipped, html, type Markup, trusted } from '../markup.ts';

/** A picture of fixed size that is scrolled, not shrunk, where the page is narrower: small print stays readable. */
export function picture(
  { label, width, height, caption }: { label: string; width: number; height: number; caption: string },
  content: Markup,
): Markup {
  return html`<figure class="picture"><div class="scroll" tabindex="0" role="group" aria-label="${label}"><svg role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg></div><figcaption>${caption}</figcaption></figure>
`;
}

const FIRST_STRONG_ISOLATE = trusted('&#x2068;');
const POP_ISOLATE = trusted('&#x2069;');

/** A name inside the text of a picture, where there is no `bdi` to keep it from reordering what stands around it. */
export const isolatedName = (name: string, longest: number): Markup =>
  html`${FIRST_STRONG_ISOLATE}${clipped(name, longest)}${POP_ISOLATE}`;

/** A number as a coordinate: two decimals are finer than any screen. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);
