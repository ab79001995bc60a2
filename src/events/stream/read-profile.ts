import type { Article } from '../../model/article.ts';
import type { TermedProfile } from '../profile/profile.ts';

/** How an article is read; a stream reads each once, however often its window is grouped. */
export type ReadProfile = (article: Article) => TermedProfile;
