import { library } from '../library';

// The provider runs a workflow of its own, which mails, texts or waits.
const trigger = { category: 'saas', style: 'async', operation: 'send', defaultTimeout: 'none' } as const;
const manage = { category: 'saas', style: 'sync', operation: 'manage' } as const;

export const notificationWorkflows = library({
  name: '@novu/api', packages: { '@novu/api': '>=0.1 <4', '@novu/node': '>=0.20 <3', '@knocklabs/node': '>=0.5 <2' }, checked: '3.19.1, @novu/node 2.6.6, @knocklabs/node 1.35.0', docs: 'https://docs.novu.co/api-reference/events/trigger-event',
  types: {
    Novu: { made: ['new Novu'] }, Knock: { made: ['new Knock', 'new default'] },
  },
  calls: {
    'Novu.{trigger,triggerBroadcast}': { ...trigger, target: 'arg[0].workflowId | arg[0].name | arg[0]', payload: 'arg[0].payload | arg[1].payload', timeout: 'arg[2].timeoutMs | made[0].timeoutMs' },
    'Novu.{triggerBulk,bulkTrigger}': { ...trigger, target: 'arg[0].events[*].workflowId | arg[0][*].name' },
    'Novu.broadcast': { ...trigger, target: 'arg[0]', payload: 'arg[1].payload' },
    'Novu.{subscribers,topics,messages,notifications,integrations,workflows,layouts}.*': { ...manage, target: 'api.novu.co/{members}', defaultTimeout: 'none' },
    'Knock.workflows.{trigger,createSchedules}': { ...trigger, target: 'arg[0].workflow | arg[0]', payload: 'arg[1].data', timeout: 'made[0].timeout', defaultTimeout: 60_000, defaultRetries: 2 },
    'Knock.notify': { ...trigger, target: 'arg[0]', payload: 'arg[1].data' },
    'Knock.{users,objects,messages,tenants,schedules}.*': { ...manage, target: 'api.knock.app/{members}', timeout: 'made[0].timeout', defaultTimeout: 60_000, defaultRetries: 2 },
  },
});
