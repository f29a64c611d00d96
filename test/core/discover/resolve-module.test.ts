import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import { packageOf } from '../../../src/core/discover/package-of';
import { createModuleResolver, resolveModule } from '../../../src/core/discover/resolve-module';
import { fileTree } from '../file-tree';

/** Resolves imports written in `importer`; the tree gives files and their texts. */
function checkResolved(tree: Readonly<Record<string, string>>, importer: string, expected: Readonly<Record<string, string | undefined>>): void {
  const resolve = createModuleResolver(discover(fileTree({ [importer]: '', ...tree }), defaultConfig));
  const specifiers = Object.keys(expected);
  assert.deepEqual(Object.fromEntries(specifiers.map((specifier) => [specifier, resolve(importer, specifier)])), expected);
}

const files = (...paths: readonly string[]): Record<string, string> => Object.fromEntries(paths.map((path) => [path, '']));

describe('Resolving imports', () => {
  it('guesses extensions and index files', () => {
    checkResolved(files('src/b.ts', 'src/c.tsx', 'src/d/index.ts', 'src/e.js', 'src/f.json', 'src/g.mts', 'x.ts', 'index.ts', 'src/b/index.ts'), 'src/a.ts', {
      './b': 'src/b.ts', './c': 'src/c.tsx', './d': 'src/d/index.ts', './d/': 'src/d/index.ts', './e': 'src/e.js', './f.json': 'src/f.json', './f': 'src/f.json', './g': 'src/g.mts',
      '../x': 'x.ts', '..': 'index.ts', './missing': undefined, '../../above': undefined,
    });
  });

  it('reads compiled extensions as their source', () => {
    checkResolved(files('b.ts', 'c.tsx', 'd.mts', 'e.js', 'f.js', 'f.ts'), 'a.ts', { './b.js': 'b.ts', './c.js': 'c.tsx', './c.jsx': 'c.tsx', './d.mjs': 'd.mts', './e.js': 'e.js', './f.js': 'f.ts' });
  });

  it('leaves off what a bundler is told behind the name', () => {
    checkResolved(files('b.ts'), 'a.ts', { './b?worker': 'b.ts' });
  });

  it('follows paths and baseUrl of the nearest tsconfig that has them', () => {
    checkResolved({
      'tsconfig.base.json': '{"compilerOptions": {"paths": {"@libs/*": ["libs/*/src/index.ts", "libs/*"], "@libs/special": ["libs/one/src/special.ts"], "exact": ["libs/exact.ts"]}}}',
      'apps/a/tsconfig.json': '{"extends": "../../tsconfig.base.json", "compilerOptions": {"baseUrl": "src"}}',
      ...files('libs/one/src/index.ts', 'libs/one/src/special.ts', 'libs/two.ts', 'libs/exact.ts', 'apps/a/src/local.ts'),
    }, 'apps/a/src/main.ts', { '@libs/one': 'libs/one/src/index.ts', '@libs/two': 'libs/two.ts', '@libs/special': 'libs/one/src/special.ts', exact: 'libs/exact.ts', local: 'apps/a/src/local.ts', '@libs/none': undefined });
  });

  it('follows paths to what lies elsewhere on the machine that runs it, such as a layer of Lambda', () => {
    checkResolved({
      'tsconfig.json': '{"compilerOptions": {"paths": {"/opt/nodejs/orders": ["./layers/orders/repository"], "*": ["types/*"]}}}', ...files('layers/orders/repository.ts', 'types/b.ts'),
    }, 'src/a.ts', { '/opt/nodejs/orders': 'layers/orders/repository.ts', '/opt/nodejs/other': undefined, '/b': undefined, b: 'types/b.ts' });
  });

  it('finds workspace packages by name, their subpaths, and the source of what they compile', () => {
    checkResolved({
      'packages/plain/package.json': '{"name": "plain"}', 'packages/built/package.json': '{"name": "@s/built", "main": "dist/index.js", "types": "./dist/index.d.ts"}',
      'packages/exports/package.json': '{"name": "exports", "exports": {".": {"types": "./dist/main.d.ts", "import": "./dist/main.js"}, "./deep/*": "./lib/deep/*.js", "./only": {"require": "./src/only.cjs"}}}',
      'packages/conditions/package.json': '{"name": "conditions", "exports": {"import": "./source/index.ts"}}',
      ...files(
        'packages/plain/src/index.ts', 'packages/plain/src/sub.ts', 'packages/plain/direct.ts', 'packages/built/src/index.ts', 'packages/built/src/server/mail.ts', 'packages/exports/src/main.ts',
        'packages/exports/src/deep/x.ts', 'packages/exports/src/only.cjs', 'packages/conditions/source/index.ts',
      ),
    }, 'apps/a/main.ts', {
      plain: 'packages/plain/src/index.ts', 'plain/sub': 'packages/plain/src/sub.ts', 'plain/direct': 'packages/plain/direct.ts', '@s/built': 'packages/built/src/index.ts',
      '@s/built/dist/server/mail': 'packages/built/src/server/mail.ts', '@s/built/lib': 'packages/built/src/index.ts', exports: 'packages/exports/src/main.ts', 'exports/deep/x': 'packages/exports/src/deep/x.ts', 'exports/only': 'packages/exports/src/only.cjs',
      conditions: 'packages/conditions/source/index.ts', 'plain/none': undefined, express: undefined, 'node:fs': undefined, 'https://x/y.ts': undefined,
    });
  });

  it('follows the imports of a package', () => {
    checkResolved(
      { 'package.json': '{"imports": {"#db": "./src/db.ts", "#lib/*": {"default": "./dist/lib/*.js"}}}', ...files('src/db.ts', 'src/lib/x.ts') }, 'src/a.ts',
      { '#db': 'src/db.ts', '#lib/x': 'src/lib/x.ts', '#none': undefined },
    );
  });

  it('takes the usual aliases of bundlers where the file is there', () => {
    checkResolved(
      { 'web/package.json': '{}', ...files('web/src/x.ts', 'web/app/y.ts', 'web/src/lib/z.ts') }, 'web/src/deep/a.ts',
      { '@/x': 'web/src/x.ts', '~/y': 'web/app/y.ts', '$lib/z': 'web/src/lib/z.ts', 'src/x': 'web/src/x.ts', '@/none': undefined },
    );
  });

  it('needs no index for a single question', () => {
    assert.equal(resolveModule(discover(fileTree(files('a.ts', 'b.ts')), defaultConfig), 'a.ts', './b'), 'b.ts');
  });
});

describe('Packages of imports', () => {
  it('are the first part of the name', () => {
    const expected: Readonly<Record<string, string | undefined>> = {
      axios: 'axios', 'axios/lib/x': 'axios', '@scope/a/b': '@scope/a', http: 'node:http', 'node:http': 'node:http', 'fs/promises': 'node:fs/promises', 'node:test': 'node:test',
      'npm:axios': 'axios', './a': undefined, '../b': undefined, '/c': undefined, '#d': undefined, '@/e': undefined, '': undefined, '~/f': undefined,
    };
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((specifier) => [specifier, packageOf(specifier)])), expected);
  });
});
