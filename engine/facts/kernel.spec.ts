import { expect, it } from 'vitest'
import { diagnose } from '../index'

const paste = (pkg: string, module: string) =>
  `$ dkms status\n${pkg}/5.6.4.2, 6.5.0-14-generic, x86_64: installed\n$ uname -r\n6.5.0-15-generic\n$ sudo modprobe ${module}\nmodprobe: FATAL: Module ${module} not found in directory /lib/modules/6.5.0-15-generic`
const others = (pkg: string, module: string) =>
  diagnose(paste(pkg, module)).facts.some((f) => f.id === 'dkms.other-kernels')

it('finds the package of DKMS that holds a module: named alike, or after the chip', () => {
  expect(others('v4l2loopback', 'v4l2loopback')).toBe(true)
  expect(others('rtl8812au', '8812au')).toBe(true)
  expect(others('nvidia', 'nvidia_drm')).toBe(true)
  expect(others('virtualbox', 'v4l2loopback')).toBe(false)
})
