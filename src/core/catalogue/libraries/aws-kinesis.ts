import { library } from '../library';

const manage = { category: 'publish', style: 'sync', target: 'arg[0].StreamName | arg[0].DeliveryStreamName | arg[0].StreamARN', timeout: 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const put = { ...manage, style: 'async', operation: 'send', payload: 'arg[0].Data | arg[0].Record.Data | arg[0].Records[*].Data' } as const;

export const awsKinesis = library({
  name: '@aws-sdk/client-kinesis', packages: { '@aws-sdk/client-kinesis': '>=3 <4', '@aws-sdk/client-firehose': '>=3 <4' }, checked: '3.1143.0',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/kinesis/', system: 'aws.kinesis',
  types: {
    KinesisClient: { made: ['new KinesisClient', 'new FirehoseClient'] }, FirehoseClient: { extends: ['KinesisClient'] },
    Kinesis: { made: ['new Kinesis', 'new Firehose'], extends: ['KinesisClient'] }, Firehose: { extends: ['Kinesis'] },
  },
  calls: {
    'KinesisClient.send': {
      ...manage, commands: { PutRecordCommand: put, PutRecordsCommand: put, PutRecordBatchCommand: put, GetRecordsCommand: { ...manage, direction: 'in', style: 'async', operation: 'receive' } },
    },
    'Kinesis.{putRecord,putRecords,putRecordBatch}': put,
  },
});
