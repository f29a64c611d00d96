import { openWorkspace } from '../../src/core';
import { createFileSystem } from '../../src/node/file-system';
import type { FileSystemPort } from '../../src/core';

/**
 * Shows that no step is quadratic: a folder is analysed alone and as many copies of it side by side. Prints for each the milliseconds of every
 * stage and the factor to the size before.
 *
 *     npx tsx test/bench/linearity.ts FOLDER [COPIES …]
 */
const [folder, ...given] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npx tsx test/bench/linearity.ts FOLDER [COPIES …]\n');
  process.exit(2);
}

/** The same disk several times, as folders `copy0`, `copy1`, … */
function copies(port: FileSystemPort, count: number): FileSystemPort {
  const inside = (path: string): string => path.replace(/^copy\d+\/?/, '');
  return {
    readFile: (path) => (path.startsWith('copy') ? port.readFile(inside(path)) : { failed: 'does not exist' }),
    readDirectory: (path) => (path === '' ? Array.from({ length: count }, (_, index) => ({ name: `copy${index}`, kind: 'directory' as const })) : port.readDirectory(inside(path))),
  };
}

async function measure(port: FileSystemPort, sizes: readonly number[]): Promise<void> {
  let before: Readonly<Record<string, number>> | undefined;
  for (const count of sizes) {
    const { map, stats } = await openWorkspace(copies(port, count), { version: 'bench', clock: () => performance.now() }).analyze();
    const columns = Object.entries(stats.milliseconds).map(([stage, time]) => `${stage} ${time.toFixed(0)}${before === undefined ? '' : ` ×${(time / (before[stage] ?? time)).toFixed(2)}`}`);
    process.stdout.write(`${count} × ${stats.files.production / count} files, ${map.sites.length} calls: ${columns.join('  ')}\n`);
    before = stats.milliseconds;
  }
}

void measure(createFileSystem(folder), given.length === 0 ? [1, 2, 4] : given.map(Number));
