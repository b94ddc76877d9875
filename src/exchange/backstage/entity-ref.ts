/** A reference to an entity, in the form in which all that mean the same are alike: `group:default/platform`. */
export type EntityRef = string;

/** The reference to an entity of a kind. */
export const entityRef = (kind: string, name: string, namespace = 'default'): EntityRef =>
  `${kind}:${namespace}/${name}`.toLowerCase();

/** Reads a reference as it is written, `[kind:][namespace/]name`; undefined where it is none. */
export function readRef(
  text: string,
  kind: string,
  namespace: string,
): { readonly ref: EntityRef; readonly kind: string; readonly name: string } | undefined {
  const match = /^(?:([a-z][\w-]*):)?(?:([\w-]+)\/)?([\w.-]+)$/i.exec(text.trim());
  const [, itsKind = kind, itsNamespace = namespace, name = ''] = match ?? [];
  return match
    ? { ref: entityRef(itsKind, name, itsNamespace), kind: itsKind.toLowerCase(), name }
    : undefined;
}
