import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Checks the bundled sample, or the folder given, and writes its map as a page that opens in any browser. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli.js');
const [folder = join(root, 'media/sample')] = process.argv.slice(2);
const page = join(root, 'out/crosstalk-map.html');
const COULD_NOT_RUN = 2;

function crosstalk(...args) {
  const { status, error } = spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' });
  if (error !== undefined || status === null || status >= COULD_NOT_RUN) {
    process.exit(status ?? COULD_NOT_RUN);
  }
}

if (!existsSync(cli)) {
  console.error('dist/cli.js is missing: run npm run build first.');
  process.exit(COULD_NOT_RUN);
}
mkdirSync(dirname(page), { recursive: true });
crosstalk('check', '--root', folder);
crosstalk('map', '--root', folder, '--format', 'html', '--output', page, '--quiet');
console.log(`\nThe map is in ${relative(process.cwd(), page)}: open it in a browser.`);
