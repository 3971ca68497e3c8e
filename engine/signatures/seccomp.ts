/** EPERM where no privilege is asked for: a seccomp filter that does not know the system call of a newer C library. */
import { sig } from '../model'

export default [
  sig({
    id: 'time64-nonsense-date',
    literal: [' 1900', ' 1970'],
    // musl on 32-bit ARM prints an uninitialised time: day 0, more than two digits of seconds
    // glibc leaves the zero of the epoch
    pattern:
      /\b(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) [A-Z][a-z]{2} +\d+ \d+:\d{2,}:\d{3,} +(?:UTC )?1900|Thu Jan +1 \d\d:00:00 \w{3,5} 1970)\b/,
    example: 'Sun Jan  0 00:100:4174038  1900',
    nearMiss: 'Mon Jan  1 00:00:00 UTC 1900',
    by: 'busybox date (Alpine >= 3.13), coreutils (Debian >= 11) on 32-bit hosts with libseccomp < 2.4.2',
    source: 'https://wiki.alpinelinux.org/wiki/Release_Notes_for_Alpine_3.13.0',
    probes: ['docker-run'],
  }),
  sig({
    id: 'python-no-time',
    literal: "can't initialize time",
    pattern: /Fatal Python error: (?:\w+: )?can't initialize time/,
    example: "Fatal Python error: pyinit_main: can't initialize time",
    nearMiss: 'Fatal Python error: init_fs_encoding: failed to get the Python codec of the filesystem encoding',
    by: 'CPython >= 3.7 in an image with time64',
    source: 'https://github.com/docker-library/python/issues/835',
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'python-init-interp',
    literal: 'init_interp_main',
    pattern: /Fatal Python error: init_interp_main: (?<what>.+)$/,
    example: "Fatal Python error: init_interp_main: can't initialize time",
    nearMiss: 'Fatal Python error: init_sys_streams',
    by: 'CPython >= 3.10',
    source: 'https://github.com/python/cpython/blob/main/Python/pylifecycle.c',
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'clock-read-eperm',
    literal: [
      'Operation not permitted',
      'operation not permitted',
      'EPERM',
      'clock_gettime(',
      '/time.rs:',
      ':error getting time:',
    ],
    // openssl cannot date a certificate; the first one is Rust: its standard library asks for the time and takes no error for an answer
    pattern:
      /panicked at [^\n]{0,120}\bsys\/[\w/]{1,40}\/time\.rs:|clock_gettime\((?:MONOTONIC|REALTIME)\) failed|asn1 encoding routines:ASN1_TIME_adj:error getting time:|(?:cannot read (?:realtime )?clock|clock_gettime(?:64)?[^:]{0,60}|(?:cannot|unable to|failed to) (?:get|read) (?:the )?(?:current |system )?(?:time(?: of day)?|clock)|gettimeofday[^:]{0,30}|unable to iopause|nanosleep[^:]{0,20}): (?:Operation not permitted|operation not permitted|EPERM)/,
    example: 'sleep: cannot read realtime clock: Operation not permitted',
    nearMiss: 'date: cannot set date: Operation not permitted',
    by: 'coreutils, s6, any program with time64 on 32-bit hosts',
    source: 'https://github.com/debuerreotype/docker-debian-artifacts/issues/150',
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'package-utime-eperm',
    literal: ': Cannot utime: Operation not permitted',
    // tar as dpkg calls it, as root and into a directory of its own
    pattern:
      /^tar: \.\/(?:control|md5sums|shlibs|symbols|triggers|templates|conffiles|p(?:re|ost)(?:inst|rm)): Cannot utime: Operation not permitted/,
    example: 'tar: ./control: Cannot utime: Operation not permitted',
    nearMiss: 'tar: ./data: Cannot utime: Operation not permitted',
    by: 'dpkg-deb in an image with time64 (Ubuntu >= 20.04, Debian >= 11) on 32-bit hosts: utimensat_time64 is refused',
    source: 'https://github.com/moby/moby/issues/40734',
    probes: ['docker-run'],
  }),
  sig({
    id: 'thread-create-eperm',
    literal: [
      'pthread_create',
      'getaddrinfo() thread failed to start',
      'uv_thread_create',
      'thread failed: Operation not permitted',
      'thread: Operation not permitted',
      'Cannot create thread',
      "Can't create thread",
      'failed to spawn thread',
    ],
    pattern:
      /(?:pthread_create\b[^:]{0,60}: ?Operation not permitted|pthread_create failed \(EPERM\)|getaddrinfo\(\) thread failed to start|uv_thread_create\(|(?:create|spawn) (?:[\w-]{1,20} ){0,3}thread: Operation not permitted|(?:[Cc]annot|[Cc]an't) create thread[^:]{0,80}(?:errno:? ?1\b|Operation not permitted)|failed to spawn thread: Os \{ code: 1,)/,
    example: 'runtime/cgo: pthread_create failed: Operation not permitted',
    nearMiss: 'runtime/cgo: pthread_create failed: Resource temporarily unavailable',
    by: 'glibc >= 2.34 (clone3) under Docker < 20.10.10 or an old libseccomp',
    source: 'https://github.com/moby/moby/pull/42836',
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'python-no-thread',
    literal: "can't start new thread",
    pattern: /RuntimeError: can't start new thread/,
    example: "RuntimeError: can't start new thread",
    nearMiss: "RuntimeError: can't start a new event loop",
    by: 'CPython: threads refused, by a filter or by a limit',
    source: 'https://github.com/python/cpython/blob/main/Modules/_threadmodule.c',
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'faccessat2-eperm',
    literal: [': Operation not permitted', 'cannot access'],
    pattern:
      /(?:^make(?:\[\d+\])?: [\w./-]{1,60}: Operation not permitted|ls: cannot access '?[^':]{1,120}'?: Operation not permitted)/,
    example: 'make: /bin/sh: Operation not permitted',
    nearMiss: "ls: cannot access '/x': No such file or directory",
    by: 'Alpine >= 3.14 (faccessat2), coreutils >= 8.32 (statx) under an old filter',
    source: 'https://wiki.alpinelinux.org/wiki/Release_Notes_for_Alpine_3.14.0',
    probes: ['docker-run'],
  }),
  sig({
    id: 'cxx-eperm',
    literal: 'what():  Operation not permitted',
    pattern: /what\(\): {2}Operation not permitted/,
    example: '  what():  Operation not permitted',
    nearMiss: '  what():  Resource temporarily unavailable',
    by: 'libstdc++: std::thread or std::system_error in a container',
    source: 'https://github.com/docker-library/official-images/issues/16829',
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'apt-invalid-signature',
    literal: 'At least one invalid signature was encountered',
    pattern: /At least one invalid signature was encountered/,
    example:
      'W: GPG error: http://deb.debian.org/debian bullseye InRelease: At least one invalid signature was encountered.',
    nearMiss: "E: The repository 'http://deb.debian.org/debian bullseye InRelease' is not signed.",
    by: 'apt in a container: time64 refused, or no space',
    source: 'https://github.com/debuerreotype/docker-debian-artifacts/issues/122',
    probes: ['docker-run'],
  }),
  sig({
    id: 'apt-post-invoke-problem',
    literal: 'Problem executing scripts',
    pattern: /Problem executing scripts (?:APT::Update::Post-Invoke|DPkg::Post-Invoke) 'rm -f \/var\/cache\/apt/,
    example:
      "E: Problem executing scripts APT::Update::Post-Invoke 'rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true'",
    nearMiss: "E: Problem executing scripts APT::Update::Pre-Invoke 'true'",
    by: 'apt of Ubuntu >= 21.10 in a container under Docker < 20.10.10',
    source: 'https://github.com/moby/moby/pull/42836',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-seccomp-load-failed',
    literal: 'error loading seccomp filter',
    pattern:
      /error loading seccomp filter(?: into kernel)?: (?:error loading seccomp filter: )?errno (?<errno>\d{1,3})/,
    example: 'unable to init seccomp: error loading seccomp filter into kernel: error loading seccomp filter: errno 22',
    nearMiss: 'seccomp filter loaded',
    by: 'runc: the kernel does not take the filter (22), or libseccomp failed (524)',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go',
    probes: ['docker-version', 'kernel-config'],
  }),
] as const
