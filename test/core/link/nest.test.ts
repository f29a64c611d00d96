import { checkSites } from './check-sites';

const calls = (name: string, path: string): string => `  async ${name}() { await fetch('http://peer/${path}'); return true; }\n`;

describe('Nest', () => {
  it('takes guards, interceptors, middleware, pipes, filters and strategies for requests, life-cycle methods for start-up', () => checkSites({
    'parts.ts': "import * as nest from '@nestjs/common';\nimport { Catch, CanActivate, Injectable, NestInterceptor, NestMiddleware, OnModuleInit, PipeTransform } from '@nestjs/common';\nimport { AuthGuard, PassportStrategy } from '@nestjs/passport';\nimport { Strategy } from 'passport-jwt';\n"
      + `export class Guard implements CanActivate {\n${calls('canActivate', 'guard')}}\n`
      + `export class Timing implements NestInterceptor {\n${calls('intercept', 'interceptor')}}\n`
      + `export class Log implements NestMiddleware {\n${calls('use', 'middleware')}}\n`
      + `export class Pipe implements PipeTransform {\n${calls('transform', 'pipe')}}\n`
      + `@Catch()\nexport class Filter {\n${calls('catch', 'filter')}}\n`
      + `export class Jwt extends PassportStrategy(Strategy) {\n${calls('validate', 'strategy')}}\n`
      + `export class Session extends AuthGuard('jwt') {\n${calls('canActivate', 'session')}}\n`
      + `@Injectable()\nexport class Warm implements OnModuleInit {\n${calls('onModuleInit', 'init')}${calls('other', 'other')}}\n`
      + `export class Named implements nest.CanActivate {\n${calls('canActivate', 'namespace')}}\n`
      + `export class Plain {\n${calls('canActivate', 'plain')}${calls('onModuleInit', 'plain')}}\n`,
  }, [
    'parts.ts:6 out http sync GET peer/guard < request Guard.canActivate',
    'parts.ts:9 out http sync GET peer/interceptor < request Timing.intercept',
    'parts.ts:12 out http sync GET peer/middleware < request Log.use',
    'parts.ts:15 out http sync GET peer/pipe < request Pipe.transform',
    'parts.ts:19 out http sync GET peer/filter < request Filter.catch',
    'parts.ts:22 out http sync GET peer/strategy < request Jwt.validate',
    'parts.ts:25 out http sync GET peer/session < request Session.canActivate',
    'parts.ts:29 out http sync GET peer/init < startup Warm.onModuleInit',
    'parts.ts:30 out http sync GET peer/other < unknown Warm.other',
    'parts.ts:33 out http sync GET peer/namespace < request Named.canActivate',
    'parts.ts:36 out http sync GET peer/plain < unknown Plain.canActivate',
    'parts.ts:37 out http sync GET peer/plain < unknown Plain.onModuleInit',
  ]));

  it('finds what a base class gives to a guard', () => checkSites({
    'base.ts': `export abstract class Base {\n${calls('canActivate', 'base')}}\n`,
    'guard.ts': "import { CanActivate } from '@nestjs/common';\nimport { Base } from './base';\nexport class Guard extends Base implements CanActivate {}\n",
  }, ['base.ts:2 out http sync GET peer/base < request Base.canActivate']));

  it('follows an event in the process from who emits it to who listens', () => checkSites({
    'orders.controller.ts': "import { Controller, Post } from '@nestjs/common';\nimport { EventEmitter2 } from '@nestjs/event-emitter';\nimport { PaidEvent } from './paid.event';\n@Controller('orders')\nexport class Orders {\n  constructor(private readonly events: EventEmitter2) {}\n  @Post()\n  async create() {\n    this.events.emit('order.created', {});\n    await this.events.emitAsync(PaidEvent.name, new PaidEvent());\n  }\n}\n",
    'paid.event.ts': 'export class PaidEvent {}\n',
    'listeners.ts': "import { Injectable } from '@nestjs/common';\nimport { OnEvent } from '@nestjs/event-emitter';\nimport { PaidEvent } from './paid.event';\n@Injectable()\nexport class Listeners {\n"
      + `  @OnEvent('order.*')\n${calls('any', 'any')}  @OnEvent(PaidEvent.name)\n${calls('paid', 'paid')}  @OnEvent('order.lines.**')\n${calls('none', 'none')}}\n`,
  }, [
    'listeners.ts:7 out http sync GET peer/any < request POST /orders',
    'listeners.ts:9 out http sync GET peer/paid < request POST /orders',
    'listeners.ts:11 out http sync GET peer/none < unknown Listeners.none',
  ]));

  it('follows several events given to the event bus, and functions in a list', () => checkSites({
    'orders.controller.ts': "import { Controller, Get, Post } from '@nestjs/common';\nimport { EventBus } from '@nestjs/cqrs';\nimport { HealthCheckService } from '@nestjs/terminus';\nimport { Paid, Sent } from './events';\n@Controller('orders')\nexport class Orders {\n  constructor(private readonly bus: EventBus, private readonly health: HealthCheckService) {}\n  @Post()\n  create() {\n    this.bus.publishAll([new Paid(), new Sent()]);\n  }\n  @Get()\n  check() {\n    const checks = [() => fetch('http://peer/health')];\n    return this.health.check(checks);\n  }\n}\n",
    'events.ts': 'export class Paid {}\nexport class Sent {}\n',
    'sent.handler.ts': `import { EventsHandler } from '@nestjs/cqrs';\nimport { Sent } from './events';\n@EventsHandler(Sent)\nexport class SentHandler {\n${calls('handle', 'sent')}}\n`,
  }, [
    'orders.controller.ts:14 out http sync GET peer/health < request GET /orders',
    'sent.handler.ts:5 out http sync GET peer/sent < request POST /orders',
  ]));

  it('gives a token to whoever is nearest to its module', () => checkSites({
    'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*"] }',
    ...Object.fromEntries(['orders', 'stock'].flatMap((name) => [
      [`apps/${name}/package.json`, `{ "name": "${name}", "scripts": { "start": "node ." } }`],
      [`apps/${name}/app.module.ts`, `import { HttpModule } from '@nestjs/axios';\nimport { Module } from '@nestjs/common';\n@Module({ imports: [HttpModule.register({ baseURL: 'http://${name}-peer' })], providers: [{ provide: 'PEER', useValue: 'http://${name}-value' }] })\nexport class AppModule {}\n`],
      [`apps/${name}/src/a.service.ts`, "import { HttpService } from '@nestjs/axios';\nimport { Inject } from '@nestjs/common';\nexport class A {\n  constructor(@Inject('PEER') private readonly peer: string, private readonly http: HttpService) {}\n  load() {\n    void fetch(`${this.peer}/a`);\n    return this.http.get('/b').toPromise();\n  }\n}\n"],
    ])),
  }, [
    'apps/orders/src/a.service.ts:6 out http async GET orders-value/a < unknown A.load',
    'apps/orders/src/a.service.ts:7 out http sync GET orders-peer/b < unknown A.load',
    'apps/stock/src/a.service.ts:6 out http async GET stock-value/a < unknown A.load',
    'apps/stock/src/a.service.ts:7 out http sync GET stock-peer/b < unknown A.load',
  ]));

  it('takes a client of another module for one whose options nobody knows', () => checkSites({
    'src/orders/orders.module.ts': "import { HttpModule } from '@nestjs/axios';\nimport { Module } from '@nestjs/common';\n@Module({ imports: [HttpModule.register({ baseURL: 'http://orders' })] })\nexport class OrdersModule {}\n",
    'src/stock/stock.service.ts': "import { HttpService } from '@nestjs/axios';\nexport class Stock {\n  constructor(private readonly http: HttpService) {}\n  load() {\n    return this.http.get('/b').toPromise();\n  }\n}\n",
  }, ['src/stock/stock.service.ts:5 out http sync GET /b < unknown Stock.load']));

  it('finds the providers of dynamic modules, and each of several between which configuration chooses', () => checkSites({
    'mailer.ts': `export abstract class Mailer { abstract send(): Promise<boolean>; }\nexport class Smtp implements Mailer {\n${calls('send', 'smtp')}}\nexport class Ses implements Mailer {\n${calls('send', 'ses')}}\nexport class Log implements Mailer {\n${calls('send', 'log')}}\n`,
    'mail.module.ts': "import { Ses, Smtp } from './mailer';\nexport const MAILER = Symbol('mailer');\nconst chosen = (name: string) => (name === 'ses' ? Ses : Smtp);\nexport class MailModule {\n  static forRoot() {\n    return { module: MailModule, providers: [{ provide: MAILER, useClass: chosen(process.env.MAILER ?? '') }] };\n  }\n}\n",
    'signup.controller.ts': "import { Controller, Inject, Post } from '@nestjs/common';\nimport { MAILER } from './mail.module';\nimport { Mailer } from './mailer';\n@Controller('signup')\nexport class Signup {\n  constructor(@Inject(MAILER) private readonly mailer: Mailer) {\n    void fetch('http://peer/made');\n  }\n  @Post()\n  async create() {\n    await this.mailer.send();\n  }\n}\n",
  }, [
    'mailer.ts:3 out http sync GET peer/smtp < request POST /signup',
    'mailer.ts:6 out http sync GET peer/ses < request POST /signup',
    'mailer.ts:9 out http sync GET peer/log < unknown Log.send',
    'signup.controller.ts:7 out http async GET peer/made < startup Signup.constructor',
  ]));

  it('leaves aside what a module provides that nobody imports', () => checkSites({
    'libs/bus/bus.ts': `export const BUS = 'BUS';\nexport interface Bus { publish(): Promise<boolean> }\nexport class Memory implements Bus {\n${calls('publish', 'memory')}}\nexport class Kafka implements Bus {\n${calls('publish', 'kafka')}}\n`,
    'libs/bus/memory.module.ts': "import { Module } from '@nestjs/common';\nimport { BUS, Memory } from './bus';\n@Module({ providers: [{ provide: BUS, useClass: Memory }] })\nexport class MemoryModule {}\n",
    'libs/kafka/kafka.module.ts': "import { Module } from '@nestjs/common';\nimport { BUS, Kafka } from '../bus/bus';\n@Module({ providers: [{ provide: BUS, useClass: Kafka }] })\nexport class KafkaModule {}\n",
    'app/app.module.ts': "import { forwardRef, Module } from '@nestjs/common';\nimport { KafkaModule } from '../libs/kafka/kafka.module';\n@Module({ imports: [forwardRef(() => KafkaModule)] })\nexport class AppModule {}\n",
    'libs/bus/orders.controller.ts': "import { Controller, Inject, Post } from '@nestjs/common';\nimport { BUS, Bus } from './bus';\n@Controller('orders')\nexport class Orders {\n  constructor(@Inject(BUS) private readonly bus: Bus) {}\n  @Post()\n  async create() {\n    await this.bus.publish();\n  }\n}\n",
  }, [
    'libs/bus/bus.ts:4 out http sync GET peer/memory < unknown Memory.publish',
    'libs/bus/bus.ts:7 out http sync GET peer/kafka < request POST /orders',
  ]));

  it('serves routes below the global prefix and their version', () => checkSites({
    'main.ts': "import { NestFactory } from '@nestjs/core';\nimport { VersioningType } from '@nestjs/common';\nimport type { NestExpressApplication } from '@nestjs/platform-express';\nimport { AppModule } from './app.module';\nimport { Warm } from './warm';\nasync function start() {\n  const app = await NestFactory.create<NestExpressApplication>(AppModule);\n  app.setGlobalPrefix(process.env.PREFIX ?? 'api');\n  app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });\n  await app.get(Warm).up();\n}\nvoid start();\n",
    'app.module.ts': 'export class AppModule {}\n',
    'warm.ts': `export class Warm {\n${calls('up', 'up')}}\n`,
    'orders.controller.ts': `import { Controller, Get, VERSION_NEUTRAL } from '@nestjs/common';\n@Controller('orders')\nexport class Orders {\n  @Get('one')\n${calls('one', 'one')}}\n@Controller({ path: 'lines', version: '2' })\nexport class Lines {\n  @Get('/')\n${calls('all', 'all')}}\n@Controller({ path: 'health', version: VERSION_NEUTRAL })\nexport class Health {\n  @Get()\n${calls('check', 'check')}}\n`,
  }, [
    'orders.controller.ts:5 out http sync GET peer/one < request GET /api/v1/orders/one',
    'orders.controller.ts:10 out http sync GET peer/all < request GET /api/v2/lines',
    'orders.controller.ts:15 out http sync GET peer/check < request GET /api/health',
    'warm.ts:2 out http sync GET peer/up < startup main.ts',
  ]));

  it('serves the controllers of a module below the path that the router is told', () => checkSites({
    'main.ts': "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nasync function start() {\n  const app = await NestFactory.create(AppModule);\n  app.setGlobalPrefix('api');\n}\nvoid start();\n",
    'app.module.ts': "import { Module } from '@nestjs/common';\nimport { RouterModule, type Routes } from '@nestjs/core';\nimport { AdminModule, AuditModule, OrdersModule } from './modules';\nconst routes: Routes = [{ path: '/admin', module: AdminModule, children: [{ path: 'audit', module: AuditModule }] }];\n@Module({ imports: [AdminModule, AuditModule, OrdersModule, RouterModule.register(routes)] })\nexport class AppModule {}\n",
    'modules.ts': "import { Module } from '@nestjs/common';\nimport { Audit, Orders, Users } from './controllers';\n@Module({ controllers: [Users] })\nexport class AdminModule {}\n@Module({ controllers: [Audit] })\nexport class AuditModule {}\n@Module({ controllers: [Orders] })\nexport class OrdersModule {}\n",
    'controllers.ts': `import { Controller, Get } from '@nestjs/common';\n@Controller('users')\nexport class Users {\n  @Get()\n${calls('all', 'users')}}\n@Controller()\nexport class Audit {\n  @Get('last')\n${calls('last', 'last')}}\n@Controller('orders')\nexport class Orders {\n  @Get()\n${calls('all', 'orders')}}\n`,
  }, [
    'controllers.ts:5 out http sync GET peer/users < request GET /api/admin/users',
    'controllers.ts:10 out http sync GET peer/last < request GET /api/admin/audit/last',
    'controllers.ts:15 out http sync GET peer/orders < request GET /api/orders',
  ]));
});
