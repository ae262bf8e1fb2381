// The package has no types of its own.
declare module "promises-aplus-tests" {
  export default function promisesAplusTests(
    adapter: object,
    options: { reporter: unknown; timeout: number },
    callback: (error: unknown) => void,
  ): void;
}
