import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const STACK = "import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';\nconst place = new NodejsFunction(this, 'Place', { entry: 'src/handler.ts', handler: 'place' });\n";

describe('Stacks that are typed', () => {
  it('say at once what starts a function', async () => {
    const workspace = openWorkspace(memoryFiles({
      'package.json': '{ "name": "orders", "dependencies": { "aws-cdk-lib": "2" } }', 'lib/stack.ts': STACK,
      'src/handler.ts': "export const place = async () => { await fetch('http://stock/levels'); };\n",
    }), { version: '0.0.0' });
    const kinds = async (): Promise<readonly string[]> => (await workspace.analyze()).map.sites.flatMap(({ context }) => context.map(({ kind, name }) => `${kind} ${name}`));
    assert.deepEqual(await kinds(), ['unknown place']);
    workspace.setText('lib/stack.ts', `${STACK}place.addFunctionUrl();\n`);
    assert.deepEqual(await kinds(), ['request Place']);
    workspace.setText('lib/stack.ts', 'export {};\n');
    assert.deepEqual(await kinds(), ['unknown place']);
    workspace.setText('lib/stack.ts', undefined);
    assert.deepEqual(await kinds(), ['unknown place']);
  });

  it('say so with SST too, which needs no package', async () => {
    const workspace = openWorkspace(memoryFiles({
      'sst.config.ts': 'export default $config({});\n', 'infra/api.ts': 'export {};\n', 'src/handler.ts': "export const place = async () => { await fetch('http://stock/levels'); };\n",
    }), { version: '0.0.0' });
    const kinds = async (): Promise<readonly string[]> => (await workspace.analyze()).map.sites.flatMap(({ context }) => context.map(({ kind, name }) => `${kind} ${name}`));
    assert.deepEqual(await kinds(), ['unknown place']);
    workspace.setText('infra/api.ts', "new sst.aws.Function('Place', { handler: 'src/handler.place', url: true });\n");
    assert.deepEqual(await kinds(), ['request Place']);
    workspace.setText('infra/api.ts', 'export {};\n');
    assert.deepEqual(await kinds(), ['unknown place']);
  });

  it('are put together anew when a part of a configuration changes', async () => {
    const written = (events: string): string => `export default { handler: 'src/handler.place', events: [${events}] };\n`;
    const workspace = openWorkspace(memoryFiles({
      'package.json': '{ "name": "orders" }', 'serverless.ts': "import place from './src/place';\nexport = { service: 'orders', provider: { name: 'aws' }, functions: { place } };\n",
      'src/place.ts': written(''), 'src/handler.ts': "export const place = async () => { await fetch('http://stock/levels'); };\n",
    }), { version: '0.0.0' });
    const kinds = async (): Promise<readonly string[]> => (await workspace.analyze()).map.sites.flatMap(({ context }) => context.map(({ kind, name }) => `${kind} ${name}`));
    assert.deepEqual(await kinds(), ['unknown place']);
    workspace.setText('src/place.ts', written("{ http: 'post orders' }"));
    assert.deepEqual(await kinds(), ['request POST /orders']);
    workspace.setText('serverless.ts', 'export default {};\n');
    assert.deepEqual(await kinds(), ['unknown place']);
  });
});
