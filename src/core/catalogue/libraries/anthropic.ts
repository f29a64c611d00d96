import { library } from '../library';

const call = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0]', timeout: 'arg[1].timeout | arg[1].signal | made[0].timeout', defaultTimeout: 600_000,
  retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 2,
} as const;
const firstToken = { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const quick = { ...call, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;

export const anthropic = library({
  name: '@anthropic-ai/sdk', packages: { '@anthropic-ai/sdk': '>=0.10 <2', '@anthropic-ai/bedrock-sdk': '>=0.5', '@anthropic-ai/vertex-sdk': '>=0.4' }, checked: '1.12.0',
  docs: 'https://github.com/anthropics/anthropic-sdk-typescript#readme',
  types: { Anthropic: { made: ['new default', 'new Anthropic', 'new AnthropicBedrock', 'new AnthropicVertex', 'Anthropic.withOptions'] } },
  calls: {
    'Anthropic.{messages,beta.messages}.{create,parse}': {
      ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
      switches: [{ when: 'arg[0].stream', is: true, then: firstToken }],
    },
    'Anthropic.{messages,beta.messages}.stream': { ...call, ...firstToken, returns: 'value' },
    'Anthropic.{messages,beta.messages}.countTokens': quick,
    'Anthropic.{messages,beta.messages}.batches.create': { ...call, style: 'async', target: 'arg[0].requests[*].params.model', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } },
    'Anthropic.{messages,beta.messages}.batches.{retrieve,list,cancel,results,delete}': quick,
    'Anthropic.{completions.create,models.list,models.retrieve}': quick,
  },
});
