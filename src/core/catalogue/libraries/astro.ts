import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

export const astro = library({
  name: 'astro', packages: { astro: '>=2 <7' }, checked: '5.15.1', docs: 'https://docs.astro.build/en/guides/endpoints/',
  files: [{ ...request, glob: 'src/pages/**/*.{ts,js}', exports: [...METHODS, 'ALL'] }, { ...request, glob: 'src/middleware.{ts,js}', exports: ['onRequest'] }],
});
