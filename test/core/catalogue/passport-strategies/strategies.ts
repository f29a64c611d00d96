import passport from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import GoogleStrategy from 'passport-google-oauth20';
import { BearerStrategy } from 'passport-azure-ad';

passport.use(new LocalStrategy(async (name, password, done) => {
// < entry request passport strategy
  await fetch(`http://users/${name}`);
//      ^^^^^ out http sync GET users/${name}
  done(null, { name });
}));

passport.use('google', new GoogleStrategy({ clientID: 'shop' }, async function check(access, refresh, profile, done) {
// < entry request passport strategy
  await fetch('http://users/google');
//      ^^^^^ out http sync GET users/google
  done(null, profile);
}));

passport.use(new BearerStrategy({ clientID: 'shop' }, async (token, done) => {
// < entry request passport strategy
  await fetch('http://users/token');
//      ^^^^^ out http sync GET users/token
  done(null, token);
}));
