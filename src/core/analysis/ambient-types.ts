import { foldersAbove, isWithin } from '../discover/paths';
import type { Discovery } from '../discover/discovery';
import type { DeclaredAt, Program } from '../link/program';
import type { WorkerBindings } from '../discover/worker-bindings';
import { EMPTY_FACTS } from '../model/empty-facts';
import type { FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import { scanOf, type Memory } from './memory';

/** Of more files with declarations than this in one package most are copies of libraries. */
const MOST_FILES = 200;

/** Types that need no import: those of declaration files, and what `declare global` adds, in the package of a file and in packages around it. */
export function ambientTypes(memory: Memory, discovery: Discovery, scanned: ReadonlyMap<string, { readonly ambient?: readonly string[] }>, factsIn: (path: string) => FileFacts | undefined, note: (path: string) => void): Program['ambient'] {
  const declaring = discovery.files.filter(({ path, class: kind }) => kind === 'declaration' || scanned.get(path)?.ambient !== undefined);
  const byPackage = groupBy(declaring, (file) => file.package ?? '');
  const packageOf = new Map(discovery.files.map((file) => [file.path, file.package ?? '']));
  const around = new Map<string, readonly string[]>();
  const filesAround = (root: string): readonly string[] => {
    const known = around.get(root) ?? [root, ...foldersAbove(root)].flatMap((folder) => byPackage.get(folder) ?? []).map(({ path }) => path).slice(0, MOST_FILES);
    around.set(root, known);
    return known;
  };
  const bound = discovery.workerBindings.map(boundTypes);
  return (importer, name) => {
    if (name === BOUND) return bound.filter(({ root }) => isWithin(importer, root)).slice(-1).flatMap(({ declared }) => declared);
    const last = name.slice(name.lastIndexOf('.') + 1);
    return filesAround(packageOf.get(importer) ?? '').flatMap((path) => {
      note(path);
      const scan = scanOf(memory, path);
      const facts = 'skipped' in scan || scan.ambient?.includes(last) !== true ? undefined : factsIn(path);
      return facts?.interfaces.flatMap((one) => (one.global === true && one.name === name ? [{ file: facts, binding: one.binding }] : [])) ?? [];
    });
  };
}

/** What models call the type of what the configuration of a Worker binds. */
const BOUND = 'Wrangler.Env';

function boundTypes({ root, file, types }: WorkerBindings): { readonly root: string; readonly declared: readonly DeclaredAt[] } {
  const members = Object.entries(types).map(([name, type]) => ({ name, type: { name: type } }));
  const facts: FileFacts = {
    ...EMPTY_FACTS, file, bindings: [{ name: BOUND, kind: 'type', function: -1 }], interfaces: [{ name: BOUND, binding: 0, global: true, extends: [], members }],
  };
  return { root, declared: [{ file: facts, binding: 0 }] };
}
