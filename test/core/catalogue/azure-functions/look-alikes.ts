import { app, input, output } from '@azure/functions';

app.setup({ enableHttpStream: true });

export const blobs = output.storageBlob({ path: 'files/a', connection: 'STORAGE' });
export const rows = input.table({ tableName: 'orders', connection: 'STORAGE' });
