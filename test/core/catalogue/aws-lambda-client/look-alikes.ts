import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const invoker = { invoke: (name: string) => name };

export function build() {
  invoker.invoke('resize');
  new LambdaClient({}).destroy();
  return new InvokeCommand({ FunctionName: 'resize', InvocationType: 'Event' });
}
