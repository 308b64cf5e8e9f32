import type { Language } from "../state/viewState.ts";

/** The words of the self-test page: both languages have the same. */
export interface PageWords {
  readonly title: string;
  readonly home: string;
  readonly other: string;
  readonly lead: string;
  readonly headline: (passed: number, count: number) => string;
  readonly allAgree: string;
  readonly someDiffer: (count: number) => string;
  readonly working: string;
  readonly failed: string;
  readonly again: string;
  readonly evidence: (published: number, recomputed: number, ours: number) => string;
  readonly status: Readonly<
    Record<"PUBLISHED" | "RECOMPUTED" | "OURS", { readonly name: string; readonly about: string }>
  >;
  readonly legend: string;
  readonly area: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  readonly agree: (passed: number, count: number) => string;
  readonly columns: Readonly<
    Record<"what" | "ours" | "known" | "difference" | "tolerance" | "source" | "result", string>
  >;
  readonly passed: string;
  readonly differs: string;
  readonly undefined: string;
  readonly exact: string;
  readonly elsewhere: string;
  readonly onlyDiffering: string;
  readonly areas: string;
  readonly showAll: (count: number) => string;
}

const en: PageWords = {
  title: "How the numbers are checked",
  home: "Coalition Atlas",
  other: "中文",
  lead: "Each value below was computed just now by the functions that answer every question of the atlas, and stands beside the value that is known from elsewhere. The test suite runs the same list.",
  headline: (passed, count) => `${passed} of ${count} agree`,
  allAgree: "Every value is within its tolerance.",
  someDiffer: (count) =>
    `${count} ${count === 1 ? "value differs" : "values differ"} by more than the tolerance.`,
  working: "The server is computing …",
  failed: "The server could not test itself",
  again: "Reload the page to try again.",
  evidence: (published, recomputed, ours) =>
    `${published} of them published, ${recomputed} recomputed from published formulas, ${ours} known from here alone.`,
  status: {
    PUBLISHED: {
      name: "P",
      about: "published: printed in a paper, or in a package’s documentation or tests",
    },
    RECOMPUTED: { name: "R", about: "recomputed: from a published formula" },
    OURS: { name: "C", about: "ours only: it shows a change, and is no evidence" },
  },
  legend: "What a value stands on",
  area: {
    pair: {
      name: "Two states",
      about:
        "Golden pairs: real votes of the General Assembly in 2018; tables from the literature; cases in which a measure must be undefined.",
    },
    interval: {
      name: "Intervals",
      about:
        "Percentile intervals by the bootstrap over roll calls; drawn by lot, so that they agree to about a hundredth.",
    },
    cohesion: { name: "Cohesion of a bloc", about: "From the yes, no and abstain of one vote." },
    concentration: { name: "Effective number of blocs", about: "From the shares of their members." },
    communities: { name: "Coalitions", about: "Modularity of partitions of known networks." },
    backbone: {
      name: "Ties that exceed chance",
      about: "Filters of counts, and null models of two-mode tables.",
    },
    signed: {
      name: "Stances and balance",
      about: "Signed networks: triangles, closed walks, frustration, partitions.",
    },
    brokers: { name: "Brokers", about: "Betweenness in a known network." },
  },
  agree: (passed, count) => `${passed} of ${count} agree`,
  columns: {
    what: "What",
    ours: "Ours",
    known: "Known",
    difference: "Apart",
    tolerance: "Tolerance",
    source: "Source",
    result: "Result",
  },
  passed: "agrees",
  differs: "differs",
  undefined: "undefined",
  exact: "0",
  elsewhere: "Checked in the test suite alone",
  onlyDiffering: "Show only what differs",
  areas: "Areas",
  showAll: (count) => `Show all ${count}`,
};

const zh: PageWords = {
  title: "这些数字如何核对",
  home: "Coalition Atlas",
  other: "English",
  lead: "下面每个数值都是刚刚由回答本图谱一切问题的同一批函数算出的，旁边是别处已知的数值。测试套件运行同一份清单。",
  headline: (passed, count) => `${count} 项中 ${passed} 项一致`,
  allAgree: "每个数值都在容差之内。",
  someDiffer: (count) => `${count} 个数值超出容差。`,
  working: "服务器正在计算……",
  failed: "服务器未能自检",
  again: "请重新加载页面再试。",
  evidence: (published, recomputed, ours) =>
    `其中 ${published} 项已发表，${recomputed} 项由已发表的公式重算，${ours} 项仅见于此。`,
  status: {
    PUBLISHED: { name: "P", about: "已发表：见于论文，或软件包的文档或测试" },
    RECOMPUTED: { name: "R", about: "重算：依已发表的公式" },
    OURS: { name: "C", about: "仅见于此：能显示变化，不构成证据" },
  },
  legend: "数值的依据",
  area: {
    pair: {
      name: "两国",
      about: "标准国家对：2018 年联合国大会的真实投票；文献中的表；度量必须无定义的情形。",
    },
    interval: { name: "区间", about: "对唱名表决重抽样的百分位区间；因随机抽取，约一致到百分之一。" },
    cohesion: { name: "集团凝聚力", about: "依一次表决的赞成、反对与弃权。" },
    concentration: { name: "集团的有效数目", about: "依其成员的份额。" },
    communities: { name: "联盟", about: "已知网络划分的模块度。" },
    backbone: { name: "超出偶然的联系", about: "计数的过滤与二部表的零模型。" },
    signed: { name: "立场与平衡", about: "带符号的网络：三角形、闭合路径、受挫数、划分。" },
    brokers: { name: "中间人", about: "已知网络中的介数。" },
  },
  agree: (passed, count) => `${count} 项中 ${passed} 项一致`,
  columns: {
    what: "内容",
    ours: "我们的",
    known: "已知的",
    difference: "相差",
    tolerance: "容差",
    source: "来源",
    result: "结果",
  },
  passed: "一致",
  differs: "不一致",
  undefined: "无定义",
  exact: "0",
  elsewhere: "仅在测试套件中核对",
  onlyDiffering: "只显示不一致的",
  areas: "领域",
  showAll: (count) => `显示全部 ${count} 项`,
};

export const WORDS: Readonly<Record<Language, PageWords>> = { en, zh };
