import { ExecaError, parseCommandString } from 'execa';
import { chalk, fs, minimist, path, quote } from 'zx';

const $ = (parts: TemplateStringsArray) => parts.join('');

export const text = $`curl http://orders/orders`;
export const words = parseCommandString('curl http://orders');
export const given = [chalk.red('x'), path.join('a', 'b'), quote('a b'), minimist(['a']), fs.existsSync('x')];
export const failed = (error: unknown) => error instanceof ExecaError;
