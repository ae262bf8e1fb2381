// Says which screens are narrow, a phone, upright or lying, and which are wide.

/** As in narrow.css. */
export const NARROW = "(max-width: 760px), (max-height: 520px)";

/** There is room for a lesson beside its program. */
export const WIDE = "(min-width: 1600px)";
