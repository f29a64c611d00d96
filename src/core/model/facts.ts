/**
 * Facts: what one file says, as plain data. A pure function of the file's text, made without looking at any other file,
 * so they can be cached by content, extracted in parallel and linked elsewhere. Numbers are indexes into the tables of the same file.
 */
export const FACTS_VERSION = 1;

/** A symbolic expression. Identifiers are resolved to bindings of the file; `await`, casts and parentheses are gone. */
export type Expression =
  /** Without a value it is `undefined`. */
  | { readonly kind: 'literal'; readonly value?: string | number | boolean | null }
  /** A regular expression. */
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'reference'; readonly binding: number }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'member'; readonly object: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression }
  | { readonly kind: 'call'; readonly call: number }
  | { readonly kind: 'object'; readonly properties: readonly Property[] }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | { readonly kind: 'spread'; readonly value: Expression }
  | { readonly kind: 'function'; readonly function: number }
  | { readonly kind: 'class'; readonly class: number }
  /** Either of several: `a ? b : c` (`choice`), `a ?? b` and `a || b` (`default`). */
  | { readonly kind: 'either'; readonly how: 'choice' | 'default'; readonly of: readonly Expression[] }
  /**
   * `value` where `subject` is, begins or ends with, or holds one of `is` (or, with `not`, none of them): a case of a `switch`, a branch of an `if` that
   * compares. `sure` where nothing else decides: what is returned under it hides what a function returns further below.
   */
  | { readonly kind: 'when'; readonly subject: Expression; readonly is: readonly Expression[]; readonly begins?: true; readonly ends?: true; readonly holds?: true; readonly not?: true; readonly sure?: true; readonly value: Expression }
  /** `this` or `super` inside function `function` (the nearest that is not an arrow) of class `class`. */
  | { readonly kind: 'this' | 'super'; readonly function: number; readonly class: number }
  | { readonly kind: 'unknown'; readonly reason: string; readonly name?: string };

export type Property =
  /** `at` is where the name stands (line, column, column of its end): of lists, of what is or holds functions, and of names that are no identifiers. */
  | { readonly name: string; readonly value: Expression; readonly at?: readonly [number, number, number] }
  | { readonly computed: Expression; readonly value: Expression }
  | { readonly spread: Expression };

/** A declared type, as far as it can tell which API a value has. */
export interface TypeReference {
  /** Dotted name as written; `''` for literal and structural types. */
  readonly name: string;
  /** Binding of the first segment of the name. */
  readonly binding?: number;
  readonly arguments?: readonly TypeReference[];
  /** String literal type. */
  readonly literal?: string;
  /** Members of an object type, or of `A & B` and `A | B` their parts. */
  readonly members?: readonly TypeMember[];
  readonly parts?: readonly TypeReference[];
  /** `typeof x` and the expression it asks about; `T['key']`. */
  readonly query?: Expression;
  readonly indexed?: string;
}

/** The member `[]` stands for those of an index signature. */
export interface TypeMember { readonly name: string; readonly type?: TypeReference; readonly returns?: TypeReference }

export interface ImportFact {
  /** Module specifier as written. */
  readonly from: string;
  /** Imported name, `*` for the namespace, `default`. */
  readonly name: string;
  readonly typeOnly: boolean;
}

export type ExportFact =
  | { readonly name: string; readonly value: Expression; readonly type?: number }
  | { readonly name: string; readonly from: string; readonly imported: string }
  /** `export * from`. */
  | { readonly all: string };

export interface BindingFact {
  readonly name: string;
  readonly kind: 'variable' | 'parameter' | 'import' | 'function' | 'class' | 'type';
  /** Function that declares it; -1 is the module. */
  readonly function: number;
  readonly value?: Expression;
  readonly type?: TypeReference;
  /** Parameter: which one. */
  readonly index?: number;
  /** Import: which one. */
  readonly import?: number;
  /** Later assignments of a variable, in the order of the file. */
  readonly writes?: readonly WriteFact[];
  /** It counts (`i++`): its first value is one of many. */
  readonly counts?: true;
  /** `binding.name = value` outside its declaration; the name of a deeper one is dotted (`defaults.baseURL`). */
  readonly properties?: readonly { readonly name: string; readonly value: Expression }[];
  /** What other functions put into it; into a member of it when it has a `name`. */
  readonly additions?: readonly AdditionFact[];
  /** How the value is consumed where it is mentioned; kept for variables that hold the result of a call. */
  readonly uses?: readonly (readonly UseStep[])[];
}

/**
 * `x = value`, or with `appends` `x += value`; `sometimes` when it stands in a branch or a loop; the loops around it inside its function. it
 * `replaces` what was there when it makes something new of that (`url = base + url`); in a branch `otherwise` is what it is where that is not taken.
 */
export interface WriteFact { readonly value: Expression; readonly function: number; readonly appends?: true; readonly sometimes?: true; readonly replaces?: true; readonly otherwise?: Expression; readonly loops?: readonly number[] }

/** Something put into a list or a table after it was made: `x.push(v)`, `x.add(v)`, `x[k] = v`. */
export interface AdditionFact {
  /** Dotted name of the member that is added to; empty for the value itself. */
  readonly name: string;
  readonly how: 'item' | 'index';
  readonly key?: Expression;
  readonly value: Expression;
  readonly function: number;
}

export interface DecoratorFact extends Span { readonly callee: Expression; readonly arguments: readonly Expression[]; readonly text: string }

export interface ParameterFact { readonly binding: number; readonly type?: TypeReference; readonly decorators?: readonly DecoratorFact[]; readonly rest?: true }

export interface FunctionFact extends Span {
  readonly name: string;
  readonly kind: 'function' | 'arrow' | 'method' | 'constructor' | 'getter' | 'setter';
  /** The lexically enclosing function; -1 is the module. */
  readonly parent: number;
  readonly class?: number;
  readonly static?: true;
  readonly async: boolean;
  readonly parameters: readonly ParameterFact[];
  readonly returns: readonly Expression[];
  readonly returnType?: TypeReference;
  /** Declared type of the variable or property it is the value of. */
  readonly declared?: TypeReference;
  readonly decorators?: readonly DecoratorFact[];
  /** The call it is handed to: directly as argument `index`, or below it in an object literal or the attributes of an element at `path`. */
  readonly passed?: { readonly call: number; readonly index: number; readonly path: readonly string[] };
  /** `use server` and the like at the top of its body. */
  readonly directives?: readonly string[];
  /** `@crosstalk` tags of its JSDoc. */
  readonly tags?: readonly string[];
  /** `this.name = value` in it, where it belongs to no class. */
  readonly assignments?: readonly { readonly name: string; readonly value: Expression }[];
}

export interface FieldFact { readonly name: string; readonly value?: Expression; readonly type?: TypeReference; readonly static?: true; readonly decorators?: readonly DecoratorFact[] }

export interface ClassFact extends Span {
  readonly name: string;
  readonly binding: number;
  readonly extends?: Expression;
  readonly extendsArguments?: readonly TypeReference[];
  readonly implements: readonly TypeReference[];
  readonly typeParameters: readonly string[];
  readonly fields: readonly FieldFact[];
  readonly methods: readonly { readonly name: string; readonly function: number; readonly static?: true; readonly kind: 'method' | 'getter' | 'setter' }[];
  readonly construct?: number;
  /** `this.name = value` anywhere in its methods. */
  readonly assignments: readonly { readonly name: string; readonly value: Expression; readonly function: number }[];
  /** `this.name.push(value)` and the like anywhere in its methods. */
  readonly additions?: readonly AdditionFact[];
  /** Objects whose members its instances have too. */
  readonly mixins?: readonly Expression[];
  readonly decorators?: readonly DecoratorFact[];
  readonly abstract?: true;
  /** Fields that its methods await: they keep promises. */
  readonly awaited?: readonly string[];
}

export interface InterfaceFact {
  /** Below a namespace with the name of that before it: `Cloudflare.Env`. */
  readonly name: string;
  readonly binding: number;
  /** Seen everywhere without an import. */
  readonly global?: true;
  readonly extends: readonly TypeReference[];
  readonly members: readonly TypeMember[];
  readonly alias?: TypeReference;
  /** The type argument that an alias gives back, alone or with something added: `type Traced<S> = S & { trace(): void }`. */
  readonly passes?: number;
}

/** 1-based line and column; the end column is exclusive. */
export interface Span { readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number }

/** One step of how a value is consumed, from the inside out; the path ends at a statement, a binding or another call. */
export type UseStep =
  | { readonly kind: 'await' | 'void' | 'statement' | 'item' | 'test' | 'yield' | 'spread' | 'each' | 'operand' }
  | { readonly kind: 'return'; readonly function: number }
  /** Argument `index` of call `call`; `into` is the variable with the list that the call adds it to (`pending.push(…)`). */
  | { readonly kind: 'argument'; readonly call: number; readonly index: number; readonly into?: number }
  /** `.name` is read off it, and called as `call`. */
  | { readonly kind: 'member'; readonly name: string; readonly call?: number }
  | { readonly kind: 'bind'; readonly binding: number }
  /** Kept in a property; `class` when it is a field of `this`. */
  | { readonly kind: 'field'; readonly name: string; readonly class?: number };

/** `try` is one whose failures are caught. */
export type ControlFrame = 'loop' | 'try' | 'catch' | 'finally' | 'branch';

export interface CallFact extends Span {
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  /** `new X()`, a tagged template, a JSX element; a plain call has none. */
  readonly form?: 'new' | 'tagged' | 'jsx';
  /** Enclosing function; -1 is the module. */
  readonly function: number;
  /** The callee as written, shortened. */
  readonly text: string;
  readonly use: readonly UseStep[];
  /** Control structures around it inside its function, outermost first. */
  readonly within: readonly ControlFrame[];
  /** A constant rules out the branch that it stands in. */
  readonly never?: true;
  /** The loops among them, by index; absent when there are none. */
  readonly loops?: readonly number[];
  readonly typeArguments?: readonly TypeReference[];
  /** What has to hold of parameters so that it is reached, the nearest first. */
  readonly conditions?: readonly ConditionFact[];
}

/** All of some values are there (neither empty nor `false`), or at least one of them is not. */
export interface ConditionFact { readonly of: readonly Expression[]; readonly holds: boolean }

export interface LoopFact {
  readonly kind: 'for' | 'of' | 'in' | 'while' | 'do';
  readonly function: number;
  readonly line: number;
  /** What `for … of` and `for … in` go over; `for await` waits for each item. */
  readonly over?: Expression;
  readonly awaits?: true;
  /** Variables that its head declares. */
  readonly items: readonly number[];
  /** Variables that decide whether it goes on; nothing does when `endless`. */
  readonly test: readonly number[];
  readonly endless?: true;
}

/** Something a function does, in order; with the calls the skeleton of its behaviour that rules read. */
export type StepFact =
  | { readonly kind: 'call'; readonly call: number }
  | { readonly kind: 'throw' | 'return'; readonly within: readonly ControlFrame[]; readonly line: number };

export interface DirectiveFact {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable';
  readonly rules: readonly string[];
  readonly reason: string;
  readonly line: number;
  /** Where its comment ends. */
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

export interface FileFacts {
  readonly version: number;
  readonly file: string;
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  readonly bindings: readonly BindingFact[];
  readonly functions: readonly FunctionFact[];
  readonly classes: readonly ClassFact[];
  readonly interfaces: readonly InterfaceFact[];
  readonly calls: readonly CallFact[];
  readonly loops: readonly LoopFact[];
  /** Steps per function, by index; module level last. */
  readonly steps: readonly (readonly StepFact[])[];
  readonly directives: readonly DirectiveFact[];
  /** `use client`, `use server`, … at the top of the file. */
  readonly prologue: readonly string[];
  readonly hasJsx: boolean;
  /** Line 0 says why nothing at all could be read. */
  readonly parseErrors: readonly { readonly line: number; readonly message: string }[];
}
