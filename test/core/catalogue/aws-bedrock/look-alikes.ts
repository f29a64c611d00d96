import { BedrockRuntimeClient, InvokeModelCommand, ThrottlingException } from '@aws-sdk/client-bedrock-runtime';

export function prepare(error: unknown): unknown {
  const client = new BedrockRuntimeClient({});
  client.destroy();
  return error instanceof ThrottlingException ? error.message : new InvokeModelCommand({ modelId: 'x' });
}
