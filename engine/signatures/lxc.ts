/** LXC, LXD, Incus and Proxmox about a container that does not start: mostly the last line of several, which does not say why. */
import { sig } from '../model'

export default [
  sig({
    id: 'lxc-start-failed',
    literal: [
      'startup for container',
      'instead of "RUNNING"',
      'lxc.hook.pre-start',
      'lxc_spawn:',
      'forkstart',
      'run_buffer: ',
    ],
    pattern:
      /startup for container '\d{1,9}' failed|Received container state "(?:ABORTING|STOPPED)" instead of "RUNNING"|[Ff]ailed to run (?<hook>lxc\.hook\.pre-start) for container|lxc_spawn: \d+ [Ff]ailed to initialize the container|__lxc_start: \d+ [Ff]ailed to (?:spawn|initialize) container|Failed to run: (?:\/\S{1,100}\/)?(?:lxd|incusd) forkstart |\brun_buffer: \d+ (?<script>Script) exited with status \d+/,
    example: "TASK ERROR: startup for container '101' failed",
    nearMiss: 'TASK ERROR: CT is locked (backup)',
    by: 'Proxmox VE, LXC, LXD, Incus; `lxc.hook.pre-start` mounts the disks of a container',
    source: 'https://pve.proxmox.com/pve-docs/chapter-pct.html',
    probes: ['dmesg', 'lvs', 'subid'],
  }),
  sig({
    id: 'pmxcfs-away',
    literal: 'ipcc_send_rec',
    pattern: /\bipcc_send_rec\[\d\] failed: Connection refused/,
    example: 'ipcc_send_rec[1] failed: Connection refused',
    nearMiss: 'pmxcfs[812]: [status] notice: received log',
    by: 'Proxmox VE: pmxcfs (pve-cluster.service) does not run, so /etc/pve is empty: the name of the host does not resolve to its address, the disk is full, or its database is damaged',
    source: 'https://pve.proxmox.com/pve-docs/chapter-pmxcfs.html',
    probes: ['journalctl-unit pve-cluster', 'getent', 'df'],
  }),
] as const
