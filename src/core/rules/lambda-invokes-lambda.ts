import type { Reach } from '../link/contexts';
import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule } from './rule';
import { ofEachSite } from './support/each-site';
import { placeOfSite } from './support/hits';
import { resultUse } from './support/result-use';
import { isSiteWaitedFor } from './support/waits';
import { callText, contextText, firstFitting } from './support/wording';

export const lambdaInvokesLambda: Rule = {
  name: 'lambda-invokes-lambda',
  severity: 'information',
  docs: {
    what: 'A function on AWS Lambda invokes another one and waits for its answer (`InvocationType` is `RequestResponse`, or is left out).',
    why: 'Both are billed while one does nothing but wait, both count against the concurrency of the account, and the outer one times out when the inner one takes too long: they fail together.',
    fix: 'If the answer is not needed, invoke with `InvocationType: \'Event\'`, or send a message to SQS, SNS or EventBridge. If it is, call the code as a library, merge the functions, or let Step Functions join them.',
    silent: [
      'Invocations with `InvocationType: \'Event\'` or `\'DryRun\'`.',
      'Callers that are no Lambda functions: a server that calls a Lambda waits at its own cost only.',
      'Warm-up calls (`source: \'warmer\'` and the like).',
    ],
    bad: `
import type { SQSHandler } from 'aws-lambda';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const lambda = new LambdaClient({});

export const handler: SQSHandler = async (event) => {
  await lambda.send(new InvokeCommand({ FunctionName: 'bill-order', Payload: JSON.stringify(event.Records) }));
};
`,
    good: `
import type { SQSHandler } from 'aws-lambda';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const lambda = new LambdaClient({});

export const handler: SQSHandler = async (event) => {
  await lambda.send(new InvokeCommand({ FunctionName: 'bill-order', InvocationType: 'Event', Payload: JSON.stringify(event.Records) }));
};
`,
    sources: [
      { title: 'AWS Lambda Operator Guide: Functions calling other functions', url: 'https://docs.aws.amazon.com/lambda/latest/operatorguide/functions-calling-functions.html' },
      { title: 'SonarSource S6246: Lambdas should not invoke other lambdas synchronously', url: 'https://rules.sonarsource.com/python/RSPEC-6246/' },
    ],
  },
  check: (model) => ofEachSite(model, 'invoked', (site) => {
    const reach = isInvocation(site) && isSiteWaitedFor(model, site) ? lambdaThatWaits(site) : undefined;
    return reach === undefined ? [] : [toProblem(site, reach)];
  }),
};

function isInvocation({ site, library, model }: LinkedSite): boolean {
  if (site.direction !== 'out' || site.style !== 'sync' || site.operation !== 'invoke') return false;
  return (model.system ?? library.system) === 'aws_lambda' && !/warm(er|up|ing)\b/i.test(site.target.text);
}

function lambdaThatWaits({ reaches }: LinkedSite): Reach | undefined {
  return reaches.find(({ entry, waited, edges }) => entry?.freezes === true && waited && edges.every(({ targets }) => targets === 1));
}

function toProblem(linked: LinkedSite, reach: Reach): Problem {
  const { site, file, call } = linked;
  const isUsed = call !== undefined && resultUse(file, call) !== 'none';
  const who = contextText(reach.context);
  const target = site.target.known ? [`Lambda ${who} waits for Lambda \`${site.target.text}\`.`] : [];
  return {
    at: placeOfSite(linked), site: linked, path: reach.context.path, confidence: Math.min(site.confidence, reach.confidence),
    evidence: [...site.because, ...(isUsed ? [] : [{ file: site.file, line: site.line, reason: 'The answer is not used.' }])],
    message: `${firstFitting([...target, `Lambda ${who} waits for another Lambda (\`${callText(site.api)}\`).`, `A Lambda waits for another one here.`])} `
      + `Both are billed while one only waits, and they time out together. ${isUsed ? 'Call the code as a library, merge the functions, or let Step Functions join them.' : 'Invoke with `InvocationType: \'Event\'`, or send a message instead.'}`,
  };
}
