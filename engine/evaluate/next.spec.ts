import { describe, expect, it } from 'vitest'
import { allDiagnoses, allSignatures, diagnose, probeById } from '../index'
import { probesForFact, probesForLine } from './sources'

describe('what settles a fact', () => {
  it('names probes that exist, with their argument apart', () => {
    const wrong = allDiagnoses
      .flatMap((d) => [...d.proof, ...d.refutes])
      .flatMap((clue) => [...JSON.stringify(clue.when).matchAll(/"op":"fact","id":"([^"]+)"/g)])
      .flatMap((m) => probesForFact(m[1] ?? ''))
      .filter((ask) => !probeById.has(ask.probe))
    expect(wrong).toEqual([])
  })
  it('goes through derived facts down to the lines that they read, each with its own argument', () => {
    expect(probesForLine('cni-plugin-not-found').length).toBeGreaterThan(0)
    const asks = probesForFact('unit.program-absent', 'docker.service')
    expect(asks).toContainEqual({ probe: 'systemctl-status', key: 'docker.service' })
    for (const ask of asks) expect(probeById.has(ask.probe), ask.probe).toBe(true)
  })
  it('asks the journal of the unit that a signature names, never that of a module', () => {
    const lines = allSignatures.filter((s) => s.probes?.some((p) => p.includes(' ')))
    expect(lines.length).toBeGreaterThan(20)
    for (const s of lines)
      for (const fact of Object.keys(s.facts ?? {}))
        for (const ask of probesForFact(fact, 'some-key'))
          if (
            /^(?:journalctl|systemctl)-(?:unit|environment|cat)$/.test(ask.probe) &&
            !/^(?:unit|journal)\./.test(fact)
          )
            expect([fact, ask.key]).not.toEqual([fact, 'some-key'])
  })
})

it('proposes the journal where a derived fact rests on one of its lines', () => {
  const v = diagnose(
    'ls: cannot access /usr/bin/dockerd: No such file or directory\n$ systemctl is-active docker\nfailed',
  )
  expect(v.next.length).toBeGreaterThan(0)
  for (const q of v.next) {
    expect(probeById.get(q.probe)?.ask.risk).toMatch(/^(?:read-only|safe)$/)
    expect(q.command).not.toContain('{')
  }
})

describe('the order of questions', () => {
  const next = (paste: string) => diagnose(paste).next
  const nat =
    'dockerd[35]: iptables: Warning: Extension MASQUERADE revision 0 not supported, missing kernel module?\niptables v1.8.9 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain POSTROUTING'

  it('looks before it loads a module or starts a container', () => {
    for (const paste of [
      nat,
      'modprobe: FATAL: Module br_netfilter not found in directory /lib/modules/6.1.0-21-amd64',
    ]) {
      const risks = next(paste).map((q) => q.risk)
      expect(risks, paste).toEqual([...risks].sort())
      expect(risks[0]).toBe('read-only')
    }
  })
  it('asks for nothing that a better question tells anyway', () => {
    const asked = next(nat).map((q) => q.probe)
    expect(asked).toContain('packages')
    expect(asked.filter((p) => /^(?:uname-|proc-version)/.test(p)).length).toBeLessThanOrEqual(1)
  })
})

it('asks nothing of systemd where systemd is not the init', () => {
  const v = diagnose(
    "System has not been booted with systemd as init system (PID 1). Can't operate.\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
  )
  expect(v.next.length).toBeGreaterThan(0)
  for (const q of v.next) expect(q.command).not.toMatch(/systemctl|journalctl/)
})

it('asks about the unit that fails, not about Docker in its place', () => {
  const lines = [
    'myapp.service: Failed to determine user credentials: No such process',
    'myapp.service: Failed at step USER spawning /opt/run: No such process',
  ]
  const asked = diagnose(lines.join('\n')).next.map((q) => q.command)
  expect(asked.join('\n')).toContain('myapp')
  expect(asked.join('\n')).not.toMatch(/-u docker|(?:status|show|cat) docker/)
})

it('asks about no module that neither the paste nor a cause in sight speaks of', () => {
  const { next } = diagnose('FATAL: Module nf_conntrack_ipv4 not found.')
  expect(next.length).toBeGreaterThan(0)
  for (const q of next) expect(q.command).not.toMatch(/aes_x86_64|spi_bcm2708/)
})

describe('no question comes twice', () => {
  const next = (pastes: Parameters<typeof diagnose>[0]) => diagnose(pastes).next.map((q) => q.command)
  it('not for an output that is there and tells nothing', () => {
    const failed = { command: 'nvidia-smi', output: 'Failed to initialize NVML: Function Not Found' }
    expect(next([failed]).length).toBeGreaterThan(0)
    expect(next([failed])).not.toContain('nvidia-smi')
  })
  it('but again as root, where it was refused', () => {
    const refused = { command: 'dmesg', output: 'dmesg: read kernel buffer failed: Operation not permitted' }
    const denied = {
      command: 'modprobe v4l2loopback',
      output: "modprobe: ERROR: could not insert 'v4l2loopback': Operation not permitted",
    }
    expect(next([denied, refused]).join()).toContain('sudo dmesg')
  })
  it('not for what the commands before it tell already', () => {
    const asked = next("fuse: device not found, try 'modprobe fuse' first").slice(0, 5)
    const ofRelease = asked.filter((c) => /^uname|hostnamectl|needrestart|proc\/version/.test(c))
    expect(ofRelease).toHaveLength(1)
  })
})

describe('a question is about what the paste speaks of', () => {
  const next = (paste: string) => diagnose(paste).next.map((q) => q.command)
  it('asks for the options of the module that is missed, not for those of the packet filter', () => {
    const config = next('[initramfs] WARNING: loop module not found').find((c) => c.includes('CONFIG_')) ?? ''
    expect(config).toContain('BLK_DEV_LOOP')
    expect(config).not.toContain('NF_NAT')
  })
  it('looks what modprobe would do for a module that nobody tried to load', () => {
    expect(next("fuse: device not found, try 'modprobe fuse' first")).toContain('modprobe -n -v fuse')
  })
  it('asks Docker where a program misses its neighbour, though no line speaks of Docker', () => {
    const line = 'nginx: [emerg] host not found in upstream "app" in /etc/nginx/conf.d/default.conf:2'
    expect(next(line)[0]).toBe('docker ps -a')
  })
  it('asks the log of the one container that does not run', () => {
    const table = [
      'NAME           IMAGE     COMMAND           SERVICE   CREATED          STATUS                      PORTS',
      'shop-cache-1   redis:7   "docker-entry…"   cache     12 seconds ago   Up 11 seconds               6379/tcp',
      'shop-web-1     shop-web  "node server.js"  web       12 seconds ago   Exited (1) 10 seconds ago   ',
    ].join('\n')
    const asked = diagnose([
      { command: 'docker compose ps -a', output: table },
      { command: 'docker compose up -d', output: 'dependency failed to start: container shop-web-1 exited (1)' },
    ]).next.map((q) => q.command)
    expect(asked.join('\n')).toMatch(/docker logs .*shop-web-1/)
  })
})
