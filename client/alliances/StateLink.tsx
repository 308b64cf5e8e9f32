import { Anchor } from "@mantine/core";
import { useSelect } from "../state/useView.ts";

/** A state's name that selects it. */
export function StateLink({ id, name }: { readonly id: string; readonly name: string }) {
  const select = useSelect();
  return (
    <Anchor component="button" type="button" fz="sm" onClick={() => select({ type: "node", id })}>
      {name}
    </Anchor>
  );
}
