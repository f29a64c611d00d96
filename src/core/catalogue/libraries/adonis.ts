import { library } from '../library';

const source = '*.{ts,js}';
const request = { entry: 'request', category: 'route', style: 'sync' } as const;

/** Classes of AdonisJS that its router, its commands and its queues find by their files. */
export const adonis = library({
  name: 'adonis', packages: { '@adonisjs/core': '>=5 <8' }, checked: '6.21.0', docs: 'https://docs.adonisjs.com/guides/basics/controllers',
  files: [
    { ...request, glob: `app/{controllers,Controllers}/**/${source}`, exports: ['default.*'] },
    { ...request, glob: `app/{middleware,Middleware}/**/${source}`, exports: ['default.handle'] },
    { ...request, glob: `app/{services,Services}/**/${source}`, exports: ['default.*'], weak: true },
    { entry: 'consumer', category: 'enqueue', style: 'async', glob: `app/{jobs,Jobs}/**/${source}`, exports: ['default.handle'] },
    { entry: 'cli', category: 'process', style: 'async', glob: `commands/**/${source}`, exports: ['default.run'] },
  ],
});
