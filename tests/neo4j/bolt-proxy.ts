import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface BoltProxy {
  readonly uri: string;
  /** How often a client has asked after its server had spoken: the round trips so far, on all connections, less resets, for which no answer waits. */
  readonly roundTrips: () => number;
  /** How many connections were made so far: each logs in once. */
  readonly connections: () => number;
  /** Cuts every connection, and refuses new ones until `mend`, as a server that is down. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** One chunk of the message RESET: how a driver gives a connection back. */
const RESET = Buffer.from([0x00, 0x02, 0xb0, 0x0f, 0x00, 0x00]);

/** A way to a Neo4j that counts round trips, whatever the driver says on them, and that can be cut. It begins whole. */
export async function boltProxy(to: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let roundTrips = 0;
  let connections = 0;
  // Without a delay, as the driver and the server send: held back, each message would wait some 40 ms.
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port: Number(port), host: hostname, noDelay: true });
    connections += 1;
    let serverSpokeLast = true;
    client.on('data', (data) => {
      if (!data.equals(RESET)) {
        if (serverSpokeLast) roundTrips += 1;
        serverSpokeLast = false;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      serverSpokeLast = true;
      client.write(data);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.on('error', () => other.destroy());
    }
  });
  const listen = (on: number) =>
    new Promise<void>((listening) => server.listen(on, '127.0.0.1', () => listening()));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    roundTrips: () => roundTrips,
    connections: () => connections,
    cut: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
    mend: () => listen(own),
  };
}
