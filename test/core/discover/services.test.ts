import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import { drawnServices } from '../../../src/core/discover/discovery';
import { fileTree } from '../file-tree';
import { checkServices, manifest, runs, servicesOf, type Tree } from './check-services';

function checkAliases(tree: Tree, root: string, expected: readonly string[]): void {
  assert.deepEqual(servicesOf(tree).find((service) => service.root === root)?.aliases, expected);
}

describe('Finding services', () => {
  it('takes a repository with one package as one service', () => {
    checkServices({ 'package.json': manifest('shop'), 'src/a.ts': '' }, ['service  shop']);
    assert.equal(servicesOf({ 'package.json': manifest('shop'), 'src/a.ts': '' })[0]?.id, 'service:.');
  });

  it('takes a package whose module is a function of an AWS CDK stack as a service, and no other', () => {
    checkServices({
      'package.json': manifest('root', { workspaces: ['*'] }),
      'infra/package.json': manifest('infra', { dependencies: { 'aws-cdk-lib': '2' } }), 'infra/cdk.json': '{}',
      'infra/stack.ts': "import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';\nnew NodejsFunction(this, 'Orders', { entry: '../packages/orders/src/main.ts' });\nnew NodejsFunction(this, 'Gone', { entry: '../packages/gone/main.ts' });",
      'packages/orders/package.json': manifest('orders', { main: 'src/main.ts' }), 'packages/orders/src/main.ts': '',
      'packages/shared/package.json': manifest('shared', { main: 'index.ts' }), 'packages/shared/index.ts': '',
    }, ['library infra infra', 'service packages/orders orders', 'library packages/shared shared']);
  });

  it('takes a package of functions for AWS Lambda that nobody imports for a service, and what functions share for a library', () => {
    const typed = { devDependencies: { '@types/aws-lambda': '8' } };
    const handler = "import type { SQSEvent } from 'aws-lambda';\nexport async function handler(event: SQSEvent) {}\n";
    checkServices({
      'package.json': manifest('root', { workspaces: ['*/*'] }),
      'functions/mails/package.json': manifest('mails', { ...typed, dependencies: { kit: '*' } }), 'functions/mails/src/main.ts': handler,
      'functions/orders/package.json': manifest('orders', { dependencies: { '@aws-lambda-powertools/logger': '2' } }), 'functions/orders/src/main.ts': handler.replace('async function handler(event: SQSEvent) {}', 'const handler = wrap(async (event: SQSEvent) => {});'),
      'libs/kit/package.json': manifest('kit', typed), 'libs/kit/ping.ts': handler,
      'libs/middleware/package.json': manifest('middleware', typed), 'libs/middleware/index.ts': "import type { Handler } from 'aws-lambda';\nexport const withLog = (handler: Handler) => handler;\n",
      'libs/layer/package.json': manifest('layer', { ...typed, exports: './index.ts' }), 'libs/layer/index.ts': handler,
    }, ['service functions/mails mails', 'service functions/orders orders', 'library libs/kit kit', 'library libs/layer layer', 'library libs/middleware middleware']);
  });

  it('takes packages that only hold functions of a SAM stack for parts of it, and those that a stack elsewhere deploys for services', () => {
    const sam = (uris: readonly string[]): string => `Transform: AWS::Serverless-2016-10-31\nResources:\n${uris.map((uri, index) => `  F${index}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: app.handler\n      CodeUri: ${uri}\n`).join('')}`;
    checkServices({
      'core/template.yaml': sam(['init', '../backends/config/code', '../backends/orders/functions/waiting']), 'core/init/app.js': '',
      'backends/validator/template.yaml': sam(['code/']), 'backends/validator/code/package.json': manifest('code'), 'backends/validator/code/app.js': '',
      'backends/config/code/package.json': manifest('code'), 'backends/config/code/app.js': '', 'backends/orders/functions/waiting/app.js': '', 'backends/other/package.json': manifest('other'), 'backends/other/a.js': '',
    }, ['service backends/config/code config', 'service backends/orders/functions/waiting waiting', 'library backends/other other', 'service backends/validator validator', 'service core core']);
    checkServices({
      'template.yaml': sam(['orders/', 'stock/']), 'orders/package.json': manifest('orders'), 'orders/app.js': '', 'stock/package.json': manifest('stock'), 'stock/app.js': '', 'shared/package.json': manifest('shared'), 'shared/a.js': '',
    }, ['service orders orders', 'library shared shared', 'service stock stock']);
  });

  it('takes applications of Azure Functions for services, and of Vue CLI for front ends', () => {
    checkServices({
      'archiver/host.json': '{ "version": "2.0" }', 'archiver/package.json': manifest('archiver'), 'archiver/Trip/index.js': '', 'archiver/Trip/host.json': '{ "version": "2.0" }', 'archiver/Trip/function.json': '{}',
      'lib/host.json': '{ "name": "a" }', 'lib/package.json': manifest('lib'), 'lib/index.js': '',
      'web/package.json': manifest('web', { scripts: { serve: 'vue-cli-service serve' }, dependencies: { vue: '2' } }), 'web/src/main.js': '',
    }, ['service archiver archiver', 'library lib lib', 'web web web']);
  });

  it('takes a folder without any package as one service', () => {
    checkServices({ 'src/a.ts': '' }, ['service  app']);
  });

  it('tells deployable packages from the libraries they share', () => {
    checkServices({
      'package.json': manifest('root', { workspaces: ['*'] }), 'scripts/release.ts': '',
      'apps/api/package.json': manifest('@shop/api'), 'apps/api/src/main.ts': '',
      'packages/shared/package.json': manifest('@shop/shared', { main: 'index.ts' }), 'packages/shared/index.ts': '',
      'packages/worker/package.json': manifest('@shop/mail-worker', runs), 'packages/worker/main.ts': '',
    }, ['service apps/api api', 'library packages/shared @shop/shared', 'worker packages/worker mail-worker']);
  });

  it('takes what services share for a library, also in a folder that is called services', () => {
    checkServices({
      'package.json': manifest('root', { workspaces: ['*/*', 'packages/services/*'] }), 'apps/web/package.json': manifest('web', { ...runs, dependencies: { flags: '*' } }), 'apps/web/a.ts': '',
      'packages/services/flags/package.json': manifest('flags'), 'packages/services/flags/a.ts': '', 'packages/services/mails/package.json': manifest('mails'), 'packages/services/mails/a.ts': '',
    }, ['service apps/web web', 'library packages/services/flags flags', 'service packages/services/mails mails']);
  });

  it('takes a package with a server or a queue and without any script of its own for a service', () => {
    const untouched = { scripts: { test: 'echo "Error: no test specified" && exit 1' }, dependencies: { express: '4' } };
    const orders = { 'orders/package.json': manifest('orders', runs), 'orders/a.js': '' };
    checkServices({ ...orders, 'gateway/package.json': manifest('gateway', { main: 'index.js', ...untouched }), 'gateway/server.js': '' }, ['service gateway gateway', 'service orders orders']);
    checkServices({ ...orders, 'mails/package.json': manifest('mails', { dependencies: { bullmq: '5' } }), 'mails/worker.js': '' }, ['service mails mails', 'service orders orders']);
    checkServices({ ...orders, 'mails/package.json': manifest('mails', { dependencies: { '@dapr/dapr': '3' } }), 'mails/worker.js': '' }, ['service mails mails', 'service orders orders']);
    checkServices({ ...orders, 'dates/package.json': manifest('dates', { dependencies: { luxon: '3' } }), 'dates/index.js': '' }, ['library dates dates', 'service orders orders']);
    checkServices({ ...orders, 'routes/package.json': manifest('routes', { ...untouched, types: 'index.d.ts' }), 'routes/index.js': '' }, ['service orders orders', 'library routes routes']);
    checkServices({ ...orders, 'packages/routes/package.json': manifest('routes', untouched), 'packages/routes/index.js': '' }, ['service orders orders', 'library packages/routes routes']);
    checkServices({ ...orders, 'routes/package.json': manifest('routes', { scripts: { build: 'tsc' }, dependencies: { express: '4' } }), 'routes/index.js': '' }, ['service orders orders', 'library routes routes']);
  });

  it('knows what Trigger.dev deploys', () => checkServices({
    'package.json': manifest('root', { workspaces: ['*'] }), 'web/package.json': manifest('web', { scripts: { start: 'next start' }, dependencies: { next: '15' } }), 'web/a.ts': '',
    'jobs/package.json': manifest('jobs', { scripts: { deploy: 'trigger deploy' } }), 'jobs/trigger.config.ts': '', 'jobs/src/mail.ts': '',
  }, ['worker jobs jobs', 'web web web']));

  it('finds services in other languages that one image of the whole workspace holds, by the names of their containers', () => {
    const web = { 'web/apps/stock/package.json': manifest('stock', { scripts: { start: 'next start' }, dependencies: { next: '15' } }), 'web/apps/stock/a.ts': '', Dockerfile: 'FROM jdk AS builder\nRUN ./mvnw package\nFROM jre AS orders-service\n' };
    const compose = 'services:\n  orders-service: { build: { context: ., dockerfile: Dockerfile, target: orders-service } }\n  stock-service: { build: . }\n  elsewhere: { build: . }\n';
    checkServices({ ...web, 'compose.yml': compose, 'orders-service/src/main/java/Orders.java': '', 'stock-service/src/main/java/Stock.java': '', 'lib/src/Lib.java': '' }, ['service orders-service orders-service', 'service stock-service stock-service', 'web web/apps/stock stock']);
    checkServices({ ...web, 'compose.yml': compose, 'a/orders-service/A.java': '', 'b/orders-service/B.java': '' }, ['web web/apps/stock stock']);
  });

  it('takes no script that ends by itself for a program', () => {
    const scripts = { 'ci': 'node scripts/build-openapi.js', 'docs:check': 'node scripts/check.js', 'generate': 'ts-node generate.ts', 'migrate:up': 'ts-node migrate.ts' };
    checkServices({
      'package.json': manifest('root', { workspaces: ['*'] }),
      'packages/api-documents/package.json': manifest('api-documents', { scripts }), 'packages/api-documents/a.ts': '',
      'packages/mailer/package.json': manifest('mailer', { scripts: { 'docker': 'node main.js' } }), 'packages/mailer/a.ts': '',
    }, ['library packages/api-documents api-documents', 'service packages/mailer mailer']);
  });

  it('takes a package that only Storybook starts for a library, unlike a front end with stories', () => checkServices({
    'package.json': manifest('root', { workspaces: ['apps/*'] }),
    'apps/stories/package.json': manifest('stories', { scripts: { preview: 'vite preview', storybook: 'storybook dev -p 6006' }, dependencies: { 'react-dom': '19' } }), 'apps/stories/src/a.ts': '',
    'apps/web/package.json': manifest('web', { scripts: { dev: 'vite', storybook: 'storybook dev' }, dependencies: { 'react-dom': '19' } }), 'apps/web/src/a.ts': '',
  }, ['library apps/stories stories', 'web apps/web web']));

  it('draws libraries only where nothing else is', () => {
    const library = servicesOf({ 'packages/a/package.json': manifest('a'), 'packages/a/x.ts': '', 'packages/b/package.json': manifest('b'), 'packages/b/x.ts': '' });
    assert.deepEqual(drawnServices(library).map((service) => service.root), ['packages/a', 'packages/b']);
    const mixed = servicesOf({ 'packages/a/package.json': manifest('a'), 'packages/a/x.ts': '', 'api/package.json': manifest('api', runs), 'api/x.ts': '' });
    assert.deepEqual(drawnServices(mixed).map((service) => service.root), ['api']);
  });

  it('knows folders side by side by their Dockerfile or start script', () => {
    checkServices({
      'orders/package.json': manifest('orders'), 'orders/Dockerfile': 'FROM node', 'orders/a.ts': '',
      'payments/package.json': manifest('payments', runs), 'payments/a.ts': '',
      'common/package.json': manifest('@shop/common', { types: 'index.d.ts' }), 'common/a.ts': '',
    }, ['library common @shop/common', 'service orders orders', 'service payments payments']);
  });

  it('takes front ends for applications that others only need to be built', () => {
    const page = { private: true, files: ['dist'], dependencies: { 'react-dom': '18' }, scripts: { dev: 'vite' } };
    const tree = (more: object): Tree => ({
      'packages/core/package.json': manifest('core', { ...runs, dependencies: { '@shop/console': 'workspace:*' } }), 'packages/core/a.ts': '',
      'packages/console/package.json': manifest('@shop/console', { ...page, ...more }), 'packages/console/a.tsx': '',
    });
    checkServices(tree({}), ['web packages/console console', 'service packages/core core']);
    checkServices(tree({ exports: './dist/index.js' }), ['library packages/console @shop/console', 'service packages/core core']);
    checkServices(tree({ scripts: { build: 'vite build' } }), ['library packages/console @shop/console', 'service packages/core core']);
  });

  it('takes a package.json that says nothing but the kind of modules as part of the package around it', () => {
    checkServices({ 'package.json': manifest('shop', runs), 'src/a.ts': '', 'src/migrations/package.json': '{ "type": "commonjs" }', 'src/migrations/1.js': '' }, ['service  shop']);
  });

  it('builds no service from a Dockerfile that is not there', () => {
    const library = manifest('@shop/api', { exports: './lib/index.js' });
    const compose = 'services:\n  app:\n    build:\n      context: .\n      dockerfile: Dockerfile\n';
    const tree = { 'packages/api/package.json': library, 'packages/api/a.ts': '', 'packages/api/docker-compose.yml': compose, 'packages/core/package.json': manifest('core', runs), 'packages/core/a.ts': '' };
    checkServices(tree, ['library packages/api @shop/api', 'service packages/core core']);
    checkServices({ ...tree, 'packages/api/Dockerfile': 'FROM node' }, ['service packages/api api', 'service packages/core core']);
  });

  it('takes a front end that webpack serves as an application, beside a server in another language', () => {
    const scripts = { start: 'npm run webapp:dev --', 'webapp:dev': 'npm run webpack-dev-server -- --env stats=minimal', 'webpack-dev-server': 'webpack serve', 'webapp:build': 'webpack' };
    const tree = (given: object): Tree => ({ 'gateway/package.json': manifest('shop', { dependencies: { 'react-dom': '18' }, scripts: given }), 'gateway/src/main/webapp/a.tsx': '', 'api/package.json': manifest('api', runs), 'api/a.ts': '' });
    checkServices(tree(scripts), ['service api api', 'web gateway shop']);
    checkServices(tree({ build: 'webpack' }), ['service api api', 'library gateway shop']);
  });

  it('takes no root for a service whose scripts only check it, nor for what an editor in the cloud is built from', () => {
    const api = { 'api/package.json': manifest('api', runs), 'api/a.ts': '', 'tools.js': '' };
    checkServices({ ...api, 'package.json': manifest('shop', { scripts: { validate: 'node tools.js', 'verify:names': 'node tools.js' } }) }, ['library  shop', 'service api api']);
    checkServices({ ...api, 'package.json': manifest('shop', { scripts: { docs: 'node tools.js' } }), '.gitpod.Dockerfile': 'FROM gitpod/workspace-full' }, ['library  shop', 'service api api']);
    checkServices({ ...api, 'package.json': manifest('shop', { scripts: { docs: 'node tools.js' } }), 'shop.Dockerfile': 'FROM node' }, ['service  shop', 'service api api']);
  });

  it('does not mistake folders of business code for services', () => {
    checkServices({ 'package.json': manifest('shop', runs), 'src/services/mail/index.ts': '', 'services/mail/index.ts': '' }, ['service  shop']);
  });

  it('does not mistake databases and deployment folders for services', () => {
    checkServices({
      'package.json': manifest('shop', runs), 'src/a.ts': '',
      'mongo/Dockerfile': 'FROM mongo:5', 'mongo/init.js': '', 'docker/Dockerfile': 'FROM node:22', 'docker/wait.js': '',
    }, ['service  shop']);
  });

  it('does not mistake the image that migrates a database for a service, where others import its package', () => {
    const files = {
      'apps/shop/package.json': '{ "name": "shop", "dependencies": { "express": "5", "@shop/db": "*" }, "scripts": { "start": "node dist/main.js" } }', 'apps/shop/main.ts': '',
      'components/db/package.json': '{ "name": "@shop/db", "dependencies": { "typeorm": "0.3" }, "scripts": { "build": "tsc", "wait": "node lib/wait.js" } }', 'components/db/index.ts': '',
    };
    const image = 'FROM node:22\nCOPY . .\nENTRYPOINT ["./migrate.sh"]\n';
    checkServices({ ...files, 'components/db/Dockerfile': image }, ['service apps/shop shop', 'library components/db @shop/db']);
    checkServices({ ...files, 'components/db/Dockerfile': image.replace('"./migrate.sh"', '"node", "dist/main.js"') }, ['service apps/shop shop', 'service components/db db']);
  });

  it('does not mistake the patches of a release for a service', () => {
    const patch = { 'Dockerfile': 'FROM shop:5.0.1\nRUN node patch.js', 'patch.js': '' };
    const tree = (folder: string): Tree => ({ 'package.json': manifest('shop', runs), 'src/a.ts': '', ...Object.fromEntries(Object.entries(patch).map(([name, text]) => [`fixes/${folder}/${name}`, text])) });
    checkServices(tree('5.0.2'), ['service  shop']);
    checkServices(tree('v2-beta'), ['service  shop', 'service fixes/v2-beta v2-beta']);
  });

  it('calls a service as its folder and its deployment do, where the package alone says otherwise', () => {
    const named = (compose: string): Tree => ({ 'services/history/package.json': manifest('shop-editor', runs), 'services/history/a.ts': '', 'web/package.json': manifest('web', runs), 'web/a.ts': '', 'compose.yml': `services:\n  ${compose}:\n    build: ./services/history\n` });
    checkServices(named('history'), ['service services/history history', 'service web web']);
    checkServices(named('shop-editor'), ['service services/history shop-editor', 'service web web']);
    checkServices(named('backend'), ['service services/history shop-editor', 'service web web']);
    checkServices(named('history'), ['service services/history past', 'service web web'], { services: { past: { root: 'services/history', aliases: [], hosts: [] } } });
  });

  it('calls services that share the name of their package after their folders', () => {
    checkServices({
      'admin/package.json': manifest('shop', runs), 'admin/a.ts': '', 'shop/package.json': manifest('shop', runs), 'shop/a.ts': '', 'users/package.json': manifest('shop', runs), 'users/a.ts': '', 'lib/package.json': manifest('shop'), 'lib/a.ts': '',
    }, ['service admin admin', 'library lib shop', 'service shop shop', 'service users users']);
    checkServices({ 'a/web/package.json': manifest('@a/web', runs), 'a/web/a.ts': '', 'b/web/package.json': manifest('@b/web', runs), 'b/web/a.ts': '' }, ['service a/web web', 'service b/web web']);
  });

  it('takes a folder with a Dockerfile that serves its scripts as a service', () => {
    checkServices({
      'api/package.json': manifest('api', runs), 'api/a.ts': '', 'web/Dockerfile': 'FROM alpine AS build\nFROM nginx:1.21\n', 'web/static/app.js': '',
    }, ['service api api', 'service web web']);
  });

  it('tells web front ends, devices and command lines apart', () => {
    const app = (dependencies: object, more: object = {}): Tree => ({ 'package.json': manifest('x', { dependencies, ...more }), 'a.tsx': '' });
    const kindOf = (tree: Tree): string | undefined => servicesOf({ ...tree, 'other/package.json': manifest('other', runs), 'other/a.ts': '' }).find((service) => service.root === '')?.kind;
    assert.equal(kindOf(app({ next: '1' }, runs)), 'web');
    assert.equal(kindOf(app({ 'react-dom': '1', vite: '1' }, { scripts: { dev: 'vite' } })), 'web');
    assert.equal(kindOf(app({ 'react-dom': '1', express: '1' }, runs)), 'service');
    assert.equal(kindOf(app({ 'react-dom': '1', express: '1', vite: '1' }, { scripts: { start: 'vite' } })), 'web');
    assert.equal(kindOf(app({ expo: '1' }, { scripts: { start: 'expo start' } })), 'app');
    assert.equal(kindOf(app({}, { bin: { x: 'a.js' } })), 'app');
  });

  it('leaves packages without production code out', () => {
    checkServices({ 'api/package.json': manifest('api', runs), 'api/a.ts': '', 'e2e/package.json': manifest('e2e', runs), 'e2e/a.ts': '' }, ['service api api']);
  });

  it('takes names and folders from the configuration', () => {
    const services = { billing: { root: './src/billing/', hosts: ['billing.internal'], aliases: ['bill'] } };
    const tree = { 'package.json': manifest('shop', runs), 'src/billing/a.ts': '', 'src/b.ts': '' };
    checkServices(tree, ['service  shop', 'service src/billing billing'], { services });
    assert.deepEqual(servicesOf(tree, { services })[1]?.aliases, ['bill', 'billing', 'billing.internal']);
  });

  it('gives each file the deepest service', () => {
    const { files } = discover(fileTree({
      'package.json': manifest('root', { workspaces: ['apps/*'] }), 'script.ts': '', 'apps/api/package.json': manifest('api'), 'apps/api/a.ts': '',
    }), defaultConfig);
    assert.deepEqual(files.map((file) => [file.path, file.service]), [['apps/api/a.ts', 'service:apps/api'], ['script.ts', undefined]]);
  });
});

describe('Other names of services', () => {
  const two: Tree = { 'orders/package.json': manifest('@shop/orders', runs), 'orders/a.ts': '', 'web/package.json': manifest('web', runs), 'web/a.ts': '' };

  it('come from compose files: by build folder, Dockerfile, image, command or name', () => {
    const compose = (service: string): Tree => ({ ...two, 'docker-compose.yml': `services:\n  backend:\n${service}` });
    checkAliases(compose('    build: ./orders\n    container_name: ord\n    ports: ["8081:3000/tcp", "9000"]\n'), 'orders', ['@shop/orders', 'backend', 'backend:3000', 'backend:9000', 'localhost:8081', 'ord', 'ord:3000', 'ord:9000', 'orders']);
    checkAliases(compose('    build: { context: ., dockerfile: ./orders/Dockerfile.prod }\n'), 'orders', ['@shop/orders', 'backend', 'orders']);
    checkAliases(compose('    image: registry.example.com/team/orders:1.2\n'), 'orders', ['@shop/orders', 'backend', 'orders']);
    checkAliases(compose('    build: .\n    command: npm run start --workspace orders\n    expose: [3000]\n'), 'orders', ['@shop/orders', 'backend', 'backend:3000', 'orders']);
    checkAliases(compose('    image: node:22\n    volumes: ["./orders:/app"]\n'), 'orders', ['@shop/orders', 'backend', 'orders']);
    checkAliases({ ...two, 'compose.prod.yaml': 'services: { orders-srv: { image: "nginx" } }' }, 'orders', ['@shop/orders', 'orders', 'orders-srv']);
  });

  it('fill in variables of the .env file', () => {
    checkAliases({ ...two, '.env': 'PORT=4000\n', 'compose.yml': 'services: { api: { build: "${DIR:-orders}", ports: ["${PORT}:${INNER:-80}"] } }' }, 'orders', ['@shop/orders', 'api', 'api:80', 'localhost:4000', 'orders']);
  });

  it('come from Kubernetes Services that select a Deployment of the image', () => {
    const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders-depl }\nspec: { template: { metadata: { labels: { app: o } }, spec: { containers: [{ image: "me/orders:1" }] } } }\n';
    const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: orders-srv, namespace: shop }\nspec: { selector: { app: o }, ports: [{ port: 3000 }] }\n';
    checkAliases({ ...two, 'infra/orders.yaml': `${deployment}---\n${service}` }, 'orders', [
      '@shop/orders', 'orders', 'orders-depl', 'orders-srv', 'orders-srv.shop', 'orders-srv.shop.svc.cluster.local', 'orders-srv.shop.svc.cluster.local:3000', 'orders-srv.shop:3000', 'orders-srv:3000',
    ]);
  });

  it('come through the image folders of Skaffold', () => {
    const skaffold = 'apiVersion: skaffold/v2\nkind: Config\nbuild: { artifacts: [{ image: me/o-image, context: orders }] }\n';
    const deployment = 'kind: Deployment\nmetadata: { name: depl }\nspec: { template: { spec: { containers: [{ image: me/o-image }] } } }\n';
    checkAliases({ ...two, 'skaffold.yaml': skaffold, 'infra/o.yaml': deployment }, 'orders', ['@shop/orders', 'depl', 'orders']);
  });

  it('read Helm templates as far as they are plain', () => {
    const chart = 'kind: Deployment\nmetadata:\n  name: orders-web\n{{- if .Values.x }}\n  labels: {}\n{{- end }}\nspec: { template: { spec: { containers: [{ image: "{{ .Values.repo }}/orders:{{ .Values.tag }}" }] } } }\n';
    checkAliases({ ...two, 'charts/templates/orders.yaml': chart }, 'orders', ['@shop/orders', 'orders', 'orders-web']);
  });

  it('leave out what two services share, and infrastructure', () => {
    const compose = 'services: { a: { build: orders, hostname: same }, b: { build: web, hostname: same }, redis: { image: "redis:8" } }';
    checkAliases({ ...two, 'compose.yml': compose }, 'orders', ['@shop/orders', 'a', 'orders']);
  });

  it('survive files that are no YAML, and say so', () => {
    const broken = { ...two, 'docker-compose.yml': 'services: [\n  {{ broken', 'k8s.yaml': 'kind: Deployment\n\t- x: [', 'compose.yaml': '- 1' };
    checkAliases(broken, 'orders', ['@shop/orders', 'orders']);
    assert.deepEqual(discover(fileTree(broken), defaultConfig).skipped, [{ file: 'docker-compose.yml', reason: 'not valid YAML' }, { file: 'k8s.yaml', reason: 'not valid YAML' }]);
  });
});

describe('Services in other languages', () => {
  const api: Tree = { 'api/package.json': manifest('api', runs), 'api/a.ts': '' };

  it('are what a deployment file builds from a folder of their sources', () => {
    checkServices({ ...api, 'compose.yml': 'services: { api: { build: api }, mailer: { build: mailer, ports: ["8085:80"] } }', 'mailer/Dockerfile': 'FROM golang', 'mailer/main.go': '' }, ['service api api', 'service mailer mailer']);
    checkAliases({ ...api, 'compose.yml': 'services: { mailer: { build: mailer, ports: ["8085:80"] } }', 'mailer/Dockerfile': 'FROM golang', 'mailer/main.go': '' }, 'mailer', ['localhost:8085', 'mailer', 'mailer:80']);
    checkServices({ ...api, 'compose.yml': 'services: { cart: { build: { context: ., dockerfile: ./src/cart/src/Dockerfile } } }', 'src/cart/src/Dockerfile': 'FROM dotnet/sdk', 'src/cart/src/main.cs': '' }, ['service api api', 'service src/cart cart']);
    checkServices({ ...api, 'k8s.yaml': 'kind: Deployment\nmetadata: { name: mailer-depl }\nspec: { template: { spec: { containers: [{ image: me/mailer:1 }] } } }\n', 'services/mailer/Dockerfile': 'FROM python', 'services/mailer/app.py': '' }, ['service api api', 'service services/mailer mailer']);
    checkServices({ ...api, 'compose.yml': 'services: { images: { build: images } }', 'images/Dockerfile': 'FROM nginx:1', 'images/a.json': '' }, ['service api api', 'service images images']);
  });

  it('are no databases, products, gateways, nor folders that nothing deploys', () => {
    checkServices({ ...api, 'compose.yml': 'services: { db: { build: db } }', 'db/Dockerfile': 'FROM postgres:16', 'db/seed.py': '' }, ['service api api']);
    checkServices({ ...api, 'compose.yml': 'services: { redis: { image: redis } }', 'redis/a.json': '' }, ['service api api']);
    checkServices({ ...api, 'compose.yml': 'services: { proxy: { build: proxy } }', 'proxy/Dockerfile': 'FROM nginx', 'proxy/nginx.conf': 'location / { proxy_pass http://api; }' }, ['service api api']);
    checkServices({ ...api, 'scripts/release.py': '', 'tool/Dockerfile': 'FROM python', 'tool/a.py': '' }, ['service api api']);
  });

  it('are nothing that only tests deploy', () => {
    const compose = 'services: { nginx: { build: . } }';
    checkServices({ ...api, 'tests/files/nginx/compose.yml': compose, 'tests/files/nginx/Dockerfile': 'FROM nginx', 'tests/files/nginx/index.php': '' }, ['service api api']);
    checkServices({ ...api, 'files/nginx/compose.yml': compose, 'files/nginx/Dockerfile': 'FROM nginx', 'files/nginx/index.php': '' }, ['service api api', 'service files/nginx nginx']);
  });

  it('may lie beside others in a folder that has a package of its own', () => {
    const shared: Tree = { 'services/package.json': manifest('tools', runs), 'services/try.js': '', 'services/orders/package.json': manifest('orders', runs), 'services/orders/a.ts': '' };
    const compose = { 'compose.yml': 'services: { orders: { build: services/orders }, advice: { build: services/advice } }', 'services/advice/Dockerfile': 'FROM python', 'services/advice/main.py': '' };
    checkServices({ ...shared, ...compose }, ['service services tools', 'service services/advice advice', 'service services/orders orders']);
    checkServices({ ...shared, ...compose, 'services/advice/main.ts': '' }, ['service services tools', 'service services/orders orders']);
  });

  it('take no name from a service of the workspace', () => {
    checkServices({ ...api, 'compose.yml': 'services: { api: { build: . , command: run api }, web: { build: ./api/python } }', 'api/python/Dockerfile': 'FROM python', 'api/python/a.py': '' }, ['service api api']);
  });
});
