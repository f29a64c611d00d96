import { library } from '../library';

const source = '*.{ts,js}';
const request = { entry: 'request', category: 'route', style: 'sync' } as const;

/** Medusa loads routes, subscribers and jobs by the place of their files. */
export const medusa = library({
  name: 'medusa', packages: { '@medusajs/medusa': '>=1 <3', '@medusajs/framework': '>=2 <3' }, checked: '2.17.2', docs: 'https://docs.medusajs.com/learn/fundamentals',
  files: [
    { ...request, glob: 'src/api/**/route.{ts,js}', exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] },
    { entry: 'consumer', category: 'publish', style: 'async', glob: `src/subscribers/**/${source}`, exports: ['default'] },
    { entry: 'schedule', category: 'schedule', style: 'async', glob: `src/jobs/**/${source}`, exports: ['default'] },
    { entry: 'startup', category: 'process', style: 'async', glob: `src/loaders/**/${source}`, exports: ['default'] },
  ],
});
