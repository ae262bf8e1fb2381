// Lists what any run can be asked, in the order of the menu: what a link can ask for, too.

export const ASKED_KINDS = ["order", "finish", "next", "print", "end"] as const;

export type AskedKind = (typeof ASKED_KINDS)[number];
