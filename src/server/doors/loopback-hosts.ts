/** Names of this machine itself, as an operator writes them and as a browser sends them. */
export const loopbackHosts = ["127.0.0.1", "localhost", "::1"];
