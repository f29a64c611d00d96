import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const queue = { entry: 'consumer', category: 'enqueue', style: 'async' } as const;
const event = { entry: 'consumer', category: 'publish', style: 'async' } as const;

export const awsLambda = library({
  name: 'aws-lambda', packages: { 'aws-lambda': '>=1', '@types/aws-lambda': '>=8' }, checked: '@types/aws-lambda 8.10.164', docs: 'https://docs.aws.amazon.com/lambda/latest/dg/typescript-handler.html', freezes: true,
  typed: {
    '{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,APIGatewayProxyWithLambdaAuthorizerHandler,APIGatewayProxyWithCognitoAuthorizerHandler,ALBHandler,LambdaFunctionURLHandler,AppSyncResolverHandler}': request,
    '{APIGatewayProxyEvent,APIGatewayProxyEventV2,APIGatewayEvent,ALBEvent,LambdaFunctionURLEvent,AppSyncResolverEvent,APIGatewayProxyWebsocketEventV2}': request,
    '{APIGatewayAuthorizerHandler,APIGatewayTokenAuthorizerHandler,APIGatewayRequestAuthorizerHandler,APIGatewayRequestAuthorizerEvent,APIGatewayTokenAuthorizerEvent}': request,
    '{PreSignUpTriggerHandler,PostConfirmationTriggerHandler,PreTokenGenerationTriggerHandler,CustomMessageTriggerHandler}': request,
    '{SQSHandler,SQSEvent}': queue,
    '{SNSHandler,SNSEvent,EventBridgeHandler,EventBridgeEvent,KinesisStreamHandler,KinesisStreamEvent,DynamoDBStreamHandler,DynamoDBStreamEvent,S3Handler,S3Event,MSKHandler,MSKEvent}': event,
    '{ScheduledHandler,ScheduledEvent}': { entry: 'schedule', category: 'schedule', style: 'async' },
    Handler: { entry: 'unknown', category: 'route', style: 'sync' },
  },
});
