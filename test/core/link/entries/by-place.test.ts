import assert from 'node:assert/strict';
import { openWorkspace } from '../../../../src/core';
import { memoryFiles } from '../../memory-files';

const CALL = "await fetch('http://mails/mails');";

/** What starts the request in a file of a package that depends on a framework. */
async function startedBy(framework: string, file: string, text: string): Promise<readonly string[]> {
  const manifest = JSON.stringify({ name: 'app', scripts: { start: 'node .' }, dependencies: framework === '' ? {} : { [framework]: '*' } });
  const { map } = await openWorkspace(memoryFiles({ 'package.json': manifest, [file]: text }), { version: '0.0.0' }).analyze();
  return map.sites.flatMap((site) => site.context.map(({ kind, name }) => `${kind} ${name}`));
}

describe('Entry points of frameworks that load files by their places', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['@strapi/strapi', 'src/api/post/controllers/post.js', `const { factories } = require('@strapi/strapi');\nmodule.exports = factories.createCoreController('api::post.post', ({ strapi }) => ({ async send(ctx) { ${CALL} } }));`, 'request send /api/post/controllers/post'],
    ['@strapi/strapi', 'src/api/post/controllers/post.js', `module.exports = { async send(ctx) { ${CALL} } };`, 'request send /api/post/controllers/post'],
    ['@strapi/strapi', 'config/cron-tasks.js', `module.exports = { '0 0 * * *': async ({ strapi }) => { ${CALL} } };`, 'schedule 0 0 * * * /config/cron-tasks'],
    ['@strapi/strapi', 'src/index.js', `module.exports = { async bootstrap({ strapi }) { ${CALL} } };`, 'startup bootstrap /'],
    ['sails', 'api/controllers/post/send.js', `module.exports = { inputs: {}, fn: async function (inputs) { ${CALL} } };`, 'request fn /api/controllers/post/send'],
    ['sails', 'api/controllers/PostController.js', `module.exports = { send: async function (req, res) { ${CALL} } };`, 'request send /api/controllers/PostController'],
    ['sails', 'config/bootstrap.js', `module.exports.bootstrap = async function (done) { ${CALL} };`, 'startup bootstrap /config/bootstrap'],
    ['egg', 'app/schedule/send.js', `module.exports = { schedule: { interval: '1m' }, async task(ctx) { ${CALL} } };`, 'schedule task /schedule/send'],
    ['egg', 'app/controller/post.js', `module.exports = (app) => class Post extends app.Controller { async send() { ${CALL} } };`, 'request send /controller/post'],
    ['@medusajs/medusa', 'src/subscribers/order.ts', `export default async function placed() { ${CALL} }`, 'consumer /subscribers/order'],
    ['@medusajs/framework', 'src/jobs/clean.ts', `export default async function clean() { ${CALL} }`, 'schedule /jobs/clean'],
    ['@adonisjs/core', 'app/controllers/posts_controller.ts', `export default class PostsController { async store() { ${CALL} } }`, 'request store /controllers/posts_controller'],
    ['@feathersjs/feathers', 'src/services/posts/posts.class.ts', `export class Posts { async create(data: unknown) { ${CALL} } }`, 'request create /services/posts/posts.class'],
  ];
  for (const [framework, file, text, expected] of cases) {
    it(`${framework}: ${file}`, async () => {
      assert.deepEqual(await startedBy(framework, file, text), [expected]);
      assert.notDeepEqual(await startedBy('', file, text), [expected]);
    });
  }

  it('are no others where something else starts the code', async () => {
    assert.deepEqual(await startedBy('@strapi/strapi', 'src/api/post/services/post.js', `module.exports = () => ({ async send() { ${CALL} } });`), ['request send /api/post/services/post']);
    assert.deepEqual(await startedBy('@strapi/strapi', 'src/other/post.js', `module.exports = { async send() { ${CALL} } };`), ['unknown send']);
  });
});
