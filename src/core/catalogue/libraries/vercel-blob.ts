import { library } from '../library';

const call = { category: 'storage', style: 'sync', target: "'blob.vercel-storage.com'", timeout: 'arg[last].abortSignal', defaultTimeout: 'none', defaultRetries: 10 } as const;

export const vercelBlob = library({
  name: '@vercel/blob', packages: { '@vercel/blob': '>=0.10 <3', '@vercel/blob/client': '>=0.10 <3' }, checked: '2.8.0', docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  calls: {
    '{put,upload}': { ...call, operation: 'put', payload: 'arg[1]' },
    '{get,head,list}': { ...call, operation: 'get' },
    '{del,copy,rename,createFolder,putFromUrl,putImage}': { ...call, operation: 'put' },
    '{createMultipartUpload,uploadPart,completeMultipartUpload}': { ...call, operation: 'put' },
  },
});
