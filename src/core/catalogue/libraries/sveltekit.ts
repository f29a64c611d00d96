import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

export const sveltekit = library({
  name: '@sveltejs/kit', packages: { '@sveltejs/kit': '>=1 <3' }, checked: '2.70.4', docs: 'https://svelte.dev/docs/kit/routing',
  typed: { '{RequestHandler,Handle,ServerLoad}': request },
  files: [
    { ...request, glob: 'src/routes/**/+server.{ts,js}', exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fallback'] },
    { ...request, glob: 'src/routes/**/+{page,layout}.server.{ts,js}', exports: ['load', 'actions.*'] },
    { ...request, glob: 'src/hooks.server.{ts,js}', exports: ['handle'] },
  ],
});
