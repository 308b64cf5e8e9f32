/** The words of coalitions, and of long computations, in Chinese. */
export const coalitionsZh = {
  working: {
    progress: "{{percent}}%",
    stop: "停止",
    again: "重新开始",
    stopped: "已停止，未保留任何结果。",
  },
};
