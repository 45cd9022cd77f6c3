interface Tag {
  readonly start: string;
  /** Between the attributes and what stands in it. */
  readonly open: string;
  /** Null when the element cannot hold anything. */
  readonly end: string | null;
}

/** Elements that HTML gives no end. */
const endless: ReadonlySet<string> = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Elements in which HTML takes the first new line for a matter of layout and drops it: they are given one to drop. */
const swallowing: ReadonlySet<string> = new Set(["pre", "textarea"]);

/** Pages have thousands of tags of some sixty names: putting each together anew costs a sixth of drawing a page. */
const known = new Map<string, Tag>();

/** How an element of this name begins and ends. */
export function tagOf(name: string): Tag {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = {
    start: `<${name}`,
    open: swallowing.has(name) ? ">\n" : ">",
    end: endless.has(name) ? null : `</${name}>`,
  };
  known.set(name, made);
  return made;
}
