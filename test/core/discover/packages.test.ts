import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import type { PackageInfo } from '../../../src/core/discover/discovery';
import { fileTree, type TreeEntry } from '../file-tree';

function checkPackages(tree: Readonly<Record<string, TreeEntry>>): readonly PackageInfo[] {
  return discover(fileTree(tree), defaultConfig).packages;
}

describe('Reading packages', () => {
  it('reads what resolving imports and finding services needs', () => {
    const manifest = {
      name: '@shop/orders', main: 'dist/index.js', typings: 'dist/index.d.ts', exports: { '.': './dist/index.js' }, imports: { '#db': './src/db.ts' }, private: true,
      scripts: { start: 'node dist/index.js', odd: 3 }, bin: { orders: 'bin.js' }, dependencies: { pg: '1' }, devDependencies: { mocha: '1', pg: '1', 'ai-old': 'npm:ai@3', 'own-sdk': 'npm:@ai-sdk/openai' }, peerDependencies: { express: '1' },
    };
    assert.deepEqual(checkPackages({ 'package.json': JSON.stringify(manifest), 'a.ts': '' }), [{
      root: '', name: '@shop/orders', main: 'dist/index.js', types: 'dist/index.d.ts', exports: { '.': './dist/index.js' }, imports: { '#db': './src/db.ts' },
      dependencies: ['@ai-sdk/openai', 'ai', 'ai-old', 'express', 'mocha', 'own-sdk', 'pg'], aliases: { 'ai-old': 'ai', 'own-sdk': '@ai-sdk/openai' }, bin: ['bin.js'], scripts: { start: 'node dist/index.js' }, private: true, workspaceRoot: false, published: true,
    }]);
  });

  it('knows the root of a workspace by any tool', () => {
    const marks: Readonly<Record<string, string>> = { 'pnpm-workspace.yaml': 'packages: []', 'nx.json': '{}', 'turbo.json': '{}', 'lerna.json': '{}', 'nest-cli.json': '{"monorepo": true}' };
    for (const [file, text] of Object.entries(marks)) {
      assert.equal(checkPackages({ 'package.json': '{}', [file]: text })[0]?.workspaceRoot, true, file);
    }
    assert.equal(checkPackages({ 'package.json': '{"workspaces": ["apps/*"]}' })[0]?.workspaceRoot, true);
    assert.equal(checkPackages({ 'package.json': '{}', 'nest-cli.json': '{}' })[0]?.workspaceRoot, false);
  });

  it('survives manifests that are no object, and those that cannot be read', () => {
    const tree = { 'package.json': '[1]', 'a/package.json': 'not json', 'b/package.json': { failed: 'permission denied' }, 'c.ts': '' };
    assert.deepEqual(checkPackages(tree), []);
    assert.deepEqual(discover(fileTree(tree), defaultConfig).skipped, [
      { file: 'a/package.json', reason: 'not valid JSON' }, { file: 'b/package.json', reason: 'cannot be read: permission denied' },
    ]);
  });

  it('gives each file the nearest package', () => {
    const { files } = discover(fileTree({ 'package.json': '{}', 'apps/a/package.json': '{}', 'apps/a/src/x.ts': '', 'y.ts': '' }), defaultConfig);
    assert.deepEqual(files.map((file) => [file.path, file.package]), [['apps/a/src/x.ts', 'apps/a'], ['y.ts', '']]);
  });
});

describe('Reading tsconfig files', () => {
  it('follows extends inside the workspace, and resolves paths where they are written', () => {
    const { tsconfigs, packages } = discover(fileTree({
      'tsconfig.base.json': '{ /* shared */ "compilerOptions": { "baseUrl": ".", "paths": { "@libs/*": ["libs/*/src"], } } }',
      'apps/a/tsconfig.json': '{ "extends": ["../../tsconfig.base.json", "@tsconfig/node20/tsconfig.json"] }',
      'apps/a/package.json': '{}',
    }), defaultConfig);
    const inherited = { folder: 'apps/a', baseUrl: '', paths: { '@libs/*': ['libs/*/src'] } };
    assert.deepEqual(tsconfigs.find((config) => config.folder === 'apps/a'), inherited);
    assert.deepEqual(packages[0]?.tsconfig, inherited);
  });

  it('ends circles of extends', () => {
    const { tsconfigs } = discover(fileTree({ 'tsconfig.json': '{ "extends": "./b.json" }', 'b.json': '{ "extends": "./tsconfig", "compilerOptions": { "baseUrl": "src" } }' }), defaultConfig);
    assert.deepEqual(tsconfigs, [{ folder: '', baseUrl: 'src', paths: {} }]);
  });

  it('looks into references, where Vite keeps the options', () => {
    const { tsconfigs } = discover(fileTree({
      'tsconfig.json': '{ "references": [{ "path": "./tsconfig.app.json" }] }', 'tsconfig.app.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
    }), defaultConfig);
    assert.deepEqual(tsconfigs, [{ folder: '', paths: { '@/*': ['src/*'] } }]);
  });
});
