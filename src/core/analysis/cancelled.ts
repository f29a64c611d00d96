/** Thrown out of `analyze` when its progress said that it is cancelled. */
export class AnalysisCancelled extends Error {
  constructor() {
    super('The analysis was cancelled.');
  }
}
