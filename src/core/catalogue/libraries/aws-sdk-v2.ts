import { library } from '../library';

// Nothing is sent without a callback, `.promise()` or `.send()`.
const call = { style: 'sync', returns: 'lazy', cold: true, callback: 'arg[last]', defaultTimeout: 120_000, defaultRetries: 3 } as const;
const queue = { ...call, category: 'enqueue', target: 'arg[0].QueueUrl[/]' } as const;
const store = { ...call, category: 'storage', target: '{arg[0].Bucket}/{arg[0].Key} | arg[0].Bucket' } as const;
const table = { ...call, category: 'database', target: 'arg[0].TableName' } as const;
const event = { when: 'arg[0].InvocationType', is: 'Event', then: { category: 'enqueue', style: 'async', operation: 'send' } } as const;

export const awsSdkV2 = library({
  name: 'aws-sdk', packages: { 'aws-sdk': '>=2 <3' }, checked: '2.1693.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/',
  types: {
    SQS: { made: ['new SQS'] }, SNS: { made: ['new SNS'] }, S3: { made: ['new S3'] }, SES: { made: ['new SES'] }, Lambda: { made: ['new Lambda'] },
    EventBridge: { made: ['new EventBridge'] }, StepFunctions: { made: ['new StepFunctions'] }, Kinesis: { made: ['new Kinesis'] },
    DocumentClient: { made: ['new DynamoDB.DocumentClient', 'new DocumentClient'] }, DynamoDB: { made: ['new DynamoDB'] },
  },
  calls: {
    'SQS.{sendMessage,sendMessageBatch}': { ...queue, style: 'async', operation: 'send', payload: 'arg[0].MessageBody | arg[0].Entries[*].MessageBody' },
    'SQS.receiveMessage': { ...queue, direction: 'in', style: 'async', operation: 'receive' },
    'SQS.{deleteMessage,deleteMessageBatch,changeMessageVisibility,getQueueAttributes,getQueueUrl,purgeQueue}': queue,
    'SNS.{publish,publishBatch}': { ...call, category: 'publish', style: 'async', operation: 'send', target: 'arg[0].TopicArn[:]', payload: 'arg[0].Message' },
    'EventBridge.putEvents': { ...call, category: 'publish', style: 'async', operation: 'send', target: 'arg[0].Entries[*].DetailType', payload: 'arg[0].Entries[*].Detail' },
    'Kinesis.{putRecord,putRecords}': { ...call, category: 'publish', style: 'async', operation: 'send', target: 'arg[0].StreamName', payload: 'arg[0].Data' },
    'Lambda.invoke': { ...call, category: 'saas', target: 'arg[0].FunctionName', payload: 'arg[0].Payload', switches: [event] },
    'StepFunctions.startExecution': { ...call, category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].stateMachineArn[:]', payload: 'arg[0].input' },
    'S3.{putObject,getObject,headObject,deleteObject,deleteObjects,copyObject,listObjects,listObjectsV2,upload}': store,
    'SES.{sendEmail,sendRawEmail,sendTemplatedEmail,sendBulkTemplatedEmail}': { ...call, category: 'email', operation: 'send', target: "'email.amazonaws.com'" },
    'DocumentClient.{get,put,update,delete,query,scan,batchGet,batchWrite,transactGet,transactWrite}': table,
    'DynamoDB.{getItem,putItem,updateItem,deleteItem,query,scan,batchGetItem,batchWriteItem,transactWriteItems}': table,
  },
});
