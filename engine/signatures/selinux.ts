/** Lines of SELinux, and programs in a container that it keeps from a file without their knowing. */
import { sig } from '../model'

export default [
  sig({
    id: 'selinux-avc',
    literal: ['avc:  denied', 'avc: denied'],
    pattern:
      /avc: {1,2}denied {1,2}\{ (?<permission>[\w ]{1,80}) \} for .{0,600}?scontext=(?<source>[\w:.,-]+)(?: tcontext=(?<target>[\w:.,-]+)(?: tclass=(?<class>\w+))?)?/,
    example:
      'type=AVC msg=audit(1590000000.123:456): avc:  denied  { write } for  pid=123 comm="touch" name="/" dev="dm-0" ino=64 scontext=system_u:system_r:container_t:s0:c1,c2 tcontext=unconfined_u:object_r:user_home_t:s0 tclass=dir permissive=0',
    nearMiss: 'avc:  granted  { read } for pid=1',
    by: 'Linux, SELinux',
    source: 'https://github.com/SELinuxProject/selinux-notebook/blob/main/src/auditing.md',
    probes: ['ausearch', 'dmesg'],
  }),
  sig({
    id: 'setroubleshoot',
    literal: 'SELinux is preventing',
    pattern: /SELinux is preventing (?<program>[^ ]{1,200}) from (?<what>.{1,80}?) access on/,
    example: 'SELinux is preventing /usr/bin/touch from write access on the directory /test.',
    nearMiss: 'SELinux is preventing nothing',
    by: 'setroubleshoot',
    source:
      'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/using_selinux/troubleshooting-problems-related-to-selinux_using-selinux',
    probes: ['ausearch'],
  }),
  sig({
    id: 'selinux-relabel-failed',
    literal: ['elabel', 'lsetxattr', 'SELinux label'],
    pattern:
      /(?:failed to set file label|[Rr]elabeling content in|SELinux relabeling of|lsetxattr (?:\/\S+|\S*selinux\S*)|failed to (?:set|relabel)) ?[^:]{0,120}(?::|is) (?:lsetxattr \S+: )?(?:operation not supported|permission denied|not allowed|operation not permitted|read-only file system)/,
    example: 'Error: SELinux relabeling of /etc is not allowed',
    nearMiss: 'Relabeling done',
    by: 'Docker, podman',
    source: 'https://github.com/opencontainers/selinux/blob/main/go-selinux/label/label_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'lib-shared-denied',
    literal: 'cannot open shared object file',
    pattern: /error while loading shared libraries: (?<lib>\S+): cannot open shared object file: Permission denied/,
    example:
      '/bin/bash: error while loading shared libraries: libtinfo.so.5: cannot open shared object file: Permission denied',
    nearMiss:
      'error while loading shared libraries: libnvidia-ml.so.1: cannot open shared object file: No such file or directory',
    by: 'glibc: a mandatory access control forbids the read',
    source: 'https://github.com/containers/container-selinux',
    probes: ['docker-run'],
  }),
  sig({
    id: 'mprotect-denied',
    literal: ['RELRO protection failed', 'memory protection'],
    pattern:
      /(?:RELRO protection failed|cannot apply additional memory protection after relocation|cannot change memory protections)(?:: (?<reason>Permission denied))/,
    example: 'Error relocating /lib/ld-musl-x86_64.so.1: RELRO protection failed: Permission denied',
    nearMiss: 'Error relocating /usr/bin/app: crypt_r: symbol not found',
    by: 'musl and glibc: mprotect is refused, as SELinux refuses it where files bear a wrong label',
    source: 'https://github.com/containers/podman/blob/main/troubleshooting.md',
    probes: ['docker-run'],
  }),
  sig({
    id: 'spawn-denied',
    literal: 'Failed at step EXEC spawning',
    pattern: /Failed at step EXEC spawning (?<path>\/[^\s:]+): Permission denied/,
    example: 'runner.service: Failed at step EXEC spawning /home/runner-0/runner/runsvc.sh: Permission denied',
    nearMiss: 'x.service: Failed at step EXEC spawning /usr/bin/x: No such file or directory',
    by: 'systemd < 246 and later in the debug wording',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/exit-status.c',
    probes: ['journalctl-unit'],
  }),
  sig({
    id: 'touch-denied-in-container',
    literal: ['Permission denied', 'permission denied'],
    pattern:
      /^(?<program>[\w.-]{1,20}): (?:can't open|cannot (?:open|create|touch|access|stat)[^:]{0,40}|can't create|cannot open directory)? ?'?(?<path>\/[^\s:']+)'?: [Pp]ermission denied$/,
    example: 'touch: /test/somefile: Permission denied',
    nearMiss: 'bash: /usr/bin/x: Permission denied and more',
    by: 'coreutils, busybox',
    source: 'https://docs.podman.io/en/latest/markdown/podman-run.1.html',
    probes: ['docker-run'],
  }),
  sig({
    id: 'start-refused-old',
    literal: '[8] System error: permission denied',
    pattern: /\[8\] System error: permission denied/,
    example: 'Error response from daemon: Cannot start container 569b1fa9335e: [8] System error: permission denied',
    nearMiss: '[8] System error: exec: "bash": executable file not found in $PATH',
    by: 'docker 1.3 to 1.9: the first program may not be started, and no path is named',
    source: 'https://github.com/opencontainers/runc/blob/v0.0.4/libcontainer/generic_error.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'root-denied-in-container',
    literal: ': Permission denied',
    // start scripts do this before they give up root; root is refused by a label, or by a network file system
    pattern:
      /^(?:chown|chmod): (?:changing (?:permissions|ownership) of|cannot read directory) ['‘]?\/[^\s:]{1,200}: Permission denied$/,
    example: "chmod: changing permissions of '/data': Permission denied",
    nearMiss: "chown: changing ownership of '/data': Operation not permitted",
    by: 'coreutils in the start script of an image',
    source: 'https://man7.org/linux/man-pages/man2/chown.2.html',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'nginx-open-denied',
    literal: 'failed (13: Permission denied)',
    pattern: /\bopen\(\) "(?<path>\/[^"\n]{1,300})" failed \(13: Permission denied\)/,
    example: 'nginx: [emerg] open() "/etc/nginx/nginx.conf" failed (13: Permission denied)',
    nearMiss: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
    by: 'nginx, which reads its files as root',
    source: 'https://nginx.org/en/docs/control.html',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'selinux-label-listed',
    literal: ':object_r:',
    // a listing; the audit log has its labels as scontext= and tcontext=
    pattern: /(?<![=\w])\w{1,40}_u:object_r:(?<type>\w{1,60}_t)\b/,
    example: '-rwxr-xr-x. root root system_u:object_r:bin_t:s0       /usr/bin/dockerd',
    nearMiss: 'tcontext=system_u:object_r:var_lib_t:s0 tclass=dir',
    by: 'ls -Z, ps -Z, stat: labels of SELinux, which somebody looked at for a reason',
    source: 'https://man7.org/linux/man-pages/man1/ls.1.html',
  }),
] as const
