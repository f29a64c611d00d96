import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Every site as `FILE:LINE DIRECTION TARGET`. */
async function checkSites(files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "app", "scripts": { "start": "node ." } }', ...files }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.map(({ file, line, direction, target }) => `${file}:${line} ${direction} ${target.text}`), expected);
}

const PROVIDERS = "import { Inngest } from 'inngest';\nexport abstract class Provider { async trigger(options: { name: string }): Promise<void> { throw new Error(options.name); } }\n"
  + "export class Remote extends Provider {\n  private client = new Inngest({ id: 'shop' });\n  override async trigger(options: { name: string }) {\n    await this.client.send({ name: options.name });\n  }\n}\nexport class Silent extends Provider {}\n";

const jobs = (choice: string): string => `import { match } from 'ts-pattern';\nimport { Provider, Remote, Silent } from './providers';\nclass Jobs {\n  private provider: Provider;\n  constructor(kind: string) {\n    this.provider = ${choice};\n  }\n`
  + '  trigger(options: { name: string }) { return this.provider.trigger(options); }\n}\nexport const jobs = new Jobs(process.env.JOBS);\n';

const USE = "import { jobs } from './jobs';\nexport const welcome = () => jobs.trigger({ name: 'mail.welcome' });\n";

describe('A client that is chosen', () => {
  it('is one of those that a chain of patterns gives', () => checkSites({
    'providers.ts': PROVIDERS, 'use.ts': USE, 'jobs.ts': jobs("match(kind).with('remote', () => new Remote()).otherwise(() => new Silent())"),
  }, ['providers.ts:6 out ${name}', 'use.ts:2 via mail.welcome']));

  it('is one of those that a function run at once returns', () => checkSites({
    'providers.ts': PROVIDERS, 'use.ts': USE, 'jobs.ts': jobs("(() => { switch (kind) { case 'remote': return new Remote(); default: return new Silent(); } })()"),
  }, ['providers.ts:6 out ${name}', 'use.ts:2 via mail.welcome']));

  it('is none of those in branches that were not taken', () => checkSites({
    'providers.ts': PROVIDERS, 'use.ts': USE, 'jobs.ts': jobs("match(kind).with('silent', () => new Silent()).exhaustive()"),
  }, ['providers.ts:6 out ${name}']));
});

describe('A module that is chosen', () => {
  const settings = (name: string): string => `module.exports = { orders: process.env.${name} };\n`;
  const use = "const axios = require('axios');\nconst { orders } = require('./settings');\naxios.get(`${orders}/orders`);\n";

  it('is one of those that branches export', () => checkSites({
    'live.js': settings('LIVE_ORDERS'), 'local.js': settings('LOCAL_ORDERS'), 'use.js': use,
    'settings.js': "if (process.env.NODE_ENV === 'production') {\n  module.exports = require('./live');\n} else module.exports = require('./local');\n",
  }, ['use.js:3 out ${LIVE_ORDERS}/orders | ${LOCAL_ORDERS}/orders']));

  it('is what stands in a block that may fail', () => checkSites({
    'live.js': settings('LIVE_ORDERS'), 'use.js': use,
    'settings.js': "const live = { ...require('./live') };\ntry {\n  exports.checked = check(live);\n  module.exports = live;\n} catch {\n  module.exports = live;\n}\n",
  }, ['use.js:3 out ${LIVE_ORDERS}/orders']));
});
