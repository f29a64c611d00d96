import { library } from '../library';

const procedure = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', handler: 'arg[0]', entry: 'request' } as const;

export const trpcServer = library({
  name: '@trpc/server', packages: { '@trpc/server': '>=10 <12' }, checked: '11.25.2', docs: 'https://trpc.io/docs/server/procedures', system: 'trpc',
  types: {
    TrpcBuilder: { values: ['initTRPC'], fluent: true },
    Trpc: { made: ['TrpcBuilder.create'] },
    Procedure: { values: ['Trpc.procedure'], fluent: true },
    Router: { made: ['Trpc.{router,mergeRouters}'] },
    Served: { made: ['Procedure.{query,mutation,subscription}'] },
  },
  calls: {
    'Trpc.router': { nests: 'arg[0]' }, 'Trpc.mergeRouters': { nests: 'arg[*]' },
    'Procedure.{query,mutation}': procedure, 'Procedure.subscription': { ...procedure, style: 'async' }, '{Procedure.use,Trpc.middleware}': { handler: 'arg[0]', entry: 'request' },
  },
});
