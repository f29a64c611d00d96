import { library } from '../library';

const route = {
  direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0] | arg[0][*]', base: 'class.Controller[0].path | class.Controller[0]', handler: 'method', entry: 'request',
  version: 'class.Controller[0].version',
} as const;

export const nestjsCommon = library({
  name: '@nestjs/common', packages: { '@nestjs/common': '>=7 <13', '@nestjs/core': '>=7 <13', '@nestjs/platform-express': '>=7 <13', '@nestjs/platform-fastify': '>=7 <13' }, checked: '12.5.1', docs: 'https://docs.nestjs.com/controllers',
  types: {
    INestApplication: { made: ['NestFactory.create'] }, RouterModule: {},
    INestApplicationContext: { extends: ['INestApplication'] }, INestMicroservice: { extends: ['INestApplication'] }, NestExpressApplication: { extends: ['INestApplication'] },
    NestFastifyApplication: { extends: ['INestApplication'] }, ModuleRef: { extends: ['INestApplication'] },
    Context: { made: ['NestFactory.{createApplicationContext,createMicroservice}'], extends: ['INestApplication'] },
  },
  calls: {
    applyDecorators: { passes: 'arg[*]' },
    'INestApplication.setGlobalPrefix': { serves: { below: 'arg[0]' } },
    'RouterModule.{register,forRoutes}': { serves: { modules: 'arg[0]' } },
    'INestApplication.enableVersioning': {
      switches: [{ when: 'arg[0].type', is: 'URI', then: { serves: { version: 'arg[0].defaultVersion' } } }, { when: 'arg[0].type', is: 'absent', then: { serves: { version: 'arg[0].defaultVersion' } } }],
    },
    'INestApplication.{get,resolve}': { injects: 'arg[0]' },
  },
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
    Sse: { ...route, direction: 'out', category: 'sse', style: 'async', operation: 'send', target: '/{class.Controller[0].path}/{arg[0]} | /{class.Controller[0]}/{arg[0]} | /{arg[0]}', returns: 'observable' },
  },
});
