import passport from 'passport';

export const login = passport.authenticate('local', { session: false });
passport.initialize();
