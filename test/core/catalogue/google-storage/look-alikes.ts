import { Storage } from '@google-cloud/storage';

export async function link(storage: Storage) {
  const file = storage.bucket('files').file('a.pdf');
  const [url] = await file.getSignedUrl({ action: 'read', expires: 0 });
  return [url, file.publicUrl(), file.name];
}
