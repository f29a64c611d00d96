import { library } from '../library';

export const passport = library({
  name: 'passport', packages: { passport: '>=0.4 <1', 'koa-passport': '>=4', '@fastify/passport': '>=1' }, checked: '0.7.0', docs: 'https://www.passportjs.org/concepts/authentication/sessions/',
  types: { Authenticator: { made: ['new Passport', 'new Authenticator', 'new default'], values: ['default'] } },
  calls: { 'Authenticator.{serializeUser,deserializeUser,registerUserSerializer,registerUserDeserializer,transformAuthInfo}': { target: 'member', handler: 'arg[0]', entry: 'request' } },
});
