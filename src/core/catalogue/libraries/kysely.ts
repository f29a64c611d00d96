import { library } from '../library';

const query = { category: 'database', style: 'sync', returns: 'lazy', cold: true, defaultTimeout: 'none', defaultRetries: 0 } as const;

export const kysely = library({
  name: 'kysely', packages: { kysely: '>=0.20 <1' }, checked: '0.28.18', docs: 'https://kysely.dev/docs/intro',
  types: { Kysely: { made: ['new Kysely', 'Kysely.withSchema'] }, Transaction: { extends: ['Kysely'] } },
  calls: {
    'Kysely.{selectFrom,insertInto,updateTable,deleteFrom,replaceInto,mergeInto}': { ...query, target: 'arg[0]' },
    'Kysely.executeQuery': { ...query, target: "'raw'", returns: 'promise', cold: false },
  },
});
