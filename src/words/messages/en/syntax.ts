// Says what is wrong with a program that does not compile: in English.

export const syntax = {
  python: "This is Python; programs here are written in TypeScript",
  pythonLine: "This line is written as in Python; here it is: {{meant}}",
  formattedText: 'Python\'s f"{x}" is written `${x}` here, between backticks',
  separator: "Something is missing before {{found}}: a comma, or a sign such as +",
  unclosed: {
    bracket: 'The "{{opening}}" of line {{line}} is never closed: "{{closing}}" is missing',
    string:
      "The text that begins in line {{line}} with {{opening}} does not end in that line: {{opening}} is missing",
    template: "The text that begins in line {{line}} with {{opening}} never ends: {{opening}} is missing",
    comment: "The comment that begins in line {{line}} with {{opening}} never ends: */ is missing",
  },
  catchWanted: "A try needs a catch or a finally behind it",
  expectedName: "A name was expected, but there is {{what}}",
  expectedAtEnd: "Expected {{what}}, but the program ends",
  expected: "Expected {{what}} but found {{found}}",
  endOfFile: "Unexpected end of file: something is missing",
  unexpected: "Unexpected {{what}}",
  unexpectedHere: "Something does not belong here, or something is missing before it",
  awaitOutside: "await works only inside an async function: write async before the function around it",
  misplaced:
    "{{what}} works neither among the parameters of a function nor in a static block: use it before, and its value here",
  declaredTwice:
    'The name "{{what}}" has already been declared: choose another one, or leave out const or let',
  constant: '"{{what}}" is a constant, which cannot be assigned to: declare it with let',
  returnOutside: "return works only inside a function",
  loopOnly: "{{what}} works only inside a loop",
  uninitialized: 'The constant "{{what}}" needs a value: write = and the value, or declare it with let',
  notAssignable:
    "Nothing can be assigned to this: = wants a name, or a part of an object, on its left. To compare, write ===",
  strange: "The character {{what}} does not belong here",
  reserved: '"{{what}}" is a word of the language and no name: choose another one',
  duplicateKey: 'The key "{{what}}" is written twice in this object: the last one counts',
  regex: "The regular expression that begins here never ends: / is missing",
  nested: "Nested too deeply: give the inner part a name or a function of its own",
  didYouMean: "Did you mean {{meant}}?",
  other: "{{message}}",
} as const;
