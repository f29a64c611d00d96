import { library } from '../library';

const procedure = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', handler: 'arg[0]', entry: 'request' } as const;

export const trpcServer = library({
  name: '@trpc/server', packages: { '@trpc/server': '>=10 <12', '@hono/trpc-server': '>=0.1' }, checked: '11.25.2', docs: 'https://trpc.io/docs/server/procedures', system: 'trpc',
  types: {
    TrpcBuilder: { values: ['initTRPC'], fluent: true },
    Trpc: { made: ['TrpcBuilder.create'] },
    Procedure: { values: ['Trpc.procedure'], fluent: true },
    Router: { made: ['Trpc.{router,mergeRouters}'] },
    // What procedures and middlewares are given.
    Options: { made: ['Procedure.{query,mutation,subscription,use}:callback[0]', 'Trpc.middleware:callback[0]'] },
    Context: { values: ['Options.ctx'] },
    Served: { made: ['Procedure.{query,mutation,subscription}'] },
  },
  calls: {
    // What middlewares add for the procedures behind them, and what all begin with.
    'Options.next': { provides: { type: 'Context', each: 'arg[0].ctx' } },
    '{fetchRequestHandler,createExpressMiddleware,createNextApiHandler,nodeHTTPRequestHandler,createHTTPServer,createHTTPHandler,awsLambdaRequestHandler,applyWSSHandler,trpcServer}': { answers: true, provides: { type: 'Context', each: 'arg[0].createContext()' } },
    'Trpc.router': { nests: 'arg[0]' }, 'Trpc.mergeRouters': { nests: 'arg[*]' },
    'Procedure.{query,mutation}': procedure, 'Procedure.subscription': { ...procedure, style: 'async' }, '{Procedure.use,Trpc.middleware}': { handler: 'arg[0]', entry: 'request' },
  },
});
