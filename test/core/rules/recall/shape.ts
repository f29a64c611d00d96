/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** What a rule is about, written once, to be planted in any surroundings. */
export interface Shape {
  readonly rule: string;
  /** Which of the things that the rule detects. */
  readonly name: string;
  /** What runs it; a route unless said otherwise. A Lambda answers a gateway, a program runs `main`. */
  readonly start?: 'route' | 'lambda' | 'program';
  /** Method and path; `POST /orders` unless said otherwise. */
  readonly route?: string;
  readonly imports?: string;
  /** Clients by name: type and the expression that makes one. `$name` stands for the client in code. */
  readonly clients?: Readonly<Record<string, readonly [type: string, made: string]>>;
  /**
   * Single calls by name, each the expression for an argument: `$name(…)` in code. They are what lies behind the surroundings where the rule
   * is about how calls are combined; without them all of the code lies there.
   */
  readonly calls?: Readonly<Record<string, (argument: string) => string>>;
  /** Imports and constants of the code itself, where only single calls lie behind the surroundings. */
  readonly needs?: string;
  /** Statements that may use `input`. */
  readonly code: string;
  /** What the route or function answers with. */
  readonly answer?: string;
  /** What stands in front of the code where it starts, with its imports. */
  readonly before?: { readonly imports: string; readonly code: string };
  readonly files?: Files;
  /** Folder of the service, where there are several. */
  readonly root?: string;
}

/** A shape of several, with what they have in common. */
export function shapesOf(rule: string, common: Partial<Shape>, shapes: readonly (Partial<Shape> & Pick<Shape, 'name' | 'code'>)[]): readonly Shape[] {
  return shapes.map((shape) => ({ ...common, ...shape, rule }));
}

/** What `grpc-tools` writes for a service. */
const GENERATED = "// GENERATED CODE -- DO NOT EDIT!\nvar grpc = require('@grpc/grpc-js');\nvar StockService = exports.StockService = { getItem: { path: '/shop.Stock/GetItem', requestStream: false, responseStream: false } };\nexports.StockClient = grpc.makeGenericClientConstructor(StockService, 'Stock');\n";

export const STOCK: Files = { 'src/generated/stock_grpc_pb.js': GENERATED, 'packages/inner/src/generated/stock_grpc_pb.js': GENERATED };
