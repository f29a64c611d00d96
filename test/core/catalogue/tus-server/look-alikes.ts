import { Server } from './server';

export const uploads = new Server({ path: '/files', onUploadFinish: async () => ({}) });
