// Says the texts around a lesson, once it is there: in English.

export const lesson = {
  try: "Try",
  check: "Do you see it now?",
  right: "Right",
  wrong: "No",
  checkedBy: "Order checked against {{by}} on {{on}}",
  checkNow: "Check now",
  checking: "CPython is at it",
  checkedNow: "CPython 3.14 has just printed the same, in this page",
  checkedOther:
    "CPython 3.14 has just printed otherwise, from line {{line}} on: “{{there}}”, and not “{{here}}”",
  checkNeedsThreads: "This program has threads, and CPython has none in this browser",
  checkFailed: "CPython could not be run: {{problem}}",
  done: "Done",
  next: "Next: {{title}}",
  linkNowhere: "What this link of the lesson names is not there",
  faults_one: "{{count}} thing is wrong with this lesson",
  faults_other: "{{count}} things are wrong with this lesson",
  line: "Line {{line}}:",
} as const;
