import { checkerOf } from './check-rules';

const checkRules = checkerOf('wide-sync-fan-out');

const get = (name: string): string => `axios.get('http://${name}/1', { timeout: 500 })`;

const handler = (body: string): string => `
import axios from 'axios';
import express from 'express';
async function price() { return ${get('prices')}; }
express().get('/checkout', async (request, response) => {${body}
  response.json({});
});
`;

const found = (code: string): string => code.replace(/(.*express\(\)\.get\('\/checkout', )(.*)/, (line, before: string) => `${line}\n//${' '.repeat(before.length - 2)}^... information wide-sync-fan-out \`GET /checkout\` needs 4 services up at once`);

describe('wide-sync-fan-out', () => {
  describe('finds', () => {
    it('four services at once', () => checkRules(found(handler(`
  await Promise.all([${['carts', 'prices', 'taxes', 'shipping'].map(get).join(', ')}]);`))));

    it('four services one after the other, some of them calls away', () => checkRules(found(handler(`
  await ${get('carts')};
  await price();
  await ${get('taxes')};
  await ${get('shipping')};`))));
  });

  it('tells gateways as a hint', () => checkRules({
    'package.json': '{ "name": "api-gateway", "dependencies": { "express": "*", "axios": "*" } }',
    'src/app.ts': found(handler(`
  await Promise.all([${['carts', 'prices', 'taxes', 'shipping'].map(get).join(', ')}]);`)).replace('^... information', '^... hint'),
  }));

  describe('is silent', () => {
    it('for three', () => checkRules(handler(`
  await Promise.all([${['carts', 'prices', 'taxes'].map(get).join(', ')}]);`)));

    it('for branches, of which one request takes one', () => checkRules(handler(`
  if (request.query.a) await ${get('carts')};
  else if (request.query.b) await price();
  else if (request.query.c) await ${get('taxes')};
  else await ${get('shipping')};`)));

    it('for the same service twice', () => checkRules(handler(`
  await Promise.all([${['carts', 'carts', 'taxes', 'taxes'].map(get).join(', ')}]);`)));

    it('for calls with something to fall back on', () => checkRules(handler(`
  await Promise.all([${['carts', 'taxes', 'shipping'].map(get).join(', ')}]);
  await ${get('prices')}.catch(() => undefined);`)));

    it('for sign-in, configuration and flags', () => checkRules(handler(`
  await Promise.all([${['carts', 'taxes', 'auth', 'config', 'feature-flags'].map(get).join(', ')}]);`)));
    it('for one of several classes behind an interface', () => checkRules(`
import express from 'express';
import axios from 'axios';
abstract class Provider { abstract token(code: string): Promise<unknown>; }
class One extends Provider { async token(code: string) { return axios.get('https://one.io/' + code, { timeout: 1000 }); } }
class Two extends Provider { async token(code: string) { return axios.get('https://two.io/' + code, { timeout: 1000 }); } }
class Three extends Provider { async token(code: string) { return axios.get('https://three.io/' + code, { timeout: 1000 }); } }
class Four extends Provider { async token(code: string) { return axios.get('https://four.io/' + code, { timeout: 1000 }); } }
const providers: Record<string, Provider> = { one: new One(), two: new Two(), three: new Three(), four: new Four() };
express().post('/sign-up', async (request, response) => {
  const provider: Provider = providers[request.body.provider];
  response.json(await provider.token(request.body.code));
});
`));
  });
});
