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

  it('are none where an image keeps something else in a folder of that name, or only prints the path', () => {
    checkStarted({}, { Dockerfile: 'FROM node\nWORKDIR /app\nCMD ["node", "index.js"]\n' }, []);
    checkStarted({}, { Dockerfile: 'FROM nginx\nCMD ["cat", "src/backend/index.js"]\n' }, []);
  });
});
