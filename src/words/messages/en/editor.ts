// Says the texts of the editor: in English.

export const editor = {
  label: "Program. To leave the editor, press Escape, then Tab",
  placeholder: "Write a program, paste one in Python, or choose an example",
  readOnly: "The program cannot be changed now",
  run: "Run the program",
  selectLine: "Show the tasks of this line",
  didYouMean: "Did you mean {{meant}}?",
  pythonName: "Python's {{written}} is {{meant}} here",
  keywordArguments: "Keyword arguments are an object here, the last argument: {{meant}}",
  modules: "A program here can import {{names}}",
  replaceBy: "Replace by {{meant}}",
  missingAwait: {
    coroutine:
      "{{callee}}(…) only makes a coroutine: nothing of it runs until it is awaited. Add await, or hand it to createTask",
    blocking: "{{callee}}(…) does nothing without await: here, what blocks the thread is awaited",
    gather: "{{callee}}(…) starts all of them, but nobody waits until they have ended. Add await",
    promise: "{{callee}}(…) only makes a promise to wait for, and nobody waits for it. Add await",
  },
  addAwait: "Add await",
  addAwaitAndAsync: "Add await, and make the function async",
  suspended: "Suspended here: {{names}}",
  running: "Running",
} as const;
