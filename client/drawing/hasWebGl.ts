/** Whether this browser can draw with WebGL here and now, as sigma tries it: the second version, else the first. */
export function hasWebGl(): boolean {
  return ["webgl2", "webgl"].some((version) => {
    try {
      const context = document.createElement("canvas").getContext(version);
      if (!(context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext))
        return false;
      context.getExtension("WEBGL_lose_context")?.loseContext();
      return true;
    } catch {
      return false;
    }
  });
}
