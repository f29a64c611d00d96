/** What a directive says. */
export function suppressionDirective(rule: string, reason: string): string {
  return `crosstalk-disable-next-line ${rule} -- ${reason}`;
}
