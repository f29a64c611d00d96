import { simpleTask, workflow } from '@io-orkes/conductor-javascript';

const music = { startWorkflow: (name: string) => name };

music.startWorkflow('bill');
export const definition = workflow('bill', [simpleTask('charge', 'charge', {})]);
