import assert from 'node:assert/strict';
import { drawnServices } from '../../../src/core/discover/discovery';
import { checkServices, manifest, runs, servicesOf, type Tree } from './check-services';

describe('Finding the services of a workspace', () => {
  it('finds applications of Nx and Nest workspaces without a package.json of their own', () => {
    checkServices({
      'package.json': manifest('root'), 'nx.json': '{}', 'tools/gen.ts': '',
      'apps/api/project.json': '{"name": "api", "projectType": "application"}', 'apps/api/src/main.ts': '',
      'apps/api-e2e/project.json': '{"name": "api-e2e", "projectType": "application"}', 'apps/api-e2e/src/a.ts': '',
      'libs/data/project.json': '{"name": "data", "projectType": "library"}', 'libs/data/src/index.ts': '',
    }, ['service apps/api api', 'library libs/data data']);
    checkServices({
      'package.json': manifest('root', runs), 'nest-cli.json': '{"monorepo": true}', 'apps/gateway/src/main.ts': '', 'apps/users/src/main.ts': '', 'libs/x/src/a.ts': '',
    }, ['service apps/gateway gateway', 'service apps/users users']);
  });

  it('takes the root of a workspace that starts a server of its own as a service', () => {
    const root = { workspaces: ['web'], scripts: { start: 'TZ=UTC node ./dist/server.js' } };
    const web = { 'web/package.json': manifest('web', { dependencies: { 'react-dom': '1' }, scripts: { dev: 'vite' } }), 'web/src/a.ts': '' };
    checkServices({ 'package.json': manifest('shop', { ...root, dependencies: { express: '4' } }), 'src/a.ts': '', ...web }, ['service  shop', 'web web web']);
    checkServices({ 'package.json': manifest('shop', { ...root, dependencies: { turbo: '2' } }), 'scripts/a.ts': '', ...web }, ['web web web']);
    checkServices({ 'package.json': manifest('shop', { ...root, scripts: { start: 'turbo start' }, dependencies: { express: '4' } }), 'scripts/a.ts': '', ...web }, ['web web web']);
  });

  it('takes no root for a service that starts one of its applications', () => {
    const nest = (start: string): Tree => ({
      'package.json': manifest('shop', { workspaces: ['apps/*'], scripts: { 'start': 'nest start', 'start:prod': start }, dependencies: { '@nestjs/core': '11' } }), 'libs/mails/src/a.ts': '',
      'apps/gateway/package.json': manifest('gateway'), 'apps/gateway/src/main.ts': '', 'apps/users/package.json': manifest('users'), 'apps/users/src/main.ts': '',
    });
    checkServices(nest('node dist/apps/gateway/main'), ['service apps/gateway gateway', 'service apps/users users']);
    checkServices(nest('node dist/main'), ['service  shop', 'service apps/gateway gateway', 'service apps/users users']);
  });

  it('takes packages for services that stand in a folder of the services of one side, unless others import them', () => {
    checkServices({
      'package.json': manifest('root', { workspaces: ['src/*/*'] }),
      'src/backend-services/users/package.json': manifest('@backend/users', { dependencies: { '@backend/kit': '*' } }), 'src/backend-services/users/src/boot.ts': '',
      'src/backend-services/kit/package.json': manifest('@backend/kit'), 'src/backend-services/kit/a.ts': '',
      'src/backend-services/types/package.json': manifest('@backend/types', { main: 'index.ts' }), 'src/backend-services/types/index.ts': '',
      'src/client-services/calendar/package.json': manifest('@client/calendar', { dependencies: { 'react-dom': '17' } }), 'src/client-services/calendar/a.tsx': '',
    }, ['library src/backend-services/kit @backend/kit', 'library src/backend-services/types @backend/types', 'service src/backend-services/users users', 'web src/client-services/calendar calendar']);
  });

  it('takes a package for no product that applications without a package.json know by the paths of the compiler', () => {
    const tree = (paths: object): Tree => ({
      'package.json': manifest('shop'), 'nest-cli.json': '{"monorepo": true}', 'tsconfig.json': JSON.stringify({ compilerOptions: { paths } }),
      'apps/orders/src/main.ts': '', 'libs/common/package.json': manifest('@shop/common', { types: 'src/index' }), 'libs/common/src/index.ts': '',
    });
    assert.deepEqual(drawnServices(servicesOf(tree({ '@shop/common/*': ['libs/common/src/*'] }))).map((service) => service.root), ['apps/orders']);
    assert.deepEqual(drawnServices(servicesOf(tree({ '@shop/other': ['libs/other'] }))).map((service) => service.root), ['apps/orders', 'libs/common']);
  });
});
