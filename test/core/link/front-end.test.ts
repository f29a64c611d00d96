import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const SPA = '{ "name": "shop", "scripts": { "start": "vite" }, "dependencies": { "react": "*", "react-dom": "*" } }';
const NEXT = '{ "name": "shop", "scripts": { "start": "next" }, "dependencies": { "next": "*", "react-dom": "*" } }';
const SERVER = '{ "name": "shop", "scripts": { "start": "node ." }, "dependencies": { "express": "*", "react-dom": "*" } }';

/** Every site as `FILE:LINE DIRECTION WAITING STYLE TARGET < CONTEXT`. */
async function checkSites(manifest: string, files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': manifest, ...files }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.map(({ file, line, direction, waiting, style, operation, target, context }) => `${file}:${line} ${direction} ${waiting} ${style} ${operation} ${target.text} < ${context[0]?.kind ?? '?'}`), expected);
}

describe('Front-end code', () => {
  it('runs in front of the user in a package that has only pages', () => checkSites(SPA, {
    'src/api.ts': "export const getCart = () => fetch('/api/cart').then((answer) => answer.json());\n",
  }, ['src/api.ts:1 out returned sync GET /api/cart < ui']));

  it('may run anywhere in a package that is a server too', () => checkSites(SERVER, {
    'src/api.ts': "export const getCart = () => fetch('/api/cart').then((answer) => answer.json());\n",
  }, ['src/api.ts:1 out returned sync GET /api/cart < unknown']));

  it('follows options in a variable to the functions in them', () => checkSites(NEXT, {
    'gateways/cart.ts': "export const cart = { read: (currency: string) => fetch(`/api/cart/${currency}`) };\n",
    'components/Cart.tsx': "import { useQuery } from '@tanstack/react-query';\nimport { cart } from '../gateways/cart';\nexport const Cart = ({ currency }) => {\n  const queryFn = () => cart.read(currency);\n  const options = { queryKey: ['cart'], queryFn };\n  const { data } = useQuery(options);\n  return <p>{data}</p>;\n};\n",
  }, ['gateways/cart.ts:1 out returned sync GET /api/cart/${currency} < ui']));

  it('takes an empty default for a text that may be missing', () => checkSites(SPA, {
    'src/request.ts': "export const request = async ({ url = '', method = 'GET' }: { url: string; method?: string }) => (await fetch(`${url}?t=1`, { method })).json();\n",
  }, ['src/request.ts:1 out awaited sync GET ${url} < ui']));
});
