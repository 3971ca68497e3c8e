/** A build of runc that does not fit: another C library, another release, other options, or none at all. */
import { sig } from '../model'

export default [
  sig({
    id: 'runc-flag-unknown',
    literal: 'flag provided but not defined: -',
    // options that an engine gives to runc: a runc of before or after knows them not
    pattern:
      /flag provided but not defined: -(?<flag>console(?:-socket)?|no-new-keyring|preserve-fds|systemd-cgroup|no-subreaper|pid-file)\b/,
    example: 'docker: Error response from daemon: oci runtime error: flag provided but not defined: -console.',
    nearMiss: 'flag provided but not defined: -d',
    by: 'runc (urfave/cli): --console went with 1.0-rc3, --console-socket came with it',
    source: 'https://github.com/opencontainers/runc/blob/v1.0.0-rc3/create.go',
    probes: ['docker-run', 'runc-version'],
  }),
  sig({
    id: 'runc-without-systemd',
    literal: 'systemd cgroup flag passed',
    pattern: /systemd cgroup flag passed, but systemd support for managing cgroups is not available/,
    example:
      'docker: Error response from daemon: OCI runtime create failed: systemd cgroup flag passed, but systemd support for managing cgroups is not available: unknown.',
    nearMiss: 'level=info msg="systemd cgroup driver is used"',
    by: 'runc: a static build of before 1.0 has no systemd in it; others where PID 1 is no systemd',
    source: 'https://github.com/containers/podman/pull/1562',
    probes: ['docker-run', 'runc-version'],
  }),
  sig({
    id: 'runc-symbol-lookup',
    literal: 'undefined symbol',
    pattern:
      /\b(?:docker-)?(?:runc|crun|containerd)(?:\.amd64|-shim(?:-runc-v\d)?)?: (?:symbol lookup error: \S+: )?undefined symbol: (?<symbol>\w+)/,
    example: 'runc: symbol lookup error: runc: undefined symbol: seccomp_notify_respond',
    nearMiss: 'modprobe: undefined symbol: nf_nat',
    by: 'runc, containerd 1.2: linked against a newer libseccomp than the host has',
    source: 'https://github.com/opencontainers/runc/blob/main/CHANGELOG.md',
    probes: ['docker-run', 'runc-version'],
  }),
  sig({
    id: 'runtime-glibc-newer',
    literal: 'version `GLIBC_',
    pattern:
      /\b(?:containerd|runc|containerd-shim[\w-]{0,10}|dockerd|crun|crio): \S{1,80}: version `(?<version>GLIBC_[\d.]+)' not found/,
    example:
      "./bin/containerd: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by ./bin/containerd)",
    nearMiss: "/opt/app/tool: /lib64/libc.so.6: version `GLIBC_2.28' not found (required by /opt/app/tool)",
    by: 'the loader: the program was built on a newer distribution than this one',
    source: 'https://github.com/containerd/containerd/issues/7255',
    probes: ['runc-version'],
  }),
  sig({
    id: 'runc-seccomp-rule',
    literal: ['adding seccomp', 'seccomp rule'],
    pattern:
      /error adding seccomp (?:filter )?rule for syscall (?<syscall>\w+): (?<errno>permission denied|requested action matches default action|invalid argument|operation not permitted)/,
    example: 'error adding seccomp filter rule for syscall clone3: permission denied: unknown.',
    nearMiss: 'error adding rule for syscall',
    by: 'runc too old for the profile of the engine above it',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-seccomp-unsupported',
    literal: ['seccomp not supported', 'seccomp: config provided'],
    pattern: /seccomp: config provided but seccomp not supported/,
    example: 'OCI runtime create failed: seccomp: config provided but seccomp not supported: unknown',
    nearMiss: 'seccomp not supported by this kernel',
    by: 'runc built without seccomp',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_unsupported.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-missing',
    literal: ['runc', 'crun'],
    pattern:
      /(?:exec: \\*["'](?:\/usr\/s?bin\/)?(?<program>docker-runc(?:-current)?|runc|crun)\\*["']: (?:executable file not found in \$PATH|stat|no such file)|(?<absent>docker-runc(?:-current)?|runc) not installed on system|default OCI runtime \\*"(?<named>runc|crun)\\*" not found|fork\/exec (?<path>\/\S*\/(?:docker-runc(?:-current)?|runc)): (?:no such file or directory|permission denied|exec format error))/,
    example: 'shim error: docker-runc not installed on system.',
    nearMiss: 'exec: "bash": executable file not found in $PATH',
    by: 'dockerd, containerd shim, podman',
    source: 'https://github.com/containerd/go-runc/blob/main/runc.go',
    probes: ['docker-run', 'runc-version'],
  }),
  sig({
    id: 'runc-version-unreadable',
    literal: 'failed to retrieve ',
    pattern:
      /failed to retrieve (?:docker-)?runc version: (?<why>exit status \d+|fork\/exec .{1,120}|unknown output format.{0,80}|exec: .{1,120})/,
    example: 'level=warning msg="failed to retrieve docker-runc version: exit status 127"',
    nearMiss: 'failed to retrieve docker-init version: exit status 127',
    by: 'dockerd',
    source: 'https://github.com/moby/moby/issues/35906',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'runc-expected-commit',
    literal: '(expected: ',
    pattern: /(?:runc|containerd|init) version: (?<found>\w+) \(expected: (?<expected>\w+)\)/,
    example:
      'runc version: a592beb5bc4c4092b1b1bac971afed27687340c5 (expected: 69663f0bd4b60df09991c08812a60108003fa340)',
    nearMiss: 'runc version: a592beb5bc4c4092b1b1bac971afed27687340c5',
    by: 'docker info <= 20.10',
    source: 'https://github.com/docker/cli/blob/v20.10.24/cli/command/system/info.go',
    probes: ['docker-info'],
  }),
  sig({
    id: 'runc-no-error-log',
    literal: 'did not terminate suc',
    pattern: /(?<program>docker-runc|runc|crun|nvidia-container-runtime) did not terminate suc+es+fully/,
    example:
      'unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/0123/log.json: no such file or directory): runc did not terminate successfully: exit status 127: unknown.',
    nearMiss: 'the job did not terminate successfully',
    by: 'containerd shim: the runtime died before it could write its log',
    source: 'https://github.com/containerd/containerd/blob/main/cmd/containerd-shim-runc-v2/process/init.go',
    probes: ['docker-run'],
  }),
] as const
