/** What else the server has. */
export function Foot() {
  return (
    <footer className="foot soft">
      <a href="/playground">Playground for GraphQL</a>
      <a href="/schema.graphql">Schema</a>
      <a href="/health/ready">Health</a>
    </footer>
  );
}
