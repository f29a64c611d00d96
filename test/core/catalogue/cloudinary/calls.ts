// shows: timeout
import { v2 as cloudinary } from 'cloudinary';

export async function store(file: string, done: (error: unknown) => void) {
  await cloudinary.uploader.upload(file, { timeout: 120_000 });
//                          ^^^^^^ out storage sync api.cloudinary.com, 120000 ms
  await cloudinary.uploader.upload(file, { eager: [{ width: 100 }], eager_async: true, notification_url: 'https://acme.dev/done' });
//                          ^^^^^^ out storage async api.cloudinary.com, 60000 ms
  await cloudinary.uploader.upload(file, { async: true });
//                          ^^^^^^ out storage async api.cloudinary.com, 60000 ms
  await cloudinary.uploader.upload_large(file, { resource_type: 'video' });
//                          ^^^^^^^^^^^^ out storage sync api.cloudinary.com, 60000 ms
  await cloudinary.uploader.destroy('photo');
//                          ^^^^^^^ out storage sync api.cloudinary.com, 60000 ms
  await cloudinary.api.resources({ max_results: 10 });
//                     ^^^^^^^^^ out storage sync api.cloudinary.com, 60000 ms
  await cloudinary.search.expression('folder:photos').max_results(10).execute();
//                                                                    ^^^^^^^ out storage sync api.cloudinary.com, 60000 ms
  const stream = cloudinary.uploader.upload_stream({ folder: 'photos' }, (error) => done(error));
//                                   ^^^^^^^^^^^^^ out storage sync api.cloudinary.com, 60000 ms
  return stream;
}
