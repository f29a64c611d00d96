import { ECS, ECSClient, RunTaskCommand, TaskNotFoundException } from '@aws-sdk/client-ecs';

class Runner {
  runTask(name: string): string {
    return name;
  }
}

export function build(error: unknown) {
  const command = new RunTaskCommand({ taskDefinition: 'resize' });
  new Runner().runTask('resize');
  new ECSClient({}).destroy();
  new ECS({}).destroy();
  if (error instanceof TaskNotFoundException) return undefined;
  return command.input;
}
