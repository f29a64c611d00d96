/** Whether a channel or host is listed, `*` standing for any text. */
export function externalNames(listed: readonly string[]): (name: string) => boolean {
  const patterns = listed.map((one) => new RegExp(`^${one.split('*').map((text) => text.replace(/[\\^$()|[\]{}?.+]/g, '\\$&')).join('.*')}$`, 'i'));
  return (name) => patterns.some((pattern) => pattern.test(name));
}
