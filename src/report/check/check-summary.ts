import type { CheckDocument, FindingRelation } from '../../model/gate.ts';
import { counted } from '../layout.ts';

/** `2 of 3 new articles fail: 1 identical, 1 near-duplicate.` */
export function summaryWords({ articles, findings, unreadable, against }: CheckDocument): string {
  const failing = findings.filter(({ level }) => level === 'error');
  const failed = new Set(failing.map(({ article }) => article)).size;
  const counts = new Map<FindingRelation, number>();
  for (const { relation } of failing) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const what = [...counts].map(([relation, count]) => `${count} ${relation}`).join(', ');
  const news = counted(articles.length, 'new article');
  const passing = articles.length === 0 ? 'No new article was read' : `${news}, none fails`;
  const result = failed === 0 ? passing : `${failed} of ${news} ${failed === 1 ? 'fails' : 'fail'} (${what})`;
  const others = findings.length - failing.length;
  const also =
    others === 0
      ? ''
      : `; ${counted(others, 'further finding')} that ${others === 1 ? 'does' : 'do'} not fail`;
  const unread =
    unreadable.length === 0
      ? ''
      : `; ${counted(unreadable.length, 'new input')} could not be read, so the check fails`;
  return `${result}${also}${unread}. Compared with ${counted(against, 'article')}.`;
}
