import { library } from '../library';

const serve = { direction: 'in', category: 'route', style: 'sync', entry: 'request' } as const;

export const runtimeServers = library({
  name: 'Deno and Bun', packages: { global: '*' }, checked: 'Deno 2.5, Bun 1.3', docs: 'https://docs.deno.com/api/deno/http-server', globals: ['Deno', 'Bun', 'addEventListener'],
  calls: {
    'Deno.serve': { ...serve, handler: 'arg[0].handler | arg[last]' },
    'Bun.serve': { ...serve, handler: 'arg[0].fetch | arg[0].routes.* | arg[0].routes.*.*' },
    // Of a service worker.
    addEventListener: { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'fetch', then: { entry: 'request' } }, { when: 'arg[0]', is: 'scheduled', then: { entry: 'schedule' } }] },
    'Deno.cron': { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'schedule' },
  },
});
