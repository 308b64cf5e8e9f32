/** The words of coalitions, and of long computations, in English. */
export const coalitionsEn = {
  working: {
    progress: "{{percent}} %",
    stop: "Stop",
    again: "Start again",
    stopped: "Stopped. Nothing was kept.",
  },
};
