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
