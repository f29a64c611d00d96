import { logger, setGlobalOptions } from 'firebase-functions/v2';
import { defineSecret, defineString } from 'firebase-functions/params';

setGlobalOptions({ maxInstances: 10 });
logger.info('started');

export const values = [defineSecret('KEY'), defineString('HOST')];
