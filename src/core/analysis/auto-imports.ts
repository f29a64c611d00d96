import type { AutoImports } from '../catalogue/library';
import type { Discovery } from '../discover/discovery';
import { packageOf } from '../discover/package-of';
import { nameOf, pathBelow } from '../discover/paths';
import type { CatalogueIndex } from '../link/catalogue-index';
import { matcherOf } from '../link/file-globs';
import type { Program } from '../link/program';
import { groupBy } from '../model/group-by';
import { exportedNames } from './may-export';
import type { Memory } from './memory';

/** Files whose exports all of some other files know. */
interface Known { readonly root: string; readonly rule: AutoImports; readonly files: readonly string[] }

/** Where names need no import: in packages that depend on a framework which writes the imports itself. */
export function autoImported(catalogue: CatalogueIndex, { packages, files }: Discovery): readonly Known[] {
  const rules = catalogue.models.flatMap((model) => (model.autoImports ?? []).map((rule) => ({ rule, packages: Object.keys(model.packages).flatMap((name) => packageOf(name) ?? []) })));
  const byPackage = groupBy(files.filter((file) => file.class === 'production'), (file) => file.package ?? '');
  return packages.flatMap(({ root, dependencies }) => rules.filter((one) => one.packages.some((name) => dependencies.includes(name))).flatMap(({ rule }) => {
    const found = (byPackage.get(root) ?? []).map(({ path }) => path).filter((path) => matcherOf(rule.from)(pathBelow(root, path)));
    return found.length === 0 ? [] : [{ root, rule, files: found }];
  }));
}

/** Whether a file knows names that it does not import. */
export function knowsNames(all: readonly Known[]): (file: string) => boolean {
  return (file) => all.some((known) => reaches(known, file));
}

/** The file that a name which nothing in a file declares or imports comes from, and the name that it exports it under. */
export function autoImports(memory: Memory, all: readonly Known[], note: (path: string) => void): Program['autoImported'] {
  return (importer, name) => {
    for (const known of all) {
      if (!reaches(known, importer)) continue;
      for (const path of known.files) {
        if (path === importer) continue;
        note(path);
        const exported = exportedNames(memory, path);
        if (exported?.names.has(name) === true) return { path, name };
        if (exported !== undefined && nameOfFile(path) === name) return { path, name: 'default' };
      }
    }
    return undefined;
  };
}

function reaches({ root, rule }: Known, file: string): boolean {
  return (root === '' || file.startsWith(`${root}/`)) && matcherOf(rule.into)(pathBelow(root, file));
}

/** `use-cart.ts` gives `useCart`. */
function nameOfFile(path: string): string {
  return nameOf(path).replace(/\.[^.]*$/, '').replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase());
}
