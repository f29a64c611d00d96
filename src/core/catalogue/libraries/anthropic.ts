import { library } from '../library';

const call = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0]', timeout: 'arg[1].timeout | arg[1].signal | made[0].timeout', defaultTimeout: 600_000,
  retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 2,
} as const;
const firstToken = { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const generated = { ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' }, switches: [{ when: 'arg[0].stream', is: true, then: firstToken }] } as const;
const quick = { ...call, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const anthropic = library({
  name: '@anthropic-ai/sdk', packages: { '@anthropic-ai/sdk': '>=0.10 <2', '@anthropic-ai/bedrock-sdk': '>=0.5 <2', '@anthropic-ai/vertex-sdk': '>=0.4 <2' }, checked: '1.14.0, bedrock and vertex 1.1.3',
  docs: 'https://github.com/anthropics/anthropic-sdk-typescript#readme',
  types: {
    Anthropic: { made: ['new {default,Anthropic,AnthropicBedrock,AnthropicBedrockMantle,AnthropicVertex}', 'Anthropic.withOptions'] },
    AnthropicBedrock: { extends: ['Anthropic'] }, AnthropicVertex: { extends: ['Anthropic'] },
  },
  calls: {
    'Anthropic.{messages,beta.messages}.{create,parse}': generated,
    'Anthropic.{messages,beta.messages}.stream': { ...generated, ...firstToken, returns: 'value' },
    'Anthropic.beta.messages.toolRunner': { ...generated, returns: 'lazy' },
    'Anthropic.{messages,beta.messages}.batches.create': { ...job, target: 'arg[0].requests[*].params.model' },
    'Anthropic.{completions.create,messages.countTokens,messages.batches.*,models.*,beta.**}': quick,
    'Anthropic.beta.deployments.run': job,
    'Anthropic.beta.sessions.events.send': { ...job, target: 'arg[0]' },
    'Anthropic.beta.{sessions,sessions.threads}.events.stream': { ...call, ...firstToken, target: 'arg[0]' },
  },
});
