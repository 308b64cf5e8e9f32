import { Button, Loader } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApiError } from "../api/apiError.ts";
import styles from "./notices.module.css";

interface LoadingProps {
  readonly what?: string;
  /** In place of a whole figure: then its first line is the page's heading. */
  readonly figure?: boolean;
}

/** Said while an answer is on its way; what was there before stays where it can. */
export function Loading({ what, figure = false }: LoadingProps) {
  const { t } = useTranslation();
  const Line = figure ? "h1" : "p";
  return (
    <div className={styles.notice} role="status">
      <Loader size="sm" type="dots" aria-hidden="true" />
      <Line>{what ?? t("notice.loading")}</Line>
    </div>
  );
}

interface EmptyProps {
  /** Why there is nothing. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The nearest question that has answers. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Said where a question has no answers. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={styles.notice}>
      <p className={styles.title}>{title}</p>
      {children}
      {action !== undefined && (
        <Button variant="default" size="sm" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}

interface FailureProps {
  readonly error: ApiError;
  readonly retry: () => void;
  /** In place of a whole figure: then its first line is the page's heading. */
  readonly figure?: boolean;
}

/** Said where an answer could not be had: what happened, and what to do. */
export function Failure({ error, retry, figure = false }: FailureProps) {
  const { t } = useTranslation();
  const Title = figure ? "h1" : "p";
  return (
    <div className={styles.notice} role="alert">
      <Title className={styles.title}>{t(`error.${error.code}`)}</Title>
      <p className={styles.detail}>{error.message}</p>
      <p>{t(`remedy.${error.code}`)}</p>
      <Button variant="default" size="sm" onClick={retry}>
        {t("notice.retry")}
      </Button>
    </div>
  );
}
