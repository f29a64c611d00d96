import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap } from '../../../src/core';
import { LIBRARIES } from '../../../src/core/catalogue/index.generated';
import { withOwnLibraries } from '../../../src/core/config/own-libraries';
import { parseConfig } from '../../../src/core/config/parse-config';
import { memoryFiles } from '../memory-files';

const bus = {
  types: { Bus: { made: ['connect', 'new Bus'], base: 'made[0].url' } },
  calls: {
    'Bus.publish': { category: 'publish', style: 'async', system: 'acme', target: 'arg[0]', payload: 'arg[1]' },
    'Bus.subscribe': { direction: 'in', category: 'publish', style: 'async', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
};
const code = "import { connect } from '@acme/bus';\nimport { Bus } from './bus';\nconst bus = connect({ url: 'acme://bus' });\nexport const tell = (id: string) => bus.publish('orders.created', { id });\nbus.subscribe('orders.paid', () => undefined);\nnew Bus().publish('in-process');\n";
const inProcess = 'export class Bus { publish(_topic: string): void {} }\n';

function configured(libraries: unknown): Record<string, string> {
  return { 'package.json': '{ "name": "shop", "dependencies": { "@acme/bus": "1", "axios": "1" } }', 'crosstalk.json': JSON.stringify({ libraries }), 'src/bus.ts': inProcess, 'src/index.ts': code };
}

function sitesOf(map: CommunicationMap): readonly string[] {
  return map.sites.map((site) => `${site.direction} ${site.category} ${site.style} ${site.library} ${site.api} ${site.target.text}`);
}

/** Problems as `line:column message [suggestion]`. */
function problemsOf(text: string): readonly string[] {
  const { config, problems } = parseConfig(text);
  assert.deepEqual(config.libraries, []);
  return problems.map(({ line, column, message, suggestion }) => `${String(line)}:${String(column)} ${message}${suggestion === undefined ? '' : ` [${suggestion}]`}`);
}

describe('Libraries that crosstalk.json describes', () => {
  const found = ['out publish async @acme/bus bus.publish orders.created', 'in publish async @acme/bus bus.subscribe orders.paid'];

  it('are known like those of the catalogue, gate included', async () => {
    const { map } = await openWorkspace(memoryFiles(configured({ '@acme/bus': bus })), { version: '0.0.0' }).analyze();
    assert.deepEqual(sitesOf(map), found);
    assert.deepEqual(map.skipped, []);
  });

  it('may stand for several packages', async () => {
    const { map } = await openWorkspace(memoryFiles(configured({ '@acme/all': { packages: ['@acme/bus'], ...bus } })), { version: '0.0.0' }).analyze();
    assert.deepEqual(sitesOf(map), found);
  });

  it('count as soon as the file says so, and no longer', async () => {
    const files = new Map(Object.entries(configured({})));
    const disk = memoryFiles({});
    const workspace = openWorkspace({ ...disk, ...liveFiles(files) }, { version: '0.0.0' });
    assert.deepEqual(sitesOf((await workspace.analyze()).map), []);
    files.set('crosstalk.json', JSON.stringify({ libraries: { '@acme/bus': bus } }));
    workspace.filesChanged(['crosstalk.json']);
    assert.deepEqual(sitesOf((await workspace.analyze()).map), found);
    files.set('crosstalk.json', '{}');
    workspace.filesChanged(['crosstalk.json']);
    assert.deepEqual(sitesOf((await workspace.analyze()).map), []);
  });

  it('take the place of a built-in library of the same name', async () => {
    const files = { ...configured({ axios: { inProcess: true } }), 'src/index.ts': "import axios from 'axios';\nexport const load = () => axios.get('https://a.example/x');\n" };
    assert.deepEqual(sitesOf((await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze()).map), []);
    assert.equal(sitesOf((await openWorkspace(memoryFiles({ ...files, 'crosstalk.json': '{}' }), { version: '0.0.0' }).analyze()).map).length, 1);
  });

  it('take a package from the built-in model that names it, and leave it the others', () => {
    const own = { name: 'cross-fetch', packages: { 'cross-fetch': '*' }, checked: '', docs: '' };
    const packages = withOwnLibraries(LIBRARIES, [own]).filter((model) => 'cross-fetch' in model.packages || 'node-fetch' in model.packages).map((model) => model.name);
    assert.deepEqual(packages, ['node-fetch', 'cross-fetch']);
  });

  it('are named with line, column and what was probably meant where they are wrong', () => {
    assert.deepEqual(problemsOf('{ "libraries": {\n  "@acme/bus": { "calls": {\n    "publish": { "category": "publsh", "style": "async",\n      "target": "argument[0]", "payloads": "arg[1]" } } }\n} }'), [
      '3:18 "libraries.@acme/bus.calls.publish.category" must be one of http, graphql, soap, grpc, rpc, publish, enqueue, websocket, sse, email, sms, push, storage, ai, payment, process, saas, cache, database, route, schedule. [publish]',
      '4:7 "libraries.@acme/bus.calls.publish.target" cannot be: “argument[0]” is not a path; “arg[0]” may be meant.',
      '4:32 "libraries.@acme/bus.calls.publish.payloads" is not known. [payload]',
    ]);
    assert.deepEqual(problemsOf('{ "libraries": { "a": { "calls": { "do it": {} } } } }'), ['1:36 "libraries.a.calls.do it" cannot be: “do it” is not a key.']);
    assert.deepEqual(problemsOf('{ "libraries": { "a": { "calls": { "send": { "target": "orders" } } } } }'), ['1:46 "libraries.a.calls.send.target" cannot be: “orders” is not a path; a text stands in quotes: \'orders\'.']);
  });

  it('are named where their parts do not fit together', () => {
    assert.deepEqual(problemsOf('{ "libraries": { "a": { "types": { "Bus": { "extends": ["axios#Nothing"] } }, "calls": {\n  "Bsu.send": { "category": "http", "style": "sync" },\n  "send": { "category": "publish" } } } } }'), [
      '1:57 "libraries.a.types.Bus.extends.0" extends axios#Nothing, which is no type.',
      '2:3 "libraries.a.calls.Bsu.send" begins with Bsu, which is not among the types.',
      '2:3 "libraries.a.calls.Bsu.send" is HTTP and needs "url" and "method".',
      '3:3 "libraries.a.calls.send" has a category and needs a style.',
    ]);
  });
});

/** A disk whose files change. */
function liveFiles(files: ReadonlyMap<string, string>): ReturnType<typeof memoryFiles> {
  const now = (): ReturnType<typeof memoryFiles> => memoryFiles(Object.fromEntries(files));
  return { ...now(), readFile: (path) => now().readFile(path), readDirectory: (path) => now().readDirectory(path) };
}
