import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isDay, parseEdtf } from "../../schema/edtf.ts";

interface DateText {
  readonly name: string;
  readonly expected: string;
  readonly accepts: (text: string) => boolean;
}

const DATES: readonly DateText[] = [
  { name: "Date", expected: "a day of the calendar such as 2019-12-27", accepts: isDay },
  {
    name: "Edtf",
    expected: "a date such as 2019, 2019-11, 2019-11-18, [..2008-04] or [2019-03..2019-09]",
    accepts: (text) => text !== "" && parseEdtf(text) !== null,
  },
];

/** The scalars of dates. Stored dates were checked by the importer and are passed on as they are. */
export const scalars: Readonly<Record<string, GraphQLScalarType<string, string>>> = Object.fromEntries(
  DATES.map(({ name, expected, accepts }) => {
    const parse = (value: unknown): string => {
      if (typeof value === "string" && accepts(value)) return value;
      throw new GraphQLError(`${name}: got ${JSON.stringify(value)}, expected ${expected}.`, {
        extensions: { code: "BAD_INPUT" },
      });
    };
    return [
      name,
      new GraphQLScalarType<string, string>({
        name,
        serialize: (value) => (typeof value === "string" ? value : parse(value)),
        parseValue: parse,
        parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
      }),
    ];
  }),
);
