import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkModel, type ModelReport, type Registry } from '../../scripts/catalogue/check-model';
import { earlierMajors, isWithin } from '../../scripts/catalogue/versions';
import { library, type LibraryModel } from '../../src/core/catalogue/library';

const bus = library({
  name: 'acme-bus', packages: { 'acme-bus': '>=1 <3' }, checked: '2.0.0', docs: 'https://acme.example',
  generated: ['Generated'],
  types: { Bus: { made: ['new Bus', 'connect', 'Bus.child:callback[0]'] }, Channel: { made: ['Bus.channel'] } },
  calls: {
    'Bus.{publish,publishAll}': { category: 'publish', style: 'async', target: 'arg[0]' },
    'Channel.send': { category: 'publish', style: 'async', target: 'arg[0]' },
    'Bus.topics.*.emit': { category: 'publish', style: 'async', target: 'member' },
    'Bus.extras.anything': { category: 'publish', style: 'async', target: 'member' },
    'Bus.dropped': { category: 'publish', style: 'async', target: 'member' },
    'Bus.ancient': { category: 'publish', style: 'async', target: 'member' },
    'new Listener': { direction: 'in', category: 'publish', style: 'async', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
    'default()': { category: 'publish', style: 'async', target: 'arg[0]' },
  },
});

const core = "export declare class Bus { publish(topic: string): Promise<void>; channel(): Promise<Channel[]>; child(work: (bus: Bus) => void): void; topics: object; extras: any; }\nexport interface Channel { send(text: string): void }\n";
const versions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2.1.0': { 'acme-bus': "export * from 'acme-core';\nexport declare function connect(url: string): import('acme-core').Bus;\nexport declare function Listener(): void;\n", 'acme-core': core },
  '2.0.0': { 'acme-bus': 'export declare class Bus { dropped(): void }\n' },
  '1.9.0': { 'acme-bus': 'export declare class Bus { ancient(): void }\n' },
};

describe('Comparing a model with published types', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'crosstalk-'))));
  after(() => rmSync(folder, { recursive: true }));

  const registry: Registry = {
    lookUp: (name) => Promise.resolve(name === 'acme-bus' ? { newest: '2.1.0', versions: Object.keys(versions).reverse() } : undefined),
    install: (name, version) => {
      const at = join(folder, version);
      for (const [dependency, text] of Object.entries(versions[version] ?? {})) write(join(at, 'node_modules', dependency), text);
      return Promise.resolve({ name, version, folder: at });
    },
  };
  const check = (model: LibraryModel): Promise<ModelReport> => checkModel(registry, model, [model]);

  it('follows what a dependency declares, and says what is gone, what is older and what nobody can tell', async () => {
    const report = await check(bus);
    assert.equal(report.there, 6);
    assert.deepEqual(report.gone, [
      { key: 'Bus.publishAll', because: 'Bus has no publishAll' },
      { key: 'Bus.dropped', because: 'Bus has no dropped, last in acme-bus 2.0.0' },
      { key: 'new Listener', because: 'Listener cannot be constructed' },
      { key: 'default()', because: 'no export default' },
    ]);
    assert.deepEqual(report.older, [{ key: 'Bus.ancient', in: 'acme-bus 1.9.0' }]);
    assert.deepEqual(report.unknown, [
      { key: 'Bus.topics.*.emit', because: 'stands for any member' },
      { key: 'Bus.extras.anything', because: 'the declarations allow any member' },
    ]);
  });

  it('says which packages are not published', async () => {
    const report = await check({ ...bus, packages: { 'acme-lost': '*' } });
    assert.deepEqual(report.packages.map((one) => one.notes), [['not in the registry']]);
    assert.deepEqual(report.gone, []);
  });

  it('knows the last release of each major that a range allows', () => {
    assert.deepEqual(earlierMajors(['0.9.0', '1.0.0', '1.10.0', '1.9.0', '2.0.0-beta.1', '2.3.0', '3.0.0'], '>=1 <4', '3.0.0'), ['2.3.0', '1.10.0']);
    assert.equal(isWithin('>=1 <3', '3.0.0'), false);
    assert.equal(isWithin('>=1', '3.0.0'), true);
  });
});

function write(folder: string, text: string): void {
  const file = join(folder, 'index.d.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: basename(folder), version: '1.0.0', types: 'index.d.ts' }));
  writeFileSync(file, text);
}
