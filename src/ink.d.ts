// What the build makes of an Ink file: its compiled form, as text.
declare module '*.ink' {
  const compiled: string;
  export default compiled;
}
