// npm runs a script in a shell, and most shells keep a SIGTERM for themselves: whoever stops `npm start` would leave a
// server behind that holds its port and its data.

/** Under npm: takes the end of the shell that npm started us in for a request to stop. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  // Watching is no reason to stay.
  watch.unref();
}
