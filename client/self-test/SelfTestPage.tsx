import { useEffect, useState } from "react";
import type { Language } from "../state/viewState.ts";
import { AreaTable } from "./AreaTable.tsx";
import { type SelfTestResult, useSelfTest } from "./useSelfTest.ts";
import { type PageWords, WORDS } from "./words.ts";

/** Our values beside those known from elsewhere, area by area. */
export function SelfTestPage({ first }: { readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  const { progress, result, failure } = useSelfTest();
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    document.title = `Coalition Atlas: ${words.title}`;
  }, [language, words]);
  const change = () => {
    const other = language === "en" ? "zh" : "en";
    const url = new URL(location.href);
    url.searchParams.set("lang", other);
    history.replaceState(null, "", url);
    setLanguage(other);
  };
  return (
    <>
      <header className="bar">
        <a href={language === "zh" ? "/?lang=zh" : "/"}>{words.home}</a>
        <button type="button" lang={language === "en" ? "zh-Hans" : "en"} onClick={change}>
          {words.other}
        </button>
      </header>
      <main>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {failure !== null && (
          <div role="alert" className="failure">
            <p className="headline">{words.failed}</p>
            <p>{failure}</p>
            <p>{words.again}</p>
          </div>
        )}
        {failure === null && result === null && (
          <p role="status" className="working">
            {words.working} <progress value={progress} aria-label={words.working} />
          </p>
        )}
        {result !== null && <Result result={result} words={words} language={language} />}
      </main>
    </>
  );
}

interface ResultProps {
  readonly result: SelfTestResult;
  readonly words: PageWords;
  readonly language: Language;
}

function Result({ result, words, language }: ResultProps) {
  const [differing, setDiffering] = useState(false);
  const { passed, count, checks, elsewhere } = result;
  const areas = [...new Set(checks.map(({ area }) => area))];
  const of = (status: string) => checks.filter((check) => check.status === status).length;
  return (
    <>
      <p className="headline" data-passed={passed === count || undefined} role="status">
        {words.headline(passed, count)}
      </p>
      <p>
        {passed === count ? words.allAgree : words.someDiffer(count - passed)}{" "}
        {words.evidence(of("PUBLISHED"), of("RECOMPUTED"), of("OURS"))}
      </p>
      <h2 className="small">{words.legend}</h2>
      <dl className="legend">
        {(["PUBLISHED", "RECOMPUTED", "OURS"] as const).map((status) => (
          <div key={status}>
            <dt>
              <span className="tag">{words.status[status].name}</span>
            </dt>
            <dd>{words.status[status].about}</dd>
          </div>
        ))}
      </dl>
      <nav aria-label={words.areas}>
        <ul>
          {areas.map((area) => (
            <li key={area}>
              <a href={`#${area}`}>{words.area[area]?.name ?? area}</a>
            </li>
          ))}
        </ul>
      </nav>
      {passed < count && (
        <label className="only">
          <input
            type="checkbox"
            checked={differing}
            onChange={(event) => setDiffering(event.currentTarget.checked)}
          />
          {words.onlyDiffering}
        </label>
      )}
      {areas.map((area) => (
        <AreaTable
          key={area}
          area={area}
          checks={checks.filter((check) => check.area === area)}
          onlyDiffering={differing}
          words={words}
          language={language}
        />
      ))}
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere">{words.elsewhere}</h2>
        <ul className="elsewhere">
          {elsewhere.map(({ what, whatZh, test }) => (
            <li key={test}>
              {language === "zh" ? whatZh : what} <code>{test}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
