import { library } from '../library';

const call = { category: 'storage', style: 'sync', target: "'api.cloudinary.com'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'arg[1].timeout', defaultTimeout: 60_000, defaultRetries: 0 } as const;
const accepted = { style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'accepted, the rest happens later' } } as const;
const upload = {
  ...call, duration: { band: 'slow', ms: [500, 30_000], source: 'upload and transformation' },
  switches: [{ when: 'arg[1].async', is: true, then: accepted }, { when: 'arg[1].eager_async', is: true, then: accepted }],
} as const;

export const cloudinary = library({
  name: 'cloudinary', packages: { cloudinary: '>=1 <3' }, checked: '2.11.0', docs: 'https://cloudinary.com/documentation/node_integration',
  types: { Search: { values: ['{v2.,}search'], fluent: true } },
  calls: {
    '{v2.,}uploader.{upload,upload_large,upload_chunked,explicit,explode,multi,generate_sprite,create_archive,create_zip}': upload,
    '{v2.,}uploader.unsigned_upload': { ...upload, timeout: 'arg[2].timeout', switches: [{ when: 'arg[2].async', is: true, then: accepted }] },
    '{v2.,}uploader.{destroy,rename,add_tag,remove_tag,replace_tag,remove_all_tags,add_context,remove_all_context,update_metadata,text}': call,
    '{v2.,}uploader.{upload_stream,upload_chunked_stream,upload_large_stream,unsigned_upload_stream}': { ...upload, returns: 'value', callback: 'arg[last]', timeout: 'arg[0].timeout', switches: [{ when: 'arg[0].eager_async', is: true, then: accepted }] },
    '{v2.,}api.*': call,
    'Search.execute': call,
  },
});
