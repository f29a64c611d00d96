import { Tinybird } from '@chronark/zod-bird';

const tinybird = new Tinybird({ noop: true });

class Pipes {
  buildPipe(options: { pipe: string }) {
    return () => options.pipe;
  }
}

export const pipe = tinybird.buildPipe({ pipe: 'views', data: {} as never });
export const local = new Pipes().buildPipe({ pipe: 'views' })();
