import type { Statement } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/difference.ts';
import { at } from '../../model/list.ts';
import type { ReusePair } from '../../model/reuse.ts';
import { letterOf } from '../article-letters.ts';
import { familySentences, textsCount } from '../families.ts';
import { counted } from '../layout.ts';
import { eventGeometry, windowStart } from './geometry.ts';
import { cutLine, fitLine, type Line, line, segment } from './line.ts';
import { bar, fillRows, keysLine, rule } from './parts.ts';
import { comparisonOf, type EventScreen, type State } from './state.ts';
import { label, padded } from './text.ts';
import { articleFacts, sentenceText, titleOf } from './words.ts';
import { wrapLine } from './wrap.ts';

const keys = [
  ['↑↓', 'choose'],
  ['Enter', 'on two articles: compare'],
  ['x', 'cut'],
  ['e', 'evidence'],
  ['?', 'help'],
  ['q', 'back'],
] as const;

/** An event: its articles, who says what, and below what is chosen in full. */
export function eventView(state: State, screen: EventScreen): readonly Line[] {
  const { columns, rows } = state.size;
  const comparison = comparisonOf(state, screen.event);
  const entry = state.entries.find(({ id }) => id === screen.event);
  const title = bar(entry?.label ?? screen.event, entry?.date ?? '', columns);
  const foot = keysLine(keys, columns);
  if (comparison === null) return [title, ...fillRows([line(' comparing …', 'dim')], rows - 2), foot];
  const { articles, statements } = comparison;
  const { articleRows, statementRows, paneRows } = eventGeometry(
    state.size,
    articles.length,
    statements.length,
  );
  const atArticle = Math.min(screen.chosen, articles.length - 1);
  const firstArticle = windowStart(atArticle, articleRows, articles.length);
  const atStatement = Math.max(0, screen.chosen - articles.length);
  const firstStatement = windowStart(atStatement, statementRows, statements.length);
  const matrix = matrixColumns(comparison, atArticle, columns);
  return [
    title,
    cutLine([segment(` ${reasonOf(comparison)}`, 'dim')], columns),
    ...fillRows(
      articles
        .slice(firstArticle, firstArticle + articleRows)
        .map((_, index) => articleRow(comparison, firstArticle + index, screen, columns)),
      articleRows,
    ),
    matrixHead(comparison, matrix, columns),
    ...fillRows(
      statements
        .slice(firstStatement, firstStatement + statementRows)
        .map((statement, index) =>
          statementRow(
            comparison,
            statement,
            matrix,
            screen.chosen === articles.length + firstStatement + index,
            columns,
          ),
        ),
      statementRows,
    ),
    rule(
      paneTitle(comparison, screen),
      `${screen.chosen + 1}/${articles.length + statements.length}`,
      columns,
    ),
    ...fillRows(paneLines(comparison, screen, columns), paneRows),
    foot,
  ];
}

export function reasonOf(comparison: Comparison): string {
  return comparison.articles.length < 2
    ? 'One article: there is nothing to compare it with.'
    : `${textsCount(comparison)}; ${label(comparison.event.reason)}`;
}

function articleRow(comparison: Comparison, index: number, screen: EventScreen, columns: number): Line {
  const article = at(comparison.articles, index);
  const isChosen = screen.chosen === index;
  const front = `${isChosen ? '▸' : ' '}${screen.marked === index ? '●' : ' '}`;
  return fitLine(
    [
      segment(`${front}${letterOf(index)}  `, isChosen ? 'cursor' : 'strong'),
      segment(
        `${padded(copyOf(comparison, index) + titleOf(article), Math.floor(columns * 0.55))}  `,
        isChosen ? 'cursor' : 'plain',
      ),
      segment(articleFacts(article), 'dim'),
    ],
    columns,
  );
}

/** `near-duplicate of A · `: how an article stands to the first one before it that it shares text with. */
function copyOf({ articles, reuse }: Comparison, index: number): string {
  const own = at(articles, index).id;
  for (const [earlier, { id }] of articles.slice(0, index).entries()) {
    const pair = reuse.find(
      ({ left, right }) => (left === id && right === own) || (left === own && right === id),
    );
    if (pair !== undefined && pair.relation !== 'independent')
      return `${relationWords(pair, own)} ${letterOf(earlier)} · `;
  }
  return '';
}

/** An excerpt goes one way: the article whose words are nearly all in the other is the excerpt. */
function relationWords({ relation, left, coverage }: ReusePair, own: string): string {
  const [ofOwn, ofOther] = left === own ? [coverage.left, coverage.right] : [coverage.right, coverage.left];
  switch (relation) {
    case 'identical':
      return 'identical to';
    case 'near-duplicate':
      return 'near-duplicate of';
    case 'excerpt':
      return ofOwn >= ofOther ? 'excerpt of' : 'holds most of';
    default:
      return 'shares text with';
  }
}

interface MatrixColumns {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** As many articles as fit into half of the screen, around the chosen one. */
function matrixColumns({ articles }: Comparison, chosen: number, columns: number): MatrixColumns {
  const width = letterOf(articles.length - 1).length + 1;
  const count = Math.min(articles.length, Math.floor(columns / 2 / width));
  return { first: windowStart(chosen, count, articles.length), count, width };
}

function matrixHead(
  { articles, statements }: Comparison,
  { first, count, width }: MatrixColumns,
  columns: number,
): Line {
  const letters = articles
    .slice(first, first + count)
    .map((_, index) => letterOf(first + index).padEnd(width));
  const hidden = articles.length - count;
  const more = hidden === 0 ? '' : `(${hidden} more) `;
  return fitLine(
    [
      segment('── ', 'dim'),
      segment(letters.join(''), 'strong'),
      segment(
        `  ≠  ${more}${counted(statements.length, 'statement')} (● has it, · not found, ≠ differences) `,
        'dim',
      ),
    ],
    columns,
  );
}

function statementRow(
  comparison: Comparison,
  statement: Statement,
  { first, count, width }: MatrixColumns,
  isChosen: boolean,
  columns: number,
): Line {
  const holders = new Set(statement.members.map(({ article }) => article));
  const signs = comparison.articles
    .slice(first, first + count)
    .map(({ id }) => (holders.has(id) ? '●' : '·').padEnd(width));
  const differences = comparison.differences.filter((found) => found.statement === statement.id).length;
  const style = isChosen ? 'cursor' : 'plain';
  return fitLine(
    [
      segment(isChosen ? '▸  ' : '   ', style),
      segment(signs.join(''), style),
      segment(`${differences === 0 ? '' : differences}`.padStart(3), 'facts'),
      segment(`  ${firstWords(comparison, statement)}`, style),
    ],
    columns,
  );
}

function firstWords({ articles }: Comparison, { members }: Statement): string {
  const [member] = members;
  const article = articles.find(({ id }) => id === member?.article);
  return article === undefined ? '' : sentenceText(article, member?.sentences[0] ?? 0);
}

function paneTitle({ articles, statements }: Comparison, { chosen }: EventScreen): Line {
  if (chosen < articles.length) return line(`article ${letterOf(chosen)}`, 'strong');
  return line(`statement ${label(statements[chosen - articles.length]?.id ?? '')}`, 'strong');
}

function paneLines(comparison: Comparison, { chosen }: EventScreen, columns: number): readonly Line[] {
  const article = comparison.articles[chosen];
  if (article !== undefined) return articleLines(comparison, article, columns);
  const statement = comparison.statements[chosen - comparison.articles.length];
  return statement === undefined ? [] : statementLines(comparison, statement, columns);
}

function articleLines(
  { articles, limits, families = [] }: Comparison,
  article: Article,
  columns: number,
): readonly Line[] {
  const facts = [
    articleFacts(article),
    ...(article.credit === null || article.publisher === null ? [] : [`credit: ${label(article.credit)}`]),
    ...(article.author === null ? [] : [`by ${label(article.author)}`]),
    label(article.id),
  ];
  const minded = limits
    .filter((limit) => limit.startsWith(`${article.id} `))
    .map((limit) => `Mind: ${label(limit)}`);
  const family = families.filter(({ members }) => members.includes(article.id));
  return [
    line(titleOf(article), 'strong'),
    line(facts.join(' · '), 'dim'),
    ...familySentences({ articles, families: family }).map((text) => line(label(text))),
    ...minded.map((text) => line(text)),
  ].flatMap((pieces) => wrapLine(pieces, columns - 2).map((wrapped) => [segment(' '), ...wrapped]));
}

/** Who says it in which sentence; where it was not found, what comes nearest. */
function statementLines({ articles }: Comparison, statement: Statement, columns: number): readonly Line[] {
  return articles.flatMap((article, index) => {
    const letter = letterOf(index);
    const member = statement.members.find(({ article: id }) => id === article.id);
    const nearest = statement.nearest.find(({ article: id }) => id === article.id);
    const said = member?.sentences.map((sentence) => sentenceText(article, sentence)).join(' … ');
    const place = member?.sentences.map((sentence) => `${letter}${sentence + 1}`).join(' ') ?? letter;
    const near =
      nearest === undefined
        ? 'not found'
        : `not found; nearest ${letter}${nearest.sentence + 1} (${nearest.score.toFixed(2)}): ${sentenceText(article, nearest.sentence)}`;
    const pieces = [
      segment(`${place}  `, 'strong'),
      segment(said ?? near, said === undefined ? 'dim' : 'plain'),
    ];
    return wrapLine(pieces, columns - 2).map((wrapped) => [segment(' '), ...wrapped]);
  });
}
