// Written by `npm run gen` from the files of this folder; do not edit.
import alternativesIptables from './alternatives-iptables/index'
import daemonJson from './daemon-json/index'
import dockerContextLs from './docker-context-ls/index'
import dockerEnv from './docker-env/index'
import dockerInfo from './docker-info/index'
import dockerPs from './docker-ps/index'
import dockerVersion from './docker-version/index'
import dockerdByHand from './dockerd-by-hand/index'
import dockerdProcesses from './dockerd-processes/index'
import dockerdValidate from './dockerd-validate/index'
import ipAddr from './ip-addr/index'
import ipLink from './ip-link/index'
import ipRoute from './ip-route/index'
import iptables from './iptables/index'
import iptablesSave from './iptables-save/index'
import iptablesVersion from './iptables-version/index'
import lsIptables from './ls-iptables/index'
import lsLibModules from './ls-lib-modules/index'
import lsofPort from './lsof-port/index'
import modprobe from './modprobe/index'
import nftRuleset from './nft-ruleset/index'
import ss from './ss/index'
import sysctl from './sysctl/index'
import systemctlShow from './systemctl-show/index'
import unameA from './uname-a/index'
import unameR from './uname-r/index'

export const probes = [
  alternativesIptables,
  daemonJson,
  dockerContextLs,
  dockerEnv,
  dockerInfo,
  dockerPs,
  dockerVersion,
  dockerdByHand,
  dockerdProcesses,
  dockerdValidate,
  ipAddr,
  ipLink,
  ipRoute,
  iptables,
  iptablesSave,
  iptablesVersion,
  lsIptables,
  lsLibModules,
  lsofPort,
  modprobe,
  nftRuleset,
  ss,
  sysctl,
  systemctlShow,
  unameA,
  unameR,
] as const
