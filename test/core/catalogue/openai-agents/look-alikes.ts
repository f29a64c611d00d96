import { Agent, tool } from '@openai/agents';

const run = (agent: unknown): unknown => agent;

export function prepare(): unknown {
  return run(new Agent({ name: 'Helper', tools: [tool({ name: 'x', description: 'x', parameters: {} as never, execute: () => 'x' })] }));
}
