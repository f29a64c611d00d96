import type { ChannelNames } from './channel-names';
import type { CloudTemplate } from './cloud-templates';
import type { EventSource } from './discovery';
import { isRecord } from './read-text';
import type { YamlRecord } from './read-yaml';

type Kind = Pick<EventSource, 'category' | 'system'>;

const QUEUE: Kind = { category: 'enqueue', system: 'aws_sqs' };
const TOPIC: Kind = { category: 'publish', system: 'aws_sns' };
const BUS: Kind = { category: 'publish', system: 'aws.eventbridge' };
const STREAM: Kind = { category: 'publish', system: 'aws.kinesis' };
const KAFKA: Kind = { category: 'publish', system: 'kafka' };
const RABBIT: Kind = { category: 'enqueue', system: 'rabbitmq' };

/** The place of the channel in each kind of event: of the Serverless Framework, where it may stand alone, and of SAM. */
const EVENTS: Readonly<Record<string, { readonly kind: Kind; readonly at: readonly string[] }>> = {
  sqs: { kind: QUEUE, at: ['arn'] }, SQS: { kind: QUEUE, at: ['Queue'] },
  sns: { kind: TOPIC, at: ['topicName', 'arn'] }, SNS: { kind: TOPIC, at: ['Topic'] },
  stream: { kind: STREAM, at: ['arn'] }, Kinesis: { kind: STREAM, at: ['Stream'] },
  msk: { kind: KAFKA, at: ['topic'] }, kafka: { kind: KAFKA, at: ['topic'] }, MSK: { kind: KAFKA, at: ['Topics'] }, SelfManagedKafka: { kind: KAFKA, at: ['Topics'] },
  rabbitmq: { kind: RABBIT, at: ['queue'] }, MQ: { kind: RABBIT, at: ['Queues'] },
};

/** Reads which channel an event comes from; nothing where it is none, or its name is not known. */
export interface SourceReader {
  readonly ofEvent: (template: CloudTemplate, type: string, value: unknown) => readonly EventSource[];
  /** What subscriptions, rules and mappings of the template lead to the thing with one of these ids. */
  readonly ledTo: (template: CloudTemplate, ids: readonly string[]) => readonly EventSource[];
}

export function sourceReader(names: ChannelNames): SourceReader {
  const named = (template: CloudTemplate, kind: Kind, value: unknown): readonly EventSource[] => {
    const name = names.of(template, value);
    return name === undefined ? [] : [{ ...kind, name }];
  };
  const ledTo = (template: CloudTemplate, ids: readonly string[]): readonly EventSource[] => {
    const isMeant = (value: unknown): boolean => ids.includes(targetId(names, template, value));
    return [...template.resources.values()].flatMap(({ id, type, properties }) => {
      switch (type) {
        case 'AWS::SNS::Subscription': return isMeant(properties['Endpoint']) ? named(template, TOPIC, properties['TopicArn']) : [];
        case 'AWS::SNS::Topic': return listed(properties['Subscription']).some((one) => isMeant(one['Endpoint'])) ? named(template, TOPIC, id) : [];
        case 'AWS::Events::Rule': return listed(properties['Targets']).some((one) => isMeant(one['Arn'])) ? eventsOf(names, template, properties['EventPattern'], properties['EventBusName']) : [];
        case 'AWS::Lambda::EventSourceMapping': return isMeant(properties['FunctionName']) ? mapped(template, properties['EventSourceArn']) : [];
        default: return [];
      }
    });
  };
  const queue = (template: CloudTemplate, value: unknown): readonly EventSource[] => {
    const resource = names.resource(template, value);
    const led = resource === undefined ? [] : ledTo(template, [resource.id]);
    return [...led, ...named(template, QUEUE, value).map((source) => (led.length > 0 ? { ...source, isFed: true as const } : source))];
  };
  const mapped = (template: CloudTemplate, value: unknown): readonly EventSource[] => {
    const type = names.resource(template, value)?.type;
    if (type === 'AWS::SQS::Queue') return queue(template, value);
    return type === 'AWS::Kinesis::Stream' ? named(template, STREAM, value) : [];
  };
  return {
    ledTo,
    ofEvent: (template, type, value) => {
      const event = EVENTS[type];
      if (event === undefined) return busEvents(names, template, type, value);
      if (type === 'stream' && !isKinesis(names, template, value)) return [];
      const at = isRecord(value) ? event.at.map((key) => value[key]).find((one) => one !== undefined) ?? value : value;
      if (event.kind === QUEUE) return queue(template, at);
      return (Array.isArray(at) ? at : [at]).flatMap((one: unknown) => named(template, event.kind, one));
    },
  };
}

function busEvents(names: ChannelNames, template: CloudTemplate, type: string, value: unknown): readonly EventSource[] {
  if (!isRecord(value)) return [];
  switch (type) {
    case 'eventBridge': return eventsOf(names, template, value['pattern'], value['eventBus']);
    case 'cloudwatchEvent': return eventsOf(names, template, value['event'], undefined);
    case 'EventBridgeRule':
    case 'CloudWatchEvent': return eventsOf(names, template, value['Pattern'], value['EventBusName']);
    default: return [];
  }
}

/** The kinds of events that a rule lets through, on the bus that it stands at. */
function eventsOf(names: ChannelNames, template: CloudTemplate, pattern: unknown, bus: unknown): readonly EventSource[] {
  const details = isRecord(pattern) ? [pattern['detail-type']].flat().flatMap((detail) => eventName(names, template, detail) ?? []) : [];
  const on = bus === undefined ? undefined : names.of(template, bus);
  const unknown = bus !== undefined && on === undefined ? { anyBus: true as const } : {};
  return details.map((detail) => ({ ...BUS, name: on === undefined || on === 'default' ? detail : `${on}/${detail}`, event: detail, ...unknown }));
}

/** Kinds of events are texts with blanks; what a variable names is read as other names are. A beginning that ends with a point stands for all behind it. */
function eventName(names: ChannelNames, template: CloudTemplate, detail: unknown): string | undefined {
  const beginning = isRecord(detail) ? detail['prefix'] : undefined;
  if (typeof beginning === 'string') return /[./:]$/.test(beginning) ? `${beginning}#` : beginning;
  return typeof detail === 'string' && !detail.includes('${') && names.of(template, detail) === undefined ? detail : names.of(template, detail);
}

function isKinesis(names: ChannelNames, template: CloudTemplate, value: unknown): boolean {
  const at = isRecord(value) && 'arn' in value ? value['arn'] : value;
  if (isRecord(value) && typeof value['type'] === 'string') return value['type'] === 'kinesis';
  return names.resource(template, at)?.type === 'AWS::Kinesis::Stream' || (typeof at === 'string' && at.includes(':kinesis:'));
}

function targetId(names: ChannelNames, template: CloudTemplate, value: unknown): string {
  const written = isRecord(value) ? value['Ref'] ?? value['Fn::GetAtt'] : value;
  const text: unknown = Array.isArray(written) ? written[0] : written;
  return names.resource(template, value)?.id ?? (typeof text === 'string' ? text.replace(/\.\w+$/, '') : '');
}

function listed(value: unknown): readonly YamlRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
