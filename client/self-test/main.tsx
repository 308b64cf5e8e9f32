import { createRoot } from "react-dom/client";
import { firstLanguage } from "../locales/firstLanguage.ts";
import { SelfTestPage } from "./SelfTestPage.tsx";
import "../design/page.css";
import "./selfTest.css";

const root = document.getElementById("selftest");
if (root === null) throw new Error("The page has no element with the id selftest.");

const wanted = new URLSearchParams(location.search).get("lang");
const first = wanted === "en" || wanted === "zh" ? wanted : firstLanguage(navigator.languages);
createRoot(root).render(<SelfTestPage first={first} />);
