// shows: timeout
import { Batch, BatchClient, SubmitJobCommand } from '@aws-sdk/client-batch';
import { DescribeTasksCommand, ECS, ECSClient, RunTaskCommand, waitUntilTasksStopped } from '@aws-sdk/client-ecs';
import { GlueClient, StartJobRunCommand } from '@aws-sdk/client-glue';
import { IoTDataPlaneClient, PublishCommand } from '@aws-sdk/client-iot-data-plane';
import { CreateJobCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert';
import { InvokeEndpointAsyncCommand, InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CodeBuildClient, StartBuildCommand } from '@aws-sdk/client-codebuild';
import { paginateListTasks } from '@aws-sdk/client-ecs';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const ecs = new ECSClient({ requestHandler: { requestTimeout: 3000 } });
const tasks = new ECS({});
const glue = new GlueClient({ requestHandler: new NodeHttpHandler({ requestTimeout: 2000 }) });

export async function start(id: string) {
  await new BatchClient({}).send(new SubmitJobCommand({ jobName: 'reports', jobQueue: 'slow', jobDefinition: 'reports:1' }));
//                          ^^^^ out enqueue async reports, no timeout
  await new Batch({}).submitJob({ jobName: 'reports', jobQueue: 'slow', jobDefinition: 'reports:1' });
//                    ^^^^^^^^^ out enqueue async reports, no timeout
  await ecs.send(new RunTaskCommand({ cluster: 'jobs', taskDefinition: 'resize' }));
//          ^^^^ out enqueue async resize, 3000 ms
  await tasks.runTask({ cluster: 'jobs', taskDefinition: 'resize' });
//            ^^^^^^^ out enqueue async resize, no timeout
  await glue.send(new StartJobRunCommand({ JobName: 'clean' }));
//           ^^^^ out enqueue async clean, timeout unknown
  await new MediaConvertClient({}).send(new CreateJobCommand({ Role: 'role', Settings: {} }));
//                                 ^^^^ out enqueue async CreateJobCommand, no timeout
  await new SchedulerClient({}).send(new CreateScheduleCommand({ Name: id, ScheduleExpression: 'at(2027-01-01T00:00:00)', FlexibleTimeWindow: { Mode: 'OFF' }, Target: { Arn: 'arn:aws:lambda:eu-west-1:1:function:remind', RoleArn: 'role' } }));
//                              ^^^^ out enqueue async remind, no timeout
  await new CodeBuildClient({}).send(new StartBuildCommand({ projectName: 'site' }));
//                              ^^^^ out enqueue async StartBuildCommand, no timeout
  await new IoTDataPlaneClient({}).send(new PublishCommand({ topic: 'lamps/1', payload: Buffer.from('on') }));
//                                 ^^^^ out publish async lamps/1, no timeout
}

export async function ask() {
  const runtime = new SageMakerRuntimeClient({});
  await runtime.send(new InvokeEndpointAsyncCommand({ EndpointName: 'big', InputLocation: 's3://in' }));
//              ^^^^ out enqueue async big, no timeout
  await runtime.send(new InvokeEndpointCommand({ EndpointName: 'small', Body: '1' }));
//              ^^^^ out ai sync small, no timeout
  await ecs.send(new DescribeTasksCommand({ tasks: ['1'] }));
//          ^^^^ out saas sync DescribeTasksCommand, 3000 ms
  await tasks.describeTasks({ tasks: ['1'] });
//            ^^^^^^^^^^^^^ out saas sync describeTasks, no timeout
  return new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: 'token' }));
//                                    ^^^^ out saas sync GetSecretValueCommand, no timeout
}

export async function wait(given: ECSClient) {
  await waitUntilTasksStopped({ client: given, maxWaitTime: 300 }, { tasks: ['1'] });
//      ^^^^^^^^^^^^^^^^^^^^^ out enqueue sync waitUntilTasksStopped, 300000 ms
  for await (const page of paginateListTasks({ client: given }, { cluster: 'jobs' })) {
//                         ^^^^^^^^^^^^^^^^^ out saas sync paginateListTasks, no timeout
    await given.send(new DescribeTasksCommand({ tasks: page.taskArns ?? [] }));
//              ^^^^ out saas sync DescribeTasksCommand, no timeout
  }
}
