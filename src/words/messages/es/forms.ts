// Names the plural forms of Spanish.

/** 1 línea, 2 líneas; 1 000 000 de líneas. */
export type Forms = "one" | "many" | "other";
