// shows: timeout
import { query } from '@anthropic-ai/claude-agent-sdk';

export async function work(prompt: string) {
  for await (const message of query({ prompt, options: { model: 'claude-opus-5' } })) console.log(message);
//                            ^^^^^ out ai async claude-opus-5, no timeout
  return query({ prompt });
//       ^^^^^ out ai async claude, no timeout
}
