import { PutRecordCommand } from '@aws-sdk/client-kinesis';

const records: object[] = [];

export function putRecord(id: string): void {
  records.push(new PutRecordCommand({ StreamName: 'clicks', Data: Buffer.from(id), PartitionKey: id }));
}

putRecord('one');
