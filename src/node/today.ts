/** The day in UTC, `YYYY-MM-DD`: the same for everybody who checks the same commit. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
