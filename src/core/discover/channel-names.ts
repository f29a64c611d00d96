import { groupBy } from '../model/group-by';
import type { CloudResource, CloudTemplate } from './cloud-templates';
import { folderOf, nameOf } from './paths';
import { isRecord, stringIn } from './read-text';
import type { YamlRecord } from './read-yaml';

/** What the values of templates call queues, topics, buses and streams by. */
export interface ChannelNames {
  /** What a value names: a reference to what a template creates, an address, or a text; without what differs from one deployment to the next. */
  readonly of: (template: CloudTemplate, value: unknown) => string | undefined;
  /** The thing of the same template that a value leads to. */
  readonly resource: (template: CloudTemplate, value: unknown) => CloudResource | undefined;
}

/** Where each kind of channel has the name that its owner gives it. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'AWS::SQS::Queue': 'QueueName', 'AWS::SNS::Topic': 'TopicName', 'AWS::Events::EventBus': 'Name', 'AWS::Kinesis::Stream': 'StreamName', 'AWS::S3::Bucket': 'BucketName', 'AWS::DynamoDB::Table': 'TableName',
};
/** What is asked of a thing that stands in another file. */
const ATTRIBUTE = /(?<=^\w+)\.(?:Arn|StreamArn|QueueName|TopicName|Name)$/;
/** Names in the parameter store, as CloudFormation and the Serverless Framework ask for them. */
const KEPT = [/^\{\{resolve:ssm:([^:}]+)/, /^\$\{ssm:([^~,]+?)\}$/];
/** How far values lead to values. */
const DEEPEST = 8;

interface Naming {
  /** Things of several stacks that have one id, which then says too little. */
  readonly shared: ReadonlySet<string>;
  /** What stacks tell others by exports and parameters. */
  readonly told: readonly Told[];
  readonly templates: readonly CloudTemplate[];
}

interface Told { readonly name: RegExp; readonly template: CloudTemplate; readonly value: unknown }

export function channelNames(templates: readonly CloudTemplate[]): ChannelNames {
  const channels = templates.flatMap(({ resources }) => [...resources.values()].filter(({ type }) => type in NAMED_BY));
  const naming: Naming = { shared: new Set([...groupBy(channels, ({ id }) => id)].flatMap(([id, all]) => (all.length > 1 ? [id] : []))), told: toldNames(templates), templates };
  return {
    of: (template, value) => nonEmpty(trimmed(lastSegment(textOf(naming, template, value, 0)))),
    resource: (template, value) => resourceOf(template, value),
  };
}

function toldNames(templates: readonly CloudTemplate[]): readonly Told[] {
  return templates.flatMap((template) => {
    const exported = Object.values(template.outputs).filter(isRecord).flatMap(({ Export: one, Value: value }) => (isRecord(one) ? [{ name: one['Name'], value }] : []));
    const kept = [...template.resources.values()].flatMap(({ type, properties }) => (type === 'AWS::SSM::Parameter' ? [{ name: properties['Name'], value: properties['Value'] }] : []));
    return [...exported, ...kept].flatMap(({ name, value }) => {
      const text: unknown = isRecord(name) ? name['Fn::Sub'] : name;
      return typeof text === 'string' && withoutVariables(text) !== '' ? [{ name: toPattern(text), template, value }] : [];
    });
  });
}

function withoutVariables(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, '');
}

/** What is said at the deployment may stand in the name, and is another text in that of whoever reads it. */
function toPattern(name: string): RegExp {
  return new RegExp(`^${name.split(/\$\{[^}]*\}/).map((part) => part.replace(/[\\^$()|[\]{}?.*+]/g, '\\$&')).join('[^/]*')}$`);
}

function textOf(naming: Naming, template: CloudTemplate, value: unknown, depth: number): string {
  if (depth > DEEPEST) return '';
  if (typeof value === 'string') return ofString(naming, template, value, depth);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 2 && value.every((part) => typeof part === 'string') ? textOf(naming, template, value.join('.'), depth + 1) : '';
  if (!isRecord(value)) return '';
  const join = value['Fn::Join'];
  return Array.isArray(join) ? joined(naming, template, join, depth) : textOf(naming, template, askedFor(value), depth + 1);
}

/** What a function of CloudFormation is given. */
function askedFor(value: YamlRecord): unknown {
  const sub = value['Fn::Sub'];
  return value['Ref'] ?? value['Fn::GetAtt'] ?? (Array.isArray(sub) ? sub[0] : sub) ?? value['Fn::ImportValue'];
}

function joined(naming: Naming, template: CloudTemplate, [separator, parts]: readonly unknown[], depth: number): string {
  return Array.isArray(parts) ? parts.map((part) => textOf(naming, template, part, depth + 1)).join(typeof separator === 'string' ? separator : '') : '';
}

function ofString(naming: Naming, template: CloudTemplate, written: string, depth: number): string {
  const text = /^\$\{(\w+)\}$/.exec(written)?.[1] ?? written;
  const resource = resourceOf(template, text);
  if (resource !== undefined) return ownName(naming, template, resource, depth);
  const parameter = parameterOf(template, text);
  if (parameter !== undefined) return parameter === '' ? '' : textOf(naming, template, parameter, depth + 1);
  return toldElsewhere(naming, text, depth) ?? text.replace(ATTRIBUTE, '').replace(/\$\{((?:[^{}]|\$\{[^{}]*\})*)\}/g, (_, inner: string) => variable(naming, template, inner, depth + 1));
}

/** What another stack exports or keeps in the parameter store under this name; nothing is known of what else is there. */
function toldElsewhere({ told, ...naming }: Naming, text: string, depth: number): string | undefined {
  const asked = KEPT.map((form) => form.exec(text)?.[1]).find((name) => name !== undefined) ?? text;
  const found = told.find(({ name }) => name.test(asked.replace(/\$\{[^}]*\}/g, '_')));
  if (found !== undefined) return textOf({ told, ...naming }, found.template, found.value, depth + 1);
  return asked.startsWith('/') ? '' : undefined;
}

/** `Orders`, `Orders.Arn` */
function resourceOf({ resources }: CloudTemplate, value: unknown): CloudResource | undefined {
  const written = isRecord(value) ? value['Ref'] ?? value['Fn::GetAtt'] : value;
  const text: unknown = Array.isArray(written) ? written[0] : written;
  return typeof text === 'string' ? resources.get(/^\w+(?=\.\w+$)/.exec(text)?.[0] ?? text) : undefined;
}

function ownName(naming: Naming, template: CloudTemplate, { id, type, properties }: CloudResource, depth: number): string {
  const property = NAMED_BY[type];
  const given = property === undefined ? '' : trimmed(textOf(naming, template, properties[property], depth + 1));
  if (given !== '') return given;
  return naming.shared.has(id) && folderOf(template.file) !== '' ? `${nameOf(folderOf(template.file))}/${id}` : id;
}

/** What a parameter is without an argument: its default, which for those of the parameter store is a name there; an empty text where it has none. */
function parameterOf({ body }: CloudTemplate, name: string): string | undefined {
  const parameters = body['Parameters'];
  const parameter = isRecord(parameters) ? parameters[name] : undefined;
  return isRecord(parameter) ? stringIn(parameter, 'Default') ?? '' : undefined;
}

/** `${Orders}` of a substitution, `${self:custom.queue}` and `${cf:stack.Output}` of the Serverless Framework; nothing for what is said at the deployment. */
function variable(naming: Naming, template: CloudTemplate, inner: string, depth: number): string {
  if (depth > DEEPEST) return '';
  const output = /^cf(?:[.(][^:]*)?:.*\.(\w+)$/.exec(inner)?.[1];
  if (output !== undefined) return ofOutput(naming, output, depth);
  const [, path = ''] = /^self:([\w.-]+)/.exec(inner) ?? [];
  if (path === '') return resourceOf(template, inner) !== undefined ? ofString(naming, template, inner, depth) : '';
  if (path === 'service') return stringIn(template.body, 'service') ?? '';
  const value = path.split('.').reduce<unknown>((holder, name) => (isRecord(holder) ? holder[name] : undefined), template.body);
  return /(?:^|\.)stage$/.test(path) ? '' : textOf(naming, template, value, depth);
}

/** Only one of the stacks here tells it. */
function ofOutput(naming: Naming, output: string, depth: number): string {
  const [found, another] = naming.templates.filter(({ outputs }) => output in outputs);
  const value = found?.outputs[output];
  return found === undefined || another !== undefined || !isRecord(value) ? '' : textOf(naming, found, value['Value'], depth + 1);
}

/** What the address of a queue or the name of a resource ends with. */
function lastSegment(text: string): string {
  return /^arn:.*[:/]([^:/]+)$/.exec(text)?.[1] ?? /^https?:\/\/[^/]+\/(?:.*\/)?([\w.-]+)$/.exec(text)?.[1] ?? text;
}

/** Without what stood between it and what is said at the deployment. */
function trimmed(text: string): string {
  return text.replace(/^[-_./:]+|[-_./:]+$/g, '').replace(/([-_./:])[-_./:]+/g, '$1');
}

function nonEmpty(text: string): string | undefined {
  return text === '' || /\s/.test(text) ? undefined : text;
}
