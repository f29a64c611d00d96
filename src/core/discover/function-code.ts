import { samCode } from './cloud-functions';
import type { PackageInfo } from './discovery';
import { isWithin, nameOf, nearest } from './paths';
import type { Reading } from './read-text';

/** Whose code the functions of SAM templates are. */
export interface FunctionCode {
  /** Roots of packages that only hold code of the stack around them. */
  readonly parts: ReadonlySet<string>;
  /** Folders whose code a stack elsewhere, or that of the whole workspace, deploys, by what they are called. */
  readonly own: ReadonlyMap<string, string>;
}

export function functionCode(reading: Reading, files: readonly string[], packages: readonly PackageInfo[]): FunctionCode {
  const roots = new Map(packages.map(({ root }) => [root, root]));
  const parts = new Set<string>();
  const own = new Map<string, string>();
  for (const { stack, code } of samCode(reading, files)) {
    const root = nearest(roots, code) ?? '';
    if (stack !== '' && isWithin(code, stack)) {
      if (root !== stack && isWithin(root, stack)) parts.add(root);
      continue;
    }
    const folder = ownFolder(stack, code, root);
    if (folder !== undefined) own.set(folder, calledAfter(folder));
  }
  return { parts, own };
}

/** The package around code that the stack itself does not lie in, else the code alone. */
function ownFolder(stack: string, code: string, root: string): string | undefined {
  if (root !== '' && !isWithin(stack, root)) return root;
  return stack === '' || code === '' ? undefined : code;
}

const GENERIC = /^(?:code|src|functions?|lambdas?|app|handlers?|dist|build)$/i;

/** The last folder that says something: `orders` for `services/orders/code`. */
function calledAfter(folder: string): string {
  return folder.split('/').reverse().find((name) => !GENERIC.test(name)) ?? nameOf(folder);
}
