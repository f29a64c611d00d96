// shows: timeout
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

export async function store(stream: NodeJS.ReadableStream) {
  const upload = new Upload({ client: new S3Client({}), params: { Bucket: 'files', Key: 'film.mp4', Body: stream as never } });
  await upload.done();
//             ^^^^ out storage sync files/film.mp4, no timeout
}
