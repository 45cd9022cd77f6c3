import { newApp } from "../../../platform/http/env.ts";
import type { AdministrationSlots } from "../slots/administration.ts";
import type { NetworkTables } from "../tables.ts";
import { bodyAdministration } from "./administration/bodies.tsx";
import { guardAdministration } from "./administration/guard.tsx";
import { handoverRoutes } from "./administration/handover.tsx";
import { landingRoutes } from "./administration/landing.tsx";
import { mandateAdministration } from "./administration/mandates.tsx";
import { organisationAdministration } from "./administration/organisations.tsx";
import { peopleAdministration } from "./administration/people.tsx";
import { seatAdministration } from "./administration/seats.tsx";

/** The screens with which the network is run, with what other modules hang on them. */
export function administrationRoutes<Tables extends NetworkTables>(slots: AdministrationSlots<Tables>) {
  return newApp<Tables>()
    .route("/", landingRoutes<Tables>(slots))
    .route("/", bodyAdministration<Tables>(slots))
    .route("/", mandateAdministration<Tables>())
    .route("/", seatAdministration<Tables>())
    .route("/", peopleAdministration<Tables>(slots))
    .route("/", organisationAdministration<Tables>())
    .route("/", guardAdministration<Tables>(slots))
    .route("/", handoverRoutes<Tables>(slots));
}
