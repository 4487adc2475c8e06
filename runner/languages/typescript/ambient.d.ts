// What solutions find already there, beyond the language's own library.

declare class ListNode<T = number> {
  val: T;
  next: ListNode<T> | null;
  constructor(val?: T, next?: ListNode<T> | null);
}

declare class TreeNode<T = number> {
  val: T;
  left: TreeNode<T> | null;
  right: TreeNode<T> | null;
  constructor(val?: T, left?: TreeNode<T> | null, right?: TreeNode<T> | null);
}

interface Console {
  assert(condition?: boolean, ...data: any[]): void;
  count(label?: string): void;
  debug(...data: any[]): void;
  dir(item?: any, options?: any): void;
  error(...data: any[]): void;
  group(...data: any[]): void;
  groupEnd(): void;
  info(...data: any[]): void;
  log(...data: any[]): void;
  table(data?: any, columns?: string[]): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  trace(...data: any[]): void;
  warn(...data: any[]): void;
}

declare var console: Console;
declare var process: any;
declare var performance: { now(): number; [name: string]: any };
declare var module: any;
declare var exports: any;
declare var Buffer: any;
declare var global: any;
declare var TextEncoder: any;
declare var TextDecoder: any;
declare var __filename: string;
declare var __dirname: string;
declare function require(name: string): any;
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(action: () => void): void;
declare function setTimeout(action: Function, wait?: number, ...values: any[]): any;
declare function setInterval(action: Function, wait?: number, ...values: any[]): any;
declare function setImmediate(action: Function, ...values: any[]): any;
declare function clearTimeout(timer: any): void;
declare function clearInterval(timer: any): void;

declare module '*';

// lodash.
declare var _: any;

declare class GavelHeap<T> {
  size(): number;
  isEmpty(): boolean;
  front(): T;
  back(): T;
  enqueue(value: T): this;
  push(value: T): this;
  dequeue(): T;
  pop(): T;
  contains(is_wanted: (value: T) => boolean): boolean;
  remove(is_unwanted: (value: T) => boolean): T[];
  toArray(): T[];
  clear(): void;
  [Symbol.iterator](): IterableIterator<T>;
}
type GavelOrder<T> = (a: T, b: T) => number;
type GavelKey<T> = (value: T) => number | string;

declare class GavelOrdered<T> extends GavelHeap<T> {
  constructor(compare: GavelOrder<T> | { compare: GavelOrder<T> }, values?: T[]);
}

declare class PriorityQueue<T = any> extends GavelOrdered<T> {
  static fromArray<T>(values: T[], compare: GavelOrder<T>): PriorityQueue<T>;
}

// What was put in, or the entry of it that versions before 6 hand out.
type GavelEntry<T> = T & { priority: number; element: T };

declare class GavelKeyed<T> extends GavelHeap<GavelEntry<T>> {
  constructor(key?: GavelKey<T> | { priority?: GavelKey<T>; compare?: GavelOrder<T> }, values?: T[]);
  enqueue(value: T, priority?: number): this;
  push(value: T, priority?: number): this;
}

declare class MinPriorityQueue<T = any> extends GavelKeyed<T> {
  static fromArray<T>(values: T[], key?: GavelKey<T>): MinPriorityQueue<T>;
}

declare class MaxPriorityQueue<T = any> extends GavelKeyed<T> {
  static fromArray<T>(values: T[], key?: GavelKey<T>): MaxPriorityQueue<T>;
}

declare class Deque<T = any> {
  constructor(values?: T[]);
  size(): number;
  isEmpty(): boolean;
  front(): T;
  back(): T;
  pushFront(value: T): this;
  pushBack(value: T): this;
  popFront(): T;
  popBack(): T;
  toArray(): T[];
  clear(): void;
}

declare class Queue<T = any> extends Deque<T> {
  static fromArray<T>(values: T[]): Queue<T>;
  enqueue(value: T): this;
  push(value: T): this;
  dequeue(): T;
  pop(): T;
}

declare module '@datastructures-js/priority-queue' {
  export class PriorityQueue<T = any> extends GavelOrdered<T> {
    static fromArray<T>(values: T[], compare: GavelOrder<T>): PriorityQueue<T>;
  }
  export class MinPriorityQueue<T = any> extends GavelKeyed<T> {
    static fromArray<T>(values: T[], key?: GavelKey<T>): MinPriorityQueue<T>;
  }
  export class MaxPriorityQueue<T = any> extends GavelKeyed<T> {
    static fromArray<T>(values: T[], key?: GavelKey<T>): MaxPriorityQueue<T>;
  }
}
