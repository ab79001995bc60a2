import {
  commentMarkers,
  furnitureCarriers,
  furnitureLines,
  furnitureLinesAtEdges,
  furnitureOpenings,
  furnitureWords,
  teaserMarkers,
} from '../data/en/furniture.ts';
import { phraseOf } from './line-shape.ts';

/** No furniture is longer, in characters; a longer line is not even looked at. */
const MAX_LENGTH = 400;

/** No phrase of the lists is longer, in characters. */
const MAX_PHRASE_LENGTH = 120;

/** `Follow us on …` may go on; a report's sentence that happens to begin so is kept by not standing at an edge. */
const MAX_OPENING_WORDS = 45;

const anywhere = new Set(furnitureLines);
const edges = new Set(furnitureLinesAtEdges);
const words = new Set(furnitureWords);
const carriers = new Set(furnitureCarriers);
const teasers = new Set(teaserMarkers);
const comments = new Set(commentMarkers);

/** Openings by their first word, so that a line is compared with few of them. */
const openings = new Map<string, string[]>();
for (const opening of furnitureOpenings) {
  const first = opening.split(' ', 1)[0] ?? '';
  openings.set(first, [...(openings.get(first) ?? []), opening]);
}

/** `© 2021 The Daily`, `Copyright 2021`: the sign or the word, and a year or a name after it. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b|all contents? ©|all rights reserved)/i;

/** `Home > World > Asia`, `Home » News`: crumbs that lead to the page. */
const CRUMBS = /^[^.!?]{1,60}(?:\s?[>»›→]\s?[^.!?>»›→]{1,60}){1,8}$/u;

/** `Home / Politics / Asia`: at least three short parts, since a headline may set two words against each other. */
const SLASHED_CRUMBS = /^[\p{L}\p{N} &-]{1,30}(?: \/ [\p{L}\p{N} &-]{1,30}){2,8}$/u;

/** `MK/AR`, `(jd/rs)`: the initials of who wrote and who edited, alone on a line. */
const INITIALS = /^(?:\p{Lu}{2,3}\/\p{Lu}{2,3}|\(\p{L}{2,3}\/\p{L}{2,3}\))$/u;

/** True for a line that sites put between or around paragraphs and no report ever holds. */
export const isFurniture = (text: string): boolean =>
  text.length <= MAX_PHRASE_LENGTH && anywhere.has(phraseOf(text));

/** True for a line that is furniture if it stands above or below the body. */
export function isEdgeFurniture(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if ([COPYRIGHT, CRUMBS, SLASHED_CRUMBS, INITIALS].some((shape) => shape.test(text))) return true;
  const phrase = phraseOf(text);
  return anywhere.has(phrase) || edges.has(phrase) || opensAsFurniture(phrase) || isMadeOfButtons(phrase);
}

/** True for `Related articles`, `Read more`, `You may also like`. */
export const isTeaserMarker = (text: string): boolean =>
  text.length <= MAX_PHRASE_LENGTH && teasers.has(phraseOf(text));

/** True for `Read also: Minister resigns`: a marker, a colon and the headline of another story on one line. */
export function isMarkedTeaser(text: string): boolean {
  const colon = text.slice(0, 40).search(/[:|]/);
  return colon > 0 && text.length <= MAX_LENGTH && teasers.has(phraseOf(text.slice(0, colon)));
}

/** True for `Leave a Reply`, `3 comments`: what follows was written by readers or is a form for them. */
export function isCommentMarker(text: string): boolean {
  if (text.length > MAX_PHRASE_LENGTH) return false;
  return comments.has(phraseOf(text).replace(/^\d+ | \d+$/g, ''));
}

function opensAsFurniture(phrase: string): boolean {
  const candidates = openings.get(phrase.split(' ', 1)[0] ?? '') ?? [];
  if (!candidates.some((opening) => phrase === opening || phrase.startsWith(`${opening} `))) return false;
  return phrase.split(' ').length <= MAX_OPENING_WORDS;
}

/** `Facebook Twitter WhatsApp`, `23 shares`, `First name last name`, `4 min read`. */
function isMadeOfButtons(phrase: string): boolean {
  const parts = phrase.split(' ');
  return (
    parts.some((part) => carriers.has(part)) && parts.every((part) => words.has(part) || /^\d+k?$/.test(part))
  );
}
