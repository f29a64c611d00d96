import { library } from '../library';

const call = { category: 'storage', style: 'sync', target: "'api.cloudinary.com'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'arg[1].timeout', defaultTimeout: 60_000, defaultRetries: 0 } as const;

export const cloudinary = library({
  name: 'cloudinary', packages: { cloudinary: '>=1 <3' }, checked: '2.11.0', docs: 'https://cloudinary.com/documentation/node_integration',
  calls: {
    '{v2.,}uploader.{upload,upload_large,unsigned_upload,destroy,rename,explicit}': {
      ...call, duration: { band: 'slow', ms: [500, 30_000], source: 'upload and transformation' },
      switches: [{ when: 'arg[1].async', is: true, then: { style: 'async' } }],
    },
    '{v2.,}uploader.upload_stream': { ...call, returns: 'value', callback: 'arg[1] | arg[0]' },
    '{v2.,}api.{resources,resource,delete_resources,update,ping}': call,
  },
});
