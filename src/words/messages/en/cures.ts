// Says what to write instead of what cannot work: in English.

export const cures = {
  network:
    "There is no network here, so there is no {{name}}. Use the simulated fetch(url), or let tasks exchange items through an asyncio.Queue",
  processes:
    "A program here is one process, so there is no {{name}}. Use asyncio.toThread(fn), or a ThreadPoolExecutor",
  signals: "Nobody sends signals here, so there is no {{name}}. To end a task, call its cancel()",
  files:
    "A program here has no files and no operating system, so there is no {{name}}. Keep what you need in variables, and print with console.log",
  oneLoop:
    "There is one kind of event loop here, and nothing to choose: leave {{name}} out. asyncio.run() makes a loop, asyncio.newEventLoop() another one",
  callGraph:
    "There is no {{name}} here. The await tree beside the output shows who awaits whom; task.printStack() prints where a task stands",
  renamed: "Python's {{name}} is {{here}} here",
  ofJavaScript: "Python's {{name}} needs no import here: JavaScript has {{here}}",
  unbound: "If {{name}}() is a method, it was handed over without its object: write () => object.{{name}}()",
  then: "A coroutine is no promise: write const value = await {{name}}, with try and catch around it for errors",
  noLoop:
    "Tasks need an event loop that runs: put this into an async function, for instance main(), and start that with await asyncio.run(main())",
  combinator: "Promise.{{name}}() knows promises, and these are coroutines: write {{here}}",
  noPage: "A program here runs without a page, so there is no {{name}}. To show something, use console.log",
  noStorage: "A program here has no storage, so there is no {{name}}. Keep what you need in variables",
  noWorker:
    "A program here is a single worker, so there is no {{name}}. Python's threading has simulated threads",
  noNode: "This is not Node, so there is no {{name}}",
  noInput:
    "Nobody can be asked while a program runs, so there is no {{name}}. Write the answer into a variable",
  insteadOf: "There is no {{name}} here: write {{here}}",
  notImported: '{{name}} is not imported: write import * as {{name}} from "{{name}}" in the first line',
  keyword:
    "There is no {{name}} here. If it names an argument: such arguments stand in an object, { {{name}}: ... }; what has a fixed place goes without a name",
  method: "Python's .{{name}}() is written here: {{here}}",
} as const;
