import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const NAME = 'crosstalk';

/** Where this user's programs keep what they can make again; `CROSSTALK_CACHE_DIR` says otherwise. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const { CROSSTALK_CACHE_DIR: own, XDG_CACHE_HOME: shared, LOCALAPPDATA: local } = environment;
  if (own !== undefined && own !== '') return resolve(own);
  if (platform === 'win32') return join(local ?? join(homedir(), 'AppData', 'Local'), NAME, 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', NAME);
  return join(shared === undefined || shared === '' ? join(homedir(), '.cache') : shared, NAME);
}
