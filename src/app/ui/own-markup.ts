// Makes markup of what the page itself has drawn: a browser with Trusted Types takes no other.

const policy = globalThis.trustedTypes?.createPolicy("loopscope", { createHTML: (svg) => svg });

/** For `dangerouslySetInnerHTML`. `svg`: a document of ours, in which all that comes from a program is escaped. */
export function ownMarkup(svg: string): { readonly __html: string | TrustedHTML } {
  return { __html: policy?.createHTML(svg) ?? svg };
}
