import { Server } from '@tus/server';

export const uploads = new Server({
  path: '/files',
  async onUploadFinish(request, upload) {
// < entry request upload
    await fetch('http://scanner/scan', { method: 'POST' });
//        ^^^^^ out http sync POST scanner/scan
    return {};
  },
});
