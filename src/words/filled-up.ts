// Fills up the texts of a draft with the English ones.

/** What is missing in a draft stands in it in English. */
export function filledUp<T extends object>(draft: object, english: T): T {
  const own = draft as Partial<T>;
  const entries = Object.entries(english).map(([key, text]: [string, unknown]) => {
    const translated = own[key as keyof T];
    const isTopic = typeof text === "object" && text !== null && typeof translated === "object";
    return [key, isTopic ? filledUp(translated as object, text) : (translated ?? text)];
  });
  return { ...own, ...(Object.fromEntries(entries) as T) };
}
