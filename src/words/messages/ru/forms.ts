// Names the plural forms of Russian.

/** 1 строка, 2 строки, 5 строк, 1,5 строки. */
export type Forms = "one" | "few" | "many" | "other";
