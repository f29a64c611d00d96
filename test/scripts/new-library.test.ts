import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { openWorkspace } from '../../src/core';
import type { LibraryModel } from '../../src/core/catalogue/library';
import { bodySchema } from '../../src/core/catalogue/library-schema';
import { modelProblems } from '../../src/core/catalogue/model-problems';
import { memoryFiles } from '../core/memory-files';

const root = join(__dirname, '../..');

describe('Beginning a library', function () {
  this.timeout(60_000);
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'crosstalk-'))));
  after(() => rmSync(folder, { recursive: true }));

  function begin(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
    return spawnSync(process.execPath, [require.resolve('tsx/cli'), join(root, 'scripts/new-library.ts'), ...args, '--root', folder, '--version', '2.3.4'], { encoding: 'utf8' });
  }

  it('writes a model that speaks the grammar, and fixtures in which it finds a call', async () => {
    assert.equal(begin('@acme/mail-bus').status, 0);
    const libraries = join(folder, 'src/core/catalogue');
    mkdirSync(libraries, { recursive: true });
    writeFileSync(join(libraries, 'library.ts'), 'export const library = (model: object) => model;\n');
    const { acmeMailBus: model } = createRequire(join(libraries, 'libraries/acme-mail-bus.ts'))('./acme-mail-bus.ts') as { readonly acmeMailBus: LibraryModel };
    const { name, packages, checked, docs, ...body } = model;
    assert.deepEqual({ name, packages, checked, docs }, { name: '@acme/mail-bus', packages: { '@acme/mail-bus': '>=2 <3' }, checked: '2.3.4', docs: 'https://www.npmjs.com/package/@acme/mail-bus' });
    assert.equal(v.safeParse(bodySchema, body).success, true);
    assert.deepEqual(modelProblems(model, () => false), []);

    const fixture = (file: string): string => readFileSync(join(folder, 'test/core/catalogue/acme-mail-bus', file), 'utf8');
    const files = { 'package.json': '{ "dependencies": { "@acme/mail-bus": "2" } }', 'crosstalk.json': JSON.stringify({ libraries: { [name]: body } }), 'src/calls.ts': fixture('calls.ts'), 'src/look-alikes.ts': fixture('look-alikes.ts') };
    const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.sites.map((site) => `${site.file} ${site.category} ${site.target.text}`), ['src/calls.ts saas send']);
  });

  it('overwrites nothing, and begins nothing that is known', () => {
    assert.match(begin('acme.mail-bus').stderr, /^src\/core\/catalogue\/libraries\/acme-mail-bus\.ts is there already\.\n$/);
    assert.match(begin('axios').stderr, /^axios is known already, as axios\.\n$/);
    assert.equal(begin('axios').status, 1);
  });
});
