// shows: timeout
import { CopyObjectCommand, DeleteObjectsCommand, GetObjectCommand, HeadBucketCommand, ListObjectsV2Command, PutObjectCommand, S3, S3Client } from '@aws-sdk/client-s3';

const client = new S3Client({});
const api = new S3({});

export async function store(id: string, body: Buffer) {
  await client.send(new PutObjectCommand({ Bucket: 'files', Key: `orders/${id}.pdf`, Body: body }));
//             ^^^^ out storage sync files/orders/${id}.pdf, no timeout
  await client.send(new GetObjectCommand({ Bucket: 'files', Key: id }));
//             ^^^^ out storage sync files/${id}, no timeout
  await client.send(new DeleteObjectsCommand({ Bucket: 'files', Delete: { Objects: [] } }));
//             ^^^^ out storage sync files, no timeout
  await client.send(new CopyObjectCommand({ Bucket: 'files', Key: 'copy', CopySource: 'files/a' }));
//             ^^^^ out storage sync files/copy, no timeout
  await client.send(new ListObjectsV2Command({ Bucket: 'files', Prefix: 'orders/' }));
//             ^^^^ out storage sync files/orders/, no timeout
  await client.send(new HeadBucketCommand({ Bucket: 'files' }));
//             ^^^^ out storage sync files, no timeout
  await api.putObject({ Bucket: 'files', Key: id, Body: body });
//          ^^^^^^^^^ out storage sync files/${id}, no timeout
  await api.getObject({ Bucket: 'files', Key: id });
//          ^^^^^^^^^ out storage sync files/${id}, no timeout
}
