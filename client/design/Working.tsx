import { Button, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./notices.module.css";

interface Props {
  /** What is computed, as a sentence. */
  readonly what: string;
  /** 0 to 1. */
  readonly progress: number;
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly restart: () => void;
}

/** Said while the server computes something that takes long: how far it is, and a way to stop it and to start it again. */
export function Working({ what, progress, stopped, stop, restart }: Props) {
  const { t } = useTranslation();
  const percent = Math.round(progress * 100);
  return (
    <div className={styles.notice}>
      <p role="status">{stopped ? t("coalitions.working.stopped") : what}</p>
      {!stopped && (
        <Progress.Root size="md" w="100%" miw={180}>
          <Progress.Section value={percent} aria-label={what} />
        </Progress.Root>
      )}
      <div className={styles.working}>
        {!stopped && <span>{t("coalitions.working.progress", { percent })}</span>}
        <Button variant="default" size="compact-sm" onClick={stopped ? restart : stop}>
          {t(stopped ? "coalitions.working.again" : "coalitions.working.stop")}
        </Button>
      </div>
    </div>
  );
}
