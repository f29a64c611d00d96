// shows: timeout
import { Storage } from '@google-cloud/storage';

const storage = new Storage();
const bucket = storage.bucket('files');

export async function store(id: string, body: Buffer) {
  await bucket.file('orders/1.pdf').save(body);
//                                  ^^^^ out storage sync files/orders/1.pdf, 60000 ms
  await bucket.file(id).download();
//                      ^^^^^^^^ out storage sync files/${id}, 60000 ms
  await bucket.upload('/tmp/a.pdf');
//             ^^^^^^ out storage sync files, 60000 ms
  await bucket.getFiles();
//             ^^^^^^^^ out storage sync files, 60000 ms
  await storage.bucket('backup').file(id).copy('other');
//                                        ^^^^ out storage sync backup/${id}, 60000 ms
  const stream = bucket.file('film.mp4').createWriteStream();
//                                       ^^^^^^^^^^^^^^^^^ out storage sync files/film.mp4, 60000 ms
  await storage.createBucket('new');
//              ^^^^^^^^^^^^ out storage sync new, 60000 ms
  return stream;
}
