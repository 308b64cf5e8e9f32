/** The words of coalitions, and of long computations, in Chinese. */
export const coalitionsZh = {
  working: {
    progress: "{{percent}}%",
    stop: "停止",
    again: "重新开始",
    stopped: "已停止，未保留任何结果。",
  },
  ask: "这些阵营有多可靠？",
  title: "这些阵营有多可靠？",
  computing: "正在重新抽取表决并随机分配投票……",
  verdict: {
    beyond: "这些阵营比随机产生的更分明。",
    chance: "没有超出随机的阵营结构：随机分配的投票也会形成同样分明的群组。",
    undefined: "没有任何连线，无法与随机情形比较。",
  },
  chance:
    "运行十次的模块度为 {{observed}}；将每次表决的投票在投票国之间随机重新分配后平均为 {{mean}}（标准差 {{sd}}，z = {{z}}，p = {{p}}，共 {{deals}} 次）。",
  effective:
    "{{coalitions}} 个阵营，分散程度相当于 {{laakso}} 个同等规模的阵营（Laakso–Taagepera；Golosov {{golosov}}，Shannon {{shannon}}），按有连线国家所占份额计算。",
  signed:
    "所有国家对的超出随机的一致（κ），兼计友与敌，形成 {{groups}} 个群组（带符号模块度 {{modularity}}）。",
  consensus_one: "各次运行的共识与所示不同的国家：{{count}} 个。",
  consensus_other: "各次运行的共识与所示不同的国家：{{count}} 个。",
  members: "成员及其归属频率",
  coalition_one: "{{count}} 个国家，在 {{mean}} 的抽取中属于该阵营",
  coalition_other: "{{count}} 个国家，平均在 {{mean}} 的抽取中属于该阵营",
  swing: "摇摆国家：{{all}} 个中的 {{count}} 个",
  swingAbout: "在不到一半的表决抽取中，或在不到九成的运行中属于其阵营。",
  bridges: "谁连接各阵营",
  bridgesAbout: "其他国家之间最短路径经过最多的 {{shown}} 个国家（与多个阵营有连线的国家共 {{all}} 个）。",
  method:
    "对表决自助抽样 {{bootstraps}} 次（并列伙伴每次重新抽签），随机分配 {{deals}} 次，运行 {{runs}} 次，种子 {{seed}}。",
  csv: "国家（CSV）",
  measure: { strict: "严格一致", lijphart: "Lijphart", kappa: "κ（带符号）" },
  column: {
    state: "国家",
    coalition: "阵营",
    draws: "抽取",
    rival: "其他",
    runs: "运行",
    measures: "另属（按）",
    betweenness: "路径",
    participation: "分散",
    within: "内部 (z)",
  },
  about: {
    draws: "在 {{bootstraps}} 次表决抽取中属于其阵营的比例",
    rival: "最常归入的其他阵营",
    runs: "{{runs}} 次带种子运行中保持归属的比例",
    measures: "按哪些度量它属于另一阵营，或不属于其中任何一个",
    betweenness: "经过它的其他两国之间的最短路径数（中介中心性）",
    participation: "所有连线都在一个阵营内为 0，分布于许多阵营则接近 1（参与系数）",
    within: "阵营内连线数，以与成员均值相差的标准差计",
  },
  doubtful: {
    runs: "虚线圈：归属存疑的成员，在不到九成的运行中属于其阵营。",
    draws: "虚线圈：归属存疑的成员，在 {{bootstraps}} 次抽取中不到一半属于其阵营。",
  },
  state: {
    known: "在 {{drawn}} 次表决自助抽样的 {{share}} 中属于其阵营。",
    rival: "其余最常归入 {{letter}}（{{share}}）。",
    role: "其他国家之间有 {{paths}} 条最短路径经过它；跨阵营参与系数 {{participation}}。",
    runs: "保持其归属的带种子运行：{{share}}。",
  },
};
