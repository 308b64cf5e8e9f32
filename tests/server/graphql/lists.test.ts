import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

type Node = Readonly<Record<string, unknown>> & { readonly id: string };
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Row = Readonly<Record<string, string>>;

let it: TestApp;
let tables: ReadonlyMap<string, readonly Row[]>;
beforeAll(async () => {
  const shipped = await shippedPackage();
  tables = new Map([...shipped.tables.keys()].map((name) => [name, cellsOf(shipped, name)]));
  it = await shippedApp();
});
afterAll(() => it.close());

const rowsOf = (table: string) => tables.get(table) ?? [];

/** Every paged list: its table, the fields that it can be ordered by, the one of each order, and filters with what they mean in the table. */
interface List {
  readonly list: string;
  readonly table: string;
  readonly orders: Readonly<Record<string, string>>;
  readonly filters: readonly (readonly [object, (row: Row) => boolean])[];
}
const LISTS: readonly List[] = [
  {
    list: "states",
    table: "states",
    orders: { ID: "id", NAME: "nameEn", REGION: "region" },
    filters: [
      [{ region: "Africa" }, (row) => row.region === "Africa"],
      [{ subregion: "Western Asia" }, (row) => row.subregion === "Western Asia"],
      [{ unMember: false }, (row) => row.un_member === "false"],
      [{ unMember: true, region: "Asia" }, (row) => row.un_member === "true" && row.region === "Asia"],
      [{ ids: ["BRA", "GHA", "nobody"] }, (row) => ["BRA", "GHA"].includes(row.id ?? "")],
      [{ ids: [] }, () => false],
    ],
  },
  {
    list: "blocs",
    table: "blocs",
    orders: { ID: "id", NAME: "nameEn" },
    filters: [[{ kind: "organisation" }, (row) => row.kind === "organisation"]],
  },
  {
    list: "organisations",
    table: "organisations",
    orders: { ID: "id", NAME: "nameEn" },
    filters: [[{ kind: "civil-society" }, (row) => row.kind === "civil-society"]],
  },
  {
    list: "instruments",
    table: "instruments",
    orders: { ID: "id", TITLE: "titleEn", ADOPTED: "adopted" },
    filters: [
      [{ kinds: ["treaty", "protocol"] }, (row) => ["treaty", "protocol"].includes(row.kind ?? "")],
      [{ status: "in-force" }, (row) => row.status === "in-force"],
    ],
  },
  {
    list: "rollCalls",
    table: "roll_calls",
    orders: { ID: "id", DATE: "date" },
    filters: [
      [{ subjects: ["cybercrime"] }, (row) => row.subject === "cybercrime"],
      [{ sessions: ["73", "74"] }, (row) => ["73", "74"].includes(row.session ?? "")],
      [{ ballotsRecords: ["none", "partial"] }, (row) => ["none", "partial"].includes(row.ballots ?? "")],
      [{ subjects: ["no such subject"] }, () => false],
    ],
  },
  { list: "topics", table: "topics", orders: {}, filters: [] },
  {
    list: "positions",
    table: "positions",
    orders: {},
    filters: [
      [{ topics: ["adopted-convention"] }, (row) => row.topic === "adopted-convention"],
      [
        { topics: ["adopted-convention"], ids: ["adopted-convention.reject", "global-treaty.needed"] },
        (row) => row.id === "adopted-convention.reject",
      ],
      [{ topics: ["no such topic"] }, () => false],
    ],
  },
  { list: "events", table: "events", orders: { ID: "id", DATE: "date" }, filters: [] },
  { list: "sources", table: "sources", orders: {}, filters: [] },
];

async function page(list: List, args: Readonly<Record<string, unknown>>): Promise<Page> {
  const written = Object.entries(args).map(([name, value]) => {
    const isEnum = name === "orderBy" || name === "direction";
    return `${name}: ${isEnum ? value : literal(value)}`;
  });
  const fields = [...new Set(["id", ...Object.values(list.orders)])].join(" ");
  const query = `{ ${list.list}(${written.join(", ")}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
  return (await askFor<Readonly<Record<string, Page>>>(it, query))[list.list] as Page;
}

/** A value as a query has it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${name}: ${literal(each)}`)
    .join(", ")} }`;
}

async function inPages(list: List, args: Readonly<Record<string, unknown>>, first: number) {
  const pages: Page[] = [];
  for (let after: string | null = null; ; ) {
    const one: Page = await page(list, { ...args, first, ...(after === null ? {} : { after }) });
    pages.push(one);
    after = one.pageInfo.endCursor;
    if (!one.pageInfo.hasNextPage) return pages;
  }
}

describe.each(LISTS)("$list", (list) => {
  const directions = ["ASC", "DESC"] as const;
  const ordered = Object.keys(list.orders).flatMap((orderBy) =>
    directions.map((direction) => ({ orderBy, direction })),
  );

  test("are in pages of any size what they are in the largest, without a gap or a repeat", async () => {
    const orders = ordered.length === 0 ? [{}] : ordered;
    const sizes = fc.integer({ min: 3, max: 250 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.constantFrom(...orders), async (first, order) => {
        const [largest, pages] = [await inPages(list, order, 250), await inPages(list, order, first)];
        const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
        expect(ids).toEqual(largest.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
        expect([...ids].sort()).toEqual(
          rowsOf(list.table)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { totalCount, nodes, pageInfo } of pages) {
          expect(totalCount).toBe(ids.length);
          expect(pageInfo.endCursor).toBe(nodes.at(-1)?.id);
        }
        for (const { nodes } of pages.slice(0, -1)) expect(nodes).toHaveLength(first);
      }),
      { numRuns: 8, seed: 3 },
    );
  });

  if (ordered.length > 0) {
    test.each(ordered)("stand in their order: $orderBy $direction", async ({ orderBy, direction }) => {
      const field = list.orders[orderBy] ?? "id";
      const nodes = (await inPages(list, { orderBy, direction }, 250)).flatMap((one) => one.nodes);
      // A date that has no earliest day is unknown to this order.
      const known = nodes.filter((node) => node[field] !== null && !String(node[field]).startsWith("[.."));
      expect(nodes.slice(0, known.length)).toEqual(known);
      // Dates stand by their earliest day: only those that are a day are compared here.
      const values = known
        .map((node) => String(node[field]))
        .filter((value) => !/^\[|^\d{4}(-\d{2})?$/.test(value));
      const sorted = [...values].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
      expect(values).toEqual(direction === "ASC" ? sorted : sorted.reverse());
    });
  }

  if (list.filters.length > 0) {
    test.each(list.filters)("are only those that a filter means: %j", async (filter, holds) => {
      const ids = rowsOf(list.table)
        .filter(holds)
        .map(({ id }) => id)
        .sort();
      const found = await page(list, { filter, first: 250 });
      expect(found.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 250));
      expect(found.totalCount).toBe(ids.length);
    });
  }

  test("can be counted without being listed", async () => {
    expect(await page(list, { first: 0 })).toMatchObject({
      totalCount: rowsOf(list.table).length,
      nodes: [],
      pageInfo: { endCursor: null },
    });
  });

  test.each([
    ["first: -1", "BAD_INPUT", /first is -1/],
    ["first: 251", "LIMIT", /"first" of 250/],
    ['after: "nowhere"', "BAD_INPUT", /"nowhere"/],
  ])("are refused with what is wrong: %s", async (args, code, message) => {
    const refusal = await refusalOf(it, `{ ${list.list}(${args}) { totalCount } }`);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
  });
});

describe("a state's ballots", () => {
  const BALLOTS = `query ($first: Int, $after: String) { state(id: "CHN") { ballots(first: $first, after: $after) {
    totalCount nodes { ballot rollCall { id dateBounds { latest } } } pageInfo { hasNextPage endCursor } } } }`;
  interface Ballots {
    readonly state: {
      readonly ballots: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly ballot: string;
          readonly rollCall: { readonly id: string; readonly dateBounds: { readonly latest: string } };
        }[];
        readonly pageInfo: Page["pageInfo"];
      };
    };
  }

  test("are in pages of any size all of them, newest first", async () => {
    const written = rowsOf("ballots").filter(({ state }) => state === "CHN");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (first) => {
        const seen: Ballots["state"]["ballots"]["nodes"][number][] = [];
        for (let after: string | null = null; ; ) {
          const variables: object = { first, after };
          const { state } = await askFor<Ballots>(it, BALLOTS, { ...variables });
          seen.push(...state.ballots.nodes);
          expect(state.ballots.totalCount).toBe(written.length);
          after = state.ballots.pageInfo.endCursor;
          if (!state.ballots.pageInfo.hasNextPage) break;
        }
        expect(seen.map(({ ballot, rollCall }) => `${rollCall.id} ${ballot.toLowerCase()}`).sort()).toEqual(
          written.map((row) => `${row.roll_call} ${row.ballot}`).sort(),
        );
        const days = seen.map(({ rollCall }) => rollCall.dateBounds.latest);
        expect(days).toEqual([...days].sort().reverse());
      }),
      { numRuns: 6, seed: 5 },
    );
  });
});

describe("nodes by their ids", () => {
  test("come in the order asked for, of any kind, null where there is none, and twice where asked twice", async () => {
    const ids = [
      "nobody",
      "ga-74-247",
      "BRA",
      "eu",
      "",
      "BRA",
      "budapest",
      "s-711771cc",
      "unga",
      "ev001",
      "bra",
    ];
    const { nodesById } = await askFor<{ nodesById: ({ id: string; nodeKind: string } | null)[] }>(
      it,
      "query ($ids: [ID!]!) { nodesById(ids: $ids) { id nodeKind } }",
      { ids },
    );
    const unknown = ["nobody", "", "bra"];
    expect(nodesById.map((node) => node?.id ?? null)).toEqual(
      ids.map((id) => (unknown.includes(id) ? null : id)),
    );
    expect(nodesById.map((node) => node?.nodeKind ?? null)).toEqual([
      null,
      "ROLL_CALL",
      "STATE",
      "BLOC",
      null,
      "STATE",
      "INSTRUMENT",
      "SOURCE",
      "ORGANISATION",
      "EVENT",
      null,
    ]);
  });

  test("are none for none", async () => {
    expect(
      await askFor(it, '{ nodesById(ids: []) { id } node(id: "nobody") { id } state(id: "eu") { id } }'),
    ).toEqual({
      nodesById: [],
      node: null,
      state: null,
    });
  });
});
