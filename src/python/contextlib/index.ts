// The module "contextlib": the only list of what a program can import from it.
export { AsyncExitStack, ExitStack } from "./exit-stacks.ts";
export { asyncContextManager, contextManager } from "./generator-managers.ts";
export { aclosing, closing, nullcontext, suppress } from "./managers.ts";
