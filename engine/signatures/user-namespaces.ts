/** User namespaces and their helpers: refused by the kernel or AppArmor, or without a range of ids. */
import { keyed, sig, text } from '../model'

const setuptool = 'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless-setuptool.sh'
const kit = 'https://github.com/rootless-containers/rootlesskit/blob/master/pkg/parent/parent.go'

export default [
  sig({
    id: 'rootlesskit-apparmor-hint',
    literal: 'apparmor_restrict_unprivileged_userns is set to 1',
    pattern: /apparmor_restrict_unprivileged_userns is set to 1/,
    facts: { sysctl: keyed(text) },
    read(_, emit, line) {
      emit('sysctl', '1', line, 'kernel.apparmor_restrict_unprivileged_userns')
    },
    example:
      'WARN[0000] [rootlesskit:parent] This error might have happened because /proc/sys/kernel/apparmor_restrict_unprivileged_userns is set to 1  error="fork/exec /proc/self/exe: permission denied"',
    nearMiss: 'kernel.apparmor_restrict_unprivileged_userns = 1',
    by: 'rootlesskit >= 2.0, dockerd-rootless-setuptool.sh',
    source: 'https://github.com/rootless-containers/rootlesskit/pull/421',
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'rootlesskit-fork-denied',
    literal: '/proc/self/exe',
    pattern:
      /failed to start the child: fork\/exec \/proc\/self\/exe: (?<errno>permission denied|operation not permitted|invalid argument|no space left on device)/,
    example: '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted',
    nearMiss: 'fork/exec /proc/self/exe: no such file or directory',
    by: 'rootlesskit',
    source: kit,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'sandbox-userns-apparmor',
    literal: [
      'disabled unprivileged user namespaces with AppArmor',
      'apparmor-userns-restrictions',
      'unprivileged user namespaces are restricted',
    ],
    pattern:
      /disabled unprivileged user namespaces with AppArmor|apparmor-userns-restrictions|unprivileged user namespaces are restricted by AppArmor/i,
    example:
      'FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on Ubuntu 23.10+ or another Linux distro that has disabled unprivileged user namespaces with AppArmor, see https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md.',
    nearMiss: 'No usable sandbox! Update your kernel',
    by: 'Chromium >= 126, Electron, Puppeteer',
    source: 'https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md',
  }),
  sig({
    id: 'sandbox-no-userns',
    literal: [
      'No usable sandbox!',
      'SUID sandbox helper binary',
      'setting up uid map',
      'loopback: Failed RTM_NEWADDR',
      'uid_map',
      'gid_map',
      '/setgroups',
      'userns is capability',
      'creating new namespace',
      'create user namespace',
    ],
    pattern:
      /No usable sandbox!|The SUID sandbox helper binary was found, but is not configured correctly|setting up uid map: Permission denied|bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted|unshare: write failed \/proc\/self\/uid_map: Operation not permitted|["(]\/proc\/self\/uid_map"[^=]{0,12}=> Operation not permitted|[Ff]ailed to create user namespace: (?:Permission denied|Operation not permitted)|nested userns is capability-restricted|\bwrite[^\n]{0,40}\/proc\/(?:self|\d+)\/(?:setgroups|[ug]id_map)\b[^\n]{0,120}(?:Permission denied|Operation not permitted|EACCES|EPERM)|bwrap: (?:No permissions to create (?:a )?new namespace|creating new namespace failed)/i,
    example: 'bwrap: setting up uid map: Permission denied',
    nearMiss: 'writing to the uid_map file',
    by: 'Chromium, Electron, bubblewrap (Flatpak, Steam), unshare',
    source: 'https://github.com/containers/bubblewrap/blob/main/bubblewrap.c',
  }),
  sig({
    id: 'userns-refused',
    literal: ['unshare'],
    // the namespace itself is refused; where AppArmor restricts, it is made and has no rights
    pattern:
      /\bunshare(?:: unshare failed|: unshare|\(\)|\(CLONE_NEWUSER\S{0,40}\)| failed): (?:Sys\()?(?<errno>Operation not permitted|EPERM|No space left on device|ENOSPC|Invalid argument|EINVAL)/,
    example: 'unshare: unshare failed: Operation not permitted',
    nearMiss: 'unshare: write failed /proc/self/uid_map: Operation not permitted',
    by: 'unshare of util-linux and programs like it: EPERM where users may have no user namespace (a sysctl, the filter of a container), ENOSPC where their number is 0, EINVAL where the kernel has none',
    source: 'https://man7.org/linux/man-pages/man2/unshare.2.html',
  }),
  sig({
    id: 'newuidmap-missing',
    literal: ['newuidmap', 'newgidmap'],
    pattern:
      /(?:exec: \\*["'](?<program>new[ug]idmap)\\*["']: executable file not found|(?<missing>new[ug]idmap)\b[^:]{0,20}(?:is required|not found|: command not found|binary is missing)|Missing system requirements[^:]{0,40}new[ug]idmap)/,
    example: 'exec: "newuidmap": executable file not found in $PATH',
    nearMiss: 'newuidmap: write to uid_map failed: Operation not permitted',
    by: 'rootlesskit, podman, buildah, setuptool',
    source: setuptool,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'newuidmap-write-failed',
    literal: ['newuidmap', 'newgidmap', 'uid_map failed', 'gid_map failed'],
    pattern:
      /new[ug]idmap\b[^;]{0,160}?(?:write to [ug]id_map failed: (?<errno>Operation not permitted|Invalid argument)|[Cc]ould not set caps|open of [ug]id_map failed: Permission denied|\[\d+-\d+\) -> \[\d+-\d+\) not allowed|range \[.{1,40}not allowed)|^[ug]id range \[\d+-\d+\) -> \[\d+-\d+\) not allowed/,
    example: 'newuidmap: write to uid_map failed: Operation not permitted',
    nearMiss: 'newuidmap 1 0 1000 1',
    by: 'shadow-utils',
    source: 'https://github.com/shadow-maint/shadow/blob/master/src/newuidmap.c',
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'subuid-range-missing',
    literal: ['subuid', 'subgid', 'enough IDs available', 'insufficient UIDs or GIDs'],
    pattern:
      /(?:No sub[ug]id ranges found for user (?<uid>\d+)|[Nn]o sub[ug]id ranges found for user \\*"(?<name>(?!dockremap)[^"\\]{1,64})\\*"|insufficient UIDs or GIDs available in user namespace|sub[ug]id(?: ranges?)? (?:are|is) (?:not configured|too small|missing)|[Cc]annot find (?<rootless>UID\/GID|mappings) [^:]{0,60}: no sub[ug]id|there might not be enough IDs available in the namespace|no sub[ug]id ranges found for group)/,
    example:
      'error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1003 ("xxx")',
    nearMiss: 'Can\'t create ID mappings: No subuid ranges found for user "dockremap"',
    by: 'rootlesskit, podman, buildah, setuptool',
    source: 'https://github.com/rootless-containers/rootlesskit/blob/master/pkg/parent/idtools/idtools.go',
    probes: ['subid', 'rootless-setuptool'],
  }),
  sig({
    id: 'rootless-map-failed',
    literal: ['failed to setup UID/GID map', 'as the root user is unsupported', 'cannot setup namespace using'],
    pattern:
      /failed to setup UID\/GID map|Running RootlessKit as the root user is unsupported|cannot setup namespace using/,
    example:
      '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 81751 [0 11737 1 1 4294836224 65536] failed: : exit status 1',
    nearMiss: 'UID/GID map done',
    by: 'rootlesskit, podman',
    source: kit,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'bwrap-loopback',
    literal: ['RTM_NEWADDR', 'setgroups'],
    pattern:
      /bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted|write \/proc\/self\/setgroups[^\n]{0,120}: Permission denied/,
    example: 'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted',
    nearMiss: 'RTNETLINK answers: Operation not permitted',
    by: 'bubblewrap: the namespace was made, and every right in it refused',
    source: 'https://github.com/containers/bubblewrap/issues/632',
  }),
  sig({
    id: 'rootless-userns-zero',
    literal: ['max_user_namespaces', 'unprivileged_userns_clone', 'user namespaces are not enabled', 'cannot clone'],
    pattern:
      /(?:user namespaces are not enabled in (?<file>\S+)|(?:needs? |set |add )[^:]{0,60}(?<knob>user\.max_user_namespaces|kernel\.unprivileged_userns_clone) ?=|Failed to (?:write|clone)[^:]{0,40}max_user_namespaces|cannot clone: (?:Operation not permitted|No space left on device|Invalid argument))/,
    example: 'user namespaces are not enabled in /proc/sys/user/max_user_namespaces',
    nearMiss: 'user.max_user_namespaces = 28633',
    by: 'podman, setuptool',
    source: 'https://github.com/containers/podman/blob/main/pkg/rootless/rootless_linux.c',
    probes: ['rootless-setuptool'],
  }),
] as const
