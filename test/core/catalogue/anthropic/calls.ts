// shows: timeout
import Anthropic from '@anthropic-ai/sdk';
import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';

const client = new Anthropic();
const bedrock = new AnthropicBedrock({ timeout: 20_000 });
const vertex = new AnthropicVertex({ region: 'europe-west1' });

export async function answer(text: string, id: string) {
  await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 1000, messages: [{ role: 'user', content: text }] }, { timeout: 4_000 });
//                      ^^^^^^ out ai sync claude-sonnet-5, 4000 ms
  await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 1000, messages: [], stream: true });
//                      ^^^^^^ out ai async claude-sonnet-5, 600000 ms
  const stream = client.messages.stream({ model: 'claude-sonnet-5', max_tokens: 1000, messages: [] });
//                               ^^^^^^ out ai async claude-sonnet-5, 600000 ms
  await client.messages.parse({ model: 'claude-sonnet-5', max_tokens: 1000, messages: [] });
//                      ^^^^^ out ai sync claude-sonnet-5, 600000 ms
  await client.messages.countTokens({ model: 'claude-sonnet-5', messages: [] });
//                      ^^^^^^^^^^^ out ai sync claude-sonnet-5, 600000 ms
  await client.messages.batches.create({ requests: [{ custom_id: 'a', params: { model: 'claude-haiku-5', max_tokens: 10, messages: [] } }] });
//                              ^^^^^^ out ai async claude-haiku-5, 600000 ms
  await client.messages.batches.results(id);
//                              ^^^^^^^ out ai sync ?, 600000 ms
  await client.beta.messages.create({ model: 'claude-opus-5', max_tokens: 10, messages: [] });
//                           ^^^^^^ out ai sync claude-opus-5, 600000 ms
  await client.beta.messages.toolRunner({ model: 'claude-opus-5', max_tokens: 10, messages: [], tools: [] });
//                           ^^^^^^^^^^ out ai sync claude-opus-5, 600000 ms
  await client.beta.files.upload({ file: new File([], 'x') });
//                        ^^^^^^ out ai sync ?, 600000 ms
  await bedrock.messages.create({ model: 'anthropic.claude-sonnet-5', max_tokens: 10, messages: [] });
//                       ^^^^^^ out ai sync anthropic.claude-sonnet-5, 20000 ms
  await vertex.messages.create({ model: 'claude-sonnet-5@1', max_tokens: 10, messages: [] });
//                      ^^^^^^ out ai sync claude-sonnet-5@1, 600000 ms
  return stream.finalText();
}
