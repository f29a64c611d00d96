import { BlobServiceClient, generateBlobSASQueryParameters, StorageSharedKeyCredential } from '@azure/storage-blob';

export function link(service: BlobServiceClient): unknown {
  const blob = service.getContainerClient('files').getBlobClient('a.pdf');
  return [blob.url, generateBlobSASQueryParameters({ containerName: 'files' }, new StorageSharedKeyCredential('a', 'b'))];
}
