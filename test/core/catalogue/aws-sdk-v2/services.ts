// shows: timeout
import AWS, { Lambda, SNS } from 'aws-sdk';
import S3 from 'aws-sdk/clients/s3';
import SQS = require('aws-sdk/clients/sqs');
import { DocumentClient } from 'aws-sdk/clients/dynamodb';
import Textract from 'aws-sdk/clients/textract';

const QueueUrl = 'https://sqs.eu-west-1.amazonaws.com/1/mails';
const sqs = new AWS.SQS({ httpOptions: { timeout: 5000 } });
const sns = new SNS();
const lambda = new Lambda();

export async function send(id: string) {
  await sqs.sendMessage({ QueueUrl, MessageBody: id }).promise();
//          ^^^^^^^^^^^ out enqueue async mails, 5000 ms
  await new SQS().sendMessageBatch({ QueueUrl, Entries: [{ Id: id, MessageBody: id }] }).promise();
//                ^^^^^^^^^^^^^^^^ out enqueue async mails, 120000 ms
  sqs.sendMessage({ QueueUrl, MessageBody: id }, (error) => {
//    ^^^^^^^^^^^ out enqueue async mails, 5000 ms
    if (error) throw error;
  });
  sns.publish({ TopicArn: 'arn:aws:sns:eu-west-1:1:orders', Message: id }).send();
//    ^^^^^^^ out publish async orders, 120000 ms
  await sns.publish({ PhoneNumber: '+43123', Message: id }).promise();
//          ^^^^^^^ out sms sync sns.amazonaws.com, 120000 ms
  await new AWS.EventBridge().putEvents({ Entries: [{ EventBusName: 'orders', DetailType: 'created', Source: 'shop' }] }).promise();
//                            ^^^^^^^^^ out publish async orders/created, 120000 ms
  await new AWS.Kinesis().putRecord({ StreamName: 'clicks', Data: id, PartitionKey: id }).promise();
//                        ^^^^^^^^^ out publish async clicks, 120000 ms
  await new AWS.Firehose().putRecordBatch({ DeliveryStreamName: 'logs', Records: [{ Data: id }] }).promise();
//                         ^^^^^^^^^^^^^^ out publish async logs, 120000 ms
  await new AWS.StepFunctions().startExecution({ stateMachineArn: 'arn:aws:states:eu-west-1:1:stateMachine:bill' }).promise();
//                              ^^^^^^^^^^^^^^ out enqueue async bill, 120000 ms
  await new AWS.StepFunctions().startSyncExecution({ stateMachineArn: 'arn:aws:states:eu-west-1:1:stateMachine:bill' }).promise();
//                              ^^^^^^^^^^^^^^^^^^ out enqueue sync bill, 120000 ms
  await lambda.invoke({ FunctionName: 'resize', Payload: id }).promise();
//             ^^^^^^ out saas sync resize, 120000 ms
  await lambda.invoke({ FunctionName: 'resize', InvocationType: 'Event', Payload: id }).promise();
//             ^^^^^^ out enqueue async resize, 120000 ms
}

export async function others(id: string) {
  await new AWS.StepFunctions().sendTaskSuccess({ taskToken: id, output: '{}' }).promise();
//                              ^^^^^^^^^^^^^^^ out enqueue async ?, 120000 ms
  await new AWS.StepFunctions().listExecutions({ stateMachineArn: 'arn:aws:states:eu-west-1:1:stateMachine:bill' }).promise();
//                              ^^^^^^^^^^^^^^ out enqueue sync bill, 120000 ms
  await new AWS.CloudWatchEvents().putEvents({ Entries: [{ DetailType: 'created', Source: 'shop' }] }).promise();
//                                 ^^^^^^^^^ out publish async created, 120000 ms
  await new AWS.EventBridge().putRule({ Name: 'nightly' }).promise();
//                            ^^^^^^^ out publish sync nightly, 120000 ms
  await new S3().putObject({ Bucket: 'files', Key: 'a', Body: id }).promise();
//               ^^^^^^^^^ out storage sync files/a, 120000 ms
  await new DocumentClient().put({ TableName: 'orders', Item: { id } }).promise();
//                           ^^^ out database sync orders, 120000 ms
  await new AWS.DynamoDB.DocumentClient().get({ TableName: 'orders', Key: { id } }).promise();
//                                        ^^^ out database sync orders, 120000 ms
  await new AWS.SES().sendEmail({ Source: 'a@b.c', Destination: {}, Message: { Subject: { Data: '' }, Body: {} } }).promise();
//                    ^^^^^^^^^ out email sync email.amazonaws.com, 120000 ms
  await new AWS.Batch().submitJob({ jobName: 'reports', jobQueue: 'slow', jobDefinition: 'reports' }).promise();
//                      ^^^^^^^^^ out enqueue async reports, 120000 ms
  await new AWS.ECS().runTask({ taskDefinition: 'resize' }).promise();
//                    ^^^^^^^ out enqueue async resize, 120000 ms
  await new AWS.ECS().waitFor('tasksStopped', { tasks: [id] }).promise();
//                    ^^^^^^^ out enqueue sync tasksStopped, 120000 ms
  await new Textract().startDocumentAnalysis({ DocumentLocation: {}, FeatureTypes: [] }).promise();
//                     ^^^^^^^^^^^^^^^^^^^^^ out enqueue async startDocumentAnalysis, 120000 ms
  await new Textract().analyzeDocument({ Document: {}, FeatureTypes: [] }).promise();
//                     ^^^^^^^^^^^^^^^ out ai sync analyzeDocument, 120000 ms
  return new AWS.SecretsManager().getSecretValue({ SecretId: 'token' }).promise();
//                                ^^^^^^^^^^^^^^ out saas sync getSecretValue, 120000 ms
}

export async function receive(given: AWS.SQS) {
  return given.receiveMessage({ QueueUrl, WaitTimeSeconds: 20 }).promise();
//             ^^^^^^^^^^^^^^ in enqueue async mails
}

export interface Clients {
  readonly secrets: AWS.SecretsManager;
  readonly sockets: AWS.ApiGatewayManagementApi;
}

export async function declared({ secrets, sockets }: Clients, id: string) {
  await secrets.getSecretValue({ SecretId: 'token' }).promise();
//              ^^^^^^^^^^^^^^ out saas sync getSecretValue, 120000 ms
  await sockets.postToConnection({ ConnectionId: id, Data: 'hello' }).promise();
//              ^^^^^^^^^^^^^^^^ out websocket async ${id}, 120000 ms
  await sns.createPlatformEndpoint({ PlatformApplicationArn: 'app', Token: id }).promise();
//          ^^^^^^^^^^^^^^^^^^^^^^ out push sync app, 120000 ms
  await new S3().headBucket({ Bucket: 'files' }).promise();
//               ^^^^^^^^^^ out storage sync files, 120000 ms
}
