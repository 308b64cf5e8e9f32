import { brokers } from "../brokers.ts";
import { KARATE } from "./communityReferences.ts";
import type { Reference } from "./reference.ts";

const MEMBERS = [
  [1, "231.0714"],
  [34, "160.5516"],
  [33, "76.6905"],
  [3, "75.8508"],
  [32, "73.0095"],
] as const;

/** Who bridges groups. */
export const brokerReferences: readonly Reference[] = MEMBERS.map(
  ([member, printed]): Reference => ({
    id: `brokers/karate/${member}`,
    area: "brokers",
    what: {
      en: `Zachary’s karate club: betweenness of member ${member}`,
      zh: `扎卡里空手道俱乐部：成员 ${member} 的介数`,
    },
    status: "R",
    source: "The packages igraph and graphology-metrics, which agree; U. Brandes, 2001",
    printed,
    compute: () => brokers(34, KARATE, new Int32Array(34)).betweenness[member - 1] ?? null,
  }),
);
