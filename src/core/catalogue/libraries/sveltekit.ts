import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

export const sveltekit = library({
  name: '@sveltejs/kit', packages: { '@sveltejs/kit': '>=1 <3' }, checked: '2.70.4', docs: 'https://svelte.dev/docs/kit/routing',
  types: {
    LoadEvent: { values: ['HandleInput.event'], holds: { locals: 'App.Locals', platform: 'App.Platform' } },
    HandleInput: {}, RequestEvent: { extends: ['LoadEvent'] }, ServerLoadEvent: { extends: ['LoadEvent'] }, Fetch: { values: ['LoadEvent.fetch'] },
  },
  calls: {
    // That of the platform, which knows the cookies of the request and answers from the own routes.
    'Fetch()': { category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body', timeout: 'arg[1].signal | arg[0].signal', defaultTimeout: 300_000, defaultRetries: 0 },
  },
  typed: { '{RequestHandler,ServerLoad,Action}': { ...request, parameters: ['LoadEvent'] }, Handle: { ...request, parameters: ['HandleInput'] } },
  files: [
    { ...request, glob: 'src/routes/**/+server.{ts,js}', exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fallback'], parameters: ['LoadEvent'] },
    { ...request, glob: 'src/routes/**/+{page,layout}.server.{ts,js}', exports: ['load', 'actions.*'], parameters: ['LoadEvent'] },
    { entry: 'ui', category: 'route', style: 'sync', glob: 'src/routes/**/+{page,layout}.{ts,js}', exports: ['load'], parameters: ['LoadEvent'] },
    { ...request, glob: 'src/hooks.server.{ts,js}', exports: ['handle'], parameters: ['HandleInput'] },
  ],
});
