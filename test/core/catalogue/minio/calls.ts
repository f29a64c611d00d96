// shows: timeout
import { Client } from 'minio';

const minio = new Client({ endPoint: 'files.acme.dev', accessKey: 'x', secretKey: 'y' });

export async function store(id: string, body: Buffer) {
  await minio.putObject('files', `orders/${id}.pdf`, body);
//            ^^^^^^^^^ out storage sync files/orders/${id}.pdf, no timeout
  await minio.fGetObject('files', 'a.pdf', '/tmp/a.pdf');
//            ^^^^^^^^^^ out storage sync files/a.pdf, no timeout
  await minio.removeObjects('files', ['a.pdf']);
//            ^^^^^^^^^^^^^ out storage sync files/a.pdf, no timeout
  await minio.bucketExists('files');
//            ^^^^^^^^^^^^ out storage sync files, no timeout
  const list = minio.listObjects('files');
//                   ^^^^^^^^^^^ out storage sync files, no timeout
  return list;
}
