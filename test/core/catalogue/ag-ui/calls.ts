// shows: timeout
import { HttpAgent } from '@ag-ui/client';
import { MastraAgent } from '@ag-ui/mastra';

const remote = new HttpAgent({ url: 'https://agents.acme.dev/support' });

export async function ask(input: never, agent: never) {
  await remote.runAgent({ runId: '1' });
//             ^^^^^^^^ out ai sync https://agents.acme.dev/support, no timeout
  const adapter = new MastraAgent({ agent, resourceId: 'user' });
  adapter.run(input).subscribe((event) => console.log(event));
//        ^^^ out ai sync ${agent}, no timeout
}
