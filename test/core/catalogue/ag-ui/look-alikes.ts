import { HttpAgent } from '@ag-ui/client';

export function prepare(input: never) {
  const agent = new HttpAgent({ url: 'https://agents.acme.dev/support' });
  agent.setMessages([]);
  agent.addMessage(input);
  agent.subscribe({});
}
