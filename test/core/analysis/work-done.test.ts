import assert from 'node:assert/strict';
import { openWorkspace, type AnalysisStats, type Recollection, type Workspace } from '../../../src/core';
import { discoverOnce } from '../../../src/core/analysis/analyze';
import { gateView } from '../../../src/core/analysis/gate-view';
import { createMemory } from '../../../src/core/analysis/memory';
import { isAlike } from '../../../src/core/model/is-alike';
import { scanText } from '../../../src/core/scan/scan';
import { memoryFiles } from '../memory-files';

const PARTS = 20;

/** A service that takes one name from a barrel of many modules, beside files that talk to nobody. */
const FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ['package.json', '{ "name": "shop", "dependencies": { "axios": "1.7.0" } }'],
  ['src/client.ts', "import axios from 'axios';\nimport { base3 } from './parts';\n\nexport const load = () => axios.get(`${base3}/items`);\n"],
  ['src/parts/index.ts', Array.from({ length: PARTS }, (_, index) => `export * from './part${index}';\n`).join('')],
  ...Array.from({ length: PARTS }, (_, index) => [`src/parts/part${index}.ts`, `export const base${index} = 'http://host${index}';\n`] as const),
  ...Array.from({ length: PARTS }, (_, index) => [`src/view${index}.ts`, `import { base${index} } from './parts';\n\nexport const view = base${index}.length;\n`] as const),
]);

const PORT = memoryFiles(FILES);

/** Files that talk to one host each. */
const CALLERS: Readonly<Record<string, string>> = Object.fromEntries(Array.from({ length: 40 }, (_, index) => (
  [`src/caller${index}.ts`, `import axios from 'axios';\n\nexport async function thing${index}(id: string) {\n  return axios.get(\`http://things/things/${index}/\${id}\`);\n}\n`] as const)));


async function filesOf(workspace: ReturnType<typeof openWorkspace>): Promise<AnalysisStats['files']> {
  return (await workspace.analyze()).stats.files;
}

describe('The work of an analysis', () => {
  it('is parsing what communicates, and behind a barrel the one module that has the name', async () => {
    const workspace = openWorkspace(PORT, { version: '0.0.0' });
    assert.deepEqual(await filesOf(workspace), { production: 2 + 2 * PARTS, parsed: 3, extractedNow: 3 });
  });

  it('is parsing nobody that takes what does not communicate, of a library or beside what does behind a barrel', async () => {
    const workspace = openWorkspace(memoryFiles({
      'package.json': '{ "name": "shop", "dependencies": { "axios": "1.7.0", "next": "16.0.0" } }',
      'src/orders/index.ts': "export * from './client';\nexport * from './size';\n",
      'src/orders/client.ts': "import axios from 'axios';\n\nexport const load = () => axios.get('http://orders/orders');\n",
      'src/orders/size.ts': 'export const size = 20;\n',
      'src/list.ts': "import { load } from './orders';\n\nexport const list = () => load();\n",
      ...Object.fromEntries(Array.from({ length: PARTS }, (_, index) => [`src/page${index}.ts`, "import { useRouter } from 'next/navigation';\nimport { size } from './orders';\n\nexport const page = () => useRouter().push(String(size));\n"] as const)),
    }), { version: '0.0.0' });
    assert.deepEqual(await filesOf(workspace), { production: 4 + PARTS, parsed: 3, extractedNow: 3 });
  });

  it('is not working out what is handed over where it cannot be a function', async () => {
    const client = (given: string): string => `import axios from 'axios';\nimport { size, log } from './plain';\n\nconst label = () => ${given};\nexport const load = (note: (text: string) => void) => {\n  note(label());\n  return axios.get('http://host/a');\n};\n`;
    const parsed = async (given: string): Promise<number> => (await filesOf(openWorkspace(memoryFiles({ 'src/client.ts': client(given), 'src/plain.ts': 'export const size = 20;\nexport const log = () => size;\n' }), { version: '0.0.0' }))).parsed;
    assert.equal(await parsed('`size ${size}`'), 1);
    assert.equal(await parsed('log'), 2);
  });

  it('is linking anew where an edit has a barrel pass on what somebody imports, and only then', async () => {
    const workspace = openWorkspace(memoryFiles({
      ...FILES, 'src/parts/client.ts': "import axios from 'axios';\n\nexport const send = () => axios.get('http://host/a');\n", 'src/parts/index.ts': `${FILES['src/parts/index.ts'] ?? ''}export * from './client';\n`,
      'src/late.ts': "import { later } from './parts';\n\nexport const late = () => later();\n",
    }), { version: '0.0.0', followsEdits: true });
    const before = await filesOf(workspace);
    workspace.setText('src/parts/client.ts', "import axios from 'axios';\n\nexport const send = () => axios.get('http://host/a');\nexport const other = () => send();\n");
    assert.equal((await filesOf(workspace)).parsed, before.parsed);
    workspace.setText('src/parts/client.ts', "import axios from 'axios';\n\nexport const send = () => axios.get('http://host/a');\nexport const later = () => send();\n");
    assert.equal((await filesOf(workspace)).parsed, before.parsed + 1);
  });

  it('is reading each file once, whatever it is read for', async () => {
    const reads = new Map<string, number>();
    const counting = { ...PORT, readFile: (path: string) => {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return PORT.readFile(path);
    } };
    const workspace = openWorkspace(counting, { version: '0.0.0' });
    await workspace.analyze();
    const sources = [...reads].filter(([path]) => path.endsWith('.ts'));
    assert.equal(sources.length, 2 + 2 * PARTS);
    assert.deepEqual(sources.filter(([, times]) => times > 1), []);
    workspace.setText('src/parts/part3.ts', "export const base3 = 'http://elsewhere';\n");
    await workspace.analyze();
    assert.deepEqual(sources.filter(([path]) => reads.get(path) !== 1), []);
  });

  it('is after an edit parsing the file that was edited, and nothing when nothing was', async () => {
    const workspace = openWorkspace(PORT, { version: '0.0.0', followsEdits: true });
    await workspace.analyze();
    assert.equal((await filesOf(workspace)).extractedNow, 0);
    workspace.setText('src/parts/part3.ts', "export const base3 = 'http://elsewhere';\n");
    assert.equal((await filesOf(workspace)).extractedNow, 1);
    workspace.setText('src/view1.ts', '');
    assert.equal((await filesOf(workspace)).extractedNow, 0);
  });

  it('is after an edit linking what looked at what was edited', async () => {
    const workspace = openWorkspace(memoryFiles({ ...FILES, ...CALLERS }), { version: '0.0.0', followsEdits: true });
    const linkedAfter = async (file: string, text: string): Promise<number> => {
      workspace.setText(file, text);
      return (await workspace.analyze()).stats.linkedNow;
    };
    const { stats: { linkedNow: all } } = await workspace.analyze();
    const own = CALLERS['src/caller3.ts'] ?? '';
    const called = await linkedAfter('src/caller3.ts', own.replace('return', 'console.log(id);\n  return'));
    const told = await linkedAfter('src/caller3.ts', own.replace('/things/3', '/others/3'));
    await linkedAfter('src/caller3.ts', own);
    const moved = await linkedAfter('src/caller3.ts', `\n${own}`);
    const renamed = await linkedAfter('src/caller3.ts', own.replace('thing3', 'other3'));
    const shared = await linkedAfter('src/parts/part3.ts', "export const base3 = 'http://elsewhere';\n");
    for (const some of [called, told, renamed]) assert.ok(some > 0 && some < all / 10, `${some} of ${all}`);
    assert.equal(moved, 0);
    assert.ok(shared > 0 && shared < all / 4, `${shared} of ${all}`);
  });

  it('is after an edit of a function that all call linking that function, while it gives its callers the same', async () => {
    const shared = "import axios from 'axios';\n\nexport async function load(path: string) {\n  return axios.get(`http://things${path}`);\n}\n";
    const users = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`src/user${index}.ts`, `import { load } from './shared';\n\nexport const use${index} = () => load('/things/${index}');\n`] as const));
    const workspace = openWorkspace(memoryFiles({ 'package.json': FILES['package.json'] ?? '', 'src/shared.ts': shared, ...users }), { version: '0.0.0', followsEdits: true });
    const { map, stats: { linkedNow: all } } = await workspace.analyze();
    const linkedAfter = async (text: string): Promise<number> => {
      workspace.setText('src/shared.ts', text);
      return (await workspace.analyze()).stats.linkedNow;
    };
    const called = await linkedAfter(shared.replace('  return', "  console.log('here');\n  return"));
    const moved = await linkedAfter(shared.replace('  return', "\n\n  console.log('here');\n  return"));
    await linkedAfter(shared);
    const told = await linkedAfter(shared.replace('http://things', 'http://others'));
    await linkedAfter(shared);
    assert.deepEqual((await workspace.analyze()).map, map);
    assert.ok(called < 40, `${called} of ${all}`);
    assert.equal(moved, 0);
    assert.ok(told > 40 && told < all, `${told} of ${all}`);
  });

  it('is asking which files matter only where an edit says something else of that', async () => {
    const known = await discoverOnce(createMemory(memoryFiles(FILES), { version: '0.0.0' }), undefined);
    const own = FILES['src/client.ts'] ?? '';
    const isAsked = (text: string): boolean => !isAlike(gateView(known, 'src/client.ts', scanText(own)), gateView(known, 'src/client.ts', scanText(text)));
    const edits = [`import { hostname } from 'node:os';\n${own}`, own.replace('axios.get', 'fetch'), `${own}const now = Date.now();\n`];
    assert.deepEqual(edits.map(isAsked), [false, false, false]);
    const others = [`import { base1 } from './parts';\n${own}`, own.replaceAll('axios', 'nothing'), own.replace('base3', 'base4'), `${own}export * from './parts/part1';\n`];
    assert.deepEqual(others.map(isAsked), [true, true, true, true]);
  });

  it('is after an edit of imports linking what looked at what was edited, or at what matters now', async () => {
    const workspace = openWorkspace(memoryFiles({ ...FILES, ...CALLERS }), { version: '0.0.0', followsEdits: true });
    const linkedAfter = async (file: string, text: string): Promise<number> => {
      workspace.setText(file, text);
      return (await workspace.analyze()).stats.linkedNow;
    };
    const { map, stats: { linkedNow: all } } = await workspace.analyze();
    const own = CALLERS['src/caller3.ts'] ?? '';
    const more = await linkedAfter('src/caller3.ts', `import { hostname } from 'node:os';\n${own}`);
    const less = await linkedAfter('src/caller3.ts', own);
    const joining = await linkedAfter('src/view1.ts', `${FILES['src/view1.ts'] ?? ''}void fetch('http://late/');\n`);
    assert.equal((await workspace.analyze()).map.sites.length, map.sites.length + 1);
    const leaving = await linkedAfter('src/view1.ts', FILES['src/view1.ts'] ?? '');
    for (const some of [more, less, joining, leaving]) assert.ok(some < all / 10, `${some} of ${all}`);
    assert.deepEqual((await workspace.analyze()).map, map);
  });

  it('is nothing more where the edit says nothing new, and all of it where a place moved', async () => {
    const workspace = openWorkspace(PORT, { version: '0.0.0', followsEdits: true });
    const { map } = await workspace.analyze();
    const text = FILES['src/client.ts'] ?? '';
    workspace.setText('src/client.ts', `${text}// later`);
    workspace.setText('src/view1.ts', `${FILES['src/view1.ts'] ?? ''}const twice = view * 2;\n`);
    assert.equal((await workspace.analyze()).map, map);
    workspace.setText('src/client.ts', `// later\n${text}`);
    const { map: moved } = await workspace.analyze();
    assert.deepEqual(moved.sites.map(({ line }) => line), map.sites.map(({ line }) => line + 1));
    workspace.setText('src/client.ts', text);
    assert.deepEqual((await workspace.analyze()).map, map);
  });

  it('is all of it where a text changed while it was analysed', async () => {
    const workspace = openWorkspace(PORT, { version: '0.0.0', followsEdits: true });
    const first = workspace.analyze();
    workspace.setText('src/client.ts', '');
    await first;
    workspace.setText('src/client.ts', FILES['src/client.ts']);
    const { map } = await workspace.analyze();
    workspace.setText('src/client.ts', '');
    assert.equal(map.sites.length, 1);
    assert.equal((await workspace.analyze()).map.sites.length, 0);
  });

  it('is nothing where all is as an earlier run found it, until it is made ready for edits', async () => {
    const { map, stats } = await openWorkspace(PORT, { version: '0.0.0' }).analyze();
    const workspace = openWorkspace(PORT, { version: '0.0.0', followsEdits: true });
    workspace.adopt({ map, stats, silent: ['bull'] });
    const taken = await workspace.analyze();
    assert.deepEqual([taken.map, taken.isFromEarlierRun, taken.stats.files], [map, true, { ...stats.files, extractedNow: 0 }]);
    assert.deepEqual(workspace.lastResult()?.silent, ['bull']);
    const linked = await workspace.analyze({ links: true });
    assert.deepEqual([linked.map, linked.isFromEarlierRun, linked.stats.files.extractedNow], [map, undefined, 3]);
    assert.equal((await workspace.analyze({ links: true })).stats.linkedNow, 0);
    assert.deepEqual(workspace.lastResult()?.map, map);
  });

  it('is all of it where something changed since an earlier run', async () => {
    const { map, stats } = await openWorkspace(PORT, { version: '0.0.0' }).analyze();
    for (const edit of [(workspace: Workspace) => workspace.setText('src/client.ts', ''), (workspace: Workspace) => workspace.filesChanged(['src/client.ts'])]) {
      const workspace = openWorkspace(PORT, { version: '0.0.0', followsEdits: true });
      workspace.adopt({ map, stats, silent: ['bull'] });
      edit(workspace);
      assert.equal(workspace.lastResult(), undefined);
      const { isFromEarlierRun, stats: { files } } = await workspace.analyze();
      assert.deepEqual([isFromEarlierRun, files.production], [undefined, stats.files.production]);
    }
  });

  it('is parsing nothing that an earlier run made, except where there is unsaved text', async () => {
    const kept = new Map<string, object>();
    const recollection: Recollection = {
      recall: (what, file, _, make) => {
        const made = (kept.get(`${what} ${file}`) as ReturnType<typeof make> | undefined) ?? make();
        kept.set(`${what} ${file}`, made);
        return made;
      },
      settle: () => undefined,
    };
    await openWorkspace(PORT, { version: '0.0.0', recollection }).analyze();
    const workspace = openWorkspace(PORT, { version: '0.0.0', recollection });
    workspace.setText('src/client.ts', `${FILES['src/client.ts'] ?? ''}\n`);
    assert.deepEqual(await filesOf(workspace), { production: 2 + 2 * PARTS, parsed: 3, extractedNow: 1 });
  });
});
