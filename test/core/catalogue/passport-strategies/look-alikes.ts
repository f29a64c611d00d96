import { Strategy } from './strategy';

export const strategy = new Strategy(async () => 1);
