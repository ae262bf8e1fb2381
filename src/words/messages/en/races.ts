// Tells of races, where a task goes on with what is no longer so: in English.

export const races = {
  title: "Race on {{name}}",
  another: "another {{who}}",
  read: "{{who}} read {{name}} = {{value}}{{at}}",
  between: "{{who}} made it {{value}}{{at}}",
  wroteOver: "{{who}} wrote {{value}}{{at}} over it: {{other}}'s change is lost",
  wentOn: "{{who}} wrote {{value}}{{at}} because of what it had read: that was no longer so",
  sentence: "{{read}}; {{between}}; {{write}}",
  at: " in line {{line}}",
  atRead: "{{value}} read, {{now}} when used: {{who}}",
  atOverwrite: "{{value}} over {{lost}}, which is lost: {{who}}",
  atDecision: "{{value}} because of {{read}}, by now {{now}}: {{who}}",
  goToRead: "Go to the read",
  goToOther: "Go to the write in between",
  goToWrite: "Go to the write at the end",
  more_one: "and {{count}} more race",
  more_other: "and {{count}} more races",
} as const;
