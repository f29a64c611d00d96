import { library } from '../library';

export const bcrypt = library({
  name: 'bcrypt', packages: { bcrypt: '>=1 <7', bcryptjs: '>=2 <4', 'bcrypt-ts': '>=3 <10', 'bcrypt-nodejs': '*', '@node-rs/bcrypt': '>=1 <3', '@node-rs/argon2': '>=1 <3' }, checked: '6.0.0, bcryptjs 3.0.2, bcrypt-ts 9.0.2, @node-rs/bcrypt 2.0.0, @node-rs/argon2 2.2.1, bcrypt-nodejs 0.0.3', docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  calls: {
    '{hashSync,compareSync,verifySync}': { returns: 'value', blocking: true, duration: { band: 'instant', ms: [50, 1000], source: '10 rounds: 0.1 s, 13 rounds: 1 s' } },
  },
});
