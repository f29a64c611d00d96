import { library } from '../library';

export const nestjsTemporal = library({
  name: 'nestjs-temporal', packages: { 'nestjs-temporal': '>=1 <3' }, checked: '2.0.1', docs: 'https://github.com/KurtzL/nestjs-temporal#readme', system: 'temporal',
  decorators: { Activity: { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].name | arg[0] | member', handler: 'method', entry: 'consumer' } },
});
