/** The words of ties, in Chinese. */
export const tiesZh = {
  of: { stances: "立场", sponsorship: "共同提案", participation: "共同条约" },
  about: {
    stances: "谈判议题上谁站在同一边，谁站在对立面。在一处一致、在另一处相左者为矛盾关系。",
    sponsorship: "谁提出了相同的草案和声明，且是否多于偶然所能预期。",
    participation: "谁同意受相同条约约束，且是否多于偶然所能预期：几乎人人加入的条约本身不说明任何联系。",
  },
  title: {
    STANCES: "从所说的话看，谁与谁站在一起，谁与谁对立？",
    SPONSORSHIP: "谁一起提出草案？",
    PARTICIPATION: "谁受相同条约的约束？",
  },
  subtitle: {
    STANCES:
      "{{actors}} 个行为体就 {{things}} 个议题的 {{facts}} 项表态（其中 {{possible}} 项仅为可能），截至{{asOf}}",
    SPONSORSHIP:
      "{{actors}} 个国家和集团对 {{things}} 份草案、决议和联合声明的 {{facts}} 项提案（其中 {{possible}} 项仅为可能；提案国与共同提案国同等计算），截至{{asOf}}",
    PARTICIPATION:
      "{{actors}} 个国家和集团对 {{things}} 项条约的 {{facts}} 项同意受约束（其中 {{possible}} 项仅为可能），截至{{asOf}}",
  },
  method: {
    STANCES:
      "记录在案的表态；按议题分为一致、对立或矛盾；颜色表示使违背连线最少的阵营（Schoch 2021；Harary 1959；Estrada 与 Benzi 2014）。",
    SPONSORSHIP:
      "记录在案的提案；草案与其修订稿算作两份；以随机度序列模型检验（Neal 2014；双分配置模型：Saracco 等 2015）。",
    PARTICIPATION: "记录在案的条约行动；以随机度序列模型检验（Neal 2014；双分配置模型：Saracco 等 2015）。",
  },
  counts: {
    drawn: "{{all}} 个行为体中的 {{drawn}} 个 · {{pairs}} 对有共同点者中的 {{links}} 对",
    tested:
      "检验 {{tested}} 对：{{significant}} 对的共同点在 {{level}} 水平上多于偶然（最小校正 p 为 {{smallest}}；若各文书被共享的机会均等则为 {{fixed}} 对）",
    below: "{{n}} 对的共同点少于 {{minimum}}",
    possibleOut: "略去 {{n}} 项仅为可能的事实",
    notHeld: "{{n}} 项事实在该日尚不成立",
    otherActors: "略去其他行为体的 {{n}} 项事实",
    neutral: "略去 {{n}} 项既不赞成也不反对的表态",
    unknown: "略去 {{n}} 项立场不明的表态",
  },
  controls: {
    of: "联系依据",
    links: "画出哪些对",
    closest: "最近者",
    significant: "超出偶然",
    partners: "各自最近的伙伴数",
    level: "显著性水平",
    closestAbout: "各行为体中偶然最难解释其重叠的伙伴。这是排序而非检验：图下一行说明有多少对通过检验。",
    significantAbout:
      "仅画出共同点多于其活跃程度和各文书普及程度所能预期的对；水平即可容忍的虚假连线比例（Benjamini–Hochberg）。",
    topics: "共同议题数",
    topicsAbout: "一对至少需要这么多双方均表态的议题",
    possible: "包括可能的事实",
    possibleAbout: "推断的或日期不确定的；依赖它们的连线为断线",
    states: "仅国家",
  },
  legend: {
    camps:
      "颜色和字母：阵营。由蓝色和红色连线连成的每个部分各有使违背连线最少的两个阵营；不同部分的阵营之间无从比较。灰色：没有此类连线，或同样可属另一阵营。",
    communities: "颜色和字母：联系比偶然更紧密的群组（Louvain），最大者在前。",
    sizeTopics: "面积：行为体表态的议题数。",
    sizeInstruments: "面积：行为体参与的文书数。",
    widthTopics: "线越重，共同议题越多。立场指所说的话，而非投票。",
    widthInstruments: "线越重，共同文书越多。",
    link: "共同文书",
    possible: "依赖仅为可能的事实",
  },
  sign: { POSITIVE: "一致", NEGATIVE: "对立", AMBIVALENT: "矛盾" },
  signAbout: {
    POSITIVE: "在每个共同议题上同边",
    NEGATIVE: "在每个共同议题上对立",
    AMBIVALENT: "在一些议题上一致，在另一些上对立",
  },
  verdict: { agree: "一致", clash: "对立", both: "既一致又对立" },
  pairKind: {
    stances: "两个行为体所说的话",
    sponsorship: "两个行为体的提案",
    participation: "约束两个行为体的条约",
  },
  evidence: {
    instruments_one: "份共同文书",
    instruments_other: "份共同文书",
    topics_one: "个双方均表态的议题",
    topics_other: "个双方均表态的议题",
    agreeClash: "在 {{agree}} 个上一致，在 {{clash}} 个上对立",
    test: "偶然预期 {{expected}} · p 为 {{p}}，按 {{tested}} 对校正后为 {{adjusted}}",
    untested: "未检验：其中一方没有计入的事实",
    chance: "机会 {{chance}}",
    inCommon: "共同之处",
    sides: "双方所说",
    none: "截至该日没有记录。",
    possibleWhy: "若不计仅为可能的事实，这条连线会不同或不存在。",
  },
  nothing: {
    title: "没有画出任何一对",
    tested:
      "{{pairs}} 对中没有一对的共同点在该水平上多于偶然（最小校正 p 为 {{smallest}}）。文书如此之少，这并不证明它们之间没有联系。",
    topics: "{{pairs}} 对中没有一对有这么多共同议题。",
    closest: "显示各自最近的伙伴",
    fewer: "显示有一个共同议题的对",
  },
  balance: {
    title: "平衡",
    links:
      "{{positive}} 条一致连线和 {{negative}} 条对立连线；{{ambivalent}} 条矛盾连线没有符号，不参与计算。",
    triangles:
      "的三角形是平衡的（敌人的敌人是朋友），共 {{all}} 个：+++ {{plus}}、++− {{one}}、+−− {{two}}、−−− {{three}}。",
    proven_one: "为接近两个阵营的程度：{{upper}} 条连线违背最佳阵营（{{camps}} 个行为体），已证明为最少。",
    proven_other:
      "为接近两个阵营的程度：{{upper}} 条连线违背最佳阵营（{{camps}} 个行为体，共 {{count}} 个部分），已证明为最少。",
    bounds_one:
      "为接近两个阵营的程度：{{lower}} 至 {{upper}} 条连线违背最佳阵营（所找到的：{{camps}} 个行为体）。",
    bounds_other:
      "为接近两个阵营的程度：{{lower}} 至 {{upper}} 条连线违背最佳阵营（所找到的：{{camps}} 个行为体，共 {{count}} 个部分）。",
    walks: "为游走平衡：各种长度的闭合游走，越长权重越小（Estrada 与 Benzi）。",
    none: "无定义：没有可计之物",
    more: "表格列出了它们。",
    causes: "违背阵营的连线",
  },
  drawing: "{{actors}} 个行为体和 {{links}} 条联系的网络；表格中有相同的行",
  links: "连线",
  actors: "行为体",
  first: "第一方",
  second: "第二方",
  actor: "行为体",
  kind: "类别",
  shares: "参与数",
  degree: "连线数",
  count: "共同数",
  expected: "预期",
  expectedAbout: "偶然所预期的共同数",
  p: "p",
  pAbout: "有这么多或更多共同点的机会",
  adjusted: "校正 p",
  adjustedAbout: "按检验的对数校正（Benjamini–Hochberg）",
  agree: "一致",
  clash: "对立",
  signName: "符号",
  certain: "确定",
  yes: "是",
  csvActors: "行为体（CSV）",
  csvLinks: "连线（CSV）",
};
