import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const source = '*.{js,ts}';
const curl = { category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | arg[1].type | 'GET'", payload: 'arg[1].data', timeout: 'arg[1].timeout', defaultTimeout: 5000, defaultRetries: 0 } as const;

/** Egg loads controllers, services and schedules by the place of their files. */
export const egg = library({
  name: 'egg', packages: { egg: '>=2 <5', '@eggjs/tegg': '>=1', 'egg/schedule': '*', '@eggjs/tegg/schedule': '*' }, checked: '3.31.0', docs: 'https://www.eggjs.org/basics/structure',
  types: {
    Controller: {}, Service: {}, Subscription: {},
    Context: { values: ['{Controller,Service,Subscription}.ctx'] }, Application: { values: ['{Controller,Service,Subscription,Context}.app'] },
    HttpClient: { values: ['{Context,Application}.httpclient', 'EggHttpClient'] }, EggHttpClient: { extends: ['HttpClient'] },
  },
  calls: { '{Context,Application}.curl': curl, 'HttpClient.{request,curl}': curl, 'Application.runSchedule': { direction: 'in' } },
  decorators: {
    HTTPMethod: { ...request, entry: 'request', direction: 'in', operation: 'process', url: 'arg[0].path', base: 'class.HTTPController[0].path', method: 'arg[0].method', handler: 'method' },
    Schedule: { direction: 'in', category: 'schedule', style: 'async', handler: 'class.subscribe', entry: 'schedule' },
    // Events of its bus stay in the process.
    Event: { handler: 'class.handle', entry: 'consumer' },
  },
  files: [
    { ...request, glob: `app/controller/**/${source}`, exports: ['default.*', '*'] },
    { ...request, glob: `app/service/**/${source}`, exports: ['default.*'], weak: true },
    { ...request, glob: `app/middleware/**/${source}`, exports: ['default'] },
    { entry: 'schedule', category: 'schedule', style: 'async', glob: `app/schedule/**/${source}`, exports: ['default.task', 'default.subscribe', 'task'] },
    { entry: 'startup', category: 'process', style: 'async', glob: '{app,agent}.{js,ts}', exports: ['default', 'default.*'] },
  ],
});
