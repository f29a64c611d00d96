import { StartExecutionCommand } from '@aws-sdk/client-sfn';

class Machine {
  startExecution(name: string): string {
    return name;
  }
}

export const name = new Machine().startExecution('billing');
export const command = new StartExecutionCommand({ stateMachineArn: 'billing' });
