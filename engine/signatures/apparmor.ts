/** Lines of AppArmor: its parser, what it denies, and the engines that look for its profiles. */
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
    literal: [
      'AppArmor is not enabled on the host',
      'apparmor is not supported',
      'Cannot enforce AppArmor',
      'apparmor not supported',
      'apparmor profile not found',
    ],
    // kubelet: pkg/security/apparmor; containerd: internal/cri/server; runc: libcontainer/apparmor
    pattern:
      /AppArmor is not enabled on the host|failed to generate apparmor spec opts: apparmor is not supported|Cannot enforce AppArmor: profile \\?"(?<absent>[^"\\\n]{1,100})\\?" is not loaded|apparmor: config provided but apparmor not supported|apparmor profile not found (?<unknown>[\w.-]{1,100})/,
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
    id: 'snap-confine-unconfined',
    literal: 'snap-confine has elevated permissions',
    pattern: /snap-confine has elevated permissions and is not confined but should be/,
    example:
      'snap-confine has elevated permissions and is not confined but should be. Refusing to continue to avoid permission escalation attacks',
    nearMiss: 'snap-confine is packaged without necessary permissions',
    by: 'snapd: its AppArmor profile is not loaded; snapd.apparmor.service or apparmor.service did not run',
    source: 'https://github.com/snapcore/snapd/blob/master/cmd/snap-confine/snap-confine.c',
    probes: ['aa-status', 'systemctl-status snapd.apparmor'],
  }),
] as const
