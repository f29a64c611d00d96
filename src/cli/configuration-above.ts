import { relative } from 'node:path';
import { CONFIG_FILE } from '../core';
import { configurationAbove } from './project-root';

/** A root alone is another map than the whole, with other globs and names, so the configuration of the whole is not taken for it; that must not go unsaid. */
export function tellConfigurationAbove(root: string): void {
  const above = configurationAbove(root);
  if (above === undefined) return;
  const [whole, part] = [relative('', above) || '.', relative('', root) || '.'];
  process.stderr.write(`${CONFIG_FILE} of ${whole} does not hold for ${part} analysed alone; "--root ${whole}" analyses the whole with it, and paths given besides say what is reported.\n`);
}
