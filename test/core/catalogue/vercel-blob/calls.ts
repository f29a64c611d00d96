import { copy, del, head, list, put } from '@vercel/blob';
import { upload } from '@vercel/blob/client';

export async function store(name: string, body: Blob) {
  await put(name, body, { access: 'public' });
//      ^^^ out storage sync blob.vercel-storage.com
  await copy(name, `${name}.bak`, { access: 'public' });
//      ^^^^ out storage sync blob.vercel-storage.com
  await head(name);
//      ^^^^ out storage sync blob.vercel-storage.com
  await del([name]);
//      ^^^ out storage sync blob.vercel-storage.com
  return list();
//       ^^^^ out storage sync blob.vercel-storage.com
}

export function fromBrowser(name: string, body: Blob) {
  return upload(name, body, { access: 'public', handleUploadUrl: '/api/upload' });
//       ^^^^^^ out storage sync blob.vercel-storage.com
}
