// Says the texts of the editor: in English.

export const editor = {
  label: "Program. To leave the editor, press Escape, then Tab",
  placeholder: "Write a program, or choose an example",
  readOnly: "The program cannot be changed now",
  run: "Run the program",
  selectLine: "Show the tasks of this line",
  didYouMean: "Did you mean {{meant}}?",
  pythonName: "Python's {{written}} is {{meant}} here",
  keywordArguments: "Keyword arguments are an object here, the last argument: {{meant}}",
  modules: "A program here can import {{names}}",
  replaceBy: "Replace by {{meant}}",
  suspended: "Suspended here: {{names}}",
  running: "Running",
} as const;
