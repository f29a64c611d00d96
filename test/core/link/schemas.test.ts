import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';
import { checkSites } from './check-sites';

type Files = Readonly<Record<string, string>>;

const PACKAGE = { 'package.json': '{ "name": "app", "scripts": { "start": "moleculer-runner services" }, "dependencies": { "moleculer": "^0.14.0", "moleculer-db": "^0.8.0" } }' };

const check = (files: Files, expected: readonly string[]): Promise<void> => checkSites({ ...PACKAGE, ...files }, expected);

describe('Services that are plain objects', () => {
  it('answer by their names, though nobody imports them', () => check({
    'services/posts.service.js': [
      'module.exports = {', '  name: "posts",', '  actions: {',
      '    list(ctx) { return ctx.call("users.get", { id: ctx.params.id }); },',
      '    create: { rest: "POST /", async handler(ctx) { await ctx.emit("post.created", {}); } },',
      '  },', '  events: {', '    "user.*"(ctx) { return this.clean(ctx); },',
      '    "user.removed": { group: "x", handler(ctx) { ctx.broadcast("posts.cleaned"); } },', '  },',
      '  methods: { clean(ctx) { return ctx.call("cache.drop"); } },',
      '  async started() { await this.broker.call("config.load"); },', '};',
    ].join('\n'),
  }, [
    'services/posts.service.js:4 in rpc sync posts.list < request posts.list',
    'services/posts.service.js:4 out rpc sync users.get < request posts.list',
    'services/posts.service.js:5 in rpc sync posts.create < request posts.create',
    'services/posts.service.js:5 out publish async post.created < request posts.create',
    'services/posts.service.js:8 in publish async user.* < consumer user.*',
    'services/posts.service.js:9 in publish async user.removed < consumer user.removed',
    'services/posts.service.js:9 out publish async posts.cleaned < consumer user.removed',
    'services/posts.service.js:11 out rpc sync cache.drop < consumer user.*',
    'services/posts.service.js:12 out rpc sync config.load < startup started',
  ]));

  it('have a version in the names of what they answer', () => check({
    'a.js': 'module.exports = { name: "posts", version: 2,\n  actions: { list(ctx) {} } };',
    'b.js': 'module.exports = { name: "posts", version: "beta",\n  actions: { list(ctx) {} } };',
  }, ['a.js:2 in rpc sync v2.posts.list < request v2.posts.list', 'b.js:2 in rpc sync beta.posts.list < request beta.posts.list']));

  it('have handlers in files of their own', () => check({
    'posts.service.js': 'module.exports = { name: "posts", actions: {\n  drop: { handler: require("./drop") },\n  keep: require("./keep") } };',
    'drop.js': 'module.exports = async function (ctx) {\n  await this.broker.call("users.get", {}, { timeout: 500 });\n};',
    'keep.js': 'module.exports = {\n  params: {},\n  async handler(ctx) { await ctx.mcall({ one: { action: "a.b" } }); } };',
  }, [
    'drop.js:2 out rpc sync users.get < request posts.drop', 'keep.js:3 in rpc sync posts.keep < request posts.keep', 'keep.js:3 out rpc sync a.b < request posts.keep', 'posts.service.js:2 in rpc sync posts.drop < request posts.drop',
  ]));

  it('have what they are mixed with, each under its own name', () => check({
    'mixins/db.js': 'const Db = require("moleculer-db");\nmodule.exports = (collection) => ({\n  mixins: [Db],\n  methods: { changed(type, ctx) {\n    return this.broker.emit(`${this.name}.${type}`);\n  } },\n  actions: {\n    purge(ctx) { return this.changed("purged", ctx); } } });',
    'a.service.js': 'const db = require("./mixins/db");\nmodule.exports = { name: "a", mixins: [db("a")], actions: {} };',
    'b.service.js': 'const db = require("./mixins/db");\nmodule.exports = { name: "b", mixins: [db("b")], actions: {\n  add(ctx) { return ctx.call("a.insert"); } } };',
  }, [
    'b.service.js:3 in rpc sync b.add < request b.add', 'b.service.js:3 out rpc sync a.insert < request b.add',
    'mixins/db.js:3 in rpc sync a.* | b.* < request a.* | b.*',
    'mixins/db.js:5 out publish async a.${type} | b.${type} < request a.purge | b.purge',
    'mixins/db.js:8 in rpc sync a.purge | b.purge < request a.purge | b.purge',
    'mixins/db.js:8 via publish async a.purged < request a.purge | b.purge',
    'mixins/db.js:8 via publish async b.purged < request a.purge | b.purge',
  ]));

  it('keep clients that their life cycle makes', () => check({
    'mails.service.js': 'const axios = require("axios");\nmodule.exports = { name: "mails", actions: {\n  send(ctx) { return this.http.post("/mails"); } },\n  created() { this.http = axios.create({ baseURL: "http://mails" }); } };',
  }, ['mails.service.js:3 in rpc sync mails.send < request mails.send', 'mails.service.js:3 out http sync POST mails/mails < request mails.send']));

  it('are made of what a class or a broker is given', () => check({
    'users.service.ts': 'import { Service, ServiceBroker } from "moleculer";\nexport default class Users extends Service {\n  constructor(broker: ServiceBroker) { super(broker); this.parseServiceSchema({ name: "users", actions: {\n    get: { handler: this.load } } }); }\n  async load(ctx: any) { return this.broker.call("db.users"); }\n}',
    'index.js': 'const { ServiceBroker } = require("moleculer");\nconst broker = new ServiceBroker();\nbroker.createService({ name: "math", actions: {\n  add(ctx) { return ctx.call("log.add"); } } });',
  }, [
    'index.js:4 in rpc sync math.add < request math.add', 'index.js:4 out rpc sync log.add < request math.add',
    'users.service.ts:4 in rpc sync users.get < request users.get', 'users.service.ts:5 out rpc sync db.users < request users.get',
  ]));

  it('are gateways where they say which request is which action', () => check({
    'api.service.js': 'module.exports = { name: "api", mixins: [], settings: { routes: [{ aliases: {\n  "POST /users": "users.create",\n  "GET /health"(req, res) { res.end(); } } }] } };',
  }, ['api.service.js:2 out rpc sync users.create < request POST /users']));

  it('are consumers of jobs and of the clock', () => check({
    'jobs.service.js': 'module.exports = { name: "jobs", mixins: [], queues: {\n  "mail.send": { concurrency: 2, async process(job) { await this.broker.call("mail.send"); } } },\n  crons: [{ cronTime: "* * * * *", async onTick() { await this.broker.call("jobs.clean"); } }] };',
  }, ['jobs.service.js:2 in enqueue async mail.send < consumer mail.send', 'jobs.service.js:2 out rpc sync mail.send < consumer mail.send', 'jobs.service.js:3 out rpc sync jobs.clean < schedule crons']));

  it('talk to one another across packages', async () => {
    const service = (name: string, more: string): string => `module.exports = { name: '${name}', actions: { get(ctx) { ${more} } } };`;
    const manifest = (name: string): string => `{ "name": "${name}", "scripts": { "start": "moleculer-runner" }, "dependencies": { "moleculer": "1" } }`;
    const files = { 'a/package.json': manifest('a'), 'b/package.json': manifest('b'), 'a/one.service.js': service('one', 'return ctx.call("two.get");'), 'b/two.service.js': service('two', '') };
    const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.edges.map(({ from, to, style, channel }) => `${from} ${style} ${to} ${channel ?? ''}`), ['service:a sync service:b topic:moleculer/two.get']);
  });

  it('answer in their own package before those of another system that are called alike', async () => {
    const mixed = (name: string): string => `const Db = require('moleculer-db');\nmodule.exports = { name: '${name}', mixins: [Db], actions: {} };`;
    const asking = "module.exports = { name: 'seed', actions: { run(ctx) { return ctx.call('users.find'); } } };";
    const manifest = (name: string): string => `{ "name": "${name}", "scripts": { "start": "moleculer-runner" }, "dependencies": { "moleculer": "1", "moleculer-db": "1" } }`;
    const files = { 'blog/package.json': manifest('blog'), 'shop/package.json': manifest('shop'), 'blog/users.service.js': mixed('users'), 'blog/seed.service.js': asking, 'shop/users.service.js': mixed('users') };
    const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.edges.map(({ from, to }) => `${from} ${to}`), ['service:blog service:blog']);
  });

  it('are nothing that only looks like one', async () => {
    const component = 'export default { name: "user-list", data() { return {}; }, methods: { call(ctx) { return ctx.call("x.y"); } }, render() {} };';
    const store = 'export default { name: "users", state: {}, mutations: {}, actions: { load(ctx) { ctx.commit("x"); ctx.call("a.b"); } } };';
    const config = 'module.exports = { name: "app", methods: ["GET"], actions: { retry: 3, mode: "x" } };';
    await check({ 'ui/list.js': component, 'ui/store.js': store, 'config.js': config }, []);
    const posts = 'module.exports = { name: "posts", actions: { list(ctx) { return ctx.call("users.get"); } } };';
    await checkSites({ 'services/posts.service.js': posts }, []);
  });
});
