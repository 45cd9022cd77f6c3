import { newApp } from "../../../platform/http/env.ts";
import { accountRoutes } from "./accounts.tsx";
import { authenticatorRoutes } from "./authenticator.tsx";
import { mineRoutes } from "./mine.tsx";
import { outboxRoutes } from "./outbox.tsx";
import type { AccessParts, AccessRouteTables } from "./parts.ts";
import { passkeySignInRoutes } from "./passkey-sign-in.ts";
import { passkeyRoutes } from "./passkeys.tsx";
import { secondStepRoutes } from "./second-step.tsx";
import { setUpRoutes } from "./set-up.tsx";
import { signInRoutes } from "./sign-in.tsx";

/** Every page and form of signing in, and of who can. */
export function accessRoutes<Tables extends AccessRouteTables>(parts: AccessParts) {
  return newApp<Tables>()
    .route("/", signInRoutes<Tables>(parts))
    .route("/", secondStepRoutes<Tables>(parts))
    .route("/", authenticatorRoutes<Tables>(parts))
    .route("/", mineRoutes<Tables>())
    .route("/", passkeySignInRoutes<Tables>())
    .route("/", passkeyRoutes<Tables>())
    .route("/", setUpRoutes<Tables>())
    .route("/", accountRoutes<Tables>())
    .route("/", outboxRoutes<Tables>(parts));
}
