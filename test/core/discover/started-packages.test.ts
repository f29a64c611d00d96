import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import { fileTree } from '../file-tree';

const manifest = (name: string, more: object = {}): string => JSON.stringify({ name, ...more });

/** A workspace of four packages that no script of their own starts. */
const WORKSPACE = {
  'src/backend/package.json': manifest('backend', { main: 'index.ts' }), 'src/backend/index.ts': '',
  'src/kit/package.json': manifest('kit'), 'src/kit/index.ts': '',
  'packages/server/package.json': manifest('server'), 'packages/server/src/main.ts': '',
  'app/package.json': manifest('app-kit'), 'app/index.ts': '',
};

function checkStarted(root: object, files: Readonly<Record<string, string>>, expected: readonly string[]): void {
  const { services } = discover(fileTree({ ...WORKSPACE, 'package.json': manifest('root', { workspaces: ['*/*', '*'], ...root }), ...files }), defaultConfig);
  assert.deepEqual(services.filter(({ kind }) => kind === 'service').map((service) => service.root), expected);
}

describe('Packages that are started by the path of a file in them', () => {
  it('are services where a Dockerfile around them runs it, as it is or as it was built', () => {
    checkStarted({}, {}, []);
    checkStarted({}, { Dockerfile: 'FROM node\nWORKDIR /opt/shop\nCMD ["node", "-r", "./dist/src/backend/telemetry.js", "./dist/src/backend/index.js"]\n' }, ['src/backend']);
    checkStarted({}, { 'docker/Dockerfile': 'FROM node\nWORKDIR /app\nENTRYPOINT ["node", "--enable-source-maps"]\nCMD ["/app/packages/server/dist/main.js"]\n' }, ['packages/server']);
    checkStarted({}, { Dockerfile: 'FROM node\nWORKDIR /app/packages/server\nCMD node dist/main.js\n' }, ['packages/server']);
  });

  it('are services where a script of the root runs it', () => {
    checkStarted({ scripts: { 'start:api': 'node packages/server/dist/main.js', build: 'node src/kit/index.js' } }, {}, ['packages/server']);
  });

  it('are services where a script of the root runs one of theirs that starts a file, also where others import them', () => {
    const server = { 'src/backend/package.json': manifest('backend', { main: 'index.ts', exports: './index.ts', scripts: { prod: 'cross-env NODE_ENV=production node server.ts' } }), 'app/package.json': manifest('app-kit', { dependencies: { backend: '*' } }) };
    for (const command of ['pnpm --filter backend run prod', 'yarn workspace backend prod', 'npm run prod -w src/backend', 'npm --prefix ./src/backend run prod', 'cd src/backend && npm run prod']) checkStarted({ scripts: { start: command } }, server, ['src/backend']);
    checkStarted({ scripts: { start: 'pnpm --filter kit start', test: 'pnpm --filter backend run prod' } }, server, []);
  });

  it('are none where an image keeps something else in a folder of that name, or only prints the path', () => {
    checkStarted({}, { Dockerfile: 'FROM node\nWORKDIR /app\nCMD ["node", "index.js"]\n' }, []);
    checkStarted({}, { Dockerfile: 'FROM nginx\nCMD ["cat", "src/backend/index.js"]\n' }, []);
  });
});

describe('What is deployed without a package of its own', () => {
  const start = 'FROM node:22\nCOPY . .\nENTRYPOINT ["./entrypoint.sh"]\n';
  const services = (tree: Readonly<Record<string, string>>): readonly string[] => discover(fileTree(tree), defaultConfig).services.filter(({ kind }) => kind !== 'library').map(({ root, name, kind }) => `${kind} ${root} ${name}`);

  it('is a root whose package is put together when it is set up, by the name of its container', () => {
    assert.deepEqual(services({ Dockerfile: start, 'docker-compose.yml': 'services:\n  forum:\n    build: .\n  db:\n    image: mongo\n', 'install/package.json': manifest('forum-kit'), 'install/databases.js': '', 'app.js': '', 'src/mail.js': '' }), ['service  forum']);
  });

  it('is an application of Wasp, and no folder that only fills a database', () => {
    assert.deepEqual(services({
      'package.json': manifest('root'), 'app/package.json': manifest('shop', { dependencies: { 'react-dom': '19' } }), 'app/main.wasp': 'app shop {}', 'app/src/actions.ts': '',
      'libs/prisma/prisma/Dockerfile': start, 'libs/prisma/prisma/seed.ts': '', 'libs/prisma/package.json': manifest('prisma-kit'), 'libs/prisma/index.ts': '',
    }), ['web app shop']);
  });
});
