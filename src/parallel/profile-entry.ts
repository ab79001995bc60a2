import { readProfile, type TermedProfile } from '../events/profile.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { serve } from './serve.ts';

/** What of an article its profile is read from. */
export interface ProfiledArticle extends Pick<Article, 'text' | 'title' | 'publishedAt'> {
  /** Absent where they are to be split from the text. */
  readonly sentences?: readonly Span[];
}

/** What a thread is asked to do for the search for events. */
export type ProfileTask = readonly ProfiledArticle[];

/** Parallel to the articles of the task. */
export type ProfileAnswer = readonly ReadProfile[];

export interface ReadProfile {
  readonly profile: TermedProfile;
  /** Start and end of each sentence, one after the other. */
  readonly sentences: Int32Array<ArrayBuffer>;
}

serve<ProfileTask, ProfileAnswer>((articles) => ({ result: articles.map(readOne) }));

function readOne({
  text,
  title,
  publishedAt,
  sentences = splitSentences(text),
}: ProfiledArticle): ReadProfile {
  return {
    profile: readProfile({ text, title, publishedAt, sentences }),
    sentences: Int32Array.from(sentences.flatMap(({ start, end }) => [start, end])),
  };
}
