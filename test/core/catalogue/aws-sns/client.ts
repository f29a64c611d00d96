// shows: timeout
import { PublishBatchCommand, PublishCommand, SNS, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';

const TopicArn = 'arn:aws:sns:eu-west-1:123456789012:orders';
const client = new SNSClient({ requestHandler: { requestTimeout: 1500 } });
const aggregated = new SNS({});

export async function publish(id: string) {
  await client.send(new PublishCommand({ TopicArn, Message: id }));
//             ^^^^ out publish async orders, 1500 ms
  await client.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: [{ Id: id, Message: id }] }));
//             ^^^^ out publish async orders, 1500 ms
  await client.send(new PublishCommand({ PhoneNumber: '+43123456', Message: id }));
//             ^^^^ out sms sync sns.amazonaws.com, 1500 ms
  await client.send(new PublishCommand({ TargetArn: 'arn:aws:sns:eu-west-1:123456789012:endpoint/GCM/app/1', Message: id }));
//             ^^^^ out push sync arn:aws:sns:eu-west-1:123456789012:endpoint/GCM/app/1, 1500 ms
  await aggregated.publish({ TopicArn, Message: id });
//                 ^^^^^^^ out publish async orders, no timeout
  await aggregated.publishBatch({ TopicArn, PublishBatchRequestEntries: [] });
//                 ^^^^^^^^^^^^ out publish async orders, no timeout
  await client.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs' }));
//             ^^^^ out publish sync orders, 1500 ms
}
