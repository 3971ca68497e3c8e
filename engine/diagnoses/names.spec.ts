import { describe, expect, it } from 'vitest'
import { allDiagnoses, diagnose, probeById, signatureById } from '../index'

/** What programs themselves write in capitals. */
const own =
  /^(?:[A-Z_]+=.*|PATH|UUID|COMMIT|ACCEPT|DROP|REJECT|INPUT|OUTPUT|FORWARD|PREROUTING|POSTROUTING|MASQUERADE|TCPMSS|SYN|RST|DOCKER(?:[-_][A-Z-]+)?|KUBE-[A-Z-]+|CAP_[A-Z_]+|NET_ADMIN|CONFIG_[A-Z_0-9]+|NF[T_][A-Z_0-9]+|NETFILTER_[A-Z_0-9]+|GRUB[A-Z_]*|PROFILE|CONF|EOF|STATUS|RUN|COPY|ADD|LABEL|MODE|XFS|SMB|CIFS|NTFS|LXD|WSL|SSL|NAT|DNS|URL|ARM|ARMv7|VPN|LTS|UEFI|EFI|ESP|BIOS|HOOKS|ALL|IP|TEMPERATURE|POWER|TARGET|PROPAGATION|OPTIONS|FSTYPE|SOURCE|RELEASE|VERSION|ARCH|ADDR)$/

describe.each(allDiagnoses.map((d) => [d.id, d] as const))('the commands of %s', (_, d) => {
  const names = Object.keys(d.names ?? {})
  const placeholders = [d.verify.probe, ...d.ask].flatMap((p) => probeById.get(p)?.ask.placeholder ?? [])
  const runs = d.fixes.flatMap((f) => f.run ?? [])
  it('declare every word in capitals that a person has to replace', () => {
    const rest = runs.map((run) =>
      names.reduce((text, word) => text.replaceAll(word, ''), run).replace(/(?<!\S)#.*/g, ''),
    )
    const words = rest.flatMap((run) => run.match(/(?<![\w$.{%=-])[A-Z][A-Z_-]*[A-Z](?![\w=])/g) ?? [])
    expect(words.filter((w) => !own.test(w))).toEqual([])
  })
  it('hold every stand-in that is declared, and take it from lines that exist', () => {
    for (const [word, sources] of Object.entries(d.names ?? {})) {
      expect(
        [...runs, ...placeholders].some((run) => run.includes(word)),
        word,
      ).toBe(true)
      for (const said of sources)
        if ('sig' in said)
          for (const group of said.groups)
            expect(signatureById.get(said.sig)?.pattern.source, said.sig).toContain(`(?<${group}>`)
    }
  })
})

describe('names in the commands of a fix', () => {
  const names = (text: string) => {
    const { diagnosis, names } = diagnose(text)
    return { diagnosis, names }
  }
  it('come from the paste', () => {
    expect(
      names(
        'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "0270fbfd68911886f11". You have to remove (or rename) that container to be able to reuse that name.',
      ),
    ).toEqual({ diagnosis: 'container-name-taken', names: { NAME: 'web', CONTAINER: 'web' } })
    expect(names('Failed to start app.service: Unit app.service is masked.')).toMatchObject({ names: { UNIT: 'app' } })
  })
  it('stand in the questions and in what verifies as well', () => {
    const taken = diagnose(
      'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "0270fbfd68911886f11".',
    )
    expect(taken.next.map((q) => q.command).join()).toMatch(/docker inspect .* web/)
    expect(diagnose('Failed to start app.service: Unit app.service is masked.').verifyKey).toBe('app')
    const healed = diagnose(
      'Failed to start app.service: Unit app.service is masked.\n$ sudo systemctl unmask app\n$ systemctl is-active app\nactive',
    )
    expect(healed.status).toBe('resolved')
  })
  it('stay stand-ins where the paste has two of them', () => {
    const line = (name: string) =>
      `docker: Error response from daemon: Conflict. The container name "/${name}" is already in use by container "0270fbfd68911886f11". You have to remove (or rename) that container to be able to reuse that name.`
    expect(names(`${line('web')}\n${line('db')}`).names).toEqual({})
  })
  it('never bring anything that a shell would read', () => {
    for (const name of ['$(reboot)', 'a;b', '-rf', '../etc', 'a b', '`id`'])
      expect(
        Object.values(names(`Failed to start ${name}.service: Unit ${name}.service is masked.`).names).join(),
        name,
      ).not.toMatch(/[$;` ]|^-|\.\./)
  })
})
