import Seneca from 'seneca';

const play = { act: (name: string) => name, add: (name: string) => name };

const seneca = Seneca();
seneca.ready(() => undefined);
seneca.listen({ type: 'tcp' });

export const acted = [play.act('one'), play.add('two')];
