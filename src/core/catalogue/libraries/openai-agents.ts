import { library } from '../library';

const run = {
  category: 'ai', style: 'sync', target: 'arg[0] | made[0].model', payload: 'arg[1]', timeout: 'arg[2].signal', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'long-running', ms: [2000, 300_000], source: 'an agent asks its model until it is done' },
  switches: [{ when: 'arg[2].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } }],
} as const;

export const openaiAgents = library({
  name: '@openai/agents', packages: { '@openai/agents': '>=0.0.1 <1', '@openai/agents-core': '>=0.0.1 <1', '@openai/agents-realtime': '>=0.0.1 <1' }, checked: '0.20.0', docs: 'https://openai.github.io/openai-agents-js/',
  types: { Agent: { made: ['new Agent', 'Agent.create', 'Agent.clone'], channel: 'made[0].model | made[0].name' }, Runner: { made: ['new Runner'] }, RealtimeSession: { made: ['new RealtimeSession'], channel: 'made[1].model' } },
  calls: {
    'run': run,
    'Runner.run': run,
    'RealtimeSession.connect': { category: 'ai', style: 'async', target: 'receiver.channel', defaultTimeout: 'none', duration: { band: 'instant', ms: [200, 2000], source: 'opens a stream' } },
    'RealtimeSession.{sendMessage,sendAudio}': { category: 'ai', style: 'async', target: 'receiver.channel', returns: 'nothing', defaultTimeout: 'none' },
  },
});
