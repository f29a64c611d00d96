// shows: timeout
import { DescribeExecutionCommand, SendTaskSuccessCommand, SFN, SFNClient, StartExecutionCommand, StartSyncExecutionCommand } from '@aws-sdk/client-sfn';

const stateMachineArn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:billing';
const client = new SFNClient({});
const aggregated = new SFN({});

export async function start(input: string) {
  await client.send(new StartExecutionCommand({ stateMachineArn, input }));
//             ^^^^ out enqueue async billing, no timeout
  await client.send(new StartSyncExecutionCommand({ stateMachineArn, input }));
//             ^^^^ out enqueue sync billing, no timeout
  await client.send(new SendTaskSuccessCommand({ taskToken: input, output: input }));
//             ^^^^ out enqueue async ?, no timeout
  await aggregated.startExecution({ stateMachineArn, input });
//                 ^^^^^^^^^^^^^^ out enqueue async billing, no timeout
  await aggregated.startSyncExecution({ stateMachineArn, input });
//                 ^^^^^^^^^^^^^^^^^^ out enqueue sync billing, no timeout
  return client.send(new DescribeExecutionCommand({ executionArn: 'arn:aws:states:eu-west-1:123456789012:execution:billing:one' }));
//              ^^^^ out enqueue sync ?, no timeout
}
