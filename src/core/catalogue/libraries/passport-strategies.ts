import { library } from '../library';

/** The function stands last, and runs while the request waits that logs in or carries the token. */
const verify = { target: "'passport strategy'", handler: 'arg[last]', entry: 'request' } as const;

export const passportStrategies = library({
  name: 'passport-strategies', packages: { 'passport-*': '*', '@node-saml/passport-saml': '>=4 <6' }, checked: 'passport-local 1.0.0, passport-jwt 4.0.1, passport-google-oauth20 2.0.0', docs: 'https://www.passportjs.org/concepts/authentication/strategies/',
  calls: { 'new {default,Strategy}': verify, 'new *Strategy': verify },
});
