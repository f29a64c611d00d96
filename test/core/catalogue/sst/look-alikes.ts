// An own object of that name deploys nothing.
const sst = { aws: { Queue: class { constructor(readonly name: string) {} subscribe(handler: string) { return handler; } } } };

export const started = new sst.aws.Queue('Placed').subscribe('src/work.handler');
