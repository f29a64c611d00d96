import { Tracer } from '@aws-lambda-powertools/tracer';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import AWSXRay from 'aws-xray-sdk-core';
import { captureAWS } from 'aws-xray-sdk';

const AWS = captureAWS(require('aws-sdk'));
const sqs = AWSXRay.captureAWSv3Client(new SQSClient({}));
const ses = new Tracer({ serviceName: 'mails' }).captureAWSv3Client(new SESv2Client({}));
const sns = new AWS.SNS();

export async function send(id: string) {
  await sqs.send(new SendMessageCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/mails', MessageBody: id }));
//          ^^^^ out enqueue async mails
  await ses.send(new SendEmailCommand({ Destination: { ToAddresses: [id] } }));
//          ^^^^ out email sync email.amazonaws.com
  await sns.publish({ TopicArn: 'arn:aws:sns:eu-west-1:1:orders', Message: id }).promise();
//          ^^^^^^^ out publish async orders
}
