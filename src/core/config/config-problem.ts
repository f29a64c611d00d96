/** Something in `crosstalk.json` that cannot be followed, and where it stands (1-based). */
export interface ConfigProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** What was probably meant. */
  readonly suggestion?: string;
}
