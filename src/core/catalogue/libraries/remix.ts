import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

export const remix = library({
  name: '@remix-run/node', packages: { '@remix-run/node': '>=1 <3', '@remix-run/server-runtime': '>=1 <3', '@react-router/node': '>=7 <8', '@react-router/dev': '>=7 <8' },
  checked: '@react-router/node 7.18.5', docs: 'https://reactrouter.com/start/framework/data-loading',
  typed: { '{LoaderFunction,ActionFunction}': request },
  files: [{ ...request, glob: '**/app/**/*.{ts,tsx,js,jsx}', exports: ['loader', 'action'] }],
});
