import { Upload } from '@aws-sdk/lib-storage';

export function watch(upload: Upload): void {
  upload.on('httpUploadProgress', () => undefined);
}
