import { useState } from "react";
import type { Language } from "../state/viewState.ts";
import { knownFigure, ourFigure, smallFigure } from "./figures.ts";
import type { SelfTestResult } from "./useSelfTest.ts";
import type { PageWords } from "./words.ts";

type Check = SelfTestResult["checks"][number];

interface Props {
  readonly area: string;
  readonly checks: readonly Check[];
  readonly onlyDiffering: boolean;
  readonly words: PageWords;
  readonly language: Language;
}

/** Rows of an area that are shown before the reader asks for all. */
const FIRST = 10;

/** The values of one area: what, ours, the known one, how far apart, how far they may be, where from, and whether they agree. */
export function AreaTable({ area, checks, onlyDiffering, words, language }: Props) {
  const passed = checks.filter((check) => check.passed).length;
  const [open, setOpen] = useState(false);
  const differing = checks.filter((check) => !check.passed);
  const listed = onlyDiffering ? differing : [...differing, ...checks.filter((check) => check.passed)];
  if (listed.length === 0) return null;
  const shown = open ? listed : listed.slice(0, Math.max(FIRST, differing.length));
  const { name, about } = words.area[area] ?? { name: area, about: "" };
  const { columns } = words;
  return (
    <section aria-labelledby={area}>
      <h2 id={area}>
        {name} <small>{words.agree(passed, checks.length)}</small>
      </h2>
      <p className="about">{about}</p>
      <table>
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col" className="numeric">
              {columns.ours}
            </th>
            <th scope="col" className="numeric">
              {columns.known}
            </th>
            <th scope="col" className="numeric">
              {columns.difference}
            </th>
            <th scope="col" className="numeric">
              {columns.tolerance}
            </th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.result}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((check) => (
            <Row key={check.id} check={check} words={words} language={language} />
          ))}
        </tbody>
      </table>
      {listed.length > shown.length && (
        <button type="button" className="all" onClick={() => setOpen(true)}>
          {words.showAll(listed.length)}
        </button>
      )}
    </section>
  );
}

function Row({ check, words, language }: Pick<Props, "words" | "language"> & { readonly check: Check }) {
  const { what, whatZh, status, source, printed, ours, difference, tolerance, passed } = check;
  const { columns } = words;
  const tag = words.status[status];
  return (
    <tr data-passed={passed}>
      <th scope="row">{language === "zh" ? whatZh : what}</th>
      <td className="numeric" data-name={columns.ours}>
        {ours === null ? words.undefined : ourFigure(ours, printed)}
      </td>
      <td className="numeric" data-name={columns.known}>
        {printed === null ? words.undefined : knownFigure(printed)}
      </td>
      <td className="numeric" data-name={columns.difference}>
        {difference === null ? "–" : smallFigure(difference)}
      </td>
      <td className="numeric" data-name={columns.tolerance}>
        {smallFigure(tolerance)}
      </td>
      <td className="source">
        <span className="tag" title={tag.about}>
          {tag.name}
        </span>{" "}
        {source}
      </td>
      <td className="result">
        <span aria-hidden="true">{passed ? "✓" : "✗"}</span> {passed ? words.passed : words.differs}
      </td>
    </tr>
  );
}
