import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const queue = { entry: 'consumer', category: 'enqueue', style: 'async' } as const;
const schedule = { entry: 'schedule', category: 'schedule', style: 'async' } as const;
const modules = '**/*.{ts,js,mjs}';

export const cloudflareWorkers = library({
  name: 'wrangler', packages: { wrangler: '>=2 <5', '@cloudflare/workers-types': '>=3', '@cloudflare/vite-plugin': '>=1' }, checked: '@cloudflare/workers-types 4.20251014', docs: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/',
  types: { ExecutionContext: {} },
  calls: { 'ExecutionContext.waitUntil': { runs: 'arg[0]', runsWhen: 'later' } },
  files: [
    { ...request, glob: modules, exports: ['default.fetch'] },
    { ...queue, glob: modules, exports: ['default.queue', 'default.email', 'default.tail'] },
    { ...schedule, glob: modules, exports: ['default.scheduled'] },
  ],
});
