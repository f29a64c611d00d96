import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const queue = { entry: 'consumer', category: 'enqueue', style: 'async' } as const;
const schedule = { entry: 'schedule', category: 'schedule', style: 'async' } as const;
const bound = 'Cloudflare.Env | Env | Wrangler.Env';
const held = { holds: { env: `[0] | ${bound}` } } as const;
const handed = { parameters: ['', 'Bindings', 'ExecutionContext'] } as const;
const modules = '**/*.{ts,js,mjs}';

export const cloudflareWorkers = library({
  name: 'wrangler', packages: { wrangler: '>=2 <5', '@cloudflare/workers-types': '>=3', '@cloudflare/vite-plugin': '>=1', 'cloudflare:workers': '*', 'cloudflare:email': '*', agents: '>=0.0.1 <1' }, checked: '@cloudflare/workers-types 5.20261117.1',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/', freezes: true,
  types: {
    ExecutionContext: {},
    Bindings: { values: ['env'], holds: { '*': bound } },
    DurableObject: held, WorkerEntrypoint: held, WorkflowEntrypoint: held, RpcTarget: held, Agent: held, McpAgent: held,
  },
  calls: { 'ExecutionContext.waitUntil': { runs: 'arg[0]', runsWhen: 'later' }, waitUntil: { runs: 'arg[0]', runsWhen: 'later' } },
  called: {
    '{WorkerEntrypoint,DurableObject}': { methods: ['fetch'], entry: 'request' },
    DurableObject: { methods: ['webSocketMessage', 'webSocketClose', 'webSocketError'], entry: 'consumer' },
    WorkflowEntrypoint: { methods: ['run'], entry: 'consumer' },
  },
  files: [
    { ...request, ...handed, glob: modules, exports: ['default.fetch'] },
    { ...queue, ...handed, glob: modules, exports: ['default.queue', 'default.tail', 'default.tailStream', 'default.trace'] },
    { ...queue, parameters: ['cloudflare-bindings#ForwardableEmailMessage', 'Bindings', 'ExecutionContext'], glob: modules, exports: ['default.email'] },
    { ...schedule, ...handed, glob: modules, exports: ['default.scheduled'] },
  ],
});
