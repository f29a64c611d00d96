import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const queue = { entry: 'consumer', category: 'enqueue', style: 'async' } as const;
const schedule = { entry: 'schedule', category: 'schedule', style: 'async' } as const;
const modules = '**/*.{ts,js,mjs}';

export const cloudflareWorkers = library({
  name: 'wrangler', packages: { wrangler: '>=2 <5', '@cloudflare/workers-types': '>=3', '@cloudflare/vite-plugin': '>=1', 'cloudflare:workers': '*', 'cloudflare:email': '*' }, checked: '@cloudflare/workers-types 5.20261117.1',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/', freezes: true,
  types: { ExecutionContext: {} },
  calls: { 'ExecutionContext.waitUntil': { runs: 'arg[0]', runsWhen: 'later' }, waitUntil: { runs: 'arg[0]', runsWhen: 'later' } },
  called: {
    '{WorkerEntrypoint,DurableObject}': { methods: ['fetch'], entry: 'request' },
    DurableObject: { methods: ['webSocketMessage', 'webSocketClose', 'webSocketError'], entry: 'consumer' },
    WorkflowEntrypoint: { methods: ['run'], entry: 'consumer' },
  },
  files: [
    { ...request, glob: modules, exports: ['default.fetch'] },
    { ...queue, glob: modules, exports: ['default.queue', 'default.email', 'default.tail', 'default.tailStream', 'default.trace'] },
    { ...schedule, glob: modules, exports: ['default.scheduled'] },
  ],
});
