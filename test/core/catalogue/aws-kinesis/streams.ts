// shows: timeout
import { Firehose, FirehoseClient, PutRecordBatchCommand, PutRecordCommand as PutToFirehose } from '@aws-sdk/client-firehose';
import { GetRecordsCommand, Kinesis, KinesisClient, PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';

const kinesis = new KinesisClient({});

export async function put(id: string) {
  await kinesis.send(new PutRecordCommand({ StreamName: 'clicks', Data: Buffer.from(id), PartitionKey: id }));
//              ^^^^ out publish async clicks, no timeout
  await kinesis.send(new PutRecordsCommand({ StreamName: 'clicks', Records: [] }));
//              ^^^^ out publish async clicks, no timeout
  await new Kinesis({}).putRecord({ StreamName: 'clicks', Data: Buffer.from(id), PartitionKey: id });
//                      ^^^^^^^^^ out publish async clicks, no timeout
  await new FirehoseClient({}).send(new PutToFirehose({ DeliveryStreamName: 'logs', Record: { Data: Buffer.from(id) } }));
//                             ^^^^ out publish async logs, no timeout
  await new FirehoseClient({}).send(new PutRecordBatchCommand({ DeliveryStreamName: 'logs', Records: [] }));
//                             ^^^^ out publish async logs, no timeout
  await new Firehose({}).putRecordBatch({ DeliveryStreamName: 'logs', Records: [] });
//                       ^^^^^^^^^^^^^^ out publish async logs, no timeout
}

export async function get(ShardIterator: string) {
  return kinesis.send(new GetRecordsCommand({ ShardIterator, StreamARN: 'clicks' }));
//               ^^^^ in publish async clicks
}
