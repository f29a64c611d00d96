import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const SHOP = {
  'package.json': '{ "name": "shop", "dependencies": { "bullmq": "5" } }',
  'src/app.ts': `import { Queue } from 'bullmq';
const orders = new Queue('orders');
export class Reports { async build() { await fetch('http://reports.example.com/monthly', { signal: AbortSignal.timeout(1000) }); } }
export const place = (order: { id: string }) => orders.add('place', order);
`,
  'legacy/old.ts': 'fetch("http://old.example.com");',
};

/** `line message` of what is told about the entries of a configuration. */
async function told(config: string): Promise<readonly string[]> {
  const { map } = await openWorkspace(memoryFiles({ ...SHOP, 'crosstalk.json': config }), { version: '0.0.0' }).analyze();
  return map.configuration.map(({ line, message, isAdvice }) => `${String(line)} ${message}${isAdvice === true ? '' : ' !'}`);
}

describe('Entries of crosstalk.json that match nothing', () => {
  it('are told for files that are left out, unless they may stand anywhere', async () => {
    assert.deepEqual(await told('{ "exclude": ["legacy",\n"legacy/"] }'), ['1 "exclude.0" has no effect: it is a folder, and globs are of files. Did you mean "legacy/**"?', '2 "exclude.1" has no effect: it is a folder, and globs are of files. Did you mean "legacy/**"?']);
    assert.deepEqual(await told('{\n"exclude": ["legacy/**",\n"lagacy/**", "**/*.generated.ts"] }'), ['3 "exclude.1" has no effect: no file matches lagacy/**.']);
  });

  it('are told for channels and hosts that others own', async () => {
    assert.deepEqual(await told('{ "external": ["orders", "reports.*",\n"ordrs", "billing"] }'), [
      '2 "external.2" has no effect: nothing in the map is called ordrs. Did you mean "orders"?', '2 "external.3" has no effect: nothing in the map is called billing.',
    ]);
  });

  it('are told for times of functions and routes', async () => {
    assert.deepEqual(await told('{ "durations": { "GET /monthly": "3s", "/yearly": "3s", "orders/place": 10,\n"app.ts#Reports.build": "5s", "src/app.ts#Reports.make": "5s" } }'), [
      '1 "durations./yearly" has no effect: no call goes to /yearly.', '2 "durations.src/app.ts#Reports.make" has no effect: there is no function src/app.ts#Reports.make.',
    ]);
  });

  it('are told where they stand in the file, behind items that are left out', async () => {
    assert.deepEqual(await told('{ "external": [\n7,\n"billing"] }'), ['2 "external.0" must be a text. !', '3 "external.1" has no effect: nothing in the map is called billing.']);
  });
});
