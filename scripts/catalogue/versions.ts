/** The last release of each major before that of a version, as far as a range reaches back; newest first. */
export function earlierMajors(versions: readonly string[], range: string, before: string): readonly string[] {
  const last = new Map<string, string>();
  for (const version of versions.filter((one) => /^\d+\.\d+\.\d+$/.test(one) && isWithin(range, one) && compareVersions(one, before) < 0)) {
    const known = last.get(majorOf(version));
    if (known === undefined || compareVersions(version, known) > 0) last.set(majorOf(version), version);
  }
  last.delete(majorOf(before));
  return [...last.values()].sort((a, b) => compareVersions(b, a));
}

/** What may break between two releases: the first number, below 1.0 the first two. */
function majorOf(version: string): string {
  return version.split('.').slice(0, version.startsWith('0.') ? 2 : 1).join('.');
}

/** Whether a range such as `>=1 <7` holds a version. */
export function isWithin(range: string, version: string): boolean {
  const [, least, below] = /^>=(\S+)(?: <(\S+))?$/.exec(range) ?? [];
  return (least === undefined || compareVersions(version, least) >= 0) && (below === undefined || compareVersions(version, below) < 0);
}

export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => (version.split('-')[0] ?? '').split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
