import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: '{arg[2].taskQueue}/{arg[0]} | arg[0]', payload: 'arg[1]', defaultTimeout: 'none' } as const;
const ask = { category: 'enqueue', style: 'sync', target: 'arg[1]', payload: 'arg[2]', defaultTimeout: 'none' } as const;

export const nestjsTemporalCore = library({
  name: 'nestjs-temporal-core', packages: { 'nestjs-temporal-core': '>=3 <4' }, checked: '3.4.0', docs: 'https://github.com/harsh-simform/nestjs-temporal-core#readme', system: 'temporal',
  types: { TemporalService: {}, TemporalClientService: {} },
  calls: {
    '{TemporalService,TemporalClientService}.startWorkflow': start,
    '{TemporalService,TemporalClientService}.signalWithStart': { ...start, target: '{arg[4].taskQueue}/{arg[0]} | arg[0]', payload: 'arg[3]' },
    '{TemporalService,TemporalClientService}.signalWorkflow': { ...ask, style: 'async', operation: 'send' },
    '{TemporalService,TemporalClientService}.queryWorkflow': ask,
    '{TemporalService,TemporalClientService}.{terminateWorkflow,cancelWorkflow}': { ...ask, target: 'arg[0]' },
  },
  decorators: { ActivityMethod: { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].name | arg[0] | member', handler: 'method', entry: 'consumer' } },
});
