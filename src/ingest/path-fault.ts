import { reasonOf } from '../errors.ts';
import { errorFault, type Fault } from './fault.ts';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** True where the error says that a path does not exist. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** What the system says of a path that it does not open, with the mend. */
export function pathFault(error: unknown): Fault {
  switch (codeOf(error)) {
    case 'ENOENT':
      return errorFault('missing', 'is not there: no file or folder has this name');
    case 'EACCES':
    case 'EPERM':
      return errorFault('unreadable', 'may not be read by this user: change its permissions');
    case 'ENOTDIR':
      return errorFault('unreadable', 'cannot be opened: a part of its path is a file, not a folder');
    case 'ELOOP':
      return errorFault('unreadable', 'cannot be opened: its links lead in a circle');
    default:
      return errorFault('unreadable', `cannot be read (${reasonOf(error)})`);
  }
}
