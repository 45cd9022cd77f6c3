/** The nine theme colours (Paul Tol's muted scheme) around the pivot, as in the head of every page. */
const colours = ["#332288", "#88ccee", "#44aa99", "#117733", "#16202b", "#ddcc77", "#cc6677", "#882255", "#aa4499"];

const tiles = colours.map((colour, index) => {
  const x = (index % 3) * 12 + 1;
  const y = Math.floor(index / 3) * 12 + 1;
  return `<rect x="${x}" y="${y}" width="10" height="10" fill="${colour}"/>`;
});

/** The sign of the site for the tab of the browser. */
export const siteIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${tiles.join("")}</svg>\n`;
