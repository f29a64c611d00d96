import { library } from '../library';

/** What infrastructure of SST describes, where `sst` is a global, and what code reads of it. */
export const sst = library({
  name: 'sst', packages: { sst: '>=3 <5' }, checked: '4.17.1', docs: 'https://sst.dev/docs',
  globals: ['sst'], naming: ['Resource.*.{name,url,arn}'],
  types: {
    Queue: { made: ['new sst.aws.Queue'], carries: { category: 'enqueue', system: 'aws_sqs' }, channel: 'made[0]', names: ['url', 'arn'] },
    SnsTopic: { made: ['new sst.aws.SnsTopic'], carries: { category: 'publish', system: 'aws_sns' }, channel: 'made[0]', names: ['arn', 'name'] },
    KinesisStream: { made: ['new sst.aws.KinesisStream'], carries: { category: 'publish', system: 'aws.kinesis' }, channel: 'made[0]', names: ['arn', 'name'] },
    Function: { made: ['new sst.aws.Function'] },
  },
  calls: {
    'Queue.subscribe': { wires: { from: 'receiver', to: 'arg[0].handler | arg[0]' } },
    '{SnsTopic,KinesisStream}.subscribe': { wires: { from: 'receiver', to: 'arg[1].handler | arg[1]' } },
    'SnsTopic.subscribeQueue': { wires: { from: 'receiver', to: 'arg[1]' } },
    'new sst.aws.Function': { tells: 'arg[1].environment' },
  },
});
