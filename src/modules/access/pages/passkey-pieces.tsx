import type { Children } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Field } from "../../../ui/form-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { Script } from "../../../ui/script.tsx";
import { longestName } from "../domain/passkey.ts";
import { passkeyTexts } from "../texts/passkeys.ts";

/** Signs in with a passkey, or proves once more who one is. */
export function PasskeySignIn({ view, next }: { readonly view: View; readonly next: string }) {
  const t = passkeyTexts[view.language];
  return (
    <section>
      <h2>{t.signIn}</h2>
      <p>{t.signInSays}</p>
      <PasskeyForm view={view} purpose="sign-in" next={next} submit={t.signInButton} />
    </section>
  );
}

interface AddingProps {
  readonly view: View;
  /** The browser in a word or two: a name to begin with. */
  readonly browser: string;
}

/** Makes a passkey as the first second proof. */
export function PasskeyAdding({ view, browser }: AddingProps) {
  const t = passkeyTexts[view.language];
  return (
    <section>
      <h2>{t.choose}</h2>
      <p>{t.addSays}</p>
      <NewPasskeyForm view={view} browser={browser} />
    </section>
  );
}

/** Asks for a name, then has the device make a passkey. */
export function NewPasskeyForm({ view, browser }: AddingProps) {
  const t = passkeyTexts[view.language];
  const field = { kind: "text", name: "naam", label: t.name, hint: t.nameHint, maxLength: longestName } as const;
  return (
    <PasskeyForm view={view} purpose="add" next="/mijn/passkeys" submit={t.addButton}>
      <Field field={field} value={browser} problems={[]} optional="" />
    </PasskeyForm>
  );
}

interface FormProps {
  readonly view: View;
  readonly purpose: "add" | "sign-in";
  /** Where the browser goes when it worked. */
  readonly next: string;
  /** What the button says: a verb. */
  readonly submit: string;
  readonly children?: Children;
}

/** Hidden until its script takes over: a passkey cannot be reached without. All that the script says stands here. */
function PasskeyForm({ view, purpose, next, submit, children }: FormProps) {
  const t = passkeyTexts[view.language];
  return (
    <>
      <passkey-form
        data-purpose={purpose}
        data-next={next}
        data-cancelled={t.cancelled}
        data-known={t.known}
        data-nameless={t.nameless}
        data-refused={t.refused}
      >
        <p class="note passkey__without">{t.withoutScripts}</p>
        <form class="form" hidden>
          {children}
          <p class="form__act">
            <button class="nl-button nl-button--primary" type="submit">
              {submit}
            </button>
          </p>
        </form>
        <p class="field__problem" role="status"></p>
      </passkey-form>
      <Script view={view} name="passkey" />
    </>
  );
}

/** How many passkeys somebody has, and the way to them. */
export function PasskeyMeans({ view, count }: { readonly view: View; readonly count: number }) {
  const t = passkeyTexts[view.language];
  return (
    <section>
      <h2>{t.passkeys}</h2>
      <p>{t.count(count)}</p>
      <p>
        <Link href="/mijn/passkeys">{count === 0 ? t.add : t.toPasskeys}</Link>
      </p>
    </section>
  );
}
