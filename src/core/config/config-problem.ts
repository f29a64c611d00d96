/** Something in `crosstalk.json` that cannot be followed, and where it stands (1-based). */
export interface ConfigProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** The file it stands in, where that is not `crosstalk.json` but one that it extends. */
  readonly file?: string;
  /** Whether any editor of JSON says so too. */
  readonly isSyntax?: true;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** The message with what was probably meant. */
export function problemText({ message, suggestion }: ConfigProblem): string {
  return suggestion === undefined ? message : `${message} Did you mean "${suggestion}"?`;
}
