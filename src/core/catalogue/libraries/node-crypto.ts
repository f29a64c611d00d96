import { library } from '../library';

export const nodeCrypto = library({
  name: 'node:crypto', packages: { 'node:crypto': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/crypto.html',
  calls: {
    '{pbkdf2Sync,scryptSync}': { returns: 'value', blocking: true, duration: { band: 'instant', ms: [50, 500], source: 'deriving a key is made to take long' } },
    generateKeyPairSync: { returns: 'value', blocking: true, duration: { band: 'instant', ms: [50, 2000], source: 'finding large primes' } },
  },
});
