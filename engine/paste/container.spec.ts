/** What is typed inside a container is not of the host: only the kernel is the same, and the paste says so. */
import { describe, expect, it } from 'vitest'
import { diagnose, readPaste } from '../index'

const inside = (text: string) => readPaste(text).sections.map((s) => [s.command, s.container ?? false])
const facts = (text: string) => diagnose(text).facts.map((f) => f.id)
const notices = (text: string) =>
  diagnose(text)
    .notices.filter((n) => n.id === 'container')
    .map((n) => n.lines)

describe('which sections are of a container', () => {
  it.each([
    ['a container id for a host name', 'root@3f2a1b0c9d8e:/# cat /etc/resolv.conf\nnameserver 127.0.0.11'],
    ['the same under Red Hat', '[root@3f2a1b0c9d8e /]# cat /etc/resolv.conf\nnameserver 127.0.0.11'],
    ['busybox at its root', '/ # cat /etc/resolv.conf\nnameserver 127.0.0.11'],
    ['docker exec', 'jane@host:~$ docker exec web cat /etc/resolv.conf\nnameserver 127.0.0.11'],
    ['docker exec with options', '$ sudo docker exec -it -u root web cat /etc/resolv.conf\nnameserver 127.0.0.11'],
    ['kubectl exec', '$ kubectl -n kube-system exec coredns-x -- cat /etc/resolv.conf\nnameserver 127.0.0.11'],
    ['compose', '$ docker compose exec web cat /etc/resolv.conf\nnameserver 127.0.0.11'],
  ])('%s', (_, text) => {
    expect(inside(text).at(-1)?.[1]).toBe(true)
    expect(facts(text).filter((f) => f.startsWith('resolv'))).toEqual([])
    expect(notices(text)).toEqual([[1, 2]])
  })
  it('a shell opened by docker exec, until its end', () => {
    const text = [
      'jane@host:~$ docker exec -it web bash',
      'root@web:/app# id',
      'uid=0(root) gid=0(root) groups=0(root)',
      'root@web:/app# exit',
      'jane@host:~$ id',
      'uid=1000(jane) gid=1000(jane) groups=1000(jane)',
    ].join('\n')
    expect(inside(text)).toEqual([
      ['docker exec -it web bash', true],
      ['id', true],
      ['exit', true],
      ['id', false],
    ])
    expect(diagnose(text).facts.find((f) => f.id === 'user.id')?.value).toBe(1000)
  })
  it('is not guessed where the prompt stays the same', () => {
    expect(inside('$ docker exec -it web bash\n$ id\nuid=1000(jane)').at(-1)).toEqual(['id', false])
  })
  it.each([
    'root@3f2a1b0c9d8e5:/# id\nuid=0(root) gid=0(root) groups=0(root)',
    'root@host:~# id\nuid=0(root) gid=0(root) groups=0(root)',
    '$ docker ps\nCONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES',
    '$ docker run --rm hello-world\ndocker: Error response from daemon: failed to create endpoint x on network bridge: operation not supported.',
  ])('not: %s', (text) => {
    expect(inside(text)[0]?.[1]).toBe(false)
    expect(notices(text)).toEqual([])
  })
})

describe('what a container tells', () => {
  const host = '$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-10-amd64\n'
  it('its modules directory does not overrule that of the host', () => {
    const v = diagnose(
      `${host}$ docker exec web ls /lib/modules\nls: cannot access '/lib/modules': No such file or directory`,
    )
    expect(v.facts.find((f) => f.id === 'modules.dir')?.value).toBe('present')
    expect(v.history).toEqual([])
  })
  it('the kernel is the same', () => {
    expect(facts('root@3f2a1b0c9d8e:/# uname -r\n6.1.0-10-amd64')).toContain('kernel.release')
  })
  it('an error line in it is still seen', () => {
    const v = diagnose(
      '/ # modprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64',
    )
    expect(v.sections[0]?.signatures.length).toBeGreaterThan(0)
  })
  it('many of them stay few notices', () => {
    expect(notices('root@3f2a1b0c9d8e:/# id\nuid=0(root)\n'.repeat(500)).length).toBeLessThan(40)
  })
})
