import { library } from '../library';

/** Members named `get`, `set` or `send` that read settings, map keys or tests, and never leave the process. */
export const configLookAlikes = library({
  name: '@nestjs/config', packages: { '@nestjs/config': '>=1', config: '>=1', convict: '>=6', nconf: '>=0.10', dotenv: '>=8', envalid: '>=6', 'lru-cache': '>=4', 'node-cache': '>=4', 'react-hook-form': '>=6', '@nestjs/core': '>=7', 'reflect-metadata': '>=0.1' },
  checked: '@nestjs/config 4.0', docs: 'https://docs.nestjs.com/techniques/configuration', inProcess: true,
  types: { ConfigService: {} },
});
