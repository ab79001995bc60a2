import { type NumberedStatement, placeIn } from './event-view.ts';

/**
 * The statements in the order in which an article tells them. What it does not tell stays behind the statement after which
 * it stood: with the article's order a b c and others x y between, `a x b y c` stays as it is, and `b x a c` becomes `a b x c`.
 */
export function inOrderOf(
  statements: readonly NumberedStatement[],
  article: number,
): readonly NumberedStatement[] {
  const leading: NumberedStatement[] = [];
  const groups: { place: number; statements: NumberedStatement[] }[] = [];
  for (const statement of statements) {
    const place = placeIn(statement, article);
    if (place !== undefined) groups.push({ place, statements: [statement] });
    else (groups[groups.length - 1]?.statements ?? leading).push(statement);
  }
  groups.sort((a, b) => a.place - b.place);
  return [...leading, ...groups.flatMap((group) => group.statements)];
}
