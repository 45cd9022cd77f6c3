/**
 * How drawings look in a picture of their own: what the styles say in the light, with each colour and length written out. A
 * drawing machine knows neither variables nor the width of a page.
 */
export const pictureStyle = `
text{font-family:"Source Sans 3";font-size:15px;fill:#16202b}
.picture__title{font-size:28px;font-weight:600}
.picture__quiet,.chart__tick,.chart__quiet{fill:#55606b;font-size:14px}
.picture__unit{fill:#55606b;font-size:18px}
.picture__sheet{fill:#fbfaf7}
.chart__tick--up{text-anchor:end}
.chart__name--over{paint-order:stroke;stroke:#fbfaf7;stroke-width:4}
.chart__grid,.chart__tie,.chart__break,.chart__other,.chart__middle,.chart__target,.chart__line,.chart__regression{fill:none;stroke:#dcd8ce;stroke-width:1}
.chart__grid--zero{stroke:#16202b}
.chart__tie{stroke:#8d8f8c;stroke-width:.75}
.chart__other{stroke:#8d8f8c;stroke-opacity:.5}
.chart__middle,.chart__regression{stroke:#16202b;stroke-width:1.5}
.chart__target{stroke:#b4471c;stroke-dasharray:10 3 2 3;stroke-width:1.5}
.chart__band{fill:#b4471c;fill-opacity:.14}
.chart__line{stroke:#0b4f5c;stroke-linejoin:round;stroke-width:2.75}
.chart__line--provisional{stroke-dasharray:7 4}
.chart__line--forecast{stroke-dasharray:0 6;stroke-linecap:round}
.chart__break{stroke:#16202b;stroke-width:1.5}
.chart__missing{fill:none;stroke:#b4471c;stroke-width:1.5}
.chart__dot{fill:#0b4f5c;stroke:#0b4f5c;stroke-width:2}
.chart__dot--open,.chart__spot{fill:#fbfaf7}
.chart__end--city,.chart__name{fill:#0b4f5c;font-weight:600}
.chart__end--target{fill:#b4471c}
.chart__spot{stroke:#8d8f8c;stroke-width:1.25}
.chart__spot--peer{fill:#8d8f8c}
.chart__spot--chosen{fill:#0b4f5c;stroke:#fbfaf7}
.chart__bar{fill:#0b4f5c}
.chart__bar--open{fill:#e3edee;stroke:#0b4f5c;stroke-dasharray:4 3}
.tile{stroke:#8d8f8c;stroke-width:1}
.level-0{fill:#fff}.level-1{fill:#cfe1e3}.level-2{fill:#8fbcc3}.level-3{fill:#367b87}.level-4{fill:#0b4f5c}
.tile__name{font-size:14px;font-weight:600;text-anchor:middle}
.tile__mark{font-size:13px;text-anchor:middle}
.on-3,.on-4{fill:#fff}
.tile-hatch{fill:none;stroke:#8d8f8c;stroke-width:1.5}
.land{fill:#e3edee}
.class-map path{fill-rule:evenodd;stroke:#8d8f8c;stroke-linejoin:round;stroke-width:.5}
.class-map .ground{fill:#dcd8ce;stroke:#fbfaf7}
.class-map .hatch{fill:none;stroke:#8d8f8c;stroke-width:1.5}
.class-map .area--loose{stroke:#16202b;stroke-dasharray:4 3}
.class-map a[aria-current] path{stroke:#b4471c;stroke-dasharray:none;stroke-width:2}
.classed-dot{stroke:#16202b;stroke-width:.75}
.classed-dot--unknown{fill:#fbfaf7;stroke-dasharray:2 2}
.tile--loose,.classed-dot--loose{stroke:#16202b;stroke-dasharray:4 3}
.tile--chosen,.classed-dot--chosen{stroke:#b4471c;stroke-dasharray:none;stroke-width:4}
`;
