import { reaches } from '../rows';

const service = `
    // file: src/orders.service.ts
    import { Injectable } from '@nestjs/common';
    import { create } from './orders';
    @Injectable() export class OrdersService { async place() { await create(); } }
`;

describe('Entry points: NestJS', () => {
  reaches('a controller and its service', 'request: POST /orders/:id > OrdersService.place > create > axios.post', `
    import { Controller, Post } from '@nestjs/common'; import { OrdersService } from './orders.service';
    @Controller('orders') export class OrdersController { constructor(private readonly orders: OrdersService) {} @Post(':id') async place() { return this.orders.place(); } }
    ${service}
  `);
  reaches('a service injected into a field', 'request: GET /orders > OrdersService.place > create > axios.post', `
    import { Controller, Get, Inject } from '@nestjs/common'; import { OrdersService } from './orders.service';
    @Controller({ path: 'orders' }) export class OrdersController { @Inject(OrdersService) private readonly orders: OrdersService; @Get() async place() { return this.orders.place(); } }
    ${service}
  `);
  reaches('a service behind a token and an interface', 'request: GET /orders > OrdersService.place > create > axios.post', `
    import { Controller, Get, Inject, Module } from '@nestjs/common'; import { OrdersService } from './orders.service';
    interface Orders { place(): Promise<void> }
    @Controller('orders') export class OrdersController { constructor(@Inject('ORDERS') private readonly orders: Orders) {} @Get() async place() { return this.orders.place(); } }
    @Module({ controllers: [OrdersController], providers: [{ provide: 'ORDERS', useClass: OrdersService }] }) export class AppModule {}
    ${service}
  `);
  reaches('an abstract class as token', 'request: GET /orders > OrdersService.place > create > axios.post', `
    import { Controller, Get, Module } from '@nestjs/common'; import { create } from './orders';
    export abstract class Orders { abstract place(): Promise<void>; }
    export class OrdersService extends Orders { async place() { await create(); } }
    @Controller('orders') export class OrdersController { constructor(private readonly orders: Orders) {} @Get() async place() { return this.orders.place(); } }
    @Module({ providers: [{ provide: Orders, useClass: OrdersService }] }) export class AppModule {}
  `);
  reaches('a guard', 'request: CallGuard.canActivate > create > axios.post', `
    import { CanActivate, Injectable } from '@nestjs/common'; import { create } from './orders';
    @Injectable() export class CallGuard implements CanActivate { async canActivate() { await create(); return true; } }
  `);
  reaches('an interceptor, a pipe, a filter and middleware', [
    'request: A.intercept > create > axios.post | request: B.transform > create > axios.post | request: C.catch > create > axios.post | request: D.use > create > axios.post',
  ], `
    import { ArgumentsHost, ExceptionFilter, NestInterceptor, NestMiddleware, PipeTransform } from '@nestjs/common'; import { create } from './orders';
    export class A implements NestInterceptor { async intercept(context: any, next: any) { await create(); return next.handle(); } }
    export class B implements PipeTransform { async transform(value: unknown) { await create(); return value; } }
    export class C implements ExceptionFilter { async catch(error: Error, host: ArgumentsHost) { await create(); } }
    export class D implements NestMiddleware { async use(q: any, s: any, next: any) { await create(); next(); } }
  `);
  reaches('hooks of the module', 'startup: Seeder.onModuleInit > create > axios.post', `
    import { OnModuleInit } from '@nestjs/common'; import { create } from './orders';
    export class Seeder implements OnModuleInit { async onModuleInit() { await create(); } }
  `);
  reaches('a message pattern and an event pattern', 'request: order.place > OrdersService.place > create > axios.post | consumer: order.paid > OrdersService.place > create > axios.post', `
    import { Controller } from '@nestjs/common'; import { EventPattern, MessagePattern } from '@nestjs/microservices'; import { OrdersService } from './orders.service';
    @Controller() export class Handler { constructor(private readonly orders: OrdersService) {} @MessagePattern('order.place') place() { return this.orders.place(); } @EventPattern('order.paid') async paid() { await this.orders.place(); } }
    ${service}
  `);
  reaches('schedules', 'schedule: EVERY_HOUR > OrdersService.place > create > axios.post', `
    import { Cron, CronExpression } from '@nestjs/schedule'; import { OrdersService } from './orders.service';
    export class Tasks { constructor(private readonly orders: OrdersService) {} @Cron(CronExpression.EVERY_HOUR) async hourly() { await this.orders.place(); } }
    ${service}
  `);
  reaches('a processor of a queue', 'consumer: orders > OrdersService.place > create > axios.post', `
    import { Processor, WorkerHost } from '@nestjs/bullmq'; import { OrdersService } from './orders.service';
    @Processor('orders') export class Orders extends WorkerHost { constructor(private readonly orders: OrdersService) { super(); } async process() { await this.orders.place(); } }
    ${service}
  `);
  reaches('an event of the process is reached from where it is emitted', 'request: POST /orders > Listener.created > create > axios.post', `
    import { Controller, Post } from '@nestjs/common'; import { EventEmitter2, OnEvent } from '@nestjs/event-emitter'; import { create } from './orders';
    @Controller('orders') export class OrdersController { constructor(private readonly events: EventEmitter2) {} @Post() async place() { this.events.emit('order.created'); } }
    export class Listener { @OnEvent('order.created') async created() { await create(); } }
  `);
  reaches('an event that our own bus is told of', ['request: POST /orders > Listener.created > create > axios.post'], `
    import { Controller, Injectable, Post } from '@nestjs/common'; import { EventEmitter2, OnEvent } from '@nestjs/event-emitter'; import { create } from './orders';
    @Injectable() export class Events { constructor(private readonly emitter: EventEmitter2) {} publish(name: string, payload: object) { return this.emitter.emit(name, payload); } count(name: string) { return this.emitter.listenerCount(name); } }
    @Controller('orders') export class OrdersController { constructor(private readonly events: Events) {} @Post() async place() { this.events.publish('order.created', {}); this.events.count('order.cancelled'); } }
    export class Listener { @OnEvent('order.created') async created() { await create(); } @OnEvent('order.cancelled') async cancelled() { await create(); } }
  `);
  reaches('a command handler', 'request: POST /orders > PlaceHandler.execute > create > axios.post', `
    import { Controller, Post } from '@nestjs/common'; import { CommandBus, CommandHandler } from '@nestjs/cqrs'; import { create } from './orders';
    export class Place {}
    @CommandHandler(Place) export class PlaceHandler { async execute() { await create(); } }
    @Controller('orders') export class OrdersController { constructor(private readonly bus: CommandBus) {} @Post() async place() { await this.bus.execute(new Place()); } }
  `);
  reaches('a composed decorator of our own', 'request: POST /orders > create > axios.post', `
    import { applyDecorators, Controller, Post, UseGuards } from '@nestjs/common'; import { create } from './orders';
    const Place = (path: string) => applyDecorators(Post(path), UseGuards());
    @Controller('orders') export class OrdersController { @Place('') async place() { await create(); } }
  `);
  reaches('decorators beside the route', 'request: POST /orders > create > axios.post', `
    import { Controller, HttpCode, Post, UseGuards } from '@nestjs/common'; import { create } from './orders';
    @UseGuards() @Controller('orders') export class OrdersController { @HttpCode(202) @UseGuards() @Post() async place() { await create(); } }
  `);
  reaches('a route inherited from a base controller', 'request: POST / > create > axios.post', `
    import { Controller, Post } from '@nestjs/common'; import { create } from './orders';
    abstract class Base { @Post() async place() { await create(); } }
    @Controller('orders') export class OrdersController extends Base {}
  `);
  reaches('a gateway', 'consumer: place > create > axios.post', `
    import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets'; import { create } from './orders';
    @WebSocketGateway() export class Gateway { @SubscribeMessage('place') async place() { await create(); } }
  `);
  reaches('a private method without a decorator is no route', 'unknown: create', `
    import { Controller } from '@nestjs/common'; import { create } from './orders';
    @Controller('orders') export class OrdersController { async tidy() { await create(); } }
  `);
});
