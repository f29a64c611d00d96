import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

export const vercelFunctions = library({
  name: '@vercel/node', packages: { '@vercel/node': '>=1' }, checked: '24.0.0', docs: 'https://vercel.com/docs/functions/runtimes/node-js', freezes: true,
  typed: { VercelApiHandler: request, VercelRequest: { ...request, weak: true } },
  files: [{ ...request, glob: 'api/**/*.{ts,js,mjs}', exports: ['default', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }],
});
