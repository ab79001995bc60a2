import type { CheckDocument, FindingRelation } from '../model/gate.ts';
import { counted } from './layout.ts';

/** `2 of 3 new articles fail: 1 identical, 1 near-duplicate.` */
export function summaryWords({ articles, findings, unreadable, against }: CheckDocument): string {
  const failing = findings.filter(({ level }) => level === 'error');
  const failed = new Set(failing.map(({ article }) => article)).size;
  const counts = new Map<FindingRelation, number>();
  for (const { relation } of failing) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const what = [...counts].map(([relation, count]) => `${count} ${relation}`).join(', ');
  const result =
    failed === 0
      ? `${counted(articles.length, 'new article')}, none fails`
      : `${failed} of ${counted(articles.length, 'new article')} ${failed === 1 ? 'fails' : 'fail'} (${what})`;
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
