import { Stack } from 'aws-cdk-lib';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';

// What starts a function is drawn where the function is.
export class Orders extends Stack {
  constructor(scope: Stack) {
    super(scope, 'Orders');
    const queue = new Queue(this, 'Placed', { queueName: 'placed' });
    const work = new NodejsFunction(this, 'Work', { entry: 'src/work.ts', environment: { QUEUE_URL: queue.queueUrl } });
    work.addEventSource(new SqsEventSource(queue));
  }
}
