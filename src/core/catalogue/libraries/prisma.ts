import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'members', payload: 'arg[0]', returns: 'lazy', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'instant', ms: [1, 50], source: 'indexed SQL: 1 to 20 ms' } } as const;

export const prisma = library({
  name: '@prisma/client', packages: { '@prisma/client': '>=2 <8' }, checked: '7.10.0', docs: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference', dialect: 'schema',
  generated: ['PrismaClient', 'Prisma'],
  types: {
    PrismaClient: { made: ['new PrismaClient', 'PrismaClient.$extends', 'PrismaClient.$transaction:callback[0]'] },
    'Prisma.TransactionClient': { extends: ['PrismaClient'] },
  },
  calls: {
    'PrismaClient.*.{findMany,findFirst,findFirstOrThrow,findUnique,findUniqueOrThrow,count,aggregate,groupBy,findRaw,aggregateRaw}': query,
    'PrismaClient.*.{create,createMany,createManyAndReturn}': { ...query, row: 'arg[0].data' },
    'PrismaClient.*.{update,updateMany,updateManyAndReturn,upsert,delete,deleteMany}': query,
    'PrismaClient.{$queryRaw,$queryRawUnsafe,$executeRaw,$executeRawUnsafe,$queryRawTyped,$runCommandRaw}': { ...query, target: "'raw'" },
    // A function runs inside the transaction, which is given up after five seconds by default.
    'PrismaClient.$transaction': { runs: 'arg[0]', runsWhen: 'now', passes: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 5000, transaction: true },
  },
});
