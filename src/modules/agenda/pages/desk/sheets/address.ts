/** Where the agenda goes out as sheets and comes in again. */
export const exchangeAddress = "/concepten/uitwisseling";
