/** What else the server has. */
export function Footer() {
  return (
    <footer className="footer soft">
      <a href="/playground">GraphQL playground</a>
      <a href="/schema.graphql">Schema</a>
      <a href="/health/ready">Health</a>
    </footer>
  );
}
