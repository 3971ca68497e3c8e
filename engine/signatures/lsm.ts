/** Lines of AppArmor and SELinux, and of the programs that meet them. */
import { sig } from '../model'

const dockerApparmor = 'https://github.com/moby/moby/blob/master/daemon/apparmor_default.go'

export default [
  sig({
    id: 'apparmor-profile-not-loaded',
    literal: 'profile could not be loaded',
    pattern:
      /AppArmor enabled on system but the (?<profile>[\w.-]+) profile could not be loaded(?:: (?<why>.{0,1500})|\.?$)/,
    example:
      'AppArmor enabled on system but the docker-default profile could not be loaded: running `/sbin/apparmor_parser apparmor_parser -Kr /var/lib/docker/tmp/docker-default570365455` failed with output: AppArmor parser error for /var/lib/docker/tmp/docker-default570365455 in /etc/apparmor.d/tunables/home.d/ubuntu at line 7: Found unexpected character',
    nearMiss: 'the docker-default profile could not be loaded',
    by: 'dockerd >= 1.13',
    source: dockerApparmor,
    probes: ['docker-run', 'journalctl-unit docker'],
  }),
  sig({
    id: 'apparmor-parser-missing',
    literal: 'apparmor_parser',
    pattern:
      /(?:exec: \\*["']apparmor_parser\\*["']: executable file not found|fork\/exec \S*apparmor_parser: no such file or directory|apparmor_parser: (?:command )?not found)/,
    example: 'exec: "apparmor_parser": executable file not found in $PATH',
    nearMiss: 'apparmor_parser: Unable to replace "docker-default"',
    by: 'dockerd, containerd, shells',
    source: dockerApparmor,
    probes: ['docker-run', 'journalctl-unit docker'],
  }),
  sig({
    id: 'apparmor-parser-error',
    literal: ['AppArmor parser error', 'syntax error, unexpected'],
    pattern:
      /AppArmor parser error (?:for (?<profile>\S+) )?in (?:profile )?(?<file>\/\S+) at line (?<at>\d+): (?<what>.{0,200})/,
    example:
      "AppArmor parser error for /etc/apparmor.d/usr.sbin.x in /etc/apparmor.d/tunables/home.d/ubuntu at line 7: Found unexpected character: ''",
    nearMiss: 'AppArmor parser error: no profile',
    by: 'apparmor_parser',
    source: 'https://gitlab.com/apparmor/apparmor/-/blob/master/parser/parser_yacc.y',
    probes: ['docker-run', 'journalctl-unit apparmor'],
  }),
  sig({
    id: 'apparmor-include-missing',
    literal: ['AppArmor parser error', 'Could not open'],
    pattern:
      /(?:AppArmor parser error.{0,200}?)?Could not open '(?<file>(?:\/etc\/apparmor\.d\/)?(?:tunables|abstractions|abi)\/[^']{1,120})'/,
    example:
      "AppArmor parser error for /var/lib/docker/tmp/docker-default1 in profile /var/lib/docker/tmp/docker-default1 at line 2: Could not open 'tunables/global'",
    nearMiss: "Could not open '/var/lib/docker/x'",
    by: 'apparmor_parser',
    source: 'https://gitlab.com/apparmor/apparmor/-/blob/master/parser/parser_lex.l',
    probes: ['docker-run'],
  }),
  sig({
    id: 'apparmor-profiles-unreadable',
    literal: 'apparmor/profiles',
    pattern:
      /(?:Could not check if (?<profile>[\w.-]+) AppArmor profile was loaded: )?open \/sys\/kernel\/security\/apparmor\/profiles: (?<errno>no such file or directory|permission denied)/,
    example:
      'Could not check if docker-default AppArmor profile was loaded: open /sys/kernel/security/apparmor/profiles: no such file or directory',
    nearMiss: 'cat /sys/kernel/security/apparmor/profiles',
    by: 'dockerd, containerd',
    source: dockerApparmor,
    probes: ['docker-run', 'journalctl-unit docker'],
  }),
  sig({
    id: 'apparmor-apply-failed',
    literal: ['apply apparmor profile', 'apply profile', 'apparmor failed', 'set apparmor profile'],
    pattern:
      /set apparmor profile (?<old>\S+): no such file or directory|apparmor failed to apply profile: (?<plain>no such file or directory)|(?:unable to apply apparmor profile|apply apparmor profile|apparmor failed to apply profile)[^/]{0,80}write (?:\/proc\/(?:self|thread-self|\d+)(?:\/task\/\d+)?\/attr\/(?:apparmor\/)?exec|fsmount\S*|fd \d+): (?<errno>no such file or directory|permission denied|operation not permitted|invalid argument)/,
    example:
      'unable to apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/apparmor/exec: no such file or directory',
    nearMiss: 'apparmor profile applied',
    by: 'runc',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/apparmor/apparmor_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'apparmor-policy-admin',
    literal: ['policy admin privileges', 'attempted to load a profile while confined'],
    pattern: /You need policy admin privileges to manage profiles|attempted to load a profile while confined\?/,
    example: 'apparmor_parser: Access denied. You need policy admin privileges to manage profiles.',
    nearMiss: 'You need admin privileges',
    by: 'apparmor_parser in a guest without the right to load profiles',
    source: 'https://gitlab.com/apparmor/apparmor/-/blob/master/parser/parser_interface.c',
    probes: ['docker-run'],
  }),
  sig({
    id: 'apparmor-not-on-host',
    literal: 'AppArmor is not enabled on the host',
    pattern: /AppArmor is not enabled on the host/,
    example: 'Cannot enforce AppArmor: AppArmor is not enabled on the host',
    nearMiss: 'AppArmor is enabled on the host',
    by: 'kubelet, podman, containerd: a profile is asked for where AppArmor is off',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/security/apparmor/validate.go',
  }),
  sig({
    id: 'apparmor-denied',
    literal: 'apparmor="DENIED"',
    pattern:
      /apparmor="DENIED" operation="(?<operation>\w+)"(?: class="\w+")?(?: info="[^"]{0,120}")?(?: error=-?\d+)? (?:namespace="(?<namespace>[^"]{0,120})" )?profile="(?<profile>[^"]{1,200})"/,
    example:
      'audit: type=1400 audit(1713170000.1:77): apparmor="DENIED" operation="capable" class="cap" profile="unprivileged_userns" pid=1234 comm="bwrap" capability=12 capname="net_admin"',
    nearMiss: 'apparmor="ALLOWED" operation="open" profile="x"',
    by: 'Linux, AppArmor',
    source: 'https://gitlab.com/apparmor/apparmor/-/wikis/AppArmor_Failures',
    probes: ['dmesg'],
  }),
  sig({
    id: 'apparmor-pivot-denied',
    literal: 'operation="pivotroot"',
    pattern: /apparmor="DENIED" operation="pivotroot"/,
    example:
      'audit: type=1400 audit(1714085791.6:236): apparmor="DENIED" operation="pivotroot" class="mount" namespace="root//lxd-c1_<var-snap-lxd-common-lxd>" profile="runc" name="/var/lib/docker/overlay2/0f2b/merged/"',
    nearMiss: 'apparmor="ALLOWED" operation="pivotroot" class="mount" profile="x"',
    by: 'Linux, AppArmor',
    source: 'https://github.com/canonical/lxd/issues/13389',
    probes: ['dmesg'],
  }),
  sig({
    id: 'apparmor-userns-audit',
    literal: ['userns_create', 'unprivileged_userns'],
    pattern: /apparmor="(?<verdict>AUDIT|DENIED)" operation="userns_create"/,
    example:
      'audit: type=1400 audit(1713170000.1:76): apparmor="AUDIT" operation="userns_create" class="namespace" info="Userns create - transitioning profile" profile="unconfined" pid=1234 comm="rootlesskit" requested="userns_create" target="unprivileged_userns"',
    nearMiss: 'apparmor="DENIED" operation="capable" profile="unprivileged_userns"',
    by: 'Ubuntu >= 23.10',
    source: 'https://ubuntu.com/blog/ubuntu-23-10-restricted-unprivileged-user-namespaces',
    probes: ['dmesg'],
  }),
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
