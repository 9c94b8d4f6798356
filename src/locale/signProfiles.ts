/** The sign profiles that a door offers; doors know the domain's types alone. */
export { SIGN_PROFILE_IDS } from "../domain/statement/SignProfile";
