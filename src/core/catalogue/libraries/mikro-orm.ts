import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const mikroOrm = library({
  name: '@mikro-orm/core', packages: { '@mikro-orm/core': '>=4 <8', '@mikro-orm/postgresql': '>=4 <8', '@mikro-orm/mysql': '>=4 <8', '@mikro-orm/mongodb': '>=4 <8', '@mikro-orm/sqlite': '>=4 <8' }, checked: '7.2.5', docs: 'https://mikro-orm.io/docs/entity-manager', dialect: 'driver',
  types: {
    MikroORM: { made: ['MikroORM.init', 'new MikroORM'] },
    EntityManager: { made: ['EntityManager.{fork,persist,remove}', 'EntityManager.transactional:callback[0]'], values: ['MikroORM.em', 'EntityRepository.em'] },
    SqlEntityManager: { extends: ['EntityManager'] },
    EntityRepository: { made: ['EntityManager.getRepository', '@mikro-orm/nestjs#InjectRepository'], channel: 'made[0] | decorator[0]' },
  },
  calls: {
    'EntityManager.{find,findOne,findOneOrFail,findAndCount,findAll,count,upsert,upsertMany,insert,insertMany,nativeInsert,nativeUpdate,nativeDelete,populate,refresh}': query,
    'EntityManager.{flush,persistAndFlush,removeAndFlush,commit}': { ...query, target: "'flush'" },
    'EntityManager.transactional': { runs: 'arg[0]', runsWhen: 'now', transaction: true },
    'EntityRepository.{find,findOne,findOneOrFail,findAndCount,findAll,count,upsert,insert,nativeInsert,nativeUpdate,nativeDelete,flush,persistAndFlush}': { ...query, target: 'receiver.channel', payload: 'arg[0]' },
  },
});
