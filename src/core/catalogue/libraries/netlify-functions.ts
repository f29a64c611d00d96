import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

export const netlifyFunctions = library({
  name: '@netlify/functions', packages: { '@netlify/functions': '>=1' }, checked: '4.2.7', docs: 'https://docs.netlify.com/build/functions/api/',
  calls: { schedule: { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'schedule' } },
  typed: { Handler: request, BackgroundHandler: { entry: 'consumer', category: 'enqueue', style: 'async' } },
  files: [{ ...request, glob: 'netlify/{functions,edge-functions}/**/*.{ts,js,mjs,mts}', exports: ['default', 'handler'] }],
});
