/** Kernels by who builds them: flavours of `kernel.flavour`, and patterns for `kernel.release`. */

/** Flavours of kernels that a large distribution builds, with every module that its packages know. */
export const bigDistributions = [
  'ubuntu',
  'ubuntu-raspi',
  'debian',
  'el',
  'fedora',
  'uek',
  'pve',
  'suse',
  'arch',
] as const

/** Where each kernel release has a tree of its own, which an upgrade leaves alone while that kernel runs. */
export const keepsOldTrees = ['ubuntu', 'ubuntu-raspi', 'debian', 'el', 'fedora', 'uek', 'pve', 'suse'] as const

/** Ubuntu's kernels for the virtual machines of clouds. */
export const cloudKernel = '-(?:gcp|gke|aws|azure)(?:-\\w+)?$'

/** Ubuntu's builds of unpatched kernels (`6.2.7-060207-generic`): one package holds every module there is. */
export const ubuntuMainline = '-0\\d{5}(?:rc\\d+)?-\\w+$'

/** Kernels that the maker of a board or of a NAS builds, with what it needs and no more. */
export const boardKernel =
  'rockchip|rk\\d\\d|sunxi|sun\\d+i|meson|amlogic|ophub|tegra|l4t|odroid|starfive|qcom|imx|exynos|bcm27|khadas|radxa|orangepi|nanopi|qnap|synology|alpine-un|-ui-|edgeos|mvebu|thead|iot2050|x13s|chip|snapdragon|danctnix|megi'

/** Kernels that Linode, OVH and Scaleway hand to the machine themselves: no modules, or none on its disk. */
export const hosterKernel = '-linode\\d+$|-grsec-x\\w+|-std-ipv6|-mptcp'
