import { checkSites } from './check-sites';

const PARTS = `import axios from 'axios';
export const TYPES = { Peer: Symbol.for('Peer'), Base: Symbol('Base') };
export interface Peer { load(): Promise<unknown> }
export class RemotePeer implements Peer {
  load() { return axios.get('http://peer/load'); }
}
export class OtherPeer implements Peer {
  load() { return axios.get('http://other/load'); }
}
`;
const server = (lines: string): string => `import express from 'express';\nconst app = express();\n${lines}`;

describe('Containers', () => {
  it('follows bindings of Inversify, also to another service', () => checkSites({
    'peer.ts': PARTS,
    'container.ts': "import { Container, ContainerModule } from 'inversify';\nimport { RemotePeer, TYPES, type Peer } from './peer';\nimport { Orders } from './orders';\nexport const container = new Container();\ncontainer.bind<Peer>(TYPES.Peer).toService(RemotePeer);\ncontainer.bind(RemotePeer).toSelf().inSingletonScope();\ncontainer.bind(Orders).toSelf();\nexport const config = new ContainerModule((bind) => { bind(TYPES.Base).toConstantValue('http://orders'); });\n",
    'orders.ts': "import { inject, injectable } from 'inversify';\nimport { TYPES, type Peer } from './peer';\n@injectable()\nexport class Orders {\n  constructor(@inject(TYPES.Peer) private readonly peer: Peer, @inject(TYPES.Base) private readonly base: string) {}\n  async create() {\n    await this.peer.load();\n    await fetch(`${this.base}/orders`);\n  }\n}\n",
    'server.ts': server("import { container } from './container';\nimport { Orders } from './orders';\napp.post('/orders', async () => { await container.get(Orders).create(); });\n"),
  }, [
    'orders.ts:8 out http sync GET orders/orders < request POST /orders',
    'peer.ts:5 out http sync GET peer/load < request POST /orders',
    'peer.ts:8 out http sync GET other/load < unknown OtherPeer.load',
  ]));

  it('follows registrations of tsyringe', () => checkSites({
    'peer.ts': PARTS,
    'orders.ts': "import { container, inject, injectable } from 'tsyringe';\nimport { RemotePeer, type Peer } from './peer';\ncontainer.register('Peer', { useClass: RemotePeer });\ncontainer.register('Base', { useFactory: () => 'http://orders' });\n@injectable()\nexport class Orders {\n  constructor(@inject('Peer') private readonly peer: Peer, @inject('Base') private readonly base: string) {}\n  async create() {\n    await this.peer.load();\n    await fetch(`${this.base}/orders`);\n  }\n}\n",
    'server.ts': server("import { container } from 'tsyringe';\nimport { Orders } from './orders';\napp.post('/orders', async () => { await container.resolve(Orders).create(); });\n"),
  }, [
    'orders.ts:10 out http sync GET orders/orders < request POST /orders',
    'peer.ts:5 out http sync GET peer/load < request POST /orders',
    'peer.ts:8 out http sync GET other/load < unknown OtherPeer.load',
  ]));

  it('follows services of TypeDI', () => checkSites({
    'peer.ts': PARTS,
    'orders.ts': "import { Container, Inject, Service } from 'typedi';\nimport { OtherPeer, type Peer } from './peer';\nContainer.set('peer', new OtherPeer());\n@Service()\nexport class Orders {\n  @Inject('peer') private readonly peer!: Peer;\n  create() { return this.peer.load(); }\n}\n",
    'server.ts': server("import { Container } from 'typedi';\nimport { Orders } from './orders';\napp.post('/orders', async () => { await Container.get(Orders).create(); });\n"),
  }, [
    'peer.ts:5 out http sync GET peer/load < unknown RemotePeer.load',
    'peer.ts:8 out http sync GET other/load < request POST /orders',
  ]));

  it('follows what a Fastify plugin decorates the server with, into routes that are loaded by their folder', () => checkSites({
    'app.js': "const AutoLoad = require('@fastify/autoload');\nmodule.exports = async function (fastify) {\n  fastify.register(AutoLoad, { dir: 'routes' });\n};\n",
    'plugins/mail.js': "const fp = require('fastify-plugin');\nmodule.exports = fp(async function (app) {\n  app.decorate('sendMail', async function (to) {\n    await fetch('http://mail/send', { method: 'POST', body: to });\n  });\n  app.decorate('limit', 3);\n});\n",
    'routes/root.js': "module.exports = async function (fastify) {\n  fastify.post('/', async (request) => {\n    await fastify.sendMail(request.body);\n    fastify.unknown();\n  });\n};\n",
  }, ['plugins/mail.js:4 out http sync POST mail/send < request POST /']));

  it('takes no other container for one of these', () => checkSites({
    'peer.ts': PARTS,
    'own.ts': "import { RemotePeer, TYPES } from './peer';\nclass Container { bind(token: symbol) { return { to: (made: unknown) => [token, made] }; } get(token: symbol): unknown { return token; } }\nexport const container = new Container();\ncontainer.bind(TYPES.Peer).to(RemotePeer);\nexport const run = () => (container.get(TYPES.Peer) as { load(): void }).load();\n",
  }, [
    'peer.ts:5 out http sync GET peer/load < unknown RemotePeer.load',
    'peer.ts:8 out http sync GET other/load < unknown OtherPeer.load',
  ]));
});
