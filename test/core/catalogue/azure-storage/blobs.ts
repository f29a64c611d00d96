// shows: timeout
import { BlobServiceClient, BlockBlobClient } from '@azure/storage-blob';

const service = BlobServiceClient.fromConnectionString('UseDevelopmentStorage=true');
const files = service.getContainerClient('files');

export async function store(id: string, body: Buffer) {
  await files.getBlockBlobClient('orders/1.pdf').uploadData(body);
//                                               ^^^^^^^^^^ out storage sync files/orders/1.pdf, no timeout
  await files.getBlockBlobClient(id).downloadToBuffer();
//                                   ^^^^^^^^^^^^^^^^ out storage sync files/${id}, no timeout
  await files.uploadBlockBlob('a.pdf', body, body.length);
//            ^^^^^^^^^^^^^^^ out storage sync files/a.pdf, no timeout
  for await (const blob of files.listBlobsFlat()) console.log(blob);
//                               ^^^^^^^^^^^^^ out storage sync files, no timeout
  await new BlockBlobClient('https://acme.blob.core.windows.net/files/b.pdf').deleteIfExists();
//                                                                            ^^^^^^^^^^^^^^ out storage sync https://acme.blob.core.windows.net/files/b.pdf, no timeout
  const poller = await files.getBlobClient('copy.pdf').beginCopyFromURL('https://acme.dev/a.pdf');
//                                                     ^^^^^^^^^^^^^^^^ out storage async files/copy.pdf, no timeout
  await poller.pollUntilDone();
//             ^^^^^^^^^^^^^ out storage sync files/copy.pdf, no timeout
  await service.createContainer('new');
//              ^^^^^^^^^^^^^^^ out storage sync new, no timeout
}
