/** The part of the npm package `datapackage`, which has no types of its own, that the tests use. */
declare module 'datapackage' {
  interface Fault extends Error {
    /** What a fault is made of, where it stands for several. */
    readonly errors?: readonly Error[];
  }
  interface PackageResource {
    readonly name: string;
    /** Checks every row; with `relations` foreign keys too. Rejects at a fault. */
    read(options: { readonly relations: boolean }): Promise<unknown>;
  }
  interface LoadedPackage {
    readonly errors: readonly Fault[];
    readonly resources: readonly PackageResource[];
  }
  const library: {
    readonly Package: {
      load(descriptor: object, options: { readonly basePath: string }): Promise<LoadedPackage>;
    };
  };
  export default library;
}
