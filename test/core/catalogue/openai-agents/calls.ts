// shows: timeout
import { Agent, run, Runner } from '@openai/agents';
import { RealtimeAgent, RealtimeSession } from '@openai/agents-realtime';

const helper = new Agent({ name: 'Helper', instructions: 'Help.', model: 'gpt-5' });
const unnamed = Agent.create({ name: 'Triage', handoffs: [helper] });

export async function ask(text: string, key: string) {
  await run(helper, text);
//      ^^^ out ai sync gpt-5, no timeout
  await run(unnamed, text, { stream: true });
//      ^^^ out ai async Triage, no timeout
  await new Runner({ model: 'gpt-5-mini' }).run(helper, text, { signal: AbortSignal.timeout(7_000) });
//                                          ^^^ out ai sync gpt-5, 7000 ms
  const session = new RealtimeSession(new RealtimeAgent({ name: 'Voice' }), { model: 'gpt-realtime' });
  await session.connect({ apiKey: key });
//              ^^^^^^^ out ai async gpt-realtime, no timeout
  session.sendMessage(text);
//        ^^^^^^^^^^^ out ai async gpt-realtime, no timeout
}
