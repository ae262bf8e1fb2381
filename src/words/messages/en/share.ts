// Says the texts around links and the code for other pages: in English.

export const share = {
  open: "Link and embed code…",
  choose: "Choose what it carries…",
  title: "Share this program",
  carries: "The link carries, beside the program",
  parts: {
    pace: "Axis and speed",
    moment: "This moment",
    selection: "The selected task",
    zoom: "This zoom",
    looks: "Colours and language, as they are here",
    stage: "The stage, for a projector",
    hidden: "A question first: timeline and output show once it is answered",
  },
  link: "The link",
  copyLink: "Copy the link",
  saveProgram: "Save the program as a file",
  length_one: "{{count}} character",
  length_other: "{{count}} characters",
  long: "Link of {{characters}} characters. Some chats cut links after {{limit}}: a file always arrives whole",
  tooLong: "Too long for a link ({{characters}} characters, at most {{most}}). Send the program as a file",
  figure: "As a figure in another page",
  wishes: {
    code: "With the program",
    edit: "It can be changed",
    play: "It runs by itself",
    plain: "Without controls",
  },
  copyEmbed: "Copy the code for embedding",
  qr: "The link, as a QR code",
  noQr: "The link is too long for a QR code: {{characters}} characters, at most {{most}}",
} as const;
