// shows: timeout
import {
  BedrockRuntime, BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand, InvokeModelCommand, InvokeModelWithResponseStreamCommand, StartAsyncInvokeCommand,
} from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'eu-west-1' });
const api = new BedrockRuntime({});
const MODEL = 'anthropic.claude-sonnet-5';

export async function answer(body: string) {
  await client.send(new InvokeModelCommand({ modelId: MODEL, body }));
//             ^^^^ out ai sync anthropic.claude-sonnet-5, no timeout
  await client.send(new ConverseCommand({ modelId: MODEL, messages: [] }));
//             ^^^^ out ai sync anthropic.claude-sonnet-5, no timeout
  await client.send(new ConverseStreamCommand({ modelId: MODEL, messages: [] }));
//             ^^^^ out ai async anthropic.claude-sonnet-5, no timeout
  await client.send(new InvokeModelWithResponseStreamCommand({ modelId: MODEL, body }));
//             ^^^^ out ai async anthropic.claude-sonnet-5, no timeout
  await client.send(new StartAsyncInvokeCommand({ modelId: 'amazon.nova-reel', modelInput: {} }));
//             ^^^^ out ai async amazon.nova-reel, no timeout
  await api.converse({ modelId: MODEL, messages: [] });
//          ^^^^^^^^ out ai sync anthropic.claude-sonnet-5, no timeout
  await api.invokeModelWithResponseStream({ modelId: MODEL, body });
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out ai async anthropic.claude-sonnet-5, no timeout
  await api.startAsyncInvoke({ modelId: 'amazon.nova-reel', modelInput: {} });
//          ^^^^^^^^^^^^^^^^ out ai async amazon.nova-reel, no timeout
}
