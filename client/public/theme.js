// Sets the theme before the first paint, so that a dark page never flashes white. The page itself takes over from there.
(() => {
  let wanted = null;
  try {
    wanted = localStorage.getItem("atlas-theme");
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  const dark =
    wanted === "dark" || (wanted !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
