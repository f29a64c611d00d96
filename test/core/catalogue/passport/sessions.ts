import passport from 'passport';

passport.serializeUser((user, done) => {
// < entry request serializeUser
  done(null, user);
});

passport.deserializeUser(async (id, done) => {
// < entry request deserializeUser
  await fetch(`http://users/by-id/${id}`);
//      ^^^^^ out http sync GET users/by-id/${id}
  done(null, {});
});
