/**
 * Remembers the last answer of a pure function: asked again with the same arguments it does not work it out again. The
 * layout of two texts is needed for every key press and changes with few.
 */
export function rememberingLast<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | null = null;
  return (...given) => {
    if (last === null || last.given.some((value, index) => value !== given[index]))
      last = { given, result: work(...given) };
    return last.result;
  };
}
