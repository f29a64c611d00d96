import type { Discovery } from '../discover/discovery';
import { onceFor } from '../model/once';
import type { Scan } from '../scan/scan';

/** Whether a file is a test or part of one, as its imports say: what its package needs to run is no sign of that. */
export function isTest(discovery: Discovery, file: string, { tests }: Scan): boolean {
  if (tests === undefined || tests === true) return tests === true;
  const ships = shippedTo(discovery)(file);
  return tests.some((name) => !ships.has(name));
}

const NOTHING: ReadonlySet<string> = new Set();

const shippedTo = onceFor(({ files, packages }: Discovery) => {
  const byRoot = new Map(packages.flatMap(({ root, ships }) => (ships === undefined ? [] : [[root, new Set(ships)] as const])));
  const roots = new Map(byRoot.size === 0 ? [] : files.map(({ path, package: root }) => [path, root]));
  return (file: string): ReadonlySet<string> => byRoot.get(roots.get(file) ?? '') ?? NOTHING;
});
