import { Loading } from "../design/Notices.tsx";

export function OrganisationPanel(_props: { readonly id: string }) {
  return <Loading />;
}
