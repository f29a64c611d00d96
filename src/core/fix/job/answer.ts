import { ts } from 'ts-morph';
import { lineIndent } from '../code-style';
import { insertion } from '../fix';
import { enclosingFunction, wholeChain, type Place } from '../place';
import { jobName, type Job } from './job';
import { planWork } from './plan';
import { usesOf } from './stand';

/** A call whose result is the answer of a route of Express as a job: the route answers 202, and a route beside it tells how the job stands. */
export function jobOfAnswer(place: Place): Job | string {
  const answer = answerOf(place);
  if (typeof answer === 'string') return answer;
  const work = planWork(place, { expression: answer.expression, instead: answer.expression, after: [], isAnswer: true });
  if (typeof work === 'string') return work;
  const { style: { newline, end } } = place;
  const outer = lineIndent(place.text, answer.first.getStart());
  const { request, response } = answer.route;
  const handOver: Job['handOver'] = (expression, { queue = '' } = { isPromise: true }) => [
    { start: answer.first.getStart(), end: answer.last.end, text: [`const job = await ${expression}${end}`, `${outer}${response}.status(202).location(\`\${${request}.baseUrl}/jobs/\${job.id}\`).json({ id: job.id })${end}`].join(newline) },
    insertion(answer.route.statement.end, `${newline}${newline}${statusRoute(place, answer.route, queue)}`),
  ];
  return { place, work, name: jobName(place), outer, handOver, isAnswer: true };
}

interface Route { readonly statement: ts.Statement; readonly router: string; readonly guards: readonly string[]; readonly request: string; readonly response: string }

interface Answer { readonly expression: ts.Expression; readonly first: ts.Statement; readonly last: ts.Statement; readonly route: Route }

function answerOf(place: Place): Answer | string {
  const route = routeAround(place.call);
  const expression = wholeChain(place.call);
  if (route === undefined || !ts.isAwaitExpression(expression.parent)) return 'the result is used';
  if (/['"`]\/jobs\/:id['"`]/.test(place.text)) return 'there is a route `/jobs/:id` already';
  if (/\bjob\b/.test(route.statement.getText())) return 'the route uses the name `job` for something else';
  const value = expression.parent;
  const { parent } = value;
  if (ts.isCallExpression(parent)) {
    const statement = responseOf(parent, value, route);
    return statement === undefined ? 'the result is used' : { expression, first: statement, last: statement, route };
  }
  return answerByVariable(expression, parent, route);
}

/** `const result = await …; response.json(result);` */
function answerByVariable(expression: ts.Expression, declaration: ts.Node, route: Route): Answer | string {
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name) || !ts.isVariableDeclarationList(declaration.parent)) return 'the result is used';
  const first = declaration.parent.parent;
  const last = onlyAnswer(declaration.name, route);
  if (!ts.isVariableStatement(first) || last === undefined || !ts.isBlock(first.parent)) return 'the result is used';
  const { statements } = first.parent;
  return statements.indexOf(last) === statements.indexOf(first) + 1 ? { expression, first, last, route } : 'the result is used';
}

/** The statement that answers with a variable, where that is its only use. */
function onlyAnswer(name: ts.Identifier, route: Route): ts.Statement | undefined {
  const [use, ...more] = usesOf(name);
  if (use === undefined || more.length > 0 || !ts.isCallExpression(use.parent)) return undefined;
  return responseOf(use.parent, use, route);
}

/** The statement that answers with a value and nothing else. */
function responseOf(call: ts.CallExpression, value: ts.Expression, { response }: Route): ts.Statement | undefined {
  const { expression, arguments: given, parent } = call;
  const isAnswer = ts.isPropertyAccessExpression(expression) && /^(json|send)$/.test(expression.name.text) && new RegExp(`^${response}(\\.status\\((200|201)\\))?$`).test(expression.expression.getText());
  if (!isAnswer || given.length !== 1 || given[0] !== value) return undefined;
  return ts.isExpressionStatement(parent) || ts.isReturnStatement(parent) ? parent : undefined;
}

/** `app.post('/path', guard, async (request, response) => { … });` around a node. */
function routeAround(node: ts.Node): Route | undefined {
  const handler = enclosingFunction(node);
  const call = handler?.parent;
  if (handler === undefined || call === undefined || !ts.isCallExpression(call) || !ts.isExpressionStatement(call.parent) || call.arguments.at(-1) !== (handler as ts.Node)) return undefined;
  const router = routerOf(call);
  const guards = guardsOf(call.arguments.slice(1, -1));
  const [request, response] = handler.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : undefined));
  return router === undefined || guards === undefined || request === undefined || response === undefined ? undefined : { statement: call.parent, router, guards, request, response };
}

function routerOf({ expression, arguments: [path] }: ts.CallExpression): string | undefined {
  const isRoute = ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression) && /^(get|post|put|patch|delete)$/.test(expression.name.text);
  const isExpress = /['"]express['"]/.test(expression.getSourceFile().text);
  return isRoute && isExpress && path !== undefined && ts.isStringLiteralLike(path) ? expression.expression.getText() : undefined;
}

/** What looks at the body of a request does not fit a question without one. */
const OF_BODY = /valid|upload|body|multer|schema|parse/i;

/** What stands between path and handler and must hold for the status too; nothing is known of functions that are written out. */
function guardsOf(between: readonly ts.Expression[]): readonly string[] | undefined {
  const isKnown = between.every((one) => ts.isIdentifier(one) || ts.isCallExpression(one) || ts.isPropertyAccessExpression(one));
  return isKnown ? between.map((one) => one.getText()).filter((text) => !OF_BODY.test(text)) : undefined;
}

/** Answers how a job stands, behind the same guards. */
function statusRoute({ style: { quote, end, indent, newline }, text }: Place, { router, guards, request, response, statement }: Route, queue: string): string {
  const at = lineIndent(text, statement.getStart());
  const lines = [
    `${router}.get(${[`${quote}/jobs/:id${quote}`, ...guards, `async (${request}, ${response}) => {`].join(', ')}`, `${indent}const job = await ${queue}.getJob(${request}.params.id)${end}`,
    `${indent}if (!job) {`, `${indent}${indent}${response}.sendStatus(404)${end}`, `${indent}${indent}return${end}`, `${indent}}`,
    `${indent}${response}.json({ state: await job.getState(), result: job.returnvalue, error: job.failedReason })${end}`, `})${end}`,
  ];
  return lines.map((line) => `${at}${line}`).join(newline);
}

