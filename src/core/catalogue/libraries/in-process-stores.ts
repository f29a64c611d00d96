import { library } from '../library';

/** Databases that are a file or live in memory: they may block, but nobody else is asked. */
export const inProcessStores = library({
  name: 'better-sqlite3',
  packages: { 'better-sqlite3': '>=5', sqlite3: '>=4', sqlite: '>=4', 'node:sqlite': '>=22', 'sql.js': '>=1', 'bun:sqlite': '>=1', level: '>=5', 'classic-level': '>=1', lmdb: '>=1', nedb: '>=1', lowdb: '>=1', lokijs: '>=1', 'node-persist': '>=3', 'node-localstorage': '>=2', dexie: '>=3', idb: '>=4', localforage: '>=1' },
  checked: 'better-sqlite3 13.2.0, sqlite3 6.0.1', docs: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md', inProcess: true,
});
