// Says the texts around what the reader has written, and how it is kept: in English.

export const drafts = {
  open: "Drafts…",
  title: "Drafts",
  hint: "Each program that you changed is kept here, in this browser",
  none: "Nothing so far: a program is kept as soon as you change it",
  new: "New draft",
  isOpen: "open now",
  blank: "Empty",
  from: { draft: "My draft", link: "From a link" },
  delete: "Delete “{{title}}”",
  deleted: "Deleted: {{title}}",
  undo: "Undo",
  apart:
    "Another tab has changed this draft, too. Yours is a draft of its own from now on, and both are kept",
  full: "The browser has no room left for this page: your changes will be gone after a reload. Delete drafts, or save the program as a file",
} as const;
