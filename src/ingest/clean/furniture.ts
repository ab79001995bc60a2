import { groupBy } from '../../model/list.ts';
import {
  commentMarkers,
  furnitureCarriers,
  furnitureLines,
  furnitureLinesAtEdges,
  furnitureOpenings,
  furnitureWords,
  teaserMarkers,
} from '../data/en/furniture.ts';
import { firstWordOf, mayBeginWith, secondWordOf } from './leading-words.ts';
import { phraseOf } from './line-shape.ts';
import { beginsWithFigure, endsWithFigure } from './outer-figures.ts';
import { MAX_PHRASE_LENGTH, Openings, PhraseList } from './phrase-list.ts';
import { WordTrie } from './word-trie.ts';

/** No furniture is longer, in characters; a longer line is not even looked at. */
const MAX_LENGTH = 400;

/** `Follow us on …` may go on; a report's sentence that happens to begin so is kept by not standing at an edge. */
const MAX_OPENING_WORDS = 45;

const anywhere = new PhraseList(furnitureLines);
const atEdges = new Set([...furnitureLines, ...furnitureLinesAtEdges]);
const words = new Set(furnitureWords);
const carriers = new Set(furnitureCarriers);
const teasers = new PhraseList(teaserMarkers);
const comments = new PhraseList(commentMarkers);

/** Openings by their first word, so that a line is compared with few of them. */
const openings = groupBy(furnitureOpenings, (opening) => opening.split(' ', 1)[0] ?? '');

/** With what a line at the edges begins that is one of the phrases or goes on from an opening. */
const openingWords = new Openings([...atEdges, ...furnitureOpenings]);

/** All that the first word of such a line or of a line of buttons can be, but for figures. */
const firstWords = new WordTrie([...openingWords.firsts(), ...words]);

/** `© 2021 The Daily`, `Copyright 2021`: the sign or the word, and a year or a name after it. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b|all contents? ©|all rights reserved)/i;

/** `Home > World > Asia`, `Home » News`: crumbs that lead to the page. */
const CRUMBS = /^[^.!?]{1,60}(?:\s?[>»›→]\s?[^.!?>»›→]{1,60}){1,8}$/u;

/** `Home / Politics / Asia`: at least three short parts, since a headline may set two words against each other. */
const SLASHED_CRUMBS = /^[\p{L}\p{N} &-]{1,30}(?: \/ [\p{L}\p{N} &-]{1,30}){2,8}$/u;

/** `MK/AR`, `(jd/rs)`: the initials of who wrote and who edited, alone on a line. */
const INITIALS = /^(?:\p{Lu}{2,3}\/\p{Lu}{2,3}|\(\p{L}{2,3}\/\p{L}{2,3}\))$/u;

/** True for a line that sites put between or around paragraphs and no report ever holds. */
export const isFurniture = (text: string): boolean => anywhere.holds(text);

const isCrumbs = (text: string): boolean =>
  (/[>»›→]/.test(text) && CRUMBS.test(text)) || (text.includes(' / ') && SLASHED_CRUMBS.test(text));

/** True for a line that is furniture if it stands above or below the body. */
export function isEdgeFurniture(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (COPYRIGHT.test(text) || INITIALS.test(text) || isCrumbs(text)) return true;
  if (!opensAsKnown(text)) return false;
  const isShort = text.length <= MAX_PHRASE_LENGTH;
  const opening = phraseOf(isShort ? text : text.slice(0, text.lastIndexOf(' ', MAX_PHRASE_LENGTH)));
  if (isShort && atEdges.has(opening)) return true;
  // The rest of a long line is looked at where its opening leaves it possible.
  if (!hasFurnitureOpening(opening) && !opening.split(' ').every(isButton)) return false;
  const phrase = isShort ? opening : phraseOf(text);
  return opensAsFurniture(phrase) || isMadeOfButtons(phrase);
}

/** One of the phrases, a line that goes on from an opening and a line of buttons all show in their first two words. */
function opensAsKnown(text: string): boolean {
  if (!mayBeginWith(firstWords, text) && !beginsWithFigure(text)) return false;
  const first = firstWordOf(text);
  const second = (): string => secondWordOf(text);
  return openingWords.mayBegin(first, second) || (isButton(first) && (second() === '' || isButton(second())));
}

/** True for `Related articles`, `Read more`, `You may also like`. */
export const isTeaserMarker = (text: string): boolean => teasers.holds(text);

/** True for `Read also: Minister resigns`: a marker, a colon and the headline of another story on one line. */
export function isMarkedTeaser(text: string): boolean {
  if (text.length > MAX_LENGTH || !teasers.mayOpen(text)) return false;
  const colon = text.slice(0, MARKER_REACH).search(/[:|]/);
  return colon > 0 && teasers.holds(text.slice(0, colon));
}

/** A marker is not longer, in characters. */
const MARKER_REACH = 40;

/** True for `Leave a Reply`, `3 comments`: what follows was written by readers or is a form for them. */
export function isCommentMarker(text: string): boolean {
  if (comments.holds(text)) return true;
  const counted = text.length <= MAX_PHRASE_LENGTH && (beginsWithFigure(text) || endsWithFigure(text));
  return counted && comments.holds(phraseOf(text).replace(/^\d+ | \d+$/g, ''));
}

function hasFurnitureOpening(phrase: string): boolean {
  const candidates = openings.get(phrase.split(' ', 1)[0] ?? '') ?? [];
  return candidates.some((opening) => phrase === opening || phrase.startsWith(`${opening} `));
}

const opensAsFurniture = (phrase: string): boolean =>
  hasFurnitureOpening(phrase) && phrase.split(' ').length <= MAX_OPENING_WORDS;

const isButton = (word: string): boolean => words.has(word) || /^\d+k?$/.test(word);

/** `Facebook Twitter WhatsApp`, `23 shares`, `First name last name`, `4 min read`. */
function isMadeOfButtons(phrase: string): boolean {
  const parts = phrase.split(' ');
  return parts.some((part) => carriers.has(part)) && parts.every(isButton);
}
