import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Copies what VS Code needs of the extension into a folder, to change something of it there. */
export function copyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['dist', 'media/icon.svg', 'package.json', 'package.nls.json', 'schemas', 'syntaxes']) cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}
