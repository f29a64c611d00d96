import type { FixInput, Offer } from './fix/fix';
import type { DirectivePlace } from './fix/suppress-next-line';
import type { FileFacts } from './model/facts';
import type * as Syntax from './syntax';

let loaded: typeof Syntax | undefined;

/** Facts are wanted in the middle of an evaluation, so the compiler cannot be waited for as an `import()`. */
function syntax(): typeof Syntax {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the only way to load at once and late
  loaded ??= require('./syntax') as typeof Syntax;
  return loaded;
}

/** Loads the compiler before somebody waits for it. */
export function loadCompiler(): void {
  syntax();
}

/** As `extractFacts` of extract; the first call loads the compiler. */
export function extractFacts(file: string, text: string): FileFacts {
  return syntax().extractFacts(file, text);
}

/** As `findDirectivePlace` of fix; the first call loads the compiler. */
export function findDirectivePlace(file: string, text: string, offset: number): DirectivePlace | undefined {
  return syntax().findDirectivePlace(file, text, offset);
}

/** As `fixesFor` of fix; the first call loads the compiler. */
export function fixesFor(input: FixInput): readonly Offer[] {
  return syntax().fixesFor(input);
}
