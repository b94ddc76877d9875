import type { AnyNode, Playbook } from '../../src/model/playbook.ts';

/** A playbook that counts what is looked at: each field of a record, each entry of a list, each record that is asked for. */
export interface Watched {
  readonly playbook: Playbook;
  readonly visits: () => number;
}

/**
 * Wraps a playbook so that each visit is counted. Records keep their identity, so that what compares and remembers them
 * works as it does without; what a record says of its own place is not counted.
 */
export function watched(playbook: Playbook): Watched {
  let visits = 0;
  const known = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map)
      return value;
    const before = known.get(value);
    if (before) return before;
    // The real thing is frozen, and a frozen target could only show itself.
    const proxy = new Proxy(Array.isArray(value) ? [] : {}, {
      get: (_, key) => {
        if (typeof key === 'string') visits += 1;
        const found: unknown = Reflect.get(value, key);
        return typeof found === 'function' ? found : wrap(found);
      },
      has: (_, key) => {
        visits += 1;
        return Reflect.has(value, key);
      },
      ownKeys: () => Reflect.ownKeys(value),
      getOwnPropertyDescriptor: (target, key) => {
        const own = Reflect.getOwnPropertyDescriptor(value, key);
        if (!own || (Array.isArray(target) && key === 'length'))
          return Reflect.getOwnPropertyDescriptor(target, key);
        return { ...own, value: wrap(own.value), configurable: true, writable: true };
      },
    });
    known.set(value, proxy);
    return proxy;
  };
  const asked = <T extends unknown[], R>(ask: (...args: T) => R) => {
    return (...args: T): R => {
      visits += 1;
      return wrap(ask(...args)) as R;
    };
  };
  const counting: Playbook = {
    company: wrap(playbook.company) as Playbook['company'],
    described: playbook.described,
    accepted: wrap(playbook.accepted) as Playbook['accepted'],
    releases: playbook.releases,
    hasBrokenRelease: playbook.hasBrokenRelease,
    all: asked((kind: AnyNode['kind']) => playbook.all(kind)) as Playbook['all'],
    find: asked((kind: AnyNode['kind'], id: string) => playbook.find(kind, id)) as Playbook['find'],
    get: asked((ref: string) => playbook.get(ref)),
    hasUnread: asked((kind: AnyNode['kind']) => playbook.hasUnread(kind)),
    isNamedByUnread: asked((kind: AnyNode['kind'], id: string) => playbook.isNamedByUnread(kind, id)),
  };
  return { playbook: counting, visits: () => visits };
}
