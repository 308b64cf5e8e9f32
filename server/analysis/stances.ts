/** One actor took a side in one question. */
export interface Stance {
  readonly actor: string;
  readonly topic: string;
  /** From −2 (against) to 2 (for); null where the answer lies outside that scale. */
  readonly polarity: number | null;
}

/** P: they agree on something and clash on nothing. N: the other way round. A, ambivalent: both. */
export type TieSign = "P" | "N" | "A";

/** Pairs of actors that took a side in a common question, by `a`, then `b`; both point into the actors, a < b. */
export interface StancePairs {
  /** With at least one stance for or against, by id. */
  readonly actors: readonly string[];
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Questions in which both took the same side. */
  readonly agree: Uint32Array;
  /** Questions in which one was for and the other against. */
  readonly clash: Uint32Array;
  readonly sign: readonly TieSign[];
  /** Pairs without a common question. */
  readonly without: number;
  /** Stances that are neither for nor against and stay out. */
  readonly neutral: number;
  /** Stances whose side is not known and that stay out. */
  readonly unknown: number;
}

/**
 * The signed projection of stances on actors. Multiplying the signed table by itself would let an agreement and a clash cancel to 0; here
 * each question is split in two, for and against, actors are joined by the halves that they share (agreement) and by opposite halves of one
 * question (clash), and the two are drawn together into one tie: positive, negative or ambivalent (D. Schoch, "Projecting signed two-mode
 * networks", J. Math. Sociology 45(1), 2020).
 *
 * An actor that has been on both sides of a question agrees and clashes there with everybody who took one.
 */
export function stances(list: readonly Stance[]): StancePairs {
  const neutral = list.filter(({ polarity }) => polarity === 0).length;
  const unknown = list.filter(({ polarity }) => polarity === null).length;
  const sided = list.filter(({ polarity }) => polarity !== null && polarity !== 0);
  const actors = [...new Set(sided.map(({ actor }) => actor))].sort();
  const topics = [...new Set(sided.map(({ topic }) => topic))].sort();
  const at = new Map(actors.map((id, index) => [id, index]));
  const column = new Map(topics.map((id, index) => [id, index]));
  const side = () => actors.map(() => new Uint8Array(topics.length));
  const [pro, con] = [side(), side()];
  for (const { actor, topic, polarity } of sided) {
    const row = ((polarity ?? 0) > 0 ? pro : con)[at.get(actor) ?? 0];
    row?.fill(1, column.get(topic), (column.get(topic) ?? 0) + 1);
  }
  const found: { a: number; b: number; agree: number; clash: number }[] = [];
  for (let a = 0; a < actors.length; a += 1) {
    for (let b = a + 1; b < actors.length; b += 1) {
      const agree = common(pro[a], pro[b], con[a], con[b]);
      const clash = common(pro[a], con[b], con[a], pro[b]);
      if (agree + clash > 0) found.push({ a, b, agree, clash });
    }
  }
  return {
    actors,
    a: Uint32Array.from(found, ({ a }) => a),
    b: Uint32Array.from(found, ({ b }) => b),
    agree: Uint32Array.from(found, ({ agree }) => agree),
    clash: Uint32Array.from(found, ({ clash }) => clash),
    sign: found.map(({ agree, clash }) => tieSign(agree, clash)),
    without: (actors.length * Math.max(0, actors.length - 1)) / 2 - found.length,
    neutral,
    unknown,
  };
}

/** The sign of a tie with so many agreements and clashes, at least one in all. */
export function tieSign(agree: number, clash: number): TieSign {
  if (clash === 0) return "P";
  return agree === 0 ? "N" : "A";
}

/** Questions in which the first two halves meet or the second two do. */
function common(first = NONE, second = NONE, third = NONE, fourth = NONE): number {
  let sum = 0;
  for (let t = 0; t < first.length; t += 1) {
    sum += ((first[t] ?? 0) & (second[t] ?? 0)) | ((third[t] ?? 0) & (fourth[t] ?? 0));
  }
  return sum;
}

const NONE = new Uint8Array();
