import { UserError } from '../errors.ts';
import type { DifferenceKind } from '../model/difference.ts';
import { kindOrder } from '../report/kinds.ts';

/**
 * The kinds that `--kinds naming,quotation` asks for; null where it is not given.
 *
 * @throws UserError for a word that is no kind, and where none is named
 */
export function chosenKinds(args: Readonly<Record<string, unknown>>): ReadonlySet<DifferenceKind> | null {
  const given = args['kinds'];
  if (typeof given !== 'string') return null;
  const words = given.split(',').map((word) => word.trim());
  const kinds = words.flatMap((word) => kindOrder.find((kind) => kind === word) ?? []);
  const unknown = words.find((word) => !kindOrder.some((kind) => kind === word));
  if (unknown !== undefined)
    throw new UserError(
      `--kinds '${unknown}': no such kind of difference; known are ${kindOrder.join(', ')}`,
    );
  return new Set(kinds);
}
