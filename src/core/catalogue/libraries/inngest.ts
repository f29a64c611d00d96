import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].name | arg[0][*].name', payload: 'arg[0].data | arg[0][*].data', defaultTimeout: 300_000, defaultRetries: 5 } as const;

export const inngest = library({
  name: 'inngest', packages: { inngest: '>=1 <5' }, checked: '4.24.0, 3.54.2', docs: 'https://www.inngest.com/docs/reference/client/create', system: 'inngest',
  types: {
    Inngest: { made: ['new Inngest'] },
    Function: { made: ['Inngest.createFunction'], channel: 'made[0].id' },
    Context: { made: ['Inngest.createFunction:callback[0]'] },
    Step: { values: ['Context.step'] },
  },
  calls: {
    'Inngest.send': send,
    'Inngest.sendSignal': { ...send, target: 'arg[0].signal', payload: 'arg[0].data' },
    'Step.sendEvent': { ...send, target: 'arg[1].name | arg[1][*].name', payload: 'arg[1].data | arg[1][*].data' },
    'Step.sendSignal': { ...send, target: 'arg[1].signal', payload: 'arg[1].data' },
    'Step.invoke': { category: 'enqueue', style: 'sync', waits: true, target: 'arg[1].function | arg[0]', payload: 'arg[1].data', timeout: 'arg[1].timeout', defaultTimeout: 'none' },
    'Step.fetch': { category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | 'GET'", payload: 'arg[1].body', defaultTimeout: 'none' },
    'Step.ai.infer': { category: 'ai', style: 'sync', target: 'arg[1].model', payload: 'arg[1].body', defaultTimeout: 'none' },
    'Step.run': { runs: 'arg[1]', runsWhen: 'now' },
    'Step.ai.wrap': { runs: 'arg[1]', runsWhen: 'now' },
    'Inngest.createFunction': {
      direction: 'in', category: 'enqueue', style: 'async', operation: 'process', handler: 'arg[last]', entry: 'consumer',
      target: 'arg[1].event | arg[1].cron | arg[0].triggers[*].event | arg[0].triggers[*].cron | arg[0].triggers.event | arg[0].triggers.cron | arg[0].id',
    },
  },
});
