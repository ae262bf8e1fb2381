// Declares what browsers with Trusted Types have: TypeScript's own declarations of the page do not know it.

/** Makes what the browser takes where a text would become markup or the address of a script. */
interface TrustedTypePolicy {
  createHTML(text: string): TrustedHTML;
  createScriptURL(url: string): string;
}

declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: {
          readonly createHTML?: (text: string) => string;
          readonly createScriptURL?: (url: string) => string | null;
        },
      ): TrustedTypePolicy;
    }
  | undefined;
