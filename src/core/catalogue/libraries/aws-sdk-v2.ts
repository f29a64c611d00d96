import { byVerb } from '../aws-verbs';
import { library } from '../library';

// Nothing is sent without a callback, `.promise()` or `.send()`.
const call = { style: 'sync', returns: 'lazy', cold: true, callback: 'arg[last]', timeout: 'made[0].httpOptions.timeout', defaultTimeout: 120_000, retries: 'made[0].maxRetries', defaultRetries: 3 } as const;
const queue = { ...call, category: 'enqueue', system: 'aws_sqs', target: 'arg[0].QueueUrl[/]' } as const;
const store = { ...call, category: 'storage', system: 's3', target: '{arg[0].Bucket}/{arg[0].Key} | arg[0].Bucket' } as const;
const table = { ...call, category: 'database', system: 'aws.dynamodb', target: 'arg[0].TableName' } as const;
const hand = { ...call, style: 'async', operation: 'send' } as const;
const publish = {
  ...hand, category: 'publish', system: 'aws_sns', target: 'arg[0].TopicArn[:]', payload: 'arg[0].Message',
  switches: [
    { when: 'arg[0].PhoneNumber', is: 'present', then: { category: 'sms', style: 'sync', target: "'sns.amazonaws.com'" } },
    { when: 'arg[0].TargetArn', is: 'present', then: { category: 'push', style: 'sync', target: 'arg[0].TargetArn' } },
  ],
} as const;
const event = { when: 'arg[0].InvocationType', is: 'Event', then: { category: 'enqueue', style: 'async', operation: 'send' } } as const;
const start = { ...hand, category: 'enqueue', target: 'arg[0].stateMachineArn[:]', payload: 'arg[0].input' } as const;
const job = { ...hand, target: 'arg[0].jobName | arg[0].JobName | arg[0].taskDefinition | arg[0].EndpointName | arg[0].topic | member' } as const;
const stream = { ...hand, category: 'publish', system: 'aws.kinesis', target: 'arg[0].StreamName | arg[0].DeliveryStreamName', payload: 'arg[0].Data | arg[0].Record.Data' } as const;
const post = { ...hand, category: 'websocket', target: 'arg[0].ConnectionId' } as const;
// Those that code declares fields and parameters with; constructions are told by any name.
const OTHERS = 'ACM,APIGateway,ApiGatewayManagementApi,AppSync,Athena,AutoScaling,Batch,CloudFormation,CloudFront,CloudWatch,CloudWatchLogs,CodeBuild,CodePipeline,CognitoIdentity,CognitoIdentityServiceProvider,Comprehend,EC2,ECR,ECS,EKS,Glue,IAM,Iot,IotData,KMS,MediaConvert,Pinpoint,Polly,RDS,RDSDataService,Rekognition,Route53,SageMakerRuntime,SecretsManager,SSM,STS,Textract,TranscribeService,Translate';
const made = (name: string): readonly string[] => [`new ${name}`, `new aws-sdk/clients/${name.toLowerCase()}#default`];

export const awsSdkV2 = library({
  name: 'aws-sdk', packages: { 'aws-sdk': '>=2 <3' }, checked: '2.1693.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/',
  types: {
    SQS: { made: made('SQS') }, SNS: { made: made('SNS') }, S3: { made: made('S3') }, SES: { made: made('SES') }, SESV2: { made: made('SESV2') }, Lambda: { made: made('Lambda') }, EventBridge: { made: [...made('EventBridge'), ...made('CloudWatchEvents')] },
    StepFunctions: { made: made('StepFunctions') }, Kinesis: { made: made('Kinesis') }, Firehose: { made: made('Firehose') }, DynamoDB: { made: made('DynamoDB') },
    DocumentClient: { made: ['new DynamoDB.DocumentClient', 'new DocumentClient', 'new aws-sdk/clients/dynamodb#DocumentClient', 'new aws-sdk/clients/dynamodb#default.DocumentClient'] },
    // What is no service: credentials, addresses, configuration.
    Local: { made: ['new *Credentials', 'new {Config,Endpoint,Service,HttpRequest,HttpResponse,Request,Response,Credentials,CredentialProviderChain,FileSystemCredentials,MetadataService,SequentialExecutor,XHRClient}'] },
    Service: { made: ['new *', 'new default', `new {${OTHERS}}`] },
  },
  calls: {
    'SQS.{sendMessage,sendMessageBatch}': { ...queue, style: 'async', operation: 'send', payload: 'arg[0].MessageBody | arg[0].Entries[*].MessageBody' },
    'SQS.receiveMessage': { ...queue, direction: 'in', style: 'async', operation: 'receive' },
    'SQS.{deleteMessage,deleteMessageBatch,changeMessageVisibility,getQueueAttributes,purgeQueue}': queue,
    'SQS.getQueueUrl': { ...queue, target: 'arg[0].QueueName', result: { QueueUrl: 'arg[0].QueueName' } },
    'SNS.{publish,publishBatch}': publish,
    'SNS.{subscribe,unsubscribe,createTopic,deleteTopic,confirmSubscription}': { ...call, category: 'publish', system: 'aws_sns', target: 'arg[0].TopicArn[:] | arg[0].Name' },
    'SNS.{createPlatformEndpoint,deleteEndpoint}': { ...call, category: 'push', target: 'arg[0].PlatformApplicationArn | arg[0].EndpointArn' },
    'Service.postToConnection': post,
    'EventBridge.putEvents': { ...hand, category: 'publish', system: 'aws.eventbridge', target: '{arg[0].Entries[*].EventBusName[/]}/{arg[0].Entries[*].DetailType} | arg[0].Entries[*].DetailType', payload: 'arg[0].Entries[*].Detail' },
    'EventBridge.*': { ...call, category: 'publish', system: 'aws.eventbridge', target: 'arg[0].EventBusName[/] | arg[0].Name' },
    'Kinesis.{putRecord,putRecords}': stream, 'Firehose.{putRecord,putRecordBatch}': stream,
    'Lambda.invoke': { ...call, category: 'saas', system: 'aws_lambda', operation: 'invoke', target: 'arg[0].FunctionName', payload: 'arg[0].Payload', switches: [event] },
    'Lambda.invokeAsync': { ...hand, category: 'enqueue', target: 'arg[0].FunctionName', payload: 'arg[0].InvokeArgs' },
    'StepFunctions.startExecution': start,
    'StepFunctions.startSyncExecution': { ...start, style: 'sync' },
    // To whoever waits with the token.
    'StepFunctions.{sendTaskSuccess,sendTaskFailure}': { ...hand, category: 'enqueue', payload: 'arg[0].output' },
    'StepFunctions.*': { ...call, category: 'enqueue', target: 'arg[0].stateMachineArn[:]' },
    'S3.{putObject,getObject,headObject,headBucket,createBucket,deleteObject,deleteObjects,copyObject,listObjects,listObjectsV2,upload}': store,
    'SES.{sendEmail,sendRawEmail,sendTemplatedEmail,sendBulkTemplatedEmail}': { ...call, category: 'email', system: 'ses', operation: 'send', target: "'email.amazonaws.com'" },
    'SESV2.{sendEmail,sendBulkEmail}': { ...call, category: 'email', system: 'ses', operation: 'send', target: "'email.amazonaws.com'" },
    'DocumentClient.{get,put,update,delete,query,scan,batchGet,batchWrite,transactGet,transactWrite}': table,
    'DynamoDB.{getItem,putItem,updateItem,deleteItem,query,scan,batchGetItem,batchWriteItem,transactWriteItems}': table,
    ...byVerb((verb) => `Service.${verb.charAt(0).toLowerCase()}${verb.slice(1)}`, (category) => ({ ...job, category })),
    'Service.{invokeEndpoint,analyzeDocument,detectDocumentText,detectLabels,detectFaces,synthesizeSpeech,translateText,detectSentiment}': { ...call, category: 'ai', target: 'arg[0].EndpointName | member' },
    '{SQS,SNS,S3,Lambda,DynamoDB,Kinesis,Service}.waitFor': { ...call, category: 'enqueue', waits: true, target: 'arg[0]' },
    'Service.*': { ...call, category: 'saas', target: 'member' },
  },
});
