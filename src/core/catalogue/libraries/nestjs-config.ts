import { library } from '../library';

export const nestjsConfig = library({
  name: '@nestjs/config', packages: { '@nestjs/config': '>=0.1 <13' }, checked: '12.0.1', docs: 'https://docs.nestjs.com/techniques/configuration', inProcess: true,
  types: { ConfigService: {}, ConfigModule: {} },
  calls: {
    'ConfigService.{get,getOrThrow}': { environment: 'arg[0]', fallback: 'arg[1]', setting: { name: 'arg[0]' } },
    // The object that the factory returns.
    registerAs: { passes: 'arg[1]()', provides: { setting: 'arg[0]', value: 'arg[1]()' } },
    'ConfigModule.{forRoot,forRootAsync}': { provides: { setting: "''", value: 'arg[0].load[*]()' } },
  },
});
