import { describe, expect, it } from 'vitest'
import { scanLine } from '../signatures/scan'
import { inEnglish } from '.'
import { chinese } from './chinese'
import { traditional } from './traditional'

/** What the program printed under LC_ALL=zh_CN.UTF-8, and what the same catalogue has in English. */
const printed: readonly (readonly [string, string])[] = [
  ['bash: 行 1: ./tool: 权限不够', 'bash: line 1: ./tool: Permission denied'],
  ['bash: 第 1 行：cd: /nope: 没有那个文件或目录', 'bash: line 1: cd: /nope: No such file or directory'],
  ['./run.sh: 行 286: docker-compose: 未找到命令', './run.sh: line 286: docker-compose: command not found'],
  [
    'bash: 行 1: ./crlf.sh: 无法执行：找不到需要的文件',
    'bash: line 1: ./crlf.sh: cannot execute: required file not found',
  ],
  [
    'bash: 行 1: ./bin: 无法执行二进制文件：可执行文件格式错误',
    'bash: line 1: ./bin: cannot execute binary file: Exec format error',
  ],
  [
    'E: 仓库 “http://deb.debian.org/debian nosuch Release” 没有 Release 文件。',
    "E: The repository 'http://deb.debian.org/debian nosuch Release' does not have a Release file。",
  ],
  [
    'W: 无法下载 http://deb.debian.org/debian/dists/bookworm/InRelease  暂时不能解析域名“deb.debian.org”',
    "W: Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease  Temporary failure resolving 'deb.debian.org'",
  ],
  [
    'E: 无法获得锁 /var/lib/dpkg/lock-frontend。锁正由进程 31715（python3）持有',
    'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 31715 (python3)',
  ],
  [
    'E: 无法获取 dpkg 前端锁 (/var/lib/dpkg/lock-frontend)，请查看您是否正以 root 用户运行？',
    'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
  ],
  ['mount: /mnt: 特殊设备 /dev/sdz1 不存在.', 'mount: /mnt: special device /dev/sdz1 does not exist.'],
  ['umount: /mnt: 目标忙.', 'umount: /mnt: target is busy.'],
  ['usermod：“docker”组不存在', "usermod: group 'docker' does not exist"],
  ['chown: 无效的用户: "docker:docker"', "chown: invalid user: 'docker:docker'"],
  ['没有可用软件包 docker-ce。', 'No package docker-ce available.'],
  // the same under LC_ALL=zh_TW.UTF-8
  ['bash: docker：指令找不到', 'bash: docker: command not found'],
  ['/bin/bash: 列 1: rg：指令找不到', '/bin/bash: line 1: rg: command not found'],
  ['bash: ./run.sh: 拒絕不符權限的操作', 'bash: ./run.sh: Permission denied'],
  ["cp: 寫入 '/srv/x' 時發生錯誤: 裝置上已無多餘空間", "cp: error writing '/srv/x': No space left on device"],
  ["mkdir: 無法建立目錄 '/srv/x': 拒絕不符權限的操作", "mkdir: cannot create directory '/srv/x': Permission denied"],
  [
    'E: 無法將 /var/lib/dpkg/lock 鎖定 - open (11: 資源暫時無法取得)',
    'E: Could not get lock /var/lib/dpkg/lock - open (11: Resource temporarily unavailable)',
  ],
  [
    "E: 無法取得 http://example.org/x，暫時無法解析 'example.org'",
    "E: Failed to fetch http://example.org/x  Temporary failure resolving 'example.org'",
  ],
]

describe('what programs say in Chinese', () => {
  it.each(printed)('%s', (said, english) => {
    expect(inEnglish(said)).toBe(english)
  })
  it('tells “not valid yet” from “expired”, which apt renders by the same words', () => {
    const sigs = (text: string) =>
      scanLine({ text, body: text, no: 1 }).flatMap(({ signature: { id } }) => (id.startsWith('apt-') ? [id] : []))
    const url = 'E: http://deb.debian.org/debian/dists/bookworm-updates/InRelease 的 Release 文件已经过期'
    expect(sigs(`${url}(已经过期了 8小时 25分 31秒)。该仓库的更新将不会应用。`)).toContain('apt-not-valid-yet')
    expect(sigs(`${url}(自 2天 3小时 起处于无效状态)。该仓库的更新将不会应用。`)).toEqual(['apt-release-expired'])
  })
  it('leaves prose and English alone', () => {
    for (const text of ['重启之后就好了', 'E: Unable to locate package x', '']) expect(inEnglish(text)).toBe(text)
  })
  it('takes a long line in good time', () => {
    const long = [...chinese, ...traditional]
      .map(([sign]) => sign)
      .join(' ')
      .repeat(40)
    const start = performance.now()
    inEnglish(long)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
