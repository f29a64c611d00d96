import * as mq from 'ibmmq';

function Put(name: string): string {
  return name;
}

export async function open() {
  Put('mails');
  const connection = await mq.ConnxPromise('QM1', new mq.MQCNO());
  mq.setTuningParameters({ syncMQICompat: true });
  await mq.DiscPromise(connection);
}
