// shows: timeout
import { InvocationType, InvokeCommand, InvokeWithResponseStreamCommand, Lambda, LambdaClient } from '@aws-sdk/client-lambda';

const client = new LambdaClient({ requestHandler: { requestTimeout: 10_000 } });
const aggregated = new Lambda({});

export async function invoke(id: string) {
  const answer = await client.send(new InvokeCommand({ FunctionName: 'price', Payload: id }));
//                            ^^^^ out saas sync price, 10000 ms
  await client.send(new InvokeCommand({ FunctionName: 'price', InvocationType: 'RequestResponse', Payload: id }));
//             ^^^^ out saas sync price, 10000 ms
  await client.send(new InvokeCommand({ FunctionName: 'resize', InvocationType: 'Event', Payload: id }));
//             ^^^^ out enqueue async resize, 10000 ms
  await client.send(new InvokeCommand({ FunctionName: 'resize', InvocationType: InvocationType.Event, Payload: id }));
//             ^^^^ out enqueue async resize, 10000 ms
  await client.send(new InvokeWithResponseStreamCommand({ FunctionName: 'chat', Payload: id }));
//             ^^^^ out saas sync chat, 10000 ms
  await aggregated.invoke({ FunctionName: 'price', Payload: id });
//                 ^^^^^^ out saas sync price, no timeout
  await aggregated.invoke({ FunctionName: 'resize', InvocationType: 'Event', Payload: id });
//                 ^^^^^^ out enqueue async resize, no timeout
  await aggregated.invokeAsync({ FunctionName: 'resize', InvokeArgs: id });
//                 ^^^^^^^^^^^ out enqueue async resize, no timeout
  return answer.Payload;
}
