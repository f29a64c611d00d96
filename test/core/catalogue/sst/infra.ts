// What starts a function is drawn where the function is; names of resources are read where they are sent to.
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { Resource } from 'sst';

declare const sst: any;
const placed = new sst.aws.Queue('Placed');
placed.subscribe('src/work.handler');

const client = new SQSClient({});
export const place = () => client.send(new SendMessageCommand({ QueueUrl: Resource.Placed.url, MessageBody: '' }));
//                                ^^^^ out enqueue async Placed
