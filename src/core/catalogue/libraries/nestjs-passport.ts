import { library } from '../library';

export const nestjsPassport = library({
  name: '@nestjs/passport', packages: { '@nestjs/passport': '>=7 <13' }, checked: '12.0.0', docs: 'https://docs.nestjs.com/recipes/passport',
  called: {
    PassportStrategy: { methods: ['validate', 'authenticate'], entry: 'request' },
    AuthGuard: { methods: ['canActivate', 'handleRequest', 'getRequest', 'getAuthenticateOptions'], entry: 'request' },
    PassportSerializer: { methods: ['serializeUser', 'deserializeUser'], entry: 'request' },
  },
});
