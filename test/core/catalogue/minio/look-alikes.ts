import { Client, CopyConditions } from 'minio';

export async function link(minio: Client) {
  return [await minio.presignedGetObject('files', 'a.pdf'), new CopyConditions()];
}
