import assert from 'node:assert/strict';
import { defaultConfig, type Config } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import { fileTree, type TreeEntry } from '../file-tree';

type Tree = Readonly<Record<string, TreeEntry>>;

/** Classes of files by path; a path that was not listed is missing. */
function checkClasses(tree: Tree, expected: Readonly<Record<string, string>>, config: Partial<Config> = {}): void {
  const { files } = discover(fileTree(tree), { ...defaultConfig, ...config });
  assert.deepEqual(Object.fromEntries(files.map((file) => [file.path, file.class])), expected);
}

function checkClass(path: string, expected: string, beside: readonly string[] = []): void {
  const tree = Object.fromEntries([path, ...beside].map((name) => [name, '']));
  const { files } = discover(fileTree(tree), defaultConfig);
  assert.equal(files.find((file) => file.path === path)?.class, expected, path);
}

describe('Discovering files', () => {
  it('lists TypeScript and JavaScript in the order of code units', () => {
    const names = ['b.ts', 'a.tsx', 'Z.js', 'c.jsx', 'd.mts', 'e.cts', 'f.mjs', 'g.cjs', 'ä.ts', 'h.vue', 'i.svelte', 'readme.md', 'style.css'];
    const { files } = discover(fileTree(Object.fromEntries(names.map((name) => [name, '']))), defaultConfig);
    assert.deepEqual(files.map((file) => file.path), ['Z.js', 'a.tsx', 'b.ts', 'c.jsx', 'd.mts', 'e.cts', 'f.mjs', 'g.cjs', 'h.vue', 'i.svelte', 'ä.ts']);
  });

  it('gives the same result whatever the order of the folders', () => {
    const tree: Tree = { 'package.json': '{}', 'b/x.ts': '', 'a/y.ts': '', 'a/b/z.ts': '', 'c.ts': '' };
    const reversed = Object.fromEntries(Object.entries(tree).reverse());
    assert.deepEqual(discover(fileTree(tree), defaultConfig), discover(fileTree(reversed), defaultConfig));
  });

  it('respects .gitignore files, the deepest one first', () => {
    checkClasses(
      { '.gitignore': 'ignored/\n*.local.ts\n', 'ignored/a.ts': '', 'b.local.ts': '', 'c.ts': '', 'apps/.gitignore': '!kept.local.ts\n/tmp\n', 'apps/kept.local.ts': '', 'apps/tmp/d.ts': '', 'apps/x/tmp/e.ts': '' },
      { 'c.ts': 'production', 'apps/kept.local.ts': 'production', 'apps/x/tmp/e.ts': 'production' },
    );
  });

  it('leaves installed packages out without a word, and dot-folders with one', () => {
    const { files, skipped } = discover(fileTree({ 'node_modules/a/index.js': '', '.git/x.js': '', '.storybook/main.ts': '', 'a.ts': '' }), defaultConfig);
    assert.deepEqual(files.map((file) => file.path), ['a.ts']);
    assert.deepEqual(skipped, [{ file: '.storybook', reason: 'dot-folder' }]);
  });

  it('does not follow symbolic links', () => {
    const { files, skipped } = discover(fileTree({ 'a/b.ts': '', 'a/loop': 'LINK', 'c.ts': 'LINK', 'readme.md': 'LINK' }), defaultConfig);
    assert.deepEqual(files.map((file) => file.path), ['a/b.ts']);
    assert.deepEqual(skipped, [
      { file: 'a/loop', reason: 'symbolic link, not followed' }, { file: 'c.ts', reason: 'symbolic link, not followed' },
    ]);
  });

  it('goes on beside a folder that cannot be read', () => {
    const { files, skipped } = discover(fileTree({ 'locked/': { failed: 'permission denied' }, 'open/a.ts': '' }), defaultConfig);
    assert.deepEqual(files.map((file) => file.path), ['open/a.ts']);
    assert.deepEqual(skipped, [{ file: 'locked', reason: 'folder cannot be read: permission denied' }]);
  });

  it('says which submodules are not checked out, and in which service something is missing for it', () => {
    const modules = '[submodule "kit"]\n\tpath = apps/shop/src/kit\n[submodule "docs"]\n  path = docs\n';
    const tree = { '.gitmodules': modules, 'docs/index.md': '', 'apps/shop/package.json': '{ "name": "shop" }', 'apps/shop/a.ts': '', 'apps/stock/package.json': '{ "name": "stock" }', 'apps/stock/a.ts': '' };
    const { services, skipped } = discover(fileTree(tree), defaultConfig);
    assert.deepEqual(skipped, [{ file: 'apps/shop/src/kit', reason: 'submodule that is not checked out' }]);
    assert.deepEqual(services.map(({ name, isIncomplete = false }) => [name, isIncomplete]), [['shop', true], ['stock', false]]);
    assert.deepEqual(discover(fileTree({ ...tree, 'apps/shop/src/kit/b.ts': '' }), defaultConfig).skipped, []);
    assert.ok(discover(fileTree({ ...tree, '.gitmodules': '[submodule "other"]\n\tpath = services/other\n' }), defaultConfig).services.every(({ isIncomplete }) => isIncomplete === true));
  });

  it('says so when the root cannot be read', () => {
    assert.deepEqual(discover(fileTree({ '/': { failed: 'does not exist' } }), defaultConfig).skipped, [{ file: '.', reason: 'folder cannot be read: does not exist' }]);
  });

  it('looks only at what the configuration includes and does not exclude', () => {
    checkClasses(
      { 'apps/a/x.ts': '', 'apps/a/legacy/y.ts': '', 'other/z.ts': '' }, { 'apps/a/x.ts': 'production' },
      { include: ['apps/**'], exclude: ['**/legacy/**'] },
    );
  });
});

describe('Classes of files', () => {
  const paths: Readonly<Record<string, readonly string[]>> = {
    production: ['src/a.ts', 'src/latest.ts', 'src/contest/rules.ts', 'src/services/mail.ts', 'src/playwright.service.ts', 'apps/api/src/engines/playwright/index.ts', 'scripts/seed.mjs', 'src/attest.spec-loader.ts', 'src/builder/a.ts', 'src/migrations/service.ts', 'src/mock-server/a.ts', 'src/setup.ts', 'src/global-utils.ts', 'src/latest-helpers.ts', 'src/contest-utils/a.ts', 'src/2fa/login.ts'],
    migration: ['src/migrations/1690000000000-AddOrders.ts', 'db/migrations/2020/001_init.js', 'src/background-migrations/0001_move.ts', 'src/migrations-orm/Migration20240307132720.ts', 'seeders/20200101-users.js'],
    test: [
      'src/a.test.ts', 'src/a.spec.tsx', 'test/app.e2e-spec.ts', 'src/__tests__/a.ts', 'src/__mocks__/b.ts', 'src/__e2e__/login.ts', 'tests/x.js', 'e2e/login.ts', 'apps/shop-e2e/src/a.ts', 'packages/integration-tests/src/api.ts',
      'cypress/a.cy.ts', 'playwright/fixtures.ts', 'apps/web/playwright/users.ts', 'jest.config.ts', 'vitest.workspace.ts', 'playwright.config.ts', 'src/setupTests.ts', 'lib/a_test.ts',
      'src/test-utils/app.ts', 'src/mocks/handlers.ts', 'test-setup.ts', 'src/globalSetup.ts', 'global-teardown.ts', 'src/testUtils.ts', 'jest.setup.js',
    ],
    story: ['src/button.stories.tsx', 'src/a.story.js'],
    generated: ['src/generated/client.ts', 'src/__generated__/a.ts', 'src/api.generated.ts', 'proto/order.pb.ts', 'proto/order_pb.js', 'proto/order_grpc_pb.js'],
    vendored: ['vendor/a.js', 'src/third_party/b.ts', 'public/jquery.min.js', '.pnp.cjs'],
    declaration: ['src/types.d.ts', 'src/types.d.mts'],
    build: ['dist/index.js', 'apps/a/build/main.js', 'coverage/block.js'],
  };
  for (const [expected, examples] of Object.entries(paths)) {
    it(`finds ${expected}`, () => examples.forEach((path) => checkClass(path, expected)));
  }

  it('counts compiled twins once', () => {
    checkClass('src/a.js', 'build', ['src/a.ts']);
    checkClass('src/a.d.ts', 'build', ['src/a.ts']);
    checkClass('src/a.jsx', 'build', ['src/a.tsx']);
    checkClass('src/a.mjs', 'build', ['src/a.mts']);
    checkClass('src/a.ts', 'production', ['src/a.js', 'src/a.d.ts']);
    checkClass('src/a.js', 'production', ['src/b.ts']);
  });

  it('keeps folders with the name of output that hold hand-written TypeScript', () => {
    checkClass('build/webpack.ts', 'production');
    checkClass('build/helper.js', 'production', ['build/webpack.ts']);
    checkClass('dist/index.d.ts', 'build');
  });
});
