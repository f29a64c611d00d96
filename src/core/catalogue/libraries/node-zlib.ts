import { library } from '../library';

export const nodeZlib = library({
  name: 'node:zlib', packages: { 'node:zlib': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/zlib.html',
  calls: {
    '{gzip,gunzip,deflate,deflateRaw,inflate,inflateRaw,unzip,brotliCompress,brotliDecompress,zstdCompress,zstdDecompress}Sync': {
      returns: 'value', blocking: true, duration: { band: 'instant', ms: [1, 500], source: 'about 20 ms a megabyte' },
    },
  },
});
