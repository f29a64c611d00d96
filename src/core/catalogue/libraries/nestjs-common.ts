import { library } from '../library';

const route = {
  direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0] | arg[0][*]', base: 'class.Controller[0].path | class.Controller[0]', handler: 'method', entry: 'request',
} as const;

export const nestjsCommon = library({
  name: '@nestjs/common', packages: { '@nestjs/common': '>=7 <13' }, checked: '12.5.1', docs: 'https://docs.nestjs.com/controllers',
  called: {
    CanActivate: { methods: ['canActivate'], entry: 'request' },
    NestInterceptor: { methods: ['intercept'], entry: 'request' },
    NestMiddleware: { methods: ['use'], entry: 'request' },
    PipeTransform: { methods: ['transform'], entry: 'request' },
    '{ExceptionFilter,Catch}': { methods: ['catch'], entry: 'request' },
    // Nest looks for the methods of the life cycle, not for the interface.
    '{Injectable,Controller,Module,Catch,OnModuleInit,OnApplicationBootstrap}': { methods: ['constructor', 'onModuleInit', 'onApplicationBootstrap'], entry: 'startup' },
  },
  decorators: {
    Get: { ...route, method: 'GET' },
    Post: { ...route, method: 'POST' },
    Put: { ...route, method: 'PUT' },
    Patch: { ...route, method: 'PATCH' },
    Delete: { ...route, method: 'DELETE' },
    Head: { ...route, method: 'HEAD' },
    Options: { ...route, method: 'OPTIONS' },
    All: route,
    // Pushes to the browser that asked for it.
    Sse: { ...route, direction: 'out', category: 'sse', style: 'async', operation: 'send', target: '{class.Controller[0]}/{arg[0]} | arg[0]', returns: 'observable' },
  },
});
