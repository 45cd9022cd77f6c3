import { newApp } from "../../../platform/http/env.ts";
import { authenticatorRoutes } from "./authenticator.tsx";
import { mineRoutes } from "./mine.tsx";
import { outboxRoutes } from "./outbox.tsx";
import type { AccessParts, AccessRouteTables, Section } from "./parts.ts";
import { passkeySignInRoutes } from "./passkey-sign-in.ts";
import { passkeyRoutes } from "./passkeys.tsx";
import { secondStepRoutes } from "./second-step.tsx";
import { setUpRoutes } from "./set-up.tsx";
import { signInRoutes } from "./sign-in.tsx";

/** Every page and form of signing in. The panels are what other modules show on a person's own page. */
export function accessRoutes<Tables extends AccessRouteTables>(parts: AccessParts, panels: readonly Section<Tables>[]) {
  return newApp<Tables>()
    .route("/", signInRoutes<Tables>(parts))
    .route("/", secondStepRoutes<Tables>(parts))
    .route("/", authenticatorRoutes<Tables>(parts))
    .route("/", mineRoutes<Tables>(panels))
    .route("/", passkeySignInRoutes<Tables>())
    .route("/", passkeyRoutes<Tables>())
    .route("/", setUpRoutes<Tables>())
    .route("/", outboxRoutes<Tables>(parts));
}
