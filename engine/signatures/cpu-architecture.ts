/** A program or an image that was built for another CPU, or for another system. */
import { sig } from '../model'

const runc = 'https://github.com/opencontainers/runc/blob/main/libcontainer/standard_init_linux.go'

export default [
  sig({
    id: 'oci-exec-format',
    literal: ['exec format error', 'Exec format error'],
    // runc <= 1.0 does not name the file; runc >= 1.1, crun and youki do
    pattern:
      /(?:exec user process caused:? ?\\?["'“]?|(?<!fork\/)\bexec (?:container process )?\\?[`"']?(?<path>\/?[\w./@+-]+)\\?[`"']?(?: failed)?: |\[dumb-init\] (?<dumb>[\w./@+-]+): )[Ee]xec format error/,
    example: 'exec /bin/arm: exec format error',
    nearMiss: "modprobe: ERROR: could not insert 'nf_nat': Exec format error",
    by: 'runc, crun, youki (Docker, podman, containerd, CRI-O), tini, dumb-init',
    source: runc,
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'old-exec-format',
    literal: ['exec format error', 'Exec format error', 'Failed to execute process'],
    pattern:
      /(?:Cannot start container \S+: (?:\[\d+\] System error: )?exec format error|Failed to execute process '(?<path>[^']{1,200})'\. Reason|^exec: Exec format error)/,
    example: 'Error response from daemon: Cannot start container 08760581df4b: [9] System error: exec format error',
    nearMiss: 'exec /bin/arm: exec format error',
    by: 'Docker <= 1.10, the fish shell: does not say whether it was a script',
    source: 'https://github.com/moby/moby/issues/10738',
  }),
  sig({
    id: 'fork-exec-format',
    literal: ['exec format error', 'Exec format error'],
    pattern:
      /(?:fork\/exec (?<path>\/?[\w./@+-]+): exec format error|cannot execute binary file: Exec format error|\b(?:bash|sh|zsh|ash|dash)[:\d ]*(?:line \d+: )?(?:exec format error: )?(?<typed>\.{0,2}\/[\w./@+-]+): (?:cannot execute binary file|Exec format error)|(?<errno>OSError: \[Errno 8\]) Exec format error)/,
    example: '-bash: /usr/local/bin/docker-compose: cannot execute binary file: Exec format error',
    nearMiss: 'exec /bin/arm: exec format error',
    by: 'Go programs, shells, Python: a program of another CPU is started',
    source: 'https://man7.org/linux/man-pages/man2/execve.2.html',
  }),
  sig({
    id: 'image-platform-differs',
    literal: ['does not match the detected host platform', 'does not match the expected platform'],
    pattern:
      /image(?:'s)? platform \((?<image>[\w/.-]+)\) does not match the (?:detected host|expected) platform \((?<host>[\w/.-]+)\)/,
    example:
      "WARNING: The requested image's platform (linux/arm64/v8) does not match the detected host platform (linux/amd64/v3) and no specific platform was requested",
    nearMiss: 'the platform does not match the detected host platform',
    by: 'Docker >= 20.10, podman >= 4',
    source: 'https://github.com/moby/moby/blob/master/daemon/create.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'no-matching-manifest',
    literal: [
      'no matching manifest for',
      'no match for platform in manifest',
      'no image found in manifest list',
      'no image found in image index',
    ],
    pattern:
      /(?:no matching manifest for (?<platform>[\w/.-]+)|no match for platform in manifest|no image found in (?:manifest list|image index) for architecture \\?"?(?<arch>\w+))/,
    example: 'docker: no matching manifest for linux/arm/v7 in the manifest list entries.',
    nearMiss: 'manifest for busybox:nope not found: manifest unknown: manifest unknown',
    by: 'Docker >= 18, containerd, nerdctl, podman, skopeo',
    source: 'https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'image-found-wrong-platform',
    literal: ['was found but'],
    pattern:
      /image with reference \S+ was found but (?:does not match the specified platform: wanted (?<wanted>[\w/.-]+), actual: (?<actual>[\w/.-]+)|its platform \((?<has>[\w/.-]+)\) does not match the specified platform \((?<asked>[\w/.-]+)\)|does not (?:match|provide) the specified platform)/,
    example:
      'docker: Error response from daemon: image with reference nginx was found but does not match the specified platform: wanted linux/amd64, actual: linux/arm64/v8.',
    nearMiss: 'image with reference nginx was found but it is old',
    by: 'Docker >= 20.10',
    source: 'https://github.com/moby/moby/blob/master/daemon/images/image.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'image-os-unusable',
    literal: ['cannot be used on this platform', 'cannot download image with operating system'],
    pattern:
      /image operating system \\?"(?<os>\w+)\\?" cannot be used on this platform|cannot download image with operating system \\?"\w{1,20}\\?" when requesting/,
    example: 'docker: image operating system "windows" cannot be used on this platform.',
    nearMiss: 'this plug cannot be used on this platform',
    by: 'Docker >= 17.10',
    source: 'https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'emulator-loader-missing',
    literal: ['ld-linux', 'ld-musl', 'Invalid ELF image for this architecture'],
    pattern:
      /(?:qemu-(?<emulator>\w+)(?:-static)?: Could not open '(?<loader>\/lib\S*)': No such file|Invalid ELF image for this architecture|rosetta error: (?:failed to open elf|Unable to open \S+) at (?<elf>\/lib\S*))/,
    example: "qemu-x86_64: Could not open '/lib64/ld-linux-x86-64.so.2': No such file or directory",
    nearMiss: '/lib64/ld-linux-x86-64.so.2: No such file or directory',
    by: 'qemu-user, Rosetta: a program of another CPU in an image without its loader',
    source: 'https://www.qemu.org/docs/master/user/main.html',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'arch-prefixed-base',
    literal: ['FROM '],
    pattern:
      /(?:^|[\s\]])FROM (?:docker\.io\/)?(?<cpu>arm32v[567]|arm64v8|i386|ppc64le|s390x|riscv64|mips64le)\/[\w.-]+/,
    example: 'Step 1/2 : FROM arm32v7/debian:stretch-slim',
    nearMiss: 'Step 1/2 : FROM debian:stretch-slim',
    by: 'docker build: the namespaces of the official images, one a CPU',
    source: 'https://github.com/docker-library/official-images#architectures-other-than-amd64',
    probes: ['docker-build'],
  }),
  sig({
    id: 'qemu-user-crashed',
    literal: 'qemu: uncaught target signal',
    pattern: /qemu: uncaught target signal (?<signal>\d{1,2}) \([^)\n]{1,40}\)/,
    example: 'qemu: uncaught target signal 11 (Segmentation fault) - core dumped',
    nearMiss: 'qemu-system-x86_64: terminating on signal 15',
    by: 'qemu-user: a program for another CPU ran under emulation and crashed there',
    source: 'https://gitlab.com/qemu-project/qemu/-/blob/master/linux-user/signal.c',
    probes: ['docker-inspect-state'],
  }),
] as const
