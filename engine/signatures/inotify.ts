/**
 * ENOSPC and EMFILE that speak of inotify: `no space left on device` is the limit of watches, `too many open files` the
 * limit of instances (fs.inotify.max_user_watches, max_user_instances); neither speaks of a disk or of descriptors.
 */
import { sig } from '../model'

const man = 'https://man7.org/linux/man-pages/man7/inotify.7.html'
const probes = ['sysctl fs.inotify.max_user_instances'] as const

export default [
  sig({
    id: 'inotify-watches-out',
    literal: [
      'inotify_add_watch',
      'inotify watch',
      'add_watch',
      'filesystem watch',
      'ailed to watch ',
      'code: 28',
      'dd watch',
      'watch directory',
      'watch path',
    ],
    pattern:
      /inotify_add_watch(?:\(2\))? (?<path>\/\S*): no space left on device|inotify_add_watch.{0,160}[Nn]o space left on device|inotify watch(?:es)?.{0,120}(?:[Nn]o space left on device|limit (?:reached|exceeded)|max_user_watches)|add_watch: cannot watch .{0,200}[Nn]o space left on device|[Nn]o space left on device'?\) on filesystem watch|(?:[Ff]ailed to watch|\bwatch (?:directory|path):?) .{0,160}[Nn]o space left on device|\b(?:when|to|while|on) add(?:ing)? (?:a )?watch\b.{0,120}[Nn]o space left on device|\bkind: Io\(.{0,40}\bcode: 28\b.{0,120}\bpaths: \[/,
    example:
      'raw.go:140] Failed to watch directory "/sys/fs/cgroup/memory/system.slice": inotify_add_watch /sys/fs/cgroup/memory/system.slice/x.mount: no space left on device',
    nearMiss: 'write /var/lib/docker/tmp/x: no space left on device',
    by: 'cAdvisor in the kubelet, fsnotify, systemd, pyinotify, the notify crate of Rust (>= 5 prints kind and paths)',
    source: 'https://github.com/kubernetes/kubernetes/issues/10421',
    probes,
  }),
  sig({
    id: 'inotify-dir-watch-no-space',
    literal: ['o space left on device'],
    pattern:
      /(?:[Ff]ailed to|[Cc]an(?:'t|not)|[Cc]ould not|[Uu]nable to) (?:add|allocate|create|set up|start|watch)\b.{0,120}\bwatch(?:er|es)?\b.{0,80}: (?:\(28\) )?[Nn]o space left on device/,
    example: 'Failed to add /run/systemd/ask-password to directory watch: No space left on device',
    nearMiss: 'Failed to write file: No space left on device',
    by: 'systemctl and other systemd tools',
    source: man,
    probes,
  }),
  sig({
    id: 'inotify-watch-too-many',
    literal: ['oo many open files'],
    pattern:
      /(?:inotify_init1?|inotify|fsnotify|directory watch|path watch|[Ww]atcher).{0,100}[Tt]oo many open files|[Ff]ailed to (?:allocate|create|initialize|add|watch) .{0,80}(?:watch|notif|inotify).{0,60}[Tt]oo many open files/,
    example:
      'F0110 21:30:25.764493   42304 kubelet.go:1230] Failed to start cAdvisor inotify_init: too many open files',
    nearMiss: 'accept4: too many open files',
    by: 'kubelet, containerd, CRI-O, systemctl, tail, fsnotify',
    source: man,
    probes,
  }),
  sig({
    id: 'inotify-kube-proxy-fatal',
    literal: ['failed complete: too many open files'],
    pattern: /failed complete: too many open files/,
    example: 'F0811 13:31:01.771818       1 server.go:488] failed complete: too many open files',
    nearMiss: 'complete: no files',
    by: 'kube-proxy',
    source: 'https://github.com/kubernetes/kubernetes/issues/104303',
    probes,
  }),
  sig({
    id: 'inotify-limit-named',
    literal: [
      'limit for number of file watchers reached',
      'on the number of inotify instances has been reached',
      'on the number of inotify watches has been reached',
      'on the total number of inotify ',
      'unable to watch for file changes',
      'max_user_instances',
      'max_user_watches',
      'inotify watch limit',
      'inotify resources exhausted',
      'OS file watch limit reached',
      'inotify instances',
      'inotify cannot be used',
      'nsufficient watch descriptors',
      'User limit of inotify',
      'tart filesystem watcher for folder',
      'hit OS limits creating a watcher',
    ],
    pattern:
      /limit for number of file watchers reached|Insufficient watch descriptors available|user limit \((?<limit>\d+)\) on the number of inotify (?:instances|watches) has been reached|unable to watch for file changes in this large workspace|(?:[Ii]ncreas\w+|[Tt]ry|[Cc]heck|[Ll]imit|[Pp]lease|[Rr]aise|low).{0,120}max_user_(?:watches|instances)|inotify (?:watch limit|resources exhausted)|OS file watch limit reached|upper limit on inotify watches reached|inotify cannot be used, reverting to polling: Too many open files|user limit on the total number of inotify (?:watches|instances)|User limit of inotify (?:watches|instances) reached|tart filesystem watcher for folder .{1,400}: (?:no space left on device|too many open files|.{0,40}increase inotify limits)|hit OS limits creating a watcher/,
    example: 'ERROR: ENOSPC: System limit for number of file watchers reached',
    nearMiss: 'fs.inotify.max_user_instances = 128',
    by: 'Node.js, .NET, Java, Syncthing, watchman, IntelliJ, inotify-tools, coreutils, docker compose',
    source: man,
    probes,
  }),
  sig({
    id: 'inotify-limit-continued',
    literal: 'on the number of inotify ',
    // the sentence of .NET, broken by whoever wrapped the log
    pattern: /^on the number of inotify (?:instances|watches) has been reached/,
    example: 'on the number of inotify instances has been reached, or the per-process',
    nearMiss: 'The configured user limit (128) on the number of inotify instances has been reached',
    by: '.NET',
    source: man,
    probes,
  }),
  sig({
    id: 'inotify-enospc-watch',
    literal: ['ENOSPC'],
    pattern: /\bwatch (?:'\S+' |"\S+" |\S+ )?ENOSPC\b|ENOSPC.{0,60}\bwatch\b|code: 'ENOSPC'.{0,80}syscall: 'watch'/,
    example: 'Error: watch /srv/app/node_modules ENOSPC',
    nearMiss: 'npm ERR! code ENOSPC: no space left on device, write',
    by: 'Node.js fs.watch, chokidar, gulp, jest, webpack',
    source: 'https://github.com/paulmillr/chokidar/issues/1119',
    probes,
  }),
  sig({
    id: 'watcher-announced',
    literal: ['atching '],
    // programs that watch files say so before they begin
    pattern:
      /^(?:\[[\w.:-]{1,40}\] |\W{0,4})?(?:[Ww]atching (?:(?:for )?(?:file )?changes|path\(s\)|paths?\b|files?\b|director(?:y|ies)\b|extensions)?|[Ss]tarting .{0,40}watch mode)/,
    example: '[nodemon] watching path(s): *.*',
    nearMiss: 'I was watching it fail',
    by: 'nodemon, webpack, tsc --watch, cargo-watch, notify: what follows is about watches',
    source: man,
  }),
] as const
