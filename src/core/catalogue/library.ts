import type { Category, ContextKind, Direction, DurationBand, Style } from '../model/communication-map';

/**
 * What a library's API means: data about the library, nothing about syntax trees. One file a library under `libraries/`.
 *
 * **Keys** name an API inside the library: `Export`, `Export.member`, `Type.member`, `new Type`. Members of a default or namespace
 * import are the named exports (`import amqp from 'amqplib'; amqp.connect` is `connect`); `default` is the default export itself,
 * `default()` a call of it, `Type()` a call of an instance. `{a,b}` expands, `*` stands for one member, `**` for any chain of members
 * (`PrismaClient.*.findMany`); inside a name `*` is any part of it (`Service.start*`). A key of another library is written whole: `axios#AxiosInstance`.
 *
 * **Paths** say where something is read, ordered candidates separated by ` | `, the first one that is there wins:
 * - `arg[0]`, `arg[last]`, `arg[*]`, `arg[1].timeout`, `arg[0].messages[*].topic`: arguments of the call (of a decorator: its own);
 *   `.*` is every member, `()` goes into what a function returns (`arg[0].useFactory()`), `[/]` and `[:]` take what follows the last `/` or
 *   `:` of a text (the name in a queue URL or an ARN), `[.service]` the chain of members that leads to a last one called `service`,
 *   `[s]` reads seconds as milliseconds, `[v]` a number as a version (`v2`), `[NOTIFY]` is the word after this one where a text begins with it, in a list the item after it, `[name]` is the name of a function, class or export, `[names]` are the names of all members in capitals, `[keys]` as they are written, `[chain]` goes on by the members that are called (`client.users.get()`), `[alias=member]` is the item whose `alias`
 *   is the name of the last of them, `[rpc]` is the full name of the gRPC service meant, as the `.proto` files of the workspace have
 *   it: by its bare name, by the path of one of its methods, or by what a generator calls its client and its definition; `[pattern]` is the text of an object that tells messages apart; `[base]` and
 *   `[timeout]` are those of the instance that stands there (`got.extend(client)`), `[url]` and `[verb]` the texts among it that are a URL
 *   or upper-case words;
 * - `made[0].baseURL`: arguments of the construction, factory call or module registration that made the receiver; `decorator[0]` those of
 *   its injection decorator; `class.Controller[0]` those of a decorator on the class;
 * - `receiver.channel`, `receiver.base`, `receiver.timeout`: as the receiver's type defines them; `made.receiver.base`, `made.members`: such
 *   a path read for the call that made the receiver; `made.type` the class that it constructed;
 * - `sibling.timeout[0]`: argument of a member called on the same instance elsewhere: in the same chain, among the operators given to its
 *   `pipe`, or in another statement; `sibling.onload`: what is written to that property of the instance;
 * - `chained[last]`: the last arguments of all calls in the chain that began with what made the receiver, as one value;
 * - `held`: the name of the member that holds the receiver (`env.MAILS`);
 * - `host`: that of the package the receiver came from, as `hosts` says;
 * - `member`: the last member name of the call, for a decorator the name of the decorated method (`Member`: with a capital);
 *   `members`: those between the receiver and it, joined by `/`; `chain`: all of them, joined by `.`;
 * - `'text'`: a literal. `{…}` joins inside a text: `{receiver.channel}/{arg[0]}` is there when each part is there and is text (an array
 *   of texts counts, joined by blanks).
 *
 * An empty text is not there. As text, an instance reads as its channel, a class as its name, a member of an enum that a library exports as its
 * own (`Transport.RMQ` is `RMQ`). An exact key comes before one with `*`, and that before one with `**`.
 */
export interface LibraryModel {
  /** Names that code generated for this library exports, wherever it is written to; such code is often not checked in. */
  readonly generated?: readonly string[];
  /** Names that files generated for it import together, from code of the library that the generator writes beside them. */
  readonly copied?: readonly string[];
  /** The name of the library, usually the npm package. A site reports the package it was imported from; for globals it reports this. */
  readonly name: string;
  /** npm packages (or entry points of one, `@aws-sdk/client-*` for a family) that share this model, with the version ranges it is right for; `global` for platform globals. */
  readonly packages: Readonly<Record<string, string>>;
  /** Where the packages of a model that many vendors share call, by package. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** The version whose types the model was checked against. */
  readonly checked: string;
  /** Address of the documentation. */
  readonly docs: string;
  /** `messaging.system`, `db.system.name` or `rpc.system.name` of OpenTelemetry, where there is one: `kafka`, `rabbitmq`, … */
  readonly system?: string;
  /** What in a package names the system, where the library speaks several: a driver that it depends on, or a schema of Prisma. */
  readonly dialect?: Dialect;
  /** Exports that are texts: `{ 'constants.HTTP2_HEADER_PATH': ':path' }`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Members of exports that read as a name, which is what stands for the star: `Resource.*.url`. */
  readonly naming?: readonly string[];
  /** Globals this library provides without an import. */
  readonly globals?: readonly string[];
  /** Exports it hands over to every function with a parameter of that name, without an import. */
  readonly injected?: readonly string[];
  /** Names of parameters that hold an instance of a type where nothing else says what they hold: plugins that are loaded by their place. */
  readonly handed?: Readonly<Record<string, string>>;
  /** Names under which it puts an instance of a type on all that its framework hands out, `this` of components and parameters, in packages that depend on it. */
  readonly plugged?: Readonly<Record<string, string>>;
  /** Types whose instances are called, by name. */
  readonly types?: Readonly<Record<string, TypeModel>>;
  /** What calls mean, by key. */
  readonly calls?: Readonly<Record<string, CallModel>>;
  /** Decorators on methods (or classes) that register a handler. */
  readonly decorators?: Readonly<Record<string, CallModel>>;
  /** Declared types of functions, or of a function's parameters, that make it an entry point (`aws-lambda#SQSHandler`); `*` is any type of the package. */
  readonly typed?: Readonly<Record<string, HandlerModel>>;
  /** Methods that the library calls on a class that implements, extends (a mixin of it counts) or is decorated with one of its exports. */
  readonly called?: Readonly<Record<string, { readonly methods: readonly string[]; readonly entry: ContextKind }>>;
  /** Plain objects that the library makes an instance of one of its types of, by that type. */
  readonly schemas?: Readonly<Record<string, SchemaModel>>;
  /** File conventions: exports of matching files are entry points (Next.js routes). */
  readonly files?: readonly FileConvention[];
  /** Files whose exports other files know without an import. */
  readonly autoImports?: readonly AutoImports[];
  /** Files of settings, below a folder beside the package.json that lists the library: of `names` the first says most; `variables` names variables. */
  readonly settings?: { readonly folder: string; readonly names: readonly string[]; readonly variables: string };
  /** True for what only runs in front of a user: a file that calls it is user interface. */
  readonly inBrowser?: boolean;
  /** True for platforms that freeze or end a function as soon as it has answered: what it did not wait for may never be done. */
  readonly freezes?: boolean;
  /** True for look-alikes that never leave the process: every call is known and silent. */
  readonly inProcess?: boolean;
}

/** How a client value is obtained and what it carries. */
export interface TypeModel {
  /**
   * Calls whose result (awaited or not) is an instance: `new Queue`, `createTransport`, `Connection.createChannel`,
   * an injection decorator (`@nestjs/bullmq#InjectQueue`), `connect:callback[1]` for parameter 1 of the last function argument, or
   * `createApi:endpoints[0]` for parameter 0 of the function under that name in an argument; `get:callback[0]?websocket` where an argument has `websocket: true` or the first is that text.
   */
  readonly made?: readonly string[];
  /**
   * Module registrations that make instances for injection, keyed by the registering call: `each` is where a description of an instance
   * stands in it, `token` the injection token inside the description (absent: the type itself is the token), `options` what `made[0]` is
   * (absent: the description).
   */
  readonly registered?: Readonly<Record<string, { readonly each: string; readonly token?: string; readonly options?: string }>>;
  /**
   * Constructions of a class whose code is not there (generated in each build) that make an instance: `argument` holds an instance of `type`.
   */
  readonly recognised?: { readonly argument: string; readonly type: string };
  /** Exports and members that are instances themselves: `default` (then other exports are its members too), `HttpService.axiosRef`. */
  readonly values?: readonly string[];
  /** Types whose calls this one has too; may be a key of another library. */
  readonly extends?: readonly string[];
  /** What handlers of the library are given has the instance under this name (`request.app`). */
  readonly handedAs?: string;
  /**
   * Members of an instance (or chains of them) whose type the code says: `[0].Bindings` is the member `Bindings` of the first type argument,
   * a name one that the workspace declares for all files; ` | ` separates candidates. `*` is all that an instance has.
   */
  readonly holds?: Readonly<Record<string, string>>;
  /** Members of an instance (or chains of them) that are what it was made of, by where that is read: `{ name: 'receiver.channel' }`. */
  readonly reads?: Readonly<Record<string, string>>;
  /** Members of an instance that hold what others put there, under its name (`app.locals`); `*` is the instance itself. */
  readonly stores?: readonly string[];
  /** An instance stands for what made it: a class, a function or a value that a container is given under a name. */
  readonly resolver?: boolean;
  /** Members give the instance back unless they make something else, so that calls can be chained. */
  readonly fluent?: boolean;
  /** Where the channel name (queue, topic) of an instance is read. */
  readonly channel?: string;
  /** Where the base URL or host of an instance is read. */
  readonly base?: string;
  /** Where a timeout common to all calls of an instance is read. */
  readonly timeout?: string;
  /** An instance describes a channel that code deploys: what travels in it, and the system as libraries that send to it call theirs. */
  readonly carries?: { readonly category: Category; readonly system: string };
  /** Members that hold the name or the address of that channel (`queue.queueUrl`). */
  readonly names?: readonly string[];
}

/** What in a package names its database system. */
export type Dialect = 'driver' | 'schema';

/** What a call means. Absent `direction` means `out`; a call without `category` only makes or passes values. */
export interface CallModel {
  /** `out` sends, `in` receives; absent means `out`. */
  readonly direction?: Exclude<Direction, 'via'>;
  /** The kind of communication; without one the call only makes or passes values. */
  readonly category?: Category;
  /** `sync` when the sender needs the answer to go on, `async` when it hands over. */
  readonly style?: Style;
  /** Overrides the system of the library (NestJS speaks several). */
  readonly system?: string;
  /** Overrides the dialect of the library. */
  readonly dialect?: Dialect;
  /** OpenTelemetry operation (`send`, `receive`, `process`); for HTTP use `method`. */
  readonly operation?: string;
  /** Target for everything but HTTP: channel, bucket/key, command line, model … */
  readonly target?: string;
  /** HTTP: the URL or path (a text, a `URL`, a `Request`, or Node's options with `protocol`, `host` or `hostname`, `port`, `path`). */
  readonly url?: string;
  /** HTTP: what the URL is joined to. */
  readonly base?: string;
  /** HTTP: the method (`GET`, `member`, or a path); a word in upper case is a literal. */
  readonly method?: string;
  /** Where what is sent is read. */
  readonly payload?: string;
  /** Where the row, or the list of rows, stands that the call writes into the table of its `target`. */
  readonly row?: string;
  /** Where a timeout is read, in milliseconds or as text (`'30s'`). */
  readonly timeout?: string;
  /** What holds without a timeout of its own: milliseconds, or `none` when it waits for ever. */
  readonly defaultTimeout?: number | 'none';
  /** Where the number of retries is read. */
  readonly retries?: string;
  /** What holds without a number of its own. */
  readonly defaultRetries?: number;
  /** What the call gives back; decides what counts as waiting. Default for `out` calls: `promise`. A `hook` draws its component again with the answer. */
  readonly returns?: 'promise' | 'observable' | 'value' | 'nothing' | 'lazy' | 'hook';
  /** Where a completion callback stands; a function found there makes the waiting `callback`. */
  readonly callback?: string;
  /** The call blocks the event loop until it is done; without a `category` it is work of the process itself. */
  readonly blocking?: boolean;
  /** Nothing is sent until the result is subscribed to, awaited or executed. */
  readonly cold?: boolean;
  /** It is communication only where the code takes what it gives for a promise: what a client works out by itself is there at once. */
  readonly promised?: boolean;
  /** How sure the meaning is where it follows from a general rule; absent means that it was read. */
  readonly confidence?: number;
  /** A failure is part of what it gives (`{ error }`): its promise is not rejected. */
  readonly answersErrors?: boolean;
  /** It tells whoever looks at the moment, as subscriptions of a page do: nothing depends on whether it arrives. */
  readonly live?: boolean;
  /** Waits for an earlier asynchronous operation and so turns it back into a synchronous one. */
  readonly waits?: boolean;
  /** A request whose reply travels through a broker: drawn sync, with the channel on the edge. `perhaps` where only the setup of the framework tells whether there is a broker. */
  readonly throughBroker?: boolean | 'native' | 'perhaps';
  /** Where it names no queue, it means the one that its service takes from, or that the service names elsewhere. */
  readonly ownQueue?: boolean;
  /** Meanings by class of the command object in `arg[0]` (`Start*Command` for several); their paths read `arg` as the arguments of the command's constructor. */
  readonly commands?: Readonly<Record<string, CallModel>>;
  /** Meanings that depend on arguments; the first that applies is laid over the call. */
  readonly switches?: readonly Switch[];
  /** How long it usually takes. */
  readonly duration?: { readonly band: DurationBand; readonly ms: readonly [number, number]; readonly source: string };
  /**
   * Where the handler function stands (for `in`): `arg[1]`, `arg[last]`, `arg[*]` (every function), `arg[0].eachMessage`; for decorators
   * `method` (the decorated one) or `class.process` (that method of the decorated class).
   */
  readonly handler?: string;
  /** What kind of entry point the handler is; without a handler: what the function that it `runs` is when that sets it again, or what a proxy passes on. */
  readonly entry?: ContextKind;
  /** The call hands its argument on: the waiting of that argument is the waiting of this call (`Promise.all`, `firstValueFrom`). */
  readonly passes?: string;
  /** The call has a queue (`to`) receive what is sent to an exchange, under a routing key if it names one. */
  readonly binds?: { readonly to: string; readonly exchange: string; readonly key?: string };
  /**
   * The call describes a deployment in which what travels in the channel at `from` starts the function at `to`, or goes on into the channel there.
   * Either is a path, `receiver`, or `made` for what the call itself makes; of a construct that is neither (`new SqsEventSource(queue)`) what it is made of counts.
   */
  readonly wires?: { readonly from: string; readonly to: string };
  /** Where the call that describes a function to deploy says what its variables are. */
  readonly tells?: string;
  /** The call reads configuration: the name of the environment variable stands here. */
  readonly environment?: string;
  /** Where what holds without the environment variable is read. */
  readonly fallback?: string;
  /**
   * The call registers something for injection: for the token at `token`, or as member `member` of every instance of the receiver's type,
   * of `type` if it says one (decorators of Fastify; with `type` alone each member of what stands at `each`), or among the settings of the library under the name `setting` (`''`: each member of it). Where an object
   * stands at `each`, every member of it is registered, by its name in the place of that argument. `value` is it, or the
   * class to instantiate; `factory` the function that makes it.
   */
  readonly provides?: { readonly token?: string; readonly each?: string; readonly member?: string; readonly type?: string; readonly setting?: string; readonly value?: string; readonly factory?: string };
  /**
   * The call reads a setting: its dotted name stands at `name` (without one: all of them), in what `of` gives; without `of` in what the workspace
   * provides as settings of the library. `leaf` names the members of a description that hold the variable a setting comes from and its default.
   */
  readonly setting?: { readonly name: string; readonly of?: string; readonly leaf?: { readonly variable: string; readonly fallback: string } };
  /** The call gives what is registered for the token (or the class) found here. */
  readonly injects?: string;
  /**
   * What the call gives back when an own class that extends the receiver's type is what it is made on: that class again, an instance of it
   * (a record that was loaded) or a list that begins with one.
   */
  readonly gives?: 'class' | 'record' | 'records';
  /** Members of the result that are known: `{ queue: 'arg[0]' }`. */
  readonly result?: Readonly<Record<string, string>>;
  /**
   * The call finds its handlers by the class of this argument or by the name in it: the class decorated with one of `decorators` that says so,
   * in `method`, or the decorated method. In-process command and event buses.
   */
  readonly dispatches?: { readonly argument: string; readonly decorators: readonly string[]; readonly method?: string; readonly when: 'now' | 'later' };
  /**
   * The call performs a call: of its first argument, with those after it (`call(load, id)` of a saga), or of its second argument with the
   * first, as a hook does that draws its component again with the answer (`useSWR('/orders', load)`); or it listens (`event`): `on(emitter, 'message')` is `emitter.on('message')`;
   * or of a member of its receiver with its own arguments, where that is a function (`breaker.fire(id)`).
   */
  readonly invokes?: 'first' | 'second' | 'event' | { readonly member: string };
  /** The member of the options, else of the callee, that a call which `invokes` its second argument performs where it is given none. */
  readonly otherwise?: string;
  /** Instances found here serve their routes below `url` (`app.use('/orders', router)`). */
  readonly mounts?: string;
  /** Objects found here name what they hold: handlers, and what holds such (`router({ orders: ordersRouter })`). */
  readonly nests?: string;
  /**
   * Routes declared by decorators in the same service are served below `below`, and below `v` and their version; `version` is that of
   * routes that say none. `modules` lists `{ path, module, children }`: the routes of what a module's decorator calls `controllers` are served below `path`.
   */
  readonly serves?: { readonly below?: string; readonly version?: string; readonly modules?: string };
  /** Procedures of its library are asked for where it is called: it serves a router over HTTP. */
  readonly answers?: true;
  /** Where a route says its version. */
  readonly version?: string;
  /** The call runs the functions found here. */
  readonly runs?: string;
  /** Whether it runs them as part of itself (`now`) or detached from the caller (`later`). */
  readonly runsWhen?: 'now' | 'later';
  /** What it hands to those that stand in code of their own, by the number of their parameter: `{ '1': 'arg[1]' }` for the options of a plugin. */
  readonly runsWith?: Readonly<Record<string, string>>;
  /** A database transaction is open while what it `runs` runs, or from where it `begins` to where it `ends`. */
  readonly transaction?: true | 'begins' | 'ends';
}

export interface Switch {
  /** Path of the argument looked at; `callback` is the function found at the call's `callback`. */
  readonly when: string;
  /** Applies when the value equals this literal, is of this type, is what this package (`*` any) exports or makes; `present` when anything is there, `absent` when nothing is. */
  readonly is: string | number | boolean | { readonly oneOf: readonly string[] } | { readonly type: 'number' | 'string' | 'function' | 'object' } | { readonly from: string } | 'present' | 'absent';
  /** What is laid over the call. */
  readonly then: Partial<CallModel>;
}

export interface HandlerModel {
  /** What kind of entry point it is. */
  readonly entry: ContextKind;
  /** The kind of communication that starts it. */
  readonly category: Category;
  /** `sync` when somebody waits for its answer, else `async`. */
  readonly style: Style;
  /** Helpers of handlers have this type too: it counts only where nothing else is known to start the code. */
  readonly weak?: boolean;
  /** Types of the parameters of a function that is declared with this type (`library#Type` for one of another library); an empty text where one has none. */
  readonly parameters?: readonly string[];
}

export interface FileConvention extends HandlerModel {
  /** Glob over the path below the root of a package that depends on the library. */
  readonly glob: string;
  /**
   * Exported names that are handlers; `default` (also `module.exports`), `*` for every exported function, `default.fetch` or `actions.*` for members of
   * what is exported: of an object or a class, and of what a function or a call that is exported gives.
   */
  readonly exports: readonly string[];
  /** Only in files with this directive (`use server`). */
  readonly directive?: string;
  /** Only in files without this directive (`use client`). */
  readonly unlessDirective?: string;
}

/** Globs over the paths below the root of a package that depends on the library: files that export, and those that know what they export. */
export interface AutoImports { readonly from: string; readonly into: string }

/**
 * An object that describes an instance: a service whose file nobody imports. Its functions, and those of the objects it is mixed with, have the
 * instance as `this`; `made[0]` of the instance is the object that names it.
 */
export interface SchemaModel {
  /** Members of which an exported object of a package that depends on the library has one, so that it is such a description. */
  readonly told: readonly string[];
  /** Members that tell that it is something else. */
  readonly never?: readonly string[];
  /** Calls and class decorators whose first argument is one; a decorated class and one that calls on `this` is the instance. */
  readonly given?: readonly string[];
  /** The member that lists objects whose members it has too, its own first. */
  readonly mixins?: string;
  /** Members of the instance, and where the object has them: `{ '*': 'methods.*', 'actions.*': 'actions.*.handler | actions.*' }`. */
  readonly members?: Readonly<Record<string, string>>;
  /** What stands at a place (`actions.*`, `crons[*]`) means a call on the instance: `arg[0]` is what stands there, `member` and `arg[1]` its name. */
  readonly entries: Readonly<Record<string, SchemaEntry>>;
}

export interface SchemaEntry extends CallModel {
  /** Types of the parameters of its handlers; an empty text where one has none. */
  readonly parameters?: readonly string[];
}

/** Declares a library; exists so that every model file is type-checked and reads the same. */
export function library(model: LibraryModel): LibraryModel {
  return model;
}
