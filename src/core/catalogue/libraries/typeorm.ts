import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;
const entity = { ...query, target: 'arg[0]', payload: 'arg[1]' } as const;

export const typeorm = library({
  name: 'typeorm', packages: { typeorm: '>=0.2 <2' }, checked: '1.1.1', docs: 'https://typeorm.io/docs/working-with-entity-manager/repository-api', dialect: 'driver',
  types: {
    DataSource: { made: ['new DataSource', 'DataSource.{initialize,connect}', 'getConnection', 'createConnection', '@nestjs/typeorm#InjectDataSource', '@nestjs/typeorm#InjectConnection'] },
    EntityManager: {
      made: ['getManager', 'DataSource.createEntityManager', 'DataSource.transaction:callback[0]', 'EntityManager.transaction:callback[0]', '@nestjs/typeorm#InjectEntityManager'],
      values: ['DataSource.manager', 'Repository.manager', 'QueryRunner.manager'],
    },
    Repository: { made: ['getRepository', 'DataSource.getRepository', 'EntityManager.getRepository', '@nestjs/typeorm#InjectRepository', 'Repository.extend'], channel: 'made[0] | decorator[0]' },
    QueryRunner: { made: ['DataSource.createQueryRunner'] },
    BaseEntity: {}, TreeRepository: { extends: ['Repository'] }, MongoRepository: { extends: ['Repository'] },
    QueryBuilder: { made: ['Repository.createQueryBuilder', 'DataSource.createQueryBuilder', 'EntityManager.createQueryBuilder'], channel: 'made.receiver.channel', fluent: true },
  },
  calls: {
    'Repository.{find,findBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,findAndCount,findAndCountBy,count,countBy,exists,existsBy,sum,average,minimum,maximum}': query,
    'Repository.{save,insert,upsert}': { ...query, row: 'arg[0]' },
    // What it makes is saved later.
    'Repository.create': { target: 'receiver.channel', row: 'arg[0]' },
    'Repository.{update,delete,remove,softDelete,softRemove,restore,recover,increment,decrement,clear,query,preload}': query,
    '{EntityManager,DataSource}.{find,findBy,findOne,findOneBy,findOneOrFail,findAndCount,count,save,insert,update,upsert,delete,remove,softDelete,increment,decrement}': entity,
    '{EntityManager,DataSource}.query': { ...query, target: "'raw'" },
    '{EntityManager,DataSource}.transaction': { runs: 'arg[last]', runsWhen: 'now', transaction: true },
    'QueryRunner.startTransaction': { transaction: 'begins' },
    'QueryRunner.{commitTransaction,rollbackTransaction}': { transaction: 'ends' },
    'QueryBuilder.{getOne,getOneOrFail,getMany,getManyAndCount,getCount,getExists,getRawOne,getRawMany,getRawAndEntities,execute,stream}': { ...query, target: 'receiver.channel | sibling.from[0] | sibling.into[0] | sibling.update[0]' },
    'BaseEntity.{findOne,findOneBy,findOneOrFail,findOneByOrFail,save,reload}': { ...query, target: "'entity'", gives: 'record' },
    'BaseEntity.{find,findBy}': { ...query, target: "'entity'", gives: 'records' },
    'BaseEntity.{findAndCount,findAndCountBy,count,countBy,remove,softRemove,recover,delete,softDelete,update,upsert,insert,clear,query}': { ...query, target: "'entity'" },
    'BaseEntity.create': { gives: 'record' },
  },
});
