import type { Article } from '../../../model/article.ts';
import { familySentences } from '../../families.ts';
import { counted } from '../../layout.ts';
import { limitWords, publisherWords } from '../../words.ts';
import { dateWords } from '../dates.ts';
import type { EventView, LetteredArticle } from '../event-view.ts';
import { clipped, html, type Insert, isolated, joined, type Markup } from '../markup.ts';
import { copiesTree } from '../pictures/copies-tree.ts';
import { timeline } from '../pictures/timeline.ts';
import { reuseSentence } from '../words.ts';
import { faceRows } from './face.ts';

/** What is compared, and how sure it is that it belongs together. */
export function articlesSection(view: EventView): Markup {
  const { articles } = view;
  return html`<section id="articles" aria-labelledby="articles-title"><h2 id="articles-title">${
    articles.length === 1 ? 'The article' : 'The articles'
  }</h2>
<ol class="articles">${articles.map(articleItem)}</ol>
${timeline(view)}
${standing(view)}</section>
`;
}

function articleItem({ article, letter }: LetteredArticle): Markup {
  const facts: Insert[] = [
    article.publisher === null ? publisherWords(null) : html`<b>${isolated(article.publisher, 80)}</b>`,
    article.credit !== null && html`credit: ${isolated(article.credit, 80)}`,
    article.author !== null && html`by ${isolated(article.author, 80)}`,
    article.publishedAt === null ? 'no date' : html`${dateWords(article.publishedAt)}`,
    counted(article.sentences.length, 'sentence'),
  ];
  return html`<li><b class="letter big">${letter}</b><div><h3 dir="auto">${titleOf(article)}</h3><p class="meta">${joined(
    facts.filter((fact) => fact !== false),
    ' · ',
  )}</p><p class="source">${isolated(article.id, 80)}${address(article.url)}</p></div></li>
`;
}

const titleOf = (article: Article): Markup =>
  article.title === null
    ? html`<span class="absent">no headline</span>`
    : html`${clipped(article.title, 400)}`;

/** An address is a link only where it leads to the web: nothing else that an article may call its address is followed. */
function address(url: string | null): Markup | null {
  if (url === null) return null;
  const shown = isolated(url, 90);
  return /^https?:\/\/[^\s]{1,2000}$/iu.test(url)
    ? html` · <a href="${url}" rel="noopener noreferrer nofollow">${shown}</a>`
    : html` · ${shown}`;
}

const PAIRS_LISTED = 12;

/** Joined or on request, copies, and what could not be compared. */
function standing(view: EventView): Markup {
  const { event, reuse, limits, articles } = view.comparison;
  const copies = reuse.filter(({ relation }) => relation !== 'independent');
  const heaviest = copies.toSorted((a, b) => b.jaccard - a.jaccard).slice(0, PAIRS_LISTED);
  const more = copies.length - heaviest.length;
  return html`<dl class="standing">${faceRows(view)}
${
  articles.length > 1 &&
  html`<dt>One event?</dt><dd>${joinedWords(event.joined, articles.length)} <span class="aside">(${isolated(event.reason, 300)})</span></dd>
<dt>Copied?</dt><dd>${
    copies.length === 0
      ? 'No passage of 20 words or more stands in two of them.'
      : html`${familyWords(view)}<ul>${heaviest.map((pair) => html`<li>${reuseSentence(pair, view)}</li>`)}${more > 0 && html`<li>${counted(more, 'more pair')} with shared passages.</li>`}</ul>${copiesTree(view)}`
  }</dd>`
}
<dt>Not compared</dt><dd>${
    limits.length === 0
      ? 'Nothing stood in the way of comparing them.'
      : html`<ul>${limits.map((limit) => html`<li>${isolated(limitWords(limit), 400)}</li>`)}</ul>`
  }</dd></dl>
`;
}

/** Which are versions of one text, and how many texts that leaves. */
function familyWords({ comparison }: EventView): Markup {
  const { articles, independentTexts } = comparison;
  const count =
    independentTexts !== undefined &&
    independentTexts < articles.length &&
    html`<p>${counted(independentTexts, 'independent text')} behind ${counted(articles.length, 'article')}: versions of one text count once, and so do articles of one publisher.</p>`;
  return html`${count}${familySentences(comparison).map((sentence) => html`<p>${isolated(sentence, 600)}.</p>`)}`;
}

function joinedWords(isJoined: boolean, count: number): string {
  return isJoined
    ? `Yes: ${count === 2 ? 'the two articles' : `the ${count} articles`} were found to report the same event`
    : 'Not by themselves: they stand together on request, or because of other articles around them';
}
