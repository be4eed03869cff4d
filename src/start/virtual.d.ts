// What the build makes for the page.
declare module 'virtual:first-scene' {
  const told: import('./told.ts').Told;
  export default told;
}
declare module 'virtual:tokens.css' {}
