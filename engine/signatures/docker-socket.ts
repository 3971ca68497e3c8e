/** A docker client that reaches no daemon, may not speak to it, or reaches another one than it was meant to. */
import { sig } from '../model'

const client = 'https://github.com/moby/moby/blob/master/client/request.go'

export default [
  sig({
    id: 'docker-cannot-connect',
    literal: ['connect to the Docker daemon', 'connect to Docker daemon', 'the docker daemon is not running'],
    pattern:
      /(?:(?:[Cc]annot|[Cc]ouldn't|[Cc]ould not) connect to (?:the )?Docker daemon(?: at (?<endpoint>[a-z+]+:\/\/[^\s,"]*[^\s,".]))?|may indicate that the docker daemon is not running)/,
    example: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    nearMiss: 'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    by: 'docker 1.3 to 29, docker-compose 1.x, Docker Desktop for Windows',
    source: client,
    probes: ['docker-info', 'docker-version', 'docker-ps'],
  }),
  sig({
    id: 'docker-socket-absent',
    literal: [
      'failed to connect to the docker API',
      'no such file or directory',
      'No such file or directory',
      'ENOENT',
      'The system cannot find the file specified',
      'LinuxEngine',
    ],
    pattern:
      /(?:failed to connect to the docker API at (?<endpoint>\S+?);|dial unix (?<path>\S*docker(?:-raw|-cli)?\.sock): (?:connect: )?no such file|connect ENOENT (?<node>\S*docker(?:-raw|-cli)?\.sock)|Connection aborted\.', (?:FileNotFoundError|error\(2,))|open \/\/\.\/pipe\/docker\w{0,30}: The system cannot find the file specified|request returned (?:500 )?Internal Server Error for API route and version http:\/\/%2F%2F\.%2Fpipe%2Fdocker/,
    example:
      'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
    nearMiss: 'dial unix /run/containerd/containerd.sock: connect: no such file or directory',
    by: 'docker 29+; docker <= 1.6; docker-py; dockerode',
    source: 'https://github.com/moby/moby/blob/master/client/errors.go',
    probes: ['docker-info', 'docker-version', 'docker-ps'],
  }),
  sig({
    id: 'docker-connection-refused',
    literal: ['onnection refused', 'ConnectionRefusedError', 'ECONNREFUSED'],
    pattern:
      /(?:dial unix (?<path>\S*docker(?:-raw|-cli)?\.sock): (?:connect: )?connection refused|Connection aborted\.', (?:ConnectionRefusedError|error\(111,)|connect ECONNREFUSED \S*docker(?:-raw|-cli)?\.sock)/,
    example:
      "docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', ConnectionRefusedError(111, 'Connection refused'))",
    nearMiss: 'dial tcp 127.0.0.1:6443: connect: connection refused',
    by: 'docker <= 1.6, docker 29+, docker-py, dockerode',
    source: client,
    probes: ['docker-info', 'docker-version', 'docker-ps'],
  }),
  sig({
    id: 'docker-connection-dropped',
    literal: ['connection reset by peer', 'EOF', 'broken pipe'],
    pattern:
      /(?:error during connect|[Aa]n error occurred trying to connect|docker(?:-raw|-cli)?\.sock)\b.*(?:connection reset by peer|: EOF|unexpected EOF|broken pipe)/,
    example:
      'error during connect: Get http://%2Fvar%2Frun%2Fdocker.sock/v1.40/info: read unix @->/var/run/docker.sock: read: connection reset by peer',
    nearMiss: 'read tcp 10.0.0.2:41234->104.18.121.25:443: read: connection reset by peer',
    by: 'docker, when systemd holds the socket and dockerd dies at once',
    source: client,
    probes: ['docker-info', 'docker-version', 'docker-ps'],
  }),
  sig({
    id: 'docker-socket-denied',
    literal: ['ermission denied', 'EACCES'],
    pattern:
      /(?:permission denied while trying to connect to the (?:Docker daemon socket|docker API) at (?<endpoint>\S+?)(?::? |:?$)|dial unix (?<path>\S*docker(?:-raw|-cli)?\.sock): (?:connect: )?permission denied|connect EACCES (?<node>\S*docker(?:-raw|-cli)?\.sock)|Connection aborted\.', (?:PermissionError|error\(13,)|^(?![^\n]*cannot (?:access|stat) )(?:[^\n]*[\s"'(])?(?<sock>[^\s"'(]*docker\.sock): (?:connect: )?[Pp]ermission denied|UnixSocketClientProviderStrategy: failed with [^\n]{0,300}(?<java>[Pp]ermission denied)|[Pp]ermission denied(?:: | \(socket: )(?<after>\/[^\s)]{0,200}docker\.sock))/,
    example: 'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
    nearMiss:
      'WARNING: Error loading config file: /root/.docker/config.json: open /root/.docker/config.json: permission denied',
    by: 'docker (to 20.10 "Got permission denied", 23-28 "Docker daemon socket", 29+ "docker API"), docker-py, dockerode, docker-java, Testcontainers',
    source: client,
    probes: ['docker-info', 'docker-version', 'docker-ps'],
  }),
  sig({
    id: 'docker-environment-not-found',
    literal: ['valid Docker environment', 'working container runtime strategy', 'docker.sock is not listening'],
    // says of no way why it failed; one of 2024 calls a socket without rights "not listening"
    pattern:
      /[Cc]ould not find a (?:valid Docker environment|working container runtime strategy)|DOCKER_HOST unix:\/\/\/\S{1,200}docker\.sock is not listening/,
    example:
      'java.lang.IllegalStateException: Could not find a valid Docker environment. Please see logs and check configuration',
    nearMiss: 'Found Docker environment with local Unix socket (unix:///var/run/docker.sock)',
    by: 'Testcontainers for Java and Node.js',
    source: 'https://github.com/testcontainers/testcontainers-java/issues/9195',
    probes: ['docker-info', 'ls-docker-sock'],
  }),
  sig({
    id: 'docker-remote-endpoint',
    literal: ['error during connect', 'docker system dial-stdio', 'Podman'],
    pattern:
      /(?:error during connect: [^\n]{0,200}https?:\/\/(?<endpoint>(?!%2F)[\w.:[\]-]{1,120})\/(?:v1\.\d{1,2}\/|_ping|info\b)[^\n]{0,300}?(?<why>dial tcp: lookup [\w-]{1,100}(?= on |:)|dial tcp|server gave HTTP response|HTTP request to an HTTPS|tls: |x509: |EOF|i\/o timeout|context deadline)|command \[(?<ssh>ssh) [^\]\n]{1,200}docker system dial-stdio\] has exited|(?<podman>[Cc]annot connect to Podman\.|[Uu]nable to connect to Podman(?: socket)?[.:]))/,
    example:
      'error during connect: Get "http://192.0.2.99:2376/v1.24/containers/json": dial tcp 192.0.2.99:2376: connect: no route to host',
    nearMiss: 'error during connect: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.40/info": EOF',
    by: 'docker with DOCKER_HOST or a context of another machine (tcp, ssh); podman-remote',
    source: client,
    probes: ['docker-info', 'docker-version', 'docker-ps'],
  }),
  sig({
    id: 'docker-plain-to-tls',
    literal: 'lient sent an HTTP request to an HTTPS server',
    pattern:
      /^(?:Error response from daemon: |Error: |request returned .{0,120})[Cc]lient sent an HTTP request to an HTTPS server/,
    example: 'Error response from daemon: Client sent an HTTP request to an HTTPS server.',
    nearMiss: '400 Bad Request: the plain HTTP request was sent to HTTPS port',
    by: 'Go net/http as the server: dockerd on 2376',
    source: 'https://docs.docker.com/engine/security/protect-access/',
    probes: ['docker-info', 'docker-version'],
  }),
  sig({
    id: 'docker-host-overrides-context',
    literal: 'overrides the active context',
    pattern: /(?<variable>DOCKER_HOST|DOCKER_CONTEXT) environment variable overrides the active context/,
    example:
      'Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.',
    nearMiss: 'Warning: the active context is default',
    by: 'docker >= 19.03',
    source: 'https://github.com/docker/cli/blob/master/cli/command/context/list.go',
    probes: ['docker-context-ls'],
  }),
  sig({
    id: 'docker-context-not-found',
    literal: ['context not found', 'is not found on the file system', 'unable to resolve docker endpoint'],
    pattern:
      /(?:context \\?"(?<context>[^"\\]+)\\?": context not found|[Cc]urrent context \\?"(?<current>[^"\\]+)\\?" is not found on the file system|unable to resolve docker endpoint)/,
    example:
      'Failed to initialize: unable to resolve docker endpoint: context "desktop-linux": context not found: open /home/u/.docker/contexts/meta/meta.json: no such file or directory',
    nearMiss: 'error: context "minikube" does not exist',
    by: 'docker >= 19.03',
    source: 'https://github.com/docker/cli/blob/master/cli/context/store/metadatastore.go',
    probes: ['docker-context-ls'],
  }),
  sig({
    id: 'docker-podman-emulation',
    literal: 'Emulate Docker CLI using podman',
    pattern: /Emulate Docker CLI using podman/,
    example: 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.',
    nearMiss: 'podman version 4.9.3',
    by: 'podman-docker',
    source: 'https://github.com/containers/podman/blob/main/docker/docker.in',
  }),
] as const
