import { library } from '../library';

export const bcrypt = library({
  name: 'bcrypt', packages: { bcrypt: '>=1 <7', bcryptjs: '>=2 <4' }, checked: '6.0.0, bcryptjs 3.0.2', docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  calls: {
    '{hashSync,compareSync}': { returns: 'value', blocking: true, duration: { band: 'instant', ms: [50, 1000], source: '10 rounds: 0.1 s, 13 rounds: 1 s' } },
  },
});
