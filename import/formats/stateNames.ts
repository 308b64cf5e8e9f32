import type { NodeRow } from "../../schema/kinds.ts";

type State = NodeRow<"State">;

/** A state found by its code or name: its position in the sorted list of states; or why it was not. */
export type Resolution = { readonly at: number } | { readonly expected: string; readonly fix: string };

export interface StateNames {
  /** Ids, sorted. */
  readonly ids: readonly string[];
  /**
   * The code decides; a name that is exactly another state's contradicts it. Without a code, a name that is exactly one state's decides.
   */
  resolve(code: string, name: string): Resolution;
  /** Ids of at most three states whose code or name is nearly the same, the nearest first. */
  suggest(code: string, name: string): readonly string[];
  /** By position: whether the state may have been a member of the United Nations on a day. */
  mayVote(day: string): Uint8Array;
  describe(at: number): string;
}

/** A name may be so much unlike the one that is suggested for it: a third of its letters. */
const NEAR = 1 / 3;
const SUGGESTIONS = 3;

/** Looks codes and names of states up among those that the atlas knows. Nothing is guessed. */
export function stateNames(rows: readonly State[]): StateNames {
  const states = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = states.map(({ id }) => id);
  const byId = new Map(ids.map((id, at) => [id, at]));
  const voters = new Map<string, Uint8Array>();
  const byName = new Map<string, Set<number>>();
  for (const [at, state] of states.entries()) {
    for (const name of namesOf(state)) {
      const key = plain(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(at));
    }
  }
  return {
    ids,
    resolve(code, name) {
      const byCode = byId.get(code);
      const named = [...(byName.get(plain(name)) ?? [])];
      if (byCode !== undefined) {
        if (named.length === 0 || named.includes(byCode)) return { at: byCode };
        const other = named.map((at) => ids[at]).join(", ");
        return {
          expected: `a code and a name of one state (${code} is ${states[byCode]?.nameEn}, the name is that of ${other})`,
          fix: "Correct the code or the name.",
        };
      }
      const [only, ...others] = named;
      if (code === "" && only !== undefined && others.length === 0) return { at: only };
      const near = suggest(states, code, name);
      return {
        expected:
          "the code of a state in the table of states (ISO 3166-1 alpha-3, or one of those that ended)",
        fix:
          near.length === 0
            ? "Correct the code, or add the state to the table of states."
            : `Perhaps ${near.join(", ")} is meant: correct the code, or add the state to the table of states.`,
      };
    },
    suggest: (code, name) => suggest(states, code, name),
    mayVote(day) {
      const known = voters.get(day);
      if (known !== undefined) return known;
      const found = Uint8Array.from(states, (state) => (mayBeMember(state, day) ? 1 : 0));
      voters.set(day, found);
      return found;
    },
    describe(at) {
      const state = states[at];
      if (state === undefined) return "unknown";
      if (state.unMember === false) return `${state.id} was never one`;
      const until = state.unMemberUntil === null ? "" : ` until ${state.unMemberUntil}`;
      return `${state.id} was one from ${state.unMemberSince ?? "a day that is not known"}${until}`;
    },
  };
}

/** What is not known of a membership speaks against no ballot. */
function mayBeMember({ unMember, unMemberSinceLo, unMemberUntilHi }: State, day: string): boolean {
  const notYet = unMemberSinceLo !== null && day < unMemberSinceLo;
  const noMore = unMemberUntilHi !== null && unMemberUntilHi < day;
  return unMember !== false && !notYet && !noMore;
}

function namesOf({ nameEn, officialNameEn, nameZh }: State): readonly string[] {
  return [nameEn, officialNameEn, nameZh].filter((name) => name !== null);
}

function suggest(states: readonly State[], code: string, name: string): readonly string[] {
  const wanted = plain(name);
  const scored = states.flatMap((state) => {
    const byName = namesOf(state).map((known) => unlikeness(wanted, plain(known)));
    const byCode = code.length === state.id.length ? [unlikeness(code.toUpperCase(), state.id)] : [];
    const least = Math.min(...byName, ...byCode);
    return least <= NEAR ? [{ id: state.id, least }] : [];
  });
  scored.sort((a, b) => a.least - b.least || (a.id < b.id ? -1 : 1));
  return scored.slice(0, SUGGESTIONS).map(({ id }) => id);
}

/** Without accents, case, punctuation and "the". */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/\bthe\b/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Letters to add, remove or change, as a share of the longer word's (Levenshtein 1966). */
function unlikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return (previous[b.length] ?? longest) / longest;
}
