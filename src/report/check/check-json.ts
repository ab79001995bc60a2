import type { CheckDocument } from '../../model/gate.ts';
import { jsonChunks } from '../json.ts';

export const checkJson = (document: CheckDocument): Iterable<string> => jsonChunks(document);
