/** A data package as it was read: text cells with their places, before anything is known to be right. */

/** One row: the text of each cell by column name, and the line of the file where it begins (the header is line 1). */
export interface PackageRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface PackageTable {
  /** The resource's name in datapackage.json: "states", "treaty_actions" … */
  readonly name: string;
  /** Its path in the package, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly PackageRow[];
}

/** A Table Schema field, as far as the importer uses it. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: "string" | "boolean" | "integer" | "number";
  /** What a text is written in: an EDTF date, or ids separated by single spaces. A custom property, which Frictionless allows. */
  readonly notation?: "edtf" | "ids" | undefined;
  readonly description: string;
  readonly constraints?:
    | {
        readonly required?: boolean | undefined;
        readonly enum?: readonly (string | number)[] | undefined;
        readonly pattern?: string | undefined;
        readonly unique?: boolean | undefined;
        readonly minimum?: number | undefined;
        readonly maximum?: number | undefined;
      }
    | undefined;
  /**
   * The resources that hold the ids this field names, where a foreign key cannot say it: a list of ids, or an id
   * that may be of several kinds (an actor is a state, a bloc or an organisation). A custom property, which Frictionless allows.
   */
  readonly references?: readonly string[] | undefined;
}

export interface TableDescriptor {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly FieldDescriptor[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

export interface PackageDescriptor {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** The date of the dataset: a day. */
  readonly created: string;
  readonly licence: string;
  readonly attribution: string;
  readonly tables: readonly TableDescriptor[];
}

export interface DataPackage {
  readonly folder: string;
  readonly descriptor: PackageDescriptor;
  readonly tables: ReadonlyMap<string, PackageTable>;
  /** SHA-256 over the descriptor's and the tables' content, 64 hexadecimal digits: same content, same hash, whatever the line endings. */
  readonly hash: string;
}
