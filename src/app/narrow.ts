// Says which screens are narrow: a phone, upright or lying.

/** As in narrow.css. */
export const NARROW = "(max-width: 760px), (max-height: 520px)";
