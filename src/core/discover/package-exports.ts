import { isRecord } from './read-text';

/** The order in which conditions lead to source rather than to something compiled. */
const CONDITIONS = ['source', 'development', 'types', 'import', 'module', 'node', 'require', 'default'];

/** Files that `exports` (or `imports`) of a package gives for a subpath (`.`, `./client`, `#db`), best first. */
export function resolveExports(exports: unknown, subpath: string): readonly string[] {
  if (!isRecord(exports) || !Object.keys(exports).some(isSubpath)) return subpath === '.' ? targetsOf(exports, '') : [];
  if (exports[subpath] !== undefined) return targetsOf(exports[subpath], '');
  const patterns = Object.keys(exports).filter((key) => key.includes('*')).sort((left, right) => right.indexOf('*') - left.indexOf('*'));
  for (const pattern of patterns) {
    const [prefix = '', suffix = ''] = pattern.split('*');
    if (subpath.startsWith(prefix) && subpath.endsWith(suffix) && subpath.length >= pattern.length - 1) {
      return targetsOf(exports[pattern], subpath.slice(prefix.length, subpath.length - suffix.length));
    }
  }
  return [];
}

/** The subpaths that `exports` lists one by one: `/client`. */
export function subpathsOf(exports: unknown): readonly string[] {
  return isRecord(exports) ? Object.keys(exports).filter((key) => key.startsWith('./') && !key.includes('*') && !key.endsWith('.json')).map((key) => key.slice(1)) : [];
}

function isSubpath(key: string): boolean {
  return key.startsWith('.') || key.startsWith('#');
}

function targetsOf(target: unknown, rest: string): readonly string[] {
  if (typeof target === 'string') return [target.replaceAll('*', () => rest)];
  if (Array.isArray(target)) return target.flatMap((item) => targetsOf(item, rest));
  if (!isRecord(target)) return [];
  const known = CONDITIONS.filter((condition) => target[condition] !== undefined);
  const others = Object.keys(target).filter((condition) => !CONDITIONS.includes(condition));
  return [...known, ...others].flatMap((condition) => targetsOf(target[condition], rest));
}
