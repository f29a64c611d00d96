import { library } from '../library';

const query = {
  category: 'ai', style: 'async', target: "arg[0].options.model | 'claude'", payload: 'arg[0].prompt', returns: 'value', defaultTimeout: 'none', defaultRetries: 0,
  duration: { band: 'long-running', ms: [5000, 1_800_000], source: 'an agent works until it is done' },
} as const;

/** Starts a program that talks to the model and streams what it does. */
export const claudeAgentSdk = library({
  name: '@anthropic-ai/claude-agent-sdk', packages: { '@anthropic-ai/claude-agent-sdk': '>=0.1 <1', '@anthropic-ai/claude-code': '>=1 <3' }, checked: '0.3.332', docs: 'https://docs.claude.com/en/api/agent-sdk/typescript',
  calls: { query },
});
