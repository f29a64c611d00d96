import type { LibraryModel } from '../catalogue/library';
import type { Localizer } from '../localizer';
import type { CommunicationMap, Finding } from '../model/communication-map';

/** Replaces the text between two offsets. */
export interface TextChange { readonly start: number; readonly end: number; readonly text: string }

/** The changes of one file; one that is `created` does not exist yet and has a single change. */
export interface FileChange { readonly file: string; readonly created?: true; readonly changes: readonly TextChange[] }

/** A change of the code that settles a finding. */
export interface Fix {
  readonly title: string;
  /** A `quickfix` changes the call alone, a `refactor.rewrite` what is around it too. */
  readonly kind: 'quickfix' | 'refactor.rewrite';
  readonly files: readonly FileChange[];
  /** It says something of the code and changes nothing of what that does. */
  readonly isClaim?: true;
}

/** A fix that does not fit here, and why. */
export interface NotOffered { readonly title: string; readonly because: string }

export type Offer = Fix | NotOffered;

/** What a fix is made from. */
export interface FixInput {
  readonly finding: Finding;
  readonly map: CommunicationMap;
  /** What is known of libraries: how each is given a limit. */
  readonly libraries: readonly LibraryModel[];
  /** The text of a file as it is now, by its path from the root. */
  readonly read: (file: string) => string | undefined;
  /** Says titles; reasons why a fix does not fit are of the analysis, and in English. */
  readonly l10n: Localizer;
}

export function isFix(offer: Offer): offer is Fix {
  return 'files' in offer;
}

/** Changes at the same place are made in the order they are given. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = changes.toSorted((a, b) => a.start - b.start);
  let at = 0;
  const pieces = sorted.flatMap((change) => {
    const before = text.slice(at, change.start);
    at = change.end;
    return [before, change.text];
  });
  return [...pieces, text.slice(at)].join('');
}

export function insertion(offset: number, text: string): TextChange {
  return { start: offset, end: offset, text };
}
