// Says the texts around a lesson, once it is there: in English.

export const lesson = {
  try: "Try",
  check: "Do you see it now?",
  right: "Right",
  wrong: "No",
  checkedBy: "Order checked against {{by}}",
  done: "Done",
  next: "Next: {{title}}",
  faults_one: "{{count}} thing is wrong with this lesson",
  faults_other: "{{count}} things are wrong with this lesson",
  line: "Line {{line}}:",
} as const;
