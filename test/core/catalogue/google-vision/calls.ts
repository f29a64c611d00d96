// shows: timeout
import vision, { ProductSearchClient } from '@google-cloud/vision';

const images = new vision.ImageAnnotatorClient();

export async function look(file: string) {
  await images.labelDetection('gs://acme/cat.jpg');
//             ^^^^^^^^^^^^^^ out ai sync gs://acme/cat.jpg, 600000 ms
  await images.textDetection(file);
//             ^^^^^^^^^^^^^ out ai sync ${file}, 600000 ms
  await images.annotateImage({ image: { source: { imageUri: 'gs://acme/dog.jpg' } } }, { timeout: 4_000 });
//             ^^^^^^^^^^^^^ out ai sync gs://acme/dog.jpg, 4000 ms
  const [operation] = await images.asyncBatchAnnotateFiles({ requests: [{ inputConfig: { gcsSource: { uri: 'gs://acme/scan.pdf' } } }] });
//                                 ^^^^^^^^^^^^^^^^^^^^^^^ out ai async gs://acme/scan.pdf, 600000 ms
  await operation.promise();
//                ^^^^^^^ out ai sync ?, no timeout
  const [started] = await new ProductSearchClient().importProductSets({ parent: 'projects/acme' });
//                                                  ^^^^^^^^^^^^^^^^^ out ai async projects/acme, 600000 ms
  await started.promise();
//              ^^^^^^^ out ai sync projects/acme, no timeout
}
