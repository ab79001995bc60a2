import type { CheckDocument } from '../../model/gate.ts';
import type { CheckContext } from './check-context.ts';

export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;

export type CheckFormat = (typeof checkFormats)[number];

export type CheckRenderer = (document: CheckDocument, context: CheckContext) => Iterable<string>;

/** Only the renderer that is asked for is loaded. */
const renderers: Readonly<Record<CheckFormat, () => Promise<CheckRenderer>>> = {
  text: async () => (await import('./check-text.ts')).checkText,
  json: async () => (await import('./check-json.ts')).checkJson,
  sarif: async () => (await import('./check-sarif.ts')).checkSarif,
  junit: async () => (await import('./check-junit.ts')).checkJunit,
  github: async () => (await import('./check-github.ts')).checkGithub,
  gitlab: async () => (await import('./check-gitlab.ts')).checkGitlab,
  markdown: async () => (await import('./check-markdown.ts')).checkMarkdown,
};

/** What the gate found, in one of the formats; the same document always gives the same text. */
export async function renderCheck(
  document: CheckDocument,
  format: CheckFormat,
  context: CheckContext,
): Promise<Iterable<string>> {
  return (await renderers[format]())(document, context);
}
