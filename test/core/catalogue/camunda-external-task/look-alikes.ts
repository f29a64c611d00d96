import { Variables } from 'camunda-external-task-client-js';

const paper = { subscribe: (name: string) => name };

paper.subscribe('charge');
export const variables = new Variables().set('one', 1);
