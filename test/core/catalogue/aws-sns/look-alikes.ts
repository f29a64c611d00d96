import { PublishCommand } from '@aws-sdk/client-sns';

const topic = { publish: (message: string) => message };

export function build(): object {
  topic.publish('one');
  return new PublishCommand({ TopicArn: 'arn:aws:sns:eu-west-1:1:orders', Message: 'one' });
}
