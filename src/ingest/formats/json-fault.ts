/** Where a JSON text breaks, 1-based, and what was expected there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds where a text that `JSON.parse` has refused breaks. The engine's own messages name a place only sometimes,
 * change between versions, and quote the text with its line breaks.
 */
export function findJsonFault(json: string): JsonFault {
  const { at, expected } = new JsonScanner(json).run();
  const before = json.slice(0, at);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected };
}

/** What the next token may be. */
type State = 'value' | 'value-or-close' | 'name' | 'name-or-close' | 'colon' | 'next' | 'end';

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value',
  'value-or-close': 'a value or ]',
  name: 'a name in double quotes',
  'name-or-close': 'a name in double quotes or }',
  colon: 'a colon',
  next: 'a comma or the end of the list or object',
  end: 'nothing more',
};

class JsonScanner {
  private at = 0;
  private state: State = 'value';
  private readonly open: ('[' | '{')[] = [];
  private readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  run(): { at: number; expected: string } {
    for (;;) {
      while (isSpace(this.json.charCodeAt(this.at))) this.at++;
      const before = this.state;
      const start = this.at;
      if (this.at >= this.json.length || !this.step(this.json.charAt(this.at))) {
        return { at: Math.max(start, this.at), expected: this.unfinished ?? EXPECTED[before] };
      }
    }
  }

  /** What a token that began well lacks. */
  private unfinished: string | null = null;

  /** Reads one token; false where it may not stand here. */
  private step(char: string): boolean {
    switch (this.state) {
      case 'colon':
        return this.take(char === ':', 'value');
      case 'name-or-close':
        return char === '}' ? this.close() : this.string(char, 'colon');
      case 'name':
        return this.string(char, 'colon');
      case 'next':
        if (char === ',') return this.take(true, this.open.at(-1) === '{' ? 'name' : 'value');
        return char === (this.open.at(-1) === '{' ? '}' : ']') && this.close();
      case 'value-or-close':
        return char === ']' ? this.close() : this.value(char);
      case 'value':
        return this.value(char);
      case 'end':
        return false;
    }
  }

  private value(char: string): boolean {
    if (char === '{' || char === '[') {
      this.open.push(char);
      return this.take(true, char === '{' ? 'name-or-close' : 'value-or-close');
    }
    if (char === '"') return this.string(char, this.afterValue());
    for (const pattern of [NUMBER, WORD]) {
      pattern.lastIndex = this.at;
      const token = pattern.exec(this.json)?.[0];
      if (token !== undefined) {
        this.at += token.length;
        this.state = this.afterValue();
        return true;
      }
    }
    return false;
  }

  private string(char: string, next: State): boolean {
    if (char !== '"') return false;
    for (this.at++; this.at < this.json.length; this.at++) {
      const code = this.json.charCodeAt(this.at);
      if (code === 0x22) return this.take(true, next);
      if (code < 0x20) return this.lack('no line break or control character inside a string');
      if (code !== 0x5c) continue;
      ESCAPE.lastIndex = this.at;
      const sequence = ESCAPE.exec(this.json)?.[0];
      if (sequence === undefined)
        return this.lack('a backslash only before " \\ / b f n r t or u and four digits');
      this.at += sequence.length - 1;
    }
    return this.lack('the closing quote of a string');
  }

  private lack(what: string): false {
    this.unfinished = what;
    return false;
  }

  private close(): boolean {
    this.open.pop();
    return this.take(true, this.afterValue());
  }

  private afterValue(): State {
    return this.open.length > 0 ? 'next' : 'end';
  }

  private take(fits: boolean, next: State): boolean {
    if (!fits) return false;
    this.at++;
    this.state = next;
    return true;
  }
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
