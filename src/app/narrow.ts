// Says which screens are narrow, a phone, upright or lying, and which are wide.

/** As in narrow.css. */
export const NARROW = "(max-width: 760px), (max-height: 520px)";

/** There is room for a lesson beside its program. */
export const WIDE = "(min-width: 1600px)";

/** What is held in a hand: touched, and as small. */
export const HANDHELD = "(pointer: coarse) and (max-width: 760px), (pointer: coarse) and (max-height: 520px)";
