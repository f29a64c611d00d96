import { library } from '../library';

const bus = '{made[2].eventBus}/{made[2].eventPattern.detailType[*]} | made[2].eventPattern.detailType[*]';

export const awsCdk = library({
  name: 'aws-cdk-lib', packages: { 'aws-cdk-lib': '>=2 <3', '@aws-cdk/aws-*': '>=1 <2' }, checked: '2.276.0', docs: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html',
  types: {
    IFunction: {}, Function: { made: ['new {Function,NodejsFunction}', 'new aws_lambda.Function', 'new aws_lambda_nodejs.NodejsFunction'], extends: ['IFunction'] }, NodejsFunction: { extends: ['Function'] },
    IQueue: { carries: { category: 'enqueue', system: 'aws_sqs' }, channel: 'made[2].queueName | made[1]', names: ['queueUrl', 'queueArn', 'queueName'] }, Queue: { made: ['new Queue', 'new aws_sqs.Queue'], extends: ['IQueue'] },
    ITopic: { carries: { category: 'publish', system: 'aws_sns' }, channel: 'made[2].topicName | made[1]', names: ['topicArn', 'topicName'] }, Topic: { made: ['new Topic', 'new aws_sns.Topic'], extends: ['ITopic'] },
    IStream: { carries: { category: 'publish', system: 'aws.kinesis' }, channel: 'made[2].streamName | made[1]', names: ['streamArn', 'streamName'] }, Stream: { made: ['new Stream', 'new aws_kinesis.Stream'], extends: ['IStream'] },
    IEventBus: { channel: 'made[2].eventBusName | made[1]', names: ['eventBusArn', 'eventBusName'] }, EventBus: { made: ['new EventBus', 'new aws_events.EventBus'], extends: ['IEventBus'] },
    Rule: { made: ['new Rule', 'new aws_events.Rule'], carries: { category: 'publish', system: 'aws.eventbridge' }, channel: bus },
    Source: { made: ['new {SqsEventSource,SnsEventSource,KinesisEventSource}', 'new aws_lambda_event_sources.{SqsEventSource,SnsEventSource,KinesisEventSource}'] },
    Target: {
      made: [
        'new {LambdaFunction,SqsQueue,SnsTopic,LambdaSubscription,SqsSubscription}', 'new aws_events_targets.{LambdaFunction,SqsQueue,SnsTopic}', 'new aws_sns_subscriptions.{LambdaSubscription,SqsSubscription}',
      ],
    },
  },
  calls: {
    'new {Function,NodejsFunction}': { tells: 'arg[2].environment' }, 'new aws_lambda.Function': { tells: 'arg[2].environment' }, 'new aws_lambda_nodejs.NodejsFunction': { tells: 'arg[2].environment' },
    'IFunction.addEventSource': { wires: { from: 'arg[0]', to: 'receiver' } },
    'ITopic.addSubscription': { wires: { from: 'receiver', to: 'arg[0]' } },
    'Rule.addTarget': { wires: { from: 'receiver', to: 'arg[0]' } },
    'new Rule': { wires: { from: 'made', to: 'arg[2].targets[*]' } }, 'new aws_events.Rule': { wires: { from: 'made', to: 'arg[2].targets[*]' } },
  },
});
