import { expect, it } from 'vitest'
import { diagnose } from '../index'

const family = (release: string, kernel?: string) =>
  diagnose(`$ cat /etc/os-release\n${release}${kernel ? `\n$ uname -r\n${kernel}` : ''}`).facts.find(
    (f) => f.id === 'os.family',
  )?.value

it('knows whose packages the Chinese distributions have', () => {
  expect(family('NAME="openEuler"\nID="openEuler"\nVERSION_ID="22.03"\nPRETTY_NAME="openEuler 22.03 (LTS-SP4)"')).toBe(
    'rhel',
  )
  expect(family('NAME="TencentOS Server"\nID="tencentos"\nVERSION_ID="3.1"\nPRETTY_NAME="TencentOS Server 3.1"')).toBe(
    'rhel',
  )
  expect(family('NAME="Deepin"\nID=deepin\nVERSION_ID="23"\nPRETTY_NAME="Deepin 23"')).toBe('debian')
})

it('tells the servers of Kylin and UOS from their desktops, which have the same name', () => {
  const kylin = 'NAME="Kylin Linux Advanced Server"\nID="kylin"\nVERSION_ID="V10"\nPRETTY_NAME="Kylin V10 (Halberd)"'
  expect(family(kylin, '4.19.90-89.11.v2401.ky10.aarch64')).toBe('rhel')
  expect(
    family(
      'NAME="Kylin"\nID=kylin\nID_LIKE=debian\nVERSION_ID="v10"\nPRETTY_NAME="Kylin V10 SP1"',
      '5.4.18-85-generic',
    ),
  ).toBe('debian')
  expect(family(kylin)).toBeUndefined()
})
