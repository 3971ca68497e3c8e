// Written by `npm run gen` from cases/; do not edit. A report a line: its cause, its source, its words.
export const known = `
docker-daemon-not-installed 1Panel-dev/1Panel/issues/2902 apt bookworm com docker.service does enable exist file found have http release repository service start unit
privileged-port themoonisacheese/2bored2wait/issues/68 as at code denied err errno error exit listen net npm permission server start status
systemd-unit-bad-path MHSanaei/3x-ui/issues/4136 after bit description details environmentfile executable format kill lsb network.target properly restartsec simple sysv wants workingdirectory
dkms-build-failed morrownr/8821au-20210708/issues/149 an dkms headers install kernelsourcedir located modules occurred option package please report source tell where your
stale-running-kernel morrownr/8821cu-20210118/issues/63 an armv7l completed dkms echo headers kernelsourcedir located occurred option source src symlink tell v7l where
dkms-build-failed morrownr/88x2bu-20210702/issues/212 compile compiler cross cross_compile differs dkms entering generated include make.log mod modpost needed pm rtl88x2bu x2bu
module-signature-rejected JafarAkhondali/acer-predator-turbo-and-rgb-keyboard-linux-module/issues/113 by could insert insmod install install.sh key loading module of rejected service src unavailable was with
module-signature-rejected frederik-h/acer-wmi-battery/issues/48 could error insert insmod module not operation permitted sudo wmi
module-signature-rejected saidsay-so/acpi_ec/issues/8 acpi archlinux follow insert journalctl kernel_lockdown.7 loading lockdown man modprobe module operation permitted restricted see unsigned
seccomp-old-libseccomp dawidd6/action-debian-package/issues/20 agent apt-get deb deb.debian.org debian encountered gpg inrelease kb least one reading repository signature signed unstable
script-shebang-bad reviewdog/action-golangci-lint/issues/70 action caused directory docker exec file init linux no or process run standard standard_init_linux.go such user
selinux-denied actions/runner/issues/1606 audit.log avc init_t ino object_r permissive scontext svc system_r system_u tclass tcontext unconfined unconfined_u user_home_t vda1
kernel-modules-extra-missing actions/runner/issues/3001 azure cifs directory fatal found in lib modprobe module modules not sudo
selinux-denied actions/runner/issues/410 actions as audit avc denied enable execute exist gid github launch org repo runner uid unit
apt-lock-or-broken docker-practice/actions-setup-docker/issues/7 archive conflicts containerd containerd.io deb dpkg installed installing moby package packages present processing runc sh tmp
selinux-denied projectatomic/adb-atomic-developer-bundle/issues/154 bin binary cannot container copy daemon default denied host info openshift permission response start system usr
dns-stub-conflict-port-53 AdguardTeam/AdGuardHome/issues/2907 address already bind docker grep in listen netstat proxy resolve starting systemd tcp tcp6 use userland
selinux-denied AdguardTeam/AdGuardHome/issues/765 audit avc comm init_t localhost object object_r permissive scontext spawning standard stdout system_r system_u tclass tcontext
builtin-module-not-detected aegis-boot/aegis-boot/issues/69 blk boot config dev found generic grep initramfs loop module not warning
registry-auth-or-name aerynOS/recipes/issues/1860 alias an any archlinux base devel did docker.io following json podman policy pull registries resolve was
ipv6-nat-unsupported ukanth/afwall/issues/993 destination dnat do dport exist initialize insmod ip6tables nat need needs output perhaps table to-destination upgraded
compose-not-installed FAI-CIVL/FAI-Airscore/issues/107 build compose dev docker docker-compose flag help in see shorthand unknown up version yml
stale-running-kernel jirutka/akms/issues/5 apk builtin busybox depmod executing hook kmod lts modules.builtin modules.order mounting order overlayfs trigger upgrade upgrading
kernel-modules-extra-missing project-akri/akri/issues/42 caps class ctrl exclusive handler insert ioctl2 parameter signature symbol taints tree v4l2loopback verification video video_ioctl2
kernel-config-missing Azure/AKS/issues/2335 aloop azure directory dpkg extra fatal found grep in lib linux modprobe module modules snd snd-aloop
swap-enabled Azure/AKSFlexNode/pull/67 but cgroup cgroups contents disable filename kubelet.service per priority run.go server.go size specified swap swaps util
apt-lock-or-broken trailofbits/algo/issues/14335 acquire another cache changed dpkg force frontend held lock lock-frontend rc strongswan unattended unattended-upgr upgr yes
stale-running-kernel r-darwish/alma/issues/84 boot filesystem mount to type unable unknown vfat
kernel-modules-extra-missing AlmaLinux/cloud-images/issues/320 accept comment containerd extension id iptables kernel missing module name nat net revision supported wait warning
corrupt-docker-state fcolista/alpine-metasploit/issues/5 alpine already directory exists file from layer lib no open overlay2 pull pulling register such var
not-root dimovnike/alpine-openvpn/issues/1 crit during entered expected extra included many must needs openvpn perhaps quickly supervisor too upgraded warn
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/50 add argument cache could executing firewall inet init initialization invalid mark netlink network process rule table
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/52 command fatal found gnu linux modinfo modprobe module nf_tables not smp tables uname
cgroup-v2-unsupported JJ/alpine-raku/issues/20 canceled cgroups complete digest downloaded erro fedora hello hello-world locally mountpoint newer pull redhat redhat-release release
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon docker error from have ipv4 network networks overlapping response with
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon docker error from have ipv4 network networks overlapping response with
inotify-limit-exhausted aws/amazon-ssm-agent/issues/262 add device encountered error left listener no on space watch when
arch-mismatch-exec-format amazonlinux/container-images/issues/18 arm bin caused copy echo exec hello init linux qemu standard standard_init_linux.go static step such user
dkms-build-failed M-Bab/linux-kernel-amdgpu-binaries/issues/101 apport area bad because building cleaning communicate couldn dkms installed nvidia nvidia-smi package return smi sure
stale-pid-file gofixpoint/amika/pull/268 cat daemon delete docker.pid dockerd ensure log or pid process run running start still var with
wireguard-module-missing amnezia-vpn/amnezia-client/issues/57 accessible answers complete delete did handshake interface peer protocol quick rtnetlink seconds wg-quick wg0 wg0.conf wireguard
restricted-container-guest amnezia-vpn/amnezia-client/issues/836 admin always cap cap-add devices doesn during log-driver mark net.ipv4.conf.all.src_valid_mark net_admin none privileged prochooks shim sysctl
missing-tun-device w0rng/amnezia-wg-easy/issues/26 adding custom daemon dev device directory file from gathering information net no response such tun while
oom-killed ampache/ampache/issues/2277 active community hold hold-off init.d kill killed mysql off over preset restart scheduling signal since vendor
dkms-build-failed angristan/wireguard-install/issues/30 access client delete dkms dkms.conf interface link locate protocol quick source supported test wg-quick wg0 wireguard
bridge-address-conflict dappledger/AnnChain/issues/52 address compose docker docker-compose error on one other overlaps pool space this up with
docker-socket-permission ansible/ansible-container/issues/761 aborted api connection denied error fetching permission server version while
systemd-override-outdated mongrelion/ansible-role-docker/issues/22 daemon directly docker dockerd is journalctl linux not on please run supported
cgroup-v2-unsupported haxorof/ansible-role-docker-ce/issues/116 cgroups changed complete delta download downloaded end layer locally mountpoint newer non-zero pulling rc return zero
daemon-flag-conflict haxorof/ansible-role-docker-ce/issues/42 and are as both configuration configure daemon.json directives fd flag following hosts json specified tcp unable
cni-not-initialised jonlangemak/ansible_kubernetes/issues/6 age cni config false get kubectl kubeletnotready message networkpluginnotready networkready nodes plugin ready reason runtime uninitialized
docker-python-client-outdated geerlingguy/ansible-role-docker/issues/462 call dist dist-packages last most packages python3 raise recent requests scheme self send tls traceback url
package-source-refused geerlingguy/ansible-role-docker/issues/480 apt-secure creation gpg inrelease manpage no_pubkey noble pubkey public secure securely signatures signed therefore updating verified
docker-chains-flushed geerlingguy/ansible-role-firewall/issues/43 chain command_failed couldn creating driver filter forward help information iptables load more program sbin target try
bridge-nf-call-disabled grycap/ansible-role-kubernetes/issues/16 bridge-nf-call-iptables cidr contents crictl delta doing filecontent fileexisting ignore ignore-preflight-errors know non-fatal pod-network-cidr preflight rc what
time-not-synced geerlingguy/ansible-role-ntp/issues/67 another applied apt-get archive bionic changed cmd dists inrelease min release repository updates valid virtualbox yet
systemd-unit-bad-path tiny-pilot/ansible-role-tinypilot/issues/23 at bin command denied directory exec execute exited main opt permission python spawning step such venv
systemd-unit-user-missing lifeofguenter/ansible-role-unifi-controller/issues/5 chown entered execstart execstop hold hold-off limit off over preset restart scheduling stop success unifi unit
restricted-container-guest artis3n/ansible-role-tailscale/issues/263 builtin config_tun enabled libkmod libkmod.c lookup lookup_builtin_file modprobe modules newuserspaceengine tailscale0 tun wgengine wgengine.newuserspaceengine xe your
stale-running-kernel githubixx/ansible-role-wireguard/issues/115 directory extra fatal find found lib lrwxrwxrwx ls modprobe module modules name root rw-r updates wireguard
registry-rate-limit antimony-team/antimony/issues/1 com compose have https increase increase-rate-limit limit pull rate reached response toomanyrequests unauthenticated www www.docker.com your
kernel-config-missing nohajc/anylinuxfs/issues/77 after call dev disk dmesg f2fs filesystem have information may mnt more mount mounting type unknown
storage-driver-unsupported ApolloAuto/apollo-kernel/issues/6 aufs background deleting docker.log docker.sock graphdriver initializing libcontainerd new nil prior rename sock storage supported tmp
restricted-container-guest AppImage/AppImageKit/issues/388 device first found fuse modprobe not out score try
apparmor-userns-restricted apptainer/apptainer/issues/2027 branch codename compile debian development id_like like namespace namespaces noble os-release pretty pretty_name release version_codename version_id
module-signature-rejected aleksamagicka/aquacomputer_d5next-hwmon/issues/111 btf cc clean common compiler currently differs gcc generation ld makefile mod modpost one rejected rmmod
module-version-mismatch aleksamagicka/aquacomputer_d5next-hwmon/issues/79 about disagrees dmesg driver err hid of register start symbol unknown unregister version
builtin-module-not-detected binhex/arch-delugevpn/issues/180 could fatal generic insmod kernel load modprobe module modules such trying tun tun.ko unable using warn
module-name-mistyped binhex/arch-delugevpn/issues/340 directory fatal found in iptables lib mangle modprobe module modules not sudo
host-module-not-loaded binhex/arch-delugevpn/issues/67 connection crw device due errno exiting inet ls net open output peer script stdout tap tun
not-root binhex/arch-privoxyvpn/issues/27 available crit denied exiting filter initialize ip_tables legacy must needs perhaps permission script table tables upgraded
iptables-backend-mismatch binhex/arch-qbittorrentvpn/issues/370 argument available crit exiting fetch generation id iptables-legacy legacy nf_tables policies present rule script tables them
missing-tun-device binhex/arch-rtorrentvpn/issues/24 cannot dev device due errno error exiting fatal may net no open such tap to tun
not-root binhex/arch-rtorrentvpn/issues/73 cannot due errno error eth0 exiting fatal gateway iface ioctl not operation permitted route tun tunsetiff
iptables-backend-mismatch binhex/arch-sabnzbdvpn/issues/55 argument available crit defined exiting fetch generation id information nf_tables policies rule script tables vpn yes
boot-kernel-not-updated max-baz/arch-secure-boot/issues/23 after call clusters dmesg efi esp fat files filesystem fsck have information initializing more sda2 vfat
modprobe-config-invalid TommyTran732/Arch-Setup-Script/issues/46 bad blacklist conf config etc ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse starting with
stale-running-kernel archlinux/archinstall/issues/3089 arch btrfs filesystem mnt mount type unknown
kernel-config-missing ironrobin/archiso-x13s/issues/22 directory fatal found in lib masquerade modprobe module modules not sudo
stale-running-kernel saber-nyan/kernel-modules-hook/issues/6 arch1 arch1-1 compressed dependencies fallback generating generation gzip initcpio initramfs kvm kvm_intel pacman reloading successful syu
restricted-container-guest TheHellSite/archlinux_lxc/issues/5 apply archlinux caps dynamic hello hello-world oci permitted preempt preempt_dynamic pve runc shim smp task world
kernel-config-missing archlinuxarm/PKGBUILDs/issues/1301 address device fatal found mnt modprobe module mount mount.nfs mountpoint nfs nolock proto shared such tcp
package-source-refused archlinuxcn/repo/issues/430 cache commit corrupted delete occurred package packages pacman pgp pkg signature syu transaction upgraded want were
module-renamed-or-merged archzfs/archzfs/issues/316 arch1 arch1-1 compressed dependencies fsck generating gzip initcpio initramfs resume syu temporary transaction vmlinuz yay zfs
module-missing-in-initramfs archzfs/archzfs/issues/5 arch base be build complete during encountered errors hook image may module spl warning were zfs
restricted-container-guest release-argus/Argus/issues/57 applylayer argument exit failed invalid layer lchown register status stderr stdout to
loop-device-missing armbian/build/issues/2910 an cannot device find loop losetup no such
kernel-config-missing SLAzurin/armbian-aml-s8xx-kernel-build-steps/issues/1 architecture armbian armv7l bionic canceled context endpoint erro hello hello-world interfaces operating ostype pair sandbox world
boot-partition-full armbian/build/issues/130 archive archives armhf blocks broken dpkg-deb extracted k-blocks killed paste pipe signal subprocess unpack unpacking vmlinuz
boot-partition-full armbian/build/issues/2496 actions archive archives broken copy dpkg-deb extracted killed left paste pipe preparing signal subprocess unpack unpacking
kernel-config-missing armbian/build/pull/2749 argument capabilities caused cgroup container_linux.go load memory mounted oci our process_linux.go prochooks program runtime setting support
kernel-config-missing armbian/build/issues/3883 aarch64 apt but cc compile current dkms entering headers install.sh later make make.log pm pwd required
arch-mismatch-exec-format djmaze/armhf-ubuntu-docker/issues/5 caused error exec format generic gnu init linux process smp standard standard_init_linux.go ubuntu uname user
registry-rate-limit arquillian/arquillian-cube/issues/1423 back desc docker.io increase increase-rate-limit limit manifest off openshift pulling rate reached toomanyrequests unauthenticated www www.docker.com
systemd-sandbox-path-missing arsfeld/nixos/issues/367 auth duration ignored io mem min mnt ms namespace namespacing nix read rest socket store triggeredby
xtables-lock-held trustedsec/artillery/issues/44 another app currently holding iptables is lock option perhaps the to use want xtables you
boot-kernel-not-updated atrandys/wireguard/issues/14 access accessible answers delete interface link protocol quick rtnetlink supported via wg-quick wg0 wg0.conf wireguard world
arch-mismatch-exec-format zilliztech/attu/issues/415 aarch64 caused docker exec format gnu init linux localhost process run smp standard standard_init_linux.go uname user
image-entrypoint-missing openatx/atxserver2/issues/43 bringing caused container_linux.go date denied docker-compose encountered errors exec oci permission project scripts wait web while
restricted-container-guest Lukas-Heiligenbrunner/AURCache/issues/75 directory fatal found fuse in lib modprobe module modules not pve
systemd-unit-bad-path ublue-os/aurora/issues/103 code exec execstart exited libexec main pid process service status systemctl usr
apt-lock-or-broken SatelliteQE/automation-tools/issues/541 another app application as copy currently existing holding lock mb memory other out rss waiting yum
inotify-limit-exhausted Cloudbox/autoscan/issues/152 device directory err error failed inotify jobs left local media mnt no on space trigger watch
systemd-unit-bad-path languitar/autosuspend/issues/52 code exec exited journalctl main process service status
time-not-synced hkjarral/AVA-AI-Voice-Agent-for-Asterisk/issues/122 another applied bookworm deb deb.debian.org debian dists inrelease min org release repository updates valid will yet
cpu-instruction-unsupported ava-labs/avalanchego/issues/882 cat core cpu dumped family genuineintel ghz illegal instruction intel name proc processor vendor
bind-source-wrong docker/awesome-compose/issues/412 bind config daemon does exist for from home invalid mount not path response source traefik type
mount-helper-missing kubernetes-sigs/provider-aws-test-infra/pull/232 arguments cifs e.g ec2 event filesystems helper kubernetes.io might mountvolume nfs pods several vers volume volumes
compose-file-invalid 3olkin/axum_jwt_example/issues/2 because build compose config data db docker-compose docker-compose.yml invalid option services unknown unsupported up volumes yml
apparmor-broken AzuraCast/AzuraCast/issues/6061 apparmor apparmor_parser but creating docker-default done enabled exec executable installer loaded output parser path profile response
mount-helper-missing MicrosoftDocs/azure-docs/pull/75039 bad cifs e.g filesystems helper might mnt mount need nfs option program sbin several test type
oom-killed Azure/azure-service-operator/issues/298 code exit last reason state terminated
module-signature-rejected microsoft/azurelinux/issues/5831 are could efi error example insert insmod module mok not on operation permitted supported system this
compose-not-installed lablup/backend.ai/issues/596 command compose containers flag help options runtime see self self-sufficient shorthand sufficient unknown up usage yml
ipset-module-missing balena-os/balena-intel/issues/29 argument create domain error filter hash invalid ipset ipv4 kernel list net received
systemd-unit-bad-path debauchee/barrier/issues/733 client connected dir docs execstartpre full github github.com kvm man master mkdir preset software source wiki
iptables-legacy-removed batocera-linux/batocera.linux/issues/15685 accessible blacklist drm entry fwmark mark modprobe.d net.ipv4.conf.all.src_valid_mark prefixlength resolvconf route stat suppress suppress_prefixlength wg wg0.conf
docker-group-missing ublue-os/bazzite-dx/issues/102 api booted containerd containerd.service control docker.socket exit-code group level listen resolve result runtime socket started successfully
apparmor-broken bigbluebutton/bbb-install/issues/601 apk apparmor apply attr configured dependency depends dpkg installation post-installation problems processing profile shim subprocess yet
iptables-legacy-removed byJoey/Actions-bbr-v3/issues/30 chain controller initialize initializing insmod ip_tables legacy nat need needs perhaps register table tables upgraded wait
resolv-conf-broken michaelstepner/beepy-buildroot/pull/6 address bad can cat com conf google lrwxrwxrwx ls open ping resolv resolv.conf root such tmp
apt-lock-or-broken solana-labs/bench-tps-dos-test/issues/8 acquire another by could dpkg frontend get held it lock lock-frontend unable unattended unattended-upgr upgr using
kernel-modules-extra-missing chef/bento/issues/804 access cifs e.g fs generic library ls man manual modules mount.cifs needed page refer shared utf8
boot-kernel-not-updated maxnet/berryboot/issues/497 aufs dep drwxr drwxr-xr-x ip_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin perhaps pi search total upgraded
clock-skew-tls henrygd/beszel/issues/2123 auth before certificate current expired head manifests registry registry-1.docker.io repository scope tls token valid verify yet
start-limit-hit henrygd/beszel/pull/311 counter execstart hit hub job limit opt preset quickly repeated request restart scheduled since success too
storage-driver-unsupported mattshma/bigdata/issues/97 argument bash bin daemon dev from help invalid merged mkdir overlay response see shm ubuntu var
dns-stub-conflict-port-53 sameersbn/docker-bind/issues/65 address already bind cannot connectivity driver endpoint external listen on programming proxy starting tcp use userland
lib-modules-not-mounted armbian/build/issues/6606 armbian bookworm branch build compile configuration exiting ext4 filesystem logging modprobe modules release revision trunk unsupported
docker-socket-permission adokter/bioRad/issues/28 connect dial docker.sock fdocker fdocker.sock frun fvar got hello hello-world help permission post socket trying world
dns-resolver-failing bitrixdock/bitrixdock/issues/138 awaiting canceled client client.timeout connection exceeded headers http https net registry registry-1.docker.io request timeout waiting while
bridge-address-conflict bitwarden/server/issues/947 destination docker0 eth0 flags gateway iface ip kernel routing table window
privileged-port bitwarden/server/issues/3097 bind denied emerg error failed log nginx permission tail to var
ip-forward-disabled TencentBlueKing/bk-ci/issues/4501 centos disabled forward forwarding grep ipv4 it net net.ipv4.ip_forward networking rm run sysctl warning will work
not-root erikwb/blueferry/issues/63 capabilities code drop exited failed main not operation permitted process service status systemd to
initramfs-too-large ublue-os/bluefin/issues/3354 any block boot continue core fs grub kern key memory out panic please press unknown-block vfs
compose-not-installed iam4x/bobarr/issues/273 bash command compose docker docker-compose found line not start version
module-not-loaded boot2docker/boot2docker/issues/1200 can filter insert insmod ip6table ipv6 kernel lib module modules net netfilter parameter sudo symbol unknown
kernel-config-missing boot2docker/boot2docker/issues/1389 filter initialize ipt iptable iptable_filter.ko iptables-restore ipv4 ls masquerade nat netfilter raw reject restore table xt_set
cgroup-not-mounted boot2docker/boot2docker/pull/240 bash cgroup cgroups destination downloaded exe find image it mount newer portable response rm ubuntu unknown
module-missing-in-initramfs Ultramarine-Linux/bootc/issues/4 append bdev btrfs correct ext2 ext3 ext4 filesystems here partitions swapper syncing tainted unknown-block uuid vfs
lib-modules-not-mounted kubernetes-retired/bootkube/issues/741 exec executable family fixed information ip_vs ipvs loadbalancing message modprobe native possible that until will work
stale-running-kernel borgbackup/borg/issues/5547 arch1 arch1-1 commands example fatal fuse gnu host linux modprobe module modules org preempt smp uname
restricted-container-guest borgbackup/borg/issues/7632 directory fatal found fuse grep in lib lsmod modprobe module modules not
br-netfilter-missing bottlerocket-os/bottlerocket/issues/3052 bridge bridge-nf-call-iptables call does error exist filecontent iptables net not proc sys
daemon-json-invalid bottlerocket-os/bottlerocket/issues/3349 beginning character configure daemon daemon.json engine etc invalid json key looking object of starting string unable
kernel-config-missing frank-w/BPI-Router-Linux/issues/154 br_netfilter chain fuse lsmod masq modprobe module modules nat netfilter nf_nat nf_tables nft size tables used
kernel-config-missing cb-linux/breath/issues/56 bad codepage dmesg fat fs helper media missing mounting option other program sda1 superblock tail wrong
disk-pressure bsycorp/kind/issues/15 age allocated attempting describe ephemeral ephemeral-storage events minikube normal now reason reclaim requests resource resources total
package-source-refused btcpayserver/btcpayserver-docker/issues/853 available because couldn download following gpg inrelease jammy key no_pubkey pubkey public signatures ubuntu update verified
host-module-not-loaded podman-container-tools/buildah/issues/2084 build containers creating first fuse fuse-overlayfs merged modprobe mount mounting new overlay overlayfs program storage try
rootless-prerequisite-missing moby/buildkit/issues/1904 clone copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rootlesskit rslave seccomp slirp4netns slirp4netns-sandbox slirp4netns-seccomp subgid subuid unprivileged_userns_clone
kernel-config-missing ericwoud/buildR64arch/issues/8 config config.gz config_tun config_tun_vnet_cross_le cross grep is not proc set tun vnet zcat
dns-resolver-failing docker/buildx/issues/191 buildx cache desc dockerfile frontend head img lookup manifests platform read registry registry-1.docker.io software solve timeout
proxy-misconfigured docker/buildx/issues/507 dial do docker.io dockerfile frontend head internal library manifests metadata python registry registry-1.docker.io request solve timeout
kernel-config-missing Botspot/bvm/issues/111 but command directory fatal found kernel kvm lib missing modprobe module modules needed that user was
seccomp-old-libseccomp bytebase/bytebase/issues/3096 abort create docker failed not operation pc permitted pthread pthread_create run runtime
proxy-misconfigured SUSE/caasp-salt/pull/80 cat conf environment http http_proxy https https_proxy proxy service
systemd-unit-bad-path CastawayLabs/cachet-monitor/issues/64 absolute and both config execstart execstop executable ignoring lacks monitor path refusing root setting systemd yaml
dkms-install-skipped CachyOS/linux-cachyos/issues/410 dkms dkms.conf exclusive hid mok mok.key mok.pub pub public scripts should sign sign-file signing skipped v4l2loopback
module-missing-in-initramfs CachyOS/linux-cachyos/issues/714 block cannot device error open or root unknown unknown-block uuid vfs
package-source-refused CachyOS/distribution/issues/12 admin all corrupted database example from invalid is or org pacman pgp signature sudo sy unknown
proxy-misconfigured KnoAll/cacti-template/issues/41 could curl errno error example https net not other proxy resolve trying unknown update yum
systemd-sandbox-path-missing caddyserver/caddy/issues/1104 active disabled docs execstart limit log namespace preset result since start-limit stdout tmp true vendor web
inotify-limit-exhausted google/cadvisor/issues/1581 cpuset event inotify inotify_add_watch kubepods left max max_user_watches messages processing raw resources space tail watch watches
inotify-limit-exhausted google/cadvisor/issues/2650 cgroup configure disabling events inotify inotify_add_watch kmsg kubepods left manager oom pids source space watch watcher
systemd-override-outdated projectcalico/calico/pull/383 allowed argument docker.service execstart has more one only properly refusing restart services setting than unit which
module-not-loaded projectcalico/calicoctl/issues/910 address change disabled do initialize insmod iptables iptables-save masquerade modprobe modules need removing rule save tunnel
port-already-allocated CaliOpen/Caliopen/issues/2 allocated already bin bind cannot container containers elasticsearch error failed for is port recreating redis start
not-root linux-can/can-utils/issues/111 can error modprobe netlink not operation permitted
kernel-config-missing linux-can/can-utils/issues/43 directory fatal found in lib modprobe module modules not vcan
module-not-loaded linux-can/can-utils/issues/95 error netlink not operation sudo supported
kernel-config-missing linux-can/can-utils/issues/46 aws directory fatal found in lib modprobe module modules not vcan
container-name-taken weiqingy/caochong/issues/15 able already be by conflict have help name remove rename response reuse see that use you
inotify-limit-exhausted stolostron/capi-tests/issues/285 add cgroup cluster detected find inotify left limit line multi password reached space target that watch
registry-cert-expired caprover/caprover/issues/1693 built certificate cluster expired img latest message might push registry remote successfully take valid xxx yet
registry-cert-expired caprover/caprover/issues/2059 after certificate current deploy expired get has https message push registry time tls valid verify yet
oom-killed caprover/caprover/issues/315 bin cache clean code command deploy force install killed message non non-zero npm returned sh zero
module-version-mismatch LWSS/Cartographer/issues/1 arch arch1 building entering format insert insmod leaving magic mod mod_unload modpost preempt should stage unload
cni-not-initialised cby-chen/Kubernetes/issues/28 cni container false initialized kubelet kubelet.go message network networkpluginnotready networkready not plugin ready reason returns runtime
docker-socket-permission Dabz/ccloudexporter/issues/65 aborted above another call connect during errno exception fetching last most permission recent send traceback transport
runc-version-broken ceph/ceph-build/pull/2039 action adding caused container_linux.go create default filter oci of requested response rule runtime seccomp syscall unknown
kernel-config-missing ceph/ceph-csi/issues/2918 an and args attach directory driver fatal git modprobe module modules occurred rbd running version while
module-version-mismatch aperepel/raspberrypi-ch340-driver/issues/3 ch34x.ko could error format insert insmod invalid module not sudo
module-not-loaded aperepel/raspberrypi-ch340-driver/issues/4 ch34x.ko could error in insert insmod module not sudo symbol unknown
module-version-mismatch frank-zago/ch341-i2c-spi-gpio/issues/19 adapter alias depends filename gpl i2c license mod mod_unload modinfo modversions retpoline srcversion unload usb vermagic
module-signature-rejected WCHSoftGroup/ch341ser_linux/issues/12 by could error insert insmod key module not rejected service was
iptables-legacy-removed chainguard-images/images/issues/3126 chain controller initialize initializing insmod instance legacy nat need needs obtaining perhaps register table upgraded wait
script-shebang-bad dgtlmoon/changedetection.io/issues/3878 directory docker docker-entrypoint.sh entrypoint exec file no or such
kernel-modules-extra-missing chaosblade-io/chaosblade/issues/819 cat create err exec exit found gcc gnu ld linux network proc qdisc smp specified version
apt-lock-or-broken canonical/charmcraft/issues/647 acquire another dependencies dpkg fetched frontend held its lock-frontend lxc managed packages pip snap utils venv
daemon-option-incompatible second-state/chat-with-chatgpt/issues/244 begun configure daemon.json defined defined-by devel directives don freedesktop json listinfo lists lists.freedesktop.org mailman org systemd-devel
daemon-option-incompatible second-state/chat-with-chatgpt/issues/246 application begun configure daemon.json directives docker.service don engine exited failure following has json main unable unit
selinux-denied mcktr/check_fritz/issues/84 audit audit.log avc comm dm-0 ino object object_r permissive scontext system_r system_u tclass tcontext unconfined unconfined_u
time-not-synced jareware/chilipie-kiosk/issues/190 another applied archive archive.raspberrypi.org bullseye date dists inrelease kb pm raspberrypi raspbian raspbian.raspberrypi.org repository updates yet
module-loading-disabled divx118/cifs/issues/5 access chmod cifs cifs.ko insert insmod local locking lsm module modules nonexistent operation parameters permitted sys
iptables-backend-mismatch Magisk-Modules-Alt-Repo/chroot-distro/issues/94 argument fetch generation id invalid iptables iptables-legacy legacy nf_tables present rule see set tables them use
apt-lock-or-broken servo/ci-runners/issues/57 acquire another apt apt-get completed dpkg frontend held install it lock lock-frontend unattended unattended-upgr upgr using
module-version-mismatch cilium/cilium/issues/11162 cmd execution filter format initialize input insert insmod ip6 ip6_tables ip6tables needs perhaps subsys tables upgraded
apt-lock-or-broken cilium/cilium/pull/11826 acquire another could dpkg frontend get it lock lock-frontend open process resource temporarily unable unavailable using
ipv6-disabled-kernel cilium/cilium/issues/18513 address cmd execution family initialize ip6tables legacy mangle nat needs perhaps protocol subsys supported table upgraded
apt-lock-or-broken CircleCI-Public/server-terraform/pull/279 acquire again another attempt dpkg fetched frontend held kb lock lock-frontend mb reading unattended unattended-upgr upgr
builtin-module-not-detected cirros-dev/cirros/issues/23 blk config dep dev found generic in modprobe module modules modules.dep net not vfat
disk-full hackoregon/civic-devops/issues/133 avail device devtmpfs df filesystem left mounted shm size space tmp tmpfs use used write xvda1
clock-skew-tls docker-archive/classicswarm/issues/2726 certificate daemon docker error expired from has is join not or response swarm token valid yet
inotify-limit-exhausted berops/claudie/issues/1694 cni conf create cri default files fsnotify id ls many message monitor open plugin too watcher
smb-dialect-mismatch clearlinux/distribution/issues/438 attempting dialect domain e.g later less manual mount.cifs old refer secure servers smb2 specified specify vers
bridge-address-conflict iowarp/clio-core/issues/1040 address cluster create daemon from invalid network on one other overlaps pool request response space this
cri-socket-wrong clearlinux/cloud-native-setup/issues/83 cri crio crio.sock dockershim dockershim.sock execution fetch kubeadm multiple one phase preflight select sock socket sockets
image-entrypoint-missing ahmetb/cloud-run-static-outbound-ip/issues/1 denied entrypoint entrypoint.sh exec failed fatal permission
kubelet-cert-expired yunionio/cloudpods/issues/23714 authenticate authentication back ceph crashloopbackoff duration expired finished kind pod_workers.go rook rook-ceph scope syncing workers yet
arch-mismatch-exec-format scality/cloudserver/issues/5549 app docker docker-entrypoint.sh entrypoint error exec format logs src usr
kubelet-cert-expired apache/cloudstack/issues/9418 admin apiserver authority back ca certificate certs cluster etcd falling healthcheck kube-system managed manager reading yaml
dkms-build-failed neggles/cm4io-fan/issues/14 add completed creating dkms headers install kernelsourcedir located option package please source src symlink tell where
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/289 active application docker.service dockerd dockerd-rootless.sh docs docs.docker.com engine exec execstart go min preset rootless since vendor
docker-daemon-not-running mikeizbicki/cmc-csci143/issues/622 buildx cli connect context debug docker.sock echo errors false inc libexec mode plugins pretty printing uid
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/7 code exec exited main pid status
kernel-keys-quota ArmyCyberInstitute/cmgr/issues/40 caused container_linux.go create disk exceeded init join key linux oci process_linux.go quota response runtime session unknown
package-source-refused codcodog/Blog/issues/110 cache commit corrupted delete example package packages pacman pgp pkg signature sy tar transaction want were
inode-exhausted aelve/codesearch/issues/195 avail df efi ifree inodes iuse iused lock loop0 mounted sda shm snap tmpfs udev vda1
systemd-workdir-inaccessible devnoname120/codexify/issues/7 absolute config home is not path service systemd user workingdirectory
docker-python-client-outdated docker/compose/issues/11693 call cli compose container creating database docker-compose file last line main module most recent recreating traceback
address-pool-exhausted docker/compose/issues/2279 address an available bridge build creating find localdefault ls none parse pool predefined request space subpool
docker-chains-flushed docker/compose/issues/4873 bridge chain couldn forward help information insert iptables isolation load more response rule target try wait
address-pool-exhausted docker/compose/issues/6153 address among an assign available compose could defaults docker-compose find ipv4 network non non-overlapping overlapping pool
snap-docker-confinement docker/compose/issues/6361 any are compose configuration docker-compose docker-compose.yml find ls openssl parent right rwxr rwxr-xr-x suitable total yml
registry-auth-or-name docker/compose/issues/7495 available compose desktop docker docker-compose exe execute failed in installed not or path script to up
snap-docker-confinement docker/compose/issues/8121 call cli database ensure errno execute exists last metrics most project recent script successfully tmp traceback
compose-not-installed docker-archive/compose-cli/issues/1781 command compose docker is not version
address-pool-exhausted concourse/concourse/issues/2155 addr among assign broadcast defaults global lo lower lower_up multicast non-overlapping noqueue overlapping qdisc qlen scope
pids-limit concourse/concourse/issues/2296 by cgroup controller fork in node1 pids rejected service slice system system.slice worker
host-module-not-loaded concourse/concourse/issues/4771 be can do does exist filter initialize insmod iptables need needs nperhaps table upgraded you your
apt-lock-or-broken ConnectBox/connectbox-pi/issues/150 apt apt-get archives cache changed cmd false install lock open python rc resource temporarily true unavailable
containerd-cri-disabled HCL-TECH-SOFTWARE/connections-automation/issues/223 cri desc errors execution getting occurred phase preflight remote remote_runtime.go rpc runtime.v1alpha2.runtimeservice runtimeservice some unimplemented v1alpha2
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1121 directory etc exited home lock log main mount namespace namespacing opt process set such up var
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1125 code directory exited file main mount namespace namespacing no opt or process service set such up
userns-remap-subid-missing genuinetools/contained.af/pull/6 couldn create creation directory dockremap during etc id looking open ranges starting subuid such user while
file-descriptor-limit osixia/container-openldap/issues/228 accept daemon denied errno failed fd files from ip many open too unknown xxx
selinux-denied containers/container-selinux/issues/83 avc container_t ino ld-musl-x86_64.so.1 musl object_r permissive scontext system_r system_u tclass tcontext unconfined unconfined_u var_lib_t vda1
inotify-limit-exhausted containerd/containerd/issues/10309 events files fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify inotify instances kubectl many max pod sysctl too user watcher watches
containerd-config-invalid containerd/containerd/issues/10905 config containerd cri disable disabled expect failed from invalid io.containerd.x.vx load plugin to toml uri
containerd-cni-watch-lost containerd/containerd/pull/11208 after bridge change cni configuration debug dir event fs initialized load net net.d plugin reload remove
containerd-cni-watch-lost containerd/containerd/issues/11209 cni config crictl default etc found in info initialized load net net.d network no not plugin
runc-version-broken containerd/containerd/issues/12484 during fd hello hello-world ipv4 net.ipv4.ip_unprivileged_port_start oci permission port reopen runc shim sysctl task unprivileged world
containerd-cri-disabled containerd/containerd/issues/14121 connection containerd containerd.sock cri desc endpoint kubelet kubelet.service rpc run.go runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
corrupt-docker-state containerd/containerd/issues/3347 code containerd containerd.service exited goroutine invalid journalctl main page panic process running service status systemd type
runc-version-broken containerd/containerd/issues/4008 api containerd error lookup seccomp set symbol undefined version
storage-driver-unsupported containerd/containerd/issues/4350 argument example failed invalid mount sudo tmp to
file-descriptor-limit containerd/containerd/issues/4423 begun containerd.service defined defined-by docker.service limit max number permitted resource returned spawning step support www www.ubuntu.com
containerd-cri-disabled containerd/containerd/issues/4581 checks cri desc execution flight getting kubeadm phase pre pre-flight preflight runtime.v1alpha2.runtimeservice runtimeservice some unimplemented v1alpha2
kubelet-cgroup-driver-mismatch containerd/containerd/issues/4857 attempt cgroups containerd etcd expected format got instead kube kube-system kubepods namespace oci slice task uid
containerd-cri-plugin-load-failed containerd/containerd/issues/5306 be cannot config containerd cri grpc invalid is load mirrors path plugin provided set warn when
containerd-config-invalid containerd/containerd/issues/5340 config configured containerd cri default grpc invalid level load msg name plugin runtime runtimes time warning
runc-version-broken containerd/containerd/issues/5547 absolute bind create data destination invalid mount oci options response runtime source type unknown var volumes
corrupt-docker-state containerd/containerd/issues/5797 bbolt bounds containerd.sock deadline etcd exceeded github github.com go.etcd.io goroutine length page panic ps slice unsafe
seccomp-old-libseccomp containerd/containerd/issues/6203 adding caused container_linux.go create denied filter linux oci permission response rule runtime seccomp starting syscall unknown
module-index-stale containerd/containerd/issues/6449 alias builtin dep drwxr drwxr-xr-x headers initrd lrwxrwxrwx modules.builtin modules.builtin.bin modules.dep modules.dep.bin modules.order order overlayfs rw-r
containerd-config-invalid containerd/containerd/pull/7174 but cannot config config.toml containerd etc failed got instead key load table to token toml was
libc-mismatch containerd/containerd/issues/7255 bin by containerd found glibc gnu lib libc libc.so.6 linux not required version x86_64-linux-gnu
corrupt-docker-state containerd/containerd/issues/7834 containerd create data describe dir directory io.containerd.snapshotter.v1.overlayfs kubectl overlayfs pod prepare snapshot snapshotter stat such temp
containerd-not-running containerd/containerd/issues/789 apt bin code containerd containerd.sock docker-ce dockerd execstart exited failure fd install run sock status usr
containerd-cri-disabled containerd/containerd/issues/8139 checks containerd.sock cri desc execution flight implemented kubeadm phase pre pre-flight preflight runtime.v1.runtimeservice runtimeservice unimplemented validate
corrupt-docker-state containerd/containerd/issues/9929 assertion bbolt but db.go etcd expected github github.com go.etcd.io goroutine node1 page panic self src vendor
cpu-instruction-unsupported docker/containerd-packaging/issues/428 buildx compose docker failed fetch illegal info instruction invalid metadata plugins signal to
containerd-config-invalid deislabs/containerd-wasm-shims/issues/110 config config.toml containerd cri etc expect failed from invalid io.containerd.x.vx key load plugin to toml uri
kernel-config-missing apple/containerization/issues/913 can do does exist initialize insmod iptables legacy mangle nat need not table to you
unit-masked kubernetes-retired/contrib/issues/2562 changed enable execute failed false fatal file is kubelet masked msg operation service true unable unit
dkms-build-failed google-coral/edgetpu/issues/520 apt build dkms does extra headers install installed ls modules seem since skipped utils v4l2loopback was
selinux-denied Dasharo/coreboot/pull/750 ausearch avc container_t dm-0 ino object object_r permissive scontext system_r system_u tclass tcontext unconfined unconfined_u user_home_t
coredns-loop coredns/coredns/issues/2087 configuration coredns coredns-1.2.2 detected hinfo kube kube-system kubectl loop md5 more plugin reload seen than twice
coredns-loop coredns/coredns/issues/2391 coredns coredns-1.2.2 detected fatal hinfo info kube kube-system kubectl logs loop more plugin seen than twice
coredns-loop coredns/coredns/issues/2795 configuration coredns detected hinfo kube kube-system kubectl logs loop md5 plugin plugins query reload see zone
module-version-mismatch cyring/CoreFreq/issues/220 be magic mod mod_unload should smp unload version
filesystem-damaged coreos/bugs/issues/1309 argument cleaning cleanup comm deleted ext4 ext4-fs hosts inode ipc lookup mounts needs restart shm structure
kernel-config-missing coreos/bugs/issues/142 by chain drop input iptables match match-set name no set src target test that
module-renamed-or-merged coreos/bugs/issues/2518 conntrack coreos directory fatal found in ipv4 lib modprobe module modules nf_conntrack_ipv4 not
boot-kernel-not-updated coreos/bugs/issues/1389 bip bug cgroups coreos docker_opts enough ensure github.com issues mtu opts pretty pretty_name report url version_id
docker-chains-flushed coreos/bugs/issues/338 accept by chain docker docker0 dport failed filter iptables match name no target tcp that wait
multiple-graphdrivers coreos/bugs/issues/466 cleanup contains daemon fatal graphdriver initializing level lib msg or other overlay please starting storage var
xtables-lock-held coreos/bugs/issues/469 configured controller docker0 enable entered firewall initializing masquerade postrouting resource restore rule rules temporarily unavailable wait
selinux-overlay-kernel-too-old coreos/bugs/issues/983 bip btrfs coreos docker_opts docs.docker.com entered graph limit mtu opts quickly repeated selinux selinux-enabled start-limit too
dns-resolver-failing coreos/docs/issues/439 busybox connection dial fatal get https images index index.docker.io level library lookup msg refused repositories tcp
cni-plugin-binary-missing coreos/coreos-kubernetes/issues/874 assigned cni count default-scheduler events loopback message normal plugin plugins reason scheduled scheduler skipping successfully syncing
fs-mounted-readonly Seagate/cortx-hare/issues/852 aborted check detected dmesg ext4 ext4-fs ext4_journal_check_start filesystem journal mkdir only previous read read-only remounting superblock
address-pool-exhausted cotech/website/issues/88 address among an assign available compose creating defaults docker-compose driver find ipv4 non non-overlapping overlapping pool
module-not-loaded cpuguy83/docker-nfs-server/issues/3 current daemon established in kernel nfs no not setting starting support up watches
seccomp-old-libseccomp afritzler/cpuminer-arm/issues/1 arm encountered gpg inrelease kb least one ports ports.ubuntu.com repository rolling sending signature signed ubuntu-ports updates
kernel-config-missing crashniels/linux/issues/13 config config.gz config_tun config_tun_vnet_cross_le cross dev errno grep net open proc set tap tun vnet zcat
inotify-limit-exhausted JrCs/docker-crashplan/issues/36 add bash echo fs inotify max max_user_watches only path proc read read-only sys user watch watches
stale-running-kernel oblique/create_ap/issues/237 accept chain create_ap destination dir done dpt input internet manager match method out port sharing unmanaged
iptables-backend-mismatch oblique/create_ap/issues/349 create_ap created dir insert interface internet iptable iptable_nat manager method password perhaps resource sharing unmanaged virtual
iptables-backend-mismatch oblique/create_ap/issues/433 argument create_ap done eth0 fetch generation internet manager method nf_tables password rule sharing tables unmanaged virt
registry-auth-or-name docker/for-mac/issues/3878 api connect containers credentials data dial example library license localhost login org out registry sock unix
registry-plain-http containerd/cri/issues/1616 client do failed gave head http https manifests reference request resolve response server to
cri-api-version-mismatch containerd/cri/issues/619 connecting containerd cri desc exited failure kubelet kubelet.service remote remote_runtime.go rpc runtime runtimeservice sock unimplemented unix
restricted-container-guest containerd/cri/issues/878 builtin containerd containerd.service control could libkmod libkmod.c lookup lookup_builtin_file modprobe module modules modules.builtin.bin open overlay runtime
cri-socket-wrong cri-o/cri-o/issues/4445 cri crio crio.sock dockershim dockershim.sock found multiple one please run select sock socket sockets use var
inode-exhausted cri-o/cri-o/issues/7222 dev devtmpfs df filesystem ifree inodes iuse iused mounted on run shm tmpfs
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1041 cri-dockerd.sock crictl crio crio.sock determine dialing dockershim dockershim.sock endpoints remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice settings transport unimplemented v1alpha2
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/1073 connection containerd containerd.sock cri debu desc endpoint fata implemented rpc runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1089 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock endpoints instead listing podsandboxid remote_runtime.go settings should string transport
cri-socket-wrong kubernetes-sigs/cri-tools/issues/153 connect connection cri crictl desc dial dockershim dockershim.sock fata grpc kubeadm listing nil ps rpc transport
cni-not-initialised kubernetes-sigs/cri-tools/issues/1687 cni containerd containerd.sock crictl desc err initialized log network plugin podsandboxid rpc runtime sandbox sock stop
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/578 containerd.sock crictl debu desc fata getting nil rpc runtime.v1alpha2.runtimeservice runtimeservice sock true unimplemented unix v1alpha2 verbose
cri-socket-wrong kubernetes-sigs/cri-tools/issues/845 been connect containerd.io context crictl deadline debu dockershim dockershim.sock endpoint exceeded fata ps sure timeout yaml
kernel-config-missing dnschneid/crouton/issues/2259 devicemapper erro fata gnu graphdriver initializing localhost please prior smp storage task uname unstable upgrade warn
module-loading-disabled dnschneid/crouton/issues/2276 error fatal inserting kernel lib modprobe modules not operation permitted
module-version-mismatch dnschneid/crouton/issues/2508 argument could error insert invalid modprobe not vboxdrv
module-loading-disabled dnschneid/crouton/issues/3434 cifs cifs.ko cmdline denied dmesg init insert insmod local lsm module modules operation os permitted tail
kernel-config-missing dnschneid/crouton/issues/3449 directory fatal found in lib modprobe module modules not sudo
cgroup-not-mounted dnschneid/crouton/issues/364 cgroup devices fata limit memory might mounting mountpoint nf_nat storage-driver support unstable upgrade vfs warn which
kernel-config-missing dnschneid/crouton/issues/815 after before before.rules conntrack ftp ip6tables-restore iptables-restore netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem restore rules ufw ufw-init
module-loading-disabled divx118/crouton-packages/issues/12 cmdline denied dkms init lib lsm modprobe module modules os pid updates vboxdrv
kernel-config-missing containers/crun/issues/1414 argument bpf create crun docker error hello hello-world invalid it oci riscv64 run runtime world
docker-chains-flushed Aetherinox/csf-firewall/issues/111 compose docker down drop enable filter incoming internal ip iptables rule setup tables unable up wait
script-shebang-bad CTFd/CTFd/issues/2598 compose directory docker docker-compose docker-entrypoint.sh entrypoint exec file no opt or such up
kernel-config-missing cubieplayer/Cubian/issues/4 fatal found ip_tables iptables module not tables
disk-full nasa/cumulus-api/issues/209 behavior blocks change devmapper free less min minimum more option pool required space than thin which
snap-docker-confinement common-workflow-language/cwltool/issues/1517 auto common containerd containerd.sock daemon.json data-root docker.pid fd group json log-level ps snap sock ssl toml
selinux-denied cyberFund/cybernode-archive/issues/90 audit.log auid avc container_runtime_t container_t ino object_r permissive scontext ses subj system_r system_u tclass tcontext unconfined_u
host-module-not-loaded d3vilh/openvpn-server/issues/6 change clients configuring forward initialize insmod ipv4 legacy nat need needs net.ipv4.ip_forward openvpn perhaps table upgraded
registry-rate-limit dandi/dandi-archive/pull/2043 authenticating copy increase increase-rate-limit manifests many metadata rate reached registry-1.docker.io requests solve toomanyrequests unexpected upgrading www.docker.com
proxy-misconfigured rancher/dapper/issues/22 apt-get authentication debian got gpg inrelease into isn lists non-zero pip require security signature updates zero
nvidia-runtime-missing ASCIT31/Dark-Moon/issues/8 capabilities containers could created default device driver gpu install install.sh network nvidia recreating response select stack
cgroup-not-mounted datmo/datmo-cli-installer/issues/16 addressability blkio changing content content-addressability cpuset low migration mountpoint mounts nofile pids rlimit rlimit_nofile seconds took
dkms-build-failed marqs85/db9_gpio_rpi/issues/5 all area armv7l bad building cleaning consult dkms kernelrelease kversion make.log preparation return rpi skipping unnecessary
nvidia-runtime-missing NVIDIA/dcgm-exporter/issues/33 capabilities could daemon device docker driver error from gpu not response select with
port-already-allocated lmakarov/dde/issues/46 address allocated already bind cannot creating listen port proxy recreating site tcp up use userland web
apt-lock-or-broken linuxdeepin/dde-daemon/issues/184 apt apt-get configure correct done dpkg fetched kb lists manually must package problem reading upgrade was
kernel-config-missing openfans-community-offical/Debian-Pi-Aarch64/issues/115 config directory fatal found init kernel kubeadm load modprobe module modules output parse systemverification unable yml
kernel-config-missing varigit/debian-var/issues/3 armv7l blkio cgroup connect cpu cpuset devices docker.sock isn mounted mountpoint mounts pids preempt smp warn
dns-resolver-failing debops/debops/issues/1929 apt-get archive archive.ubuntu.com daemon.json data-root dns hosts json nameserver overlay2 resolv resolv.conf resolving search storage-driver temporary
overlay-module-missing debops/ansible-docker/issues/40 as enough ensure filesystem has host kernel level loaded new overlay please support supported systemctl this
br-netfilter-missing radxa/debos-radxa/issues/32 br_netfilter bridge-nf-call-iptables call cgroups checks execution filecontent flight netfilter phase pre pre-flight preflight rockchip some systemverification
systemd-unit-user-missing dresden-elektronik/deconz-rest-plugin/issues/4353 activating active api auto auto-restart enabled execstart exit-code gateway platform port preset rest restart since vendor
systemd-unit-user-missing DefGuard/defguard/issues/3531 at code counter credentials determine exit exit-code exited job main process restart result scheduled such user
docker-context-wrong erturklab/delivr_cfos/issues/4 at based configuration connect context current description desktop docker.sock docker_host endpoint home ls sock unix user
module-renamed-or-merged badtuxx/DescomplicandoKubernetes/issues/152 conntrack directory fatal found generic in ipv4 lib modprobe module modules nf_conntrack_ipv4 not
unit-masked docker/desktop-linux/issues/94 desktop docker failed is masked service start systemctl to unit user
host-module-not-loaded devcontainers/features/issues/1235 chain controller debug initialize initializing insmod instance ip_tables legacy need needs obtaining perhaps register tables upgraded
kubeconfig-missing QT-DevOps/DevOpsIssues/issues/104 connection did get host kubectl localhost nodes or port refused right server specify the was you
apparmor-userns-restricted DevToys-app/DevToys/issues/1373 apparmor audit bwrap cap class comm disable fully launch map namespace profile requested unconfined unprivileged userns
module-version-mismatch MichaIng/DietPi/issues/115 by could error exec format insert lsmod modprobe module not size used
clock-skew-tls MichaIng/DietPi/issues/2017 activated been certificate connected connecting deb deb.debian.org debian exists if mode org remote resolving trusted yet
kernel-config-missing MichaIng/DietPi/issues/2270 armv7l device error found gnu linux modinfo module not smp
stale-running-kernel MichaIng/DietPi/issues/3126 br_netfilter chain controller dep instance kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin netfilter nft obtaining protocol search
seccomp-old-libseccomp MichaIng/DietPi/issues/4260 adj can cert crypto generating getting if key keys new replace required self signed writing your
daemon-json-invalid MichaIng/DietPi/issues/4335 beginning character configure daemon daemon.json etc file invalid json key looking object of string unable with
boot-partition-full MichaIng/DietPi/issues/4704 bak cp dpkg hard img initramfs initramfs-tools initrd installation left ln post-installation subprocess tools triggers writing
boot-partition-full MichaIng/DietPi/issues/4734 activated bak cp hard initramfs initramfs-tools initrd installation ln post-installation sub sub-process tools trigger triggers update-initramfs
iptables-backend-mismatch MichaIng/DietPi/issues/4808 aarch64 argument fetch generation gnu home id message nat nf_tables preempt rule smp tables uname wait
time-not-synced MichaIng/DietPi/issues/5159 another applied apt-get archive archive.raspberrypi.org bullseye debian dists inrelease kb lists raspberrypi reading repository updates yet
kernel-config-missing MichaIng/DietPi/issues/5166 already apt dev exfat filesystem fuse install is mnt mount newest sda2 the type unknown version
fs-mounted-readonly MichaIng/DietPi/issues/6613 been block buffer class critical eth0 flags op phys phys_seg prio sda sda2 sector seg write
iptables-binary-missing MichaIng/DietPi/issues/6713 cleanup createengine creating exec executable getlocalbackend go logtail path program router sbin started string tailscaled tailscaled.service
stale-running-kernel MichaIng/DietPi/issues/7591 argument config config.gz config_tun config_tun_vnet_cross_le could cross grep insert invalid modprobe proc set tun vnet zcat
boot-kernel-not-updated MichaIng/DietPi/issues/7938 arm armbian armhf dpkg gcc ii img initrd initrd.img la ld lrwxrwxrwx preempt rw-r trunk vmlinuz
kernel-config-missing MichaIng/DietPi/issues/8052 aarch64 current extension gnu kernel linux missing module not preempt revision smp supported uname warning
unit-masked MichaIng/DietPi/issues/8108 api docker docker.service docker.socket failed for journalctl listen loaded not on refusing service socket the to
iptables-legacy-removed MichaIng/DietPi/issues/8163 chain controller initialize initializing insmod instance ip_tables legacy nat need obtaining register rpi rpt tables wait
port-already-allocated langgenius/dify/issues/1760 address already bind data established fd ipv6 listen lsof off proxy size tailscale tcp userland www
dkms-build-failed DIGImend/digimend-kernel-drivers/issues/326 arch1 arch1-1 area bad building cleaning consult dkms kernelrelease kversion make.log makefile preparation return skipping unnecessary
oom-killed Netflix/dispatch-docker/issues/121 build building cli code err errno exit for killed npm production service status
dkms-build-failed AdnanHodzic/displaylink-debian/issues/45 component debian dependencies distribution gnu headers install kali kali1 missing rolling script smp software this uname
module-signature-rejected AdnanHodzic/displaylink-debian/issues/7 depends drm filename gpl helper int license mod mod_unload modinfo modversions srcversion unload updates vermagic virtual
registry-plain-http distribution/distribution/issues/1874 cadvisor client daemon default from gave get http https latest ping pull response server tag using
registry-plain-http distribution/distribution/issues/1929 client docker gave get http https ip ping push repository response server the to ubuntu
registry-plain-http distribution/distribution/issues/2061 after attempting client endpoint gave get http https journalctl level msg ping push response server time
dns-resolver-failing distribution/distribution/issues/2411 daemon dial from get https index index.docker.io lookup on read response search tcp timeout ubuntu udp
fstab-device-missing OpenMandrivaAssociation/distribution/issues/2588 dependency dev device disk failed file for home job local out start systemd systems uuid waiting
proxy-misconfigured distribution/distribution/issues/2972 cat daemon.json debian eof http insecure insecure-registries json localhost mirrors pull registries registry registry-1.docker.io registry-mirrors unexpected
userns-remap-subid-missing GoogleContainerTools/distroless/issues/313 be cannot container error exit failed file host id layer mapped processing register status tar to
second-daemon-running wagoodman/dive/issues/546 client community containers context default engine grep images latest list paused server snap stable stopped this
swarm-cert-expired grahamhoyes/django-docker-swarm-example/issues/2 after certificate certificates crt currently expired has it loading node swarm swarm-node.crt tls valid while yet
module-version-mismatch dkms-project/dkms/issues/505 about could disagrees dmesg exec format grep insert layout modprobe module module_layout of sudo symbol version
dkms-build-failed raspberrypi/linux/issues/1820 apt-get bad checking chroot currently dkms dpkg files first installation installed number seem skipped source v4l2loopback
docker-api-version-mismatch nlf/dlite/issues/175 api client daemon docker error from is newer ps response server than version
coredns-loop kubernetes/dns/issues/288 age apiserver controller coredns crashloopbackoff etcd kube kube-system kubectl manager net pods proxy ready restarts scheduler
script-shebang-bad alexanderfefelov/docker-1c-server/issues/7 caused directory docker exec file init linux logs no or process standard standard_init_linux.go such user
dns-resolver-failing alpinelinux/docker-alpine/issues/165 address alpine bad bytes com data from google ms ping rm run seq ti time ttl
dns-resolver-failing alpinelinux/docker-alpine/issues/59 add again alpine apk fetch git ignoring later missing org required tar temporary try update world
volume-owner-mismatch Hermsi1337/docker-ark-server/issues/27 and app args cannot create denied folder gid log mkdir permission pm server setting structure uid
fs-mounted-readonly docker/docker-bench-security/issues/15 cannot container devicemapper etc fata hostname message mnt only open read read-only response rootfs start system
seccomp-old-libseccomp tianon/docker-brew-ubuntu-core/issues/236 archive archive.ubuntu.com archives deb fetched inrelease invoke jammy jammy-security kb mb problem scripts security.ubuntu.com sub sub-process
kernel-modules-extra-missing docker/docker-ce-packaging/issues/1340 addrtype append command_failed controller dst dst-type extension initializing instance ipv4 missing obtaining prerouting register revision rules
cgroup-not-mounted docker/cli/issues/1228 applying busybox caused cgroup configuration container container_linux.go create linux mountpoint oci process_linux.go response runtime starting unknown
cgroup-v2-unsupported docker/cli/issues/2104 cgroup daemon devices dockerd failed isn mounted start to
dns-resolver-failing docker/cli/issues/2299 dial generated listen lookup nameserver netstat networkmanager pull read refused registry registry-1.docker.io resolv resolv.conf tag udp
daemon-json-invalid docker/cli/issues/2327 because cat com control daemon.json details docker.service job journalctl json mirrors registry registry-mirrors restart see xe
stale-running-kernel docker/cli/issues/2528 add bridge create daemon endpoint from host interfaces network on operation pair response run sandbox supported
proxy-misconfigured docker/cli/issues/3351 environment handshake http_proxy https_proxy latest mysql proxy proxyconnect pull registry registry-1.docker.io show tag tcp timeout tls
selinux-denied docker/cli/issues/3914 audit ausearch avc bpf comm container_runtime_t denied map permissive runc runtime scontext system_r system_u tclass tcontext
dns-resolver-failing docker/cli/issues/4496 dial get https latest lookup pull python read registry registry-1.docker.io response tag tcp timeout udp using
registry-auth-or-name oznu/docker-cloudflare-ddns/issues/65 access denied docker does exist for is login may or pull repository requested require resource the
restricted-container-guest linuxserver/docker-code-server/issues/120 aufs erro executable filesystems first fuse fuse-overlayfs grpc must overlay overlay2 overlayfs permitted quota storage-driver wait
inotify-limit-exhausted JrCs/docker-crashplan/issues/37 cat conf content fs.inotify.max_user_watches inotify key max of override setting sysctl sysctl.d this user watches will
registry-cert-expired jlesage/docker-crashplan-pro/issues/465 after certificate com configuration current data expired has image production pull pulling registry valid verify yet
registry-auth-or-name docker/docker-credential-helpers/issues/140 credentials docker err error exit is login out pass status store uninitialized
port-already-allocated 4km3/docker-dnsmasq/issues/8 already bind bringing connectivity development dnsmasq encountered endpoint external listen netstat programming project proxy udp userland
daemon-flag-conflict docker/docs/pull/5223 are as both configuration configure daemon.json directives docker.sock flag following hosts json sock specified tcp unix
proxy-misconfigured docker/docs/issues/7631 find hello hello-world https image latest length locally proxyconnect received registry registry-1.docker.io response tcp tls world
daemon-flag-conflict docker/docs/issues/7748 add-runtime authorization been containerd.sock dockerd-current docs.docker.com exe journal libexec live live-restore oci push rhel runc unavailable
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/178 append chain couldn exist help information input masquerade match more nf_tables rule rule_append state tables try
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/5 failed initialize iptables nft not protocol supported to
iptables-backend-mismatch crazy-max/docker-fail2ban/issues/164 app argument exec fetch generation id invalid iptables nf_tables null return rule stderr tables true utils
filesystem-damaged docker/for-mac/issues/35 cleaning default from fs latest layer lib needs open pull pulling structure tag tmp using var
restricted-container-guest jlesage/docker-freefilesync/issues/11 allow cgroup devices during fs oci operation permitted prochooks runc runtime setting shim sys task write
overlay-module-missing rancher/docker-from-scratch/issues/14 docker.sock enough ensure erro fata filesystem graphdriver initializing listening new overlay privileged rancher support supported unix
docker-socket-permission myoung34/docker-github-actions-runner/issues/227 connect containers denied dial docker.sock fdocker fdocker.sock frun fvar got json permission sock socket trying unix
container-name-taken sameersbn/docker-gitlab/issues/95 able again already assign assigned be conflict container daemon delete have name rename response that you
kernel-config-missing qoomon/docker-host/issues/23 build by chain default docker gateway host iptables logs match name no target that version
host-module-not-loaded qoomon/docker-host/issues/67 can do does exist initialize insmod iptables legacy nat need needs perhaps table upgraded you your
bridge-address-conflict DomiStyle/docker-idrac6/issues/36 address already daemon docker error from in response use
registry-auth-or-name oracle/docker-images/issues/999 access boot denied does example exist find image latest locally login may pull push repository require
multiple-graphdrivers docker/docker-install/issues/114 contains daemon devicemapper docker error graphdriver initializing lib several start starting sudo systemctl valid var
apt-lock-or-broken docker/docker-install/issues/416 acquire another apt by could dpkg frontend get held it lock lock-frontend process unable using var
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/145 bin could dep fatal key kmod kmod_search_moddep libkmod libkmod.c moddep modprobe module modules modules.dep.bin open search
kernel-config-missing hwdsl2/docker-ipsec-vpn-server/issues/185 call child detected generic handler kvm l2tp l2tp_ppp looking modprobing ppp ppp_generic pppd pppol2tp support xl2tpd
iptables-version-mismatch robbertkl/docker-ipv6nat/issues/34 accept argument dmesg dport filter ip6 ip6_tables ip6tables match more only protocol tables valid wait x_tables
ipv6-nat-unsupported robbertkl/docker-ipv6nat/issues/71 chain controller do exist initialize initializing insmod instance ip6tables iptables legacy nat need obtaining table wait
script-shebang-bad justb4/docker-jmeter/issues/6 caused directory docker exec file init linux no or process run standard standard_init_linux.go such user
volume-owner-mismatch dwurf/docker-kf2/issues/4 cannot create denied directory downloads home mkdir permission require source
daemon-flag-conflict docker-library/docker/issues/493 application containerd.sock cpu daemon.json docker.sock docker.socket docs.docker.com duration execstart fd hosts json min ms socket triggeredby
restricted-container-guest docker-library/docker/issues/111 adj behavior change critical fallback generally getting less oom oom_score_adj parent propagation score some work write
docker-context-wrong docker-library/docker/issues/200 connect containers dial docker during error get host http json lookup no on ps such tcp
rootless-prerequisite-missing docker-library/docker/issues/296 error failed gid kubectl logs map newuidmap not operation parent permitted rootlesskit setup uid uid_map write
host-module-not-loaded docker-library/docker/issues/350 change do exist filter initialize insmod iptables legacy modprobe modules need needs perhaps table upgraded your
restricted-container-guest docker-library/docker/issues/5 br_netfilter change docker.sock enough ensure forward forwarding ip_forward listening netfilter nf_nat only option overlay read read-only
seccomp-old-libseccomp docker-library/golang/issues/467 bin build docker git make mkdir not operation permitted pwd sh
selinux-denied addcn/docker-lnmp/issues/2 cannot chown data denied directory docker it lib mysql name password permission read root run var
compose-not-installed markshust/docker-magento/issues/740 command containers flag for help in options runtime see self self-sufficient setup shorthand sufficient unknown usage
deleted-files-held-open jlesage/docker-makemkv/issues/49 avail deleted dev df disk filesystem grep label lsof mounted on size srv storage use used
port-already-allocated BretFisher/udemy-docker-mastery/issues/57 address already bind bringing connectivity docker-compose done encountered endpoint external listen programming project proxy userland web
oom-killed CyCoreSystems/docker-meteor/issues/31 app been build building dir entrypoint entrypoint.sh has home installed killed line may take while your
proxy-misconfigured silenceshell/docker_mirror/issues/30 dial find get help https image locally name network pulling registry registry-1.docker.io see tcp timeout ubuntu
restricted-container-guest linuxserver/docker-mstream/issues/18 applylayer argument buffer equal gid ids layer lchown number opt register stderr stdout subgid subuid uid
file-descriptor-limit pauleve/docker-mtgo/issues/97 be err file files many needs open to too ulimit
host-module-not-loaded ehough/docker-nfs-server/issues/82 building environment etc from host in is kernel loaded missing modprobe module nfs the try valid
selinux-denied nginx/docker-nginx/issues/197 conf denied docker emerg etc failed logs nginx open permission
dns-resolver-failing nginx/docker-nginx/issues/508 address bad build com docker download github github.com https in linux run running step
iptables-backend-mismatch tmknight/docker-nordvpn/issues/19 accept argument chain destination fetch forward generation input iptables-legacy nf_tables policy present prot rule source them
restricted-container-guest cturra/docker-ntp/issues/28 debug error failed fatal ipv6 not ntp operation permitted starting version
image-entrypoint-missing packetworks/docker-nxfilter/issues/19 directory entrypoint entrypoint.sh error executable file found in no not oci or path such
selinux-denied openresty/docker-openresty/issues/134 bash cannot conf denied directory docker etc exec it ls nginx open permission sudo
iptables-backend-mismatch lisenet/docker-openvpn/issues/28 do does exist initialize insmod iptables legacy nat need needs openvpn perhaps table tcp upgraded your
missing-tun-device kylemanna/docker-openvpn/issues/39 add admin cap cap-add crw crw-rw-rw due errno exiting net_admin openvpn rm tap tun udp volume
missing-tun-device kylemanna/docker-openvpn/issues/498 attaching docker-compose done ipt lsmod masquerade mknod nat openvpn permitted rm size tainted tun used veth
missing-tun-device kylemanna/docker-openvpn/issues/777 built epoll eth0 gateway iface lz4 lzo mh musl openssl openvpn route ssl tap tun verify
virtualisation-off sickcodes/Docker-OSX/issues/127 adding custom daemon dev device directory from gathering information it kvm latest no response such while
libc-mismatch sickcodes/Docker-OSX/issues/404 fatal gnu instance kernel linux old smp too uname
restricted-container-guest sickcodes/Docker-OSX/issues/775 be can dev directory exists fatal found in info kvm lib modprobe module modules pve used
kernel-config-missing tianon/docker-overlay/issues/13 bridge creating docker err error fatal found installed job lib modprobe module not package sudo var
bridge-module-missing tianon/docker-overlay/issues/3 add bridge creating docker0 error failed ip link output type
oom-killed yansongda/docker-php/issues/1 admin build compilation ext jobs killed make makefile php program server signal src terminated test waiting
seccomp-old-libseccomp pi-hole/docker-pi-hole/issues/1043 alpine audit complete date digest downloaded library locally newer permitted pihole plugin pull pulling rm sh
compose-not-installed IamTheFij/docker-pre-commit/issues/7 check command commit compose docker docker-compose found git line not
docker-python-client-outdated docker/docker-py/issues/3256 console dist dist-packages entry fetching last most packages raise recent retrieve scheme scripts ssh traceback url
disk-full Kaggle/docker-python/issues/19 applylayer build core device exit left local modules on release space src stderr stdout usr write
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/154 failed initialize iptables iptables-restore nft not protocol restore supported to
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/25 argument dmesg dport help icmp information invalid iptables more nf_tables operation option supported tables try type
docker-api-version-mismatch ailispaw/docker-root-xhyve/issues/9 api arch built client commit daemon from git go is newer os response server than version
arch-mismatch-exec-format BaptisteBdn/docker-selfhosted-apps/issues/3 caused docker error exec format init linux logs process standard standard_init_linux.go user
package-source-refused nicholasdille/docker-setup/issues/263 cannot centos download error failed for in internal linux metadata no prepare repo to update yum
snap-docker-confinement canonical/docker-snap/issues/188 compose creating daemon data mkdir mount only opt path read read-only response source system up while
snap-docker-confinement canonical/docker-snap/issues/272 apparmor audit class container_id denied_mask docker-default kill mask peer profile receive requested requested_mask signal snap snap.docker.dockerd
snap-docker-confinement canonical/docker-snap/issues/34 bionic build cat context docker.io dockerfile echo hello library path prepare snapd such test ubuntu unable
snap-docker-confinement canonical/docker-snap/issues/36 apparmor class comm denied_mask docker-default mask peer profile receive requested requested_mask signal snap snap.docker.dockerd stopping term
snap-docker-confinement docker-archive/docker-snap/issues/8 apparmor applylayer audit comm denied_mask exe layer mask mkdir profile requested requested_mask snap snap.docker.dockerd syslog temp
snap-docker-confinement docker-archive/docker-snap/issues/26 compose denied docker docker-compose.yml errno error permission sudo up yml
apparmor-broken docker-archive/docker-snap/issues/4 cannot code container daemon denied desc docker error from kill permission response rpc stop test
docker-api-version-mismatch heckenmann/docker-swarm-dashboard/issues/926 api client daemon docker error from info is maximum new response supported too version
snap-docker-confinement linuxserver/docker-tautulli/issues/44 application containers creating denied library logs media mkdir mount path permission response server source support while
cgroup-not-mounted docker-archive/toolbox/issues/816 bash cgroup cgroups destination downloaded exe find image latest library locally newer portable pulling rm ubuntu
not-root haugene/docker-transmission-openvpn/issues/1286 answers cannot errno error ioctl not operation permitted rtnetlink tun tunsetiff
not-root haugene/docker-transmission-openvpn/issues/488 cannot errno ioctl not operation permitted tun tunsetiff
docker-network-missing EdyTheCow/docker-whmcs/issues/11 as be but compose could docker external found global network not up
arch-mismatch-exec-format scottyhardy/docker-wine/issues/165 build context daemon entries from in kb latest linux list manifest matching no pulling sending step
dkms-build-failed linuxserver/docker-wireguard/issues/17 answers area cleaning cloud consult dkms header headers installation kernelrelease make.log postinst preparation rtnetlink skipping unnecessary
iptables-backend-mismatch linuxserver/docker-wireguard/issues/390 argument could fetch generation id invalid iptables nf_tables not rule set tables
iptables-backend-mismatch linuxserver/docker-wireguard/issues/392 accept activating fetch forward generation mtu nf_tables others postrouting route setconf stop tunnel wg wg0 wg0.conf
stale-running-kernel linuxserver/docker-wireguard/issues/74 active answers app compat leaving logs make new now operation our rtnetlink src supported test wireguard
iptables-raw-table-missing thrnz/docker-wireguard-pia/issues/166 help initialize insmod iptables-restore legacy line more need needs occurred perhaps raw restore table try upgraded
resolvconf-missing thrnz/docker-wireguard-pia/issues/186 conf could detect etc generated init not resolvconf successfully system wg0 wg0.conf wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/37 change do exist filter initialize insmod iptables legacy modprobe modules need needs perhaps table upgraded your
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/90 argument extension fetch generation id invalid iptables missing module nf_tables revision rule set supported tables udp
docker-context-wrong tiangolo/docker-with-compose/issues/5 at compose connect couldn docker-compose docker_host environment http if it location non specify standard url variable
daemon-json-invalid florianutz/DockerCE-CIS/issues/2 any configuration configure daemon.json directives disable dockerd don etc following json legacy match option registry unable
selinux-denied dockerfile/nginx/issues/20 cache client crit denied failed nginx open permission temp var
registry-auth-or-name ivangabriele/dockfish/issues/13 daemon default docker error for found from latest manifest not pull response tag unknown using
stale-pid-file louislam/dockge/issues/712 broadcast creation docker.pid down ensure ether global inet mtu multicast noqueue qdisc qlen scope skipping still
module-not-loaded dockovpn/dockovpn/issues/173 can do does exist filter initialize insmod iptables legacy nat need needs perhaps table upgraded your
snap-docker-confinement stefanprodan/dockprom/issues/161 cadvisor cannot compose creating docker-compose mkdir mount only path read read-only source start system up while
docker-socket-permission docksal/docksal/issues/342 after current dial docker.sock fdocker fdocker.sock fin frun fvar got group have part permission socket trying
snap-docker-confinement GhostWriters/DockSTARTer/issues/482 bringing cannot complete creating downloads encountered errors mkdir mount only path project read read-only source while
volume-owner-mismatch GhostWriters/DockSTARTer/issues/761 data denied docs have here http information installation issues may mkdir more org permission permissions plugins
fs-mounted-readonly docker/docs/issues/11397 build daemon docker error file from lib mkdir only read read-only response system tmp var
virtualisation-off docker/docs/pull/14912 bios cpu dev disabled does enable enter hard intel kvm kvm_intel modprobe setup supports then your
daemon-option-incompatible docker/docs/issues/16059 cluster component configuration daemon debug dockerd incompatible is live live-restore mode restore starting sudo swarm with
selinux-denied lmstudio-ai/docs/issues/199 at bin denied exec failed home journalctl permission service spawning step user
bind-source-wrong docker/docs/issues/4709 bind config data docker does exist for home invalid mount not path source type
dkms-build-failed drew2a/wireguard/issues/10 directory fatal found in lib modprobe module modules not sudo wireguard
docker-api-version-mismatch falcosecurity/driverkit/issues/24 arch building built commit complete config.yaml exiting experimental git go maximum minimum processor seconds take yaml
module-signature-rejected dev47apps/droidcam-linux-client/issues/21 drivers insert insmod interface kernel_lockdown.7 loading lockdown man media permitted restricted syslog tail unsigned v4l2loopback video
dkms-build-failed dev47apps/droidcam-linux-client/issues/256 all and build building entering install leaving make makefile modules parameters stop such tmp v4l2loopback video
not-root geerlingguy/drupal-vm/issues/649 do exist filter initialize insert insmod ip6 ip6_tables ip6tables need needs perhaps permitted table tables upgraded
arch-mismatch-exec-format duckietown/lib-dt-apriltags/issues/5 apt apt-get arch caused downloaded format image make newer pip pulling python standard standard_init_linux.go step update
inotify-limit-exhausted Duet3D/DuetSoftwareFramework/issues/33 add device directory failed left no on password run space systemd to watch
dkms-build-failed staralt/dxgkrnl-dkms/issues/10 apport area azure bad binary building cleaning consult dkms information kernelrelease make make.log more package return
iptables-raw-table-missing e2b-dev/e2b-cookbook/pull/56 access connectivity direct docker0 dport drop endpoint external filtering networking perhaps prerouting programming raw rule upgraded
memory-exhausted-thrashing rfjakob/earlyoom/issues/269 and avail free mem of sending swap total when
cgroup-not-mounted nicolasbock/ebuildtester/issues/103 cannot cgroup cgroups container containers daemon destination error failed find from id mount response start unknown
start-limit-hit john30/ebusd/issues/229 exit-code hold hold-off journalctl off over quickly repeated request restart result scheduling start systems time too
docker-socket-permission aws-samples/ecs-bg-external-controller/issues/5 at connect daemon denied docker got permission socket the to trying unix while
snap-docker-confinement elabftw/elabftw/issues/1917 access block blocks compose device docker-compose errno gid inode io root rw size stat uid yml
compose-not-installed peasead/elastic-container/issues/13 and been container containers flag has help network passphrase reset see shorthand stack start starting unknown
nvidia-runtime-missing eduidl/ElasticFusion-Dockerfile/issues/11 capabilities could daemon device docker driver error from gpu not response select with
systemd-unit-bad-path kyuupichan/electrumx/issues/307 after description entered environmentfile exec execstart exit-code home min network.target result started state stopped target unit
kernel-modules-extra-missing rancher/elemental/issues/1432 by could find insert kmod libkmod module name not tcp
clock-skew-tls rancher/elemental/issues/567 before certificate cluster clusters connecting current expired has https k8s kubernetes local panic valid while yet
boot-partition-full elementary/appcenter/issues/1777 compressed cpio dm-2 initramfs-tools lz4 mkinitramfs parts possible post-installation postinst resume run-parts sub sub-process update-initramfs variable
boot-kernel-not-updated elementary/settings-system/issues/335 boot drwx drwxr drwxr-xr-x dynamic efi generic grub img initrd initrd.img la lrwxrwxrwx preempt preempt_dynamic rw-r
map-count-too-low spujadas/elk-docker/issues/92 bootstrap bound checks count enforcing exception increase least loopback low map max memory too validation virtual
builtin-module-not-detected replicatedhq/embedded-cluster/pull/1888 br_netfilter cloud conntrack host init ip_tables is kernel loaded module netfilter nf_conntrack or overlay tables the
inotify-limit-exhausted mregni/EmbyStat/issues/1393 been configured has inotify instances ioexception limit logs number of on open per reached system user
module-version-mismatch nicupavel/emlog/issues/14 about could disagrees dmesg error format insert insmod invalid layout module module_layout not of symbol version
ipset-module-missing Entware/Entware/issues/50 argument create error hash invalid ip ipset kernel received test
kernel-config-missing Entware/Entware/issues/882 cannot create hash ip ipset kernel open session to
kernel-config-missing Entware/Entware-ng/issues/807 access block correct errno fs init.d max mounting nfs nfsd nonexistent problem rpc rpc.nfsd size then
docker-context-wrong tensorchord/envd/issues/1503 at based bootstrap configuration connect context current default description docker.sock docker_host endpoint host list sock unix
dkms-build-failed aifoundry-org/et-platform/issues/4 cc consult dkms entering force kernelrelease make.log makefile mok mok.key mok.pub pub sign sign-file signing symlink
etcd-data-corrupt etcd-io/etcd/issues/10722 bbolt before bounds coreos db etcd etcdmain github github.com goroutine initialized listening member page panic requests
etcd-data-corrupt etcd-io/etcd/issues/11220 already before crc etcd etcdmain etcdserver index initialized member mismatch read recovered restore snapshot store walpb
etcd-data-corrupt etcd-io/etcd/issues/11488 can crc eof mismatch only repair unexpected walpb
etcd-data-corrupt etcd-io/etcd/issues/11949 backend database doesn error exist failed file find from panic recovering snap snapshot to
etcd-data-corrupt etcd-io/etcd/issues/12492 at backend database doesn error etcdserver exist file from index path recovered recovering snap snapshot store
etcd-data-corrupt etcd-io/etcd/issues/4012 at cluster etcd exited failure from index information loaded main nil process recovered snapshot store systemd
etcd-data-corrupt etcd-io/etcd/issues/6191 and be cannot crc error journalctl mismatch read walpb
registry-rate-limit lambdaclass/ethrex/issues/2633 caused com have https increase increase-rate-limit limit pull rate reached response toomanyrequests unauthenticated www www.docker.com your
boot-kernel-not-updated ev3dev/ev3dev/issues/762 apt apt-get armv7l boot done executing gcc image initramfs initramfs-tools over parts run-parts tools unpacking vmlinuz
privileged-port evcc-io/evcc/issues/6442 bind denied journalctl listen permission tcp
firmware-missing lf-edge/eve/pull/2805 direct dmesg firmware for found iwlwifi load maximum minimum no required suitable supported ucode version with
kernel-modules-extra-missing Justsenger/ExHyperV/issues/282 azure directory execution failed fatal found in lib modprobe module modules no not script signal success
virtualisation-off platform9/express/issues/206 bios by disabled dmesg grep hardware kvm no support
module-version-mismatch patjak/facetimehd/issues/138 about could disagrees exec facetimehd format insert layout modprobe module module_layout not of sudo symbol version
stale-running-kernel patjak/facetimehd/issues/147 directory facetimehd fatal found generic in lib modprobe module modules not
module-version-mismatch patjak/facetimehd/issues/153 about debian disagrees exec facetimehd format gnu insert layout modprobe module module_layout of smp symbol uname
module-version-mismatch patjak/facetimehd/issues/157 bit could debug exec extra facetimehd format info insert lib lsb modprobe modules sysv usr version
module-version-mismatch patjak/facetimehd/issues/57 argument common core cpu dmesg facetimehd genuineintel ghz gnu insert intel lsmod modprobe smp symbol uname
systemd-workdir-inaccessible scanlime/fadecandy/issues/138 chdir counter env example execstart expired job ms opt preset python restart restartsec scheduled scheduling since
iptables-legacy-removed fail2ban/fail2ban/issues/4182 armv7l filter initialize insmod ip_tables legacy need needs perhaps raspbian rpi rpt stderr tables upgraded utils
systemd-unit-bad-path pimoroni/fanshim-python/issues/66 absolute automatic both execstart execstop executable ignoring lacks off path python python3 refusing root setting systemd
selinux-denied coreos/fedora-coreos-tracker/issues/1089 avc conmon container_runtime_t fork ino later object object_r permissive scontext system_r system_u tclass tcontext unconfined unconfined_u
userns-remap-subid-missing coreos/fedora-coreos-tracker/issues/2056 alias alpine auto core docker.io enough getting ids mappings podman ranges registries resolved signatures subuid userns
ip-forward-disabled ejc3/fcvm/issues/192 bytes conf data forwarding ipv4 net packet packets ping received sysctl
inotify-limit-exhausted coreos/fedora-coreos-tracker/issues/637 avail cgroup control devtmpfs df group inotify left mounted rpm shm slice space system.slice tmpfs watch
ipset-module-missing projectcalico/felix/issues/2083 as builtin checking detect fail ip6 ip6_tables loaded lsmod module modules node ok set tables xt_set
kernel-config-missing projectcalico/felix/issues/2360 couldn execute help ip6tables ip6tables-restore legacy match more occurred program raw restore retry rpfilter table tables
privileged-port gtsteffaniak/filebrowser/issues/2598 bind denied journalctl listen permission tcp
cpu-instruction-unsupported t0mer/Find-my-kids/issues/1 bash core docker dumped find illegal instruction it latest rm run
stale-running-kernel firecracker-microvm/firecracker/issues/3626 add bridge build create daemon endpoint host interfaces network on operation pair response sandbox supported tools
kernel-config-missing firehol/firehol/issues/364 addrtype bpf chain cluster comment config_netfilter_xt_match_addrtype execute fin forward ip6tables limit log-level match netfilter pass what
kernel-config-missing firewalld/firewalld/issues/1370 blob command_failed counter family firewall-cmd firewalld inet left nftables null op policies python-nftables reject reload right
restricted-container-guest firewalld/firewalld/issues/160 by chain cmd drop firewall firewall-cmd ip6tables match prerouting raw reload rpfilter sbin state target that
restricted-container-guest firewalld/firewalld/issues/264 and conntrack error failed file get helper net netfilter parse proc read setting sys warning write
kernel-config-missing firewalld/firewalld/issues/411 apply ebtables family firewall firewalld inet ip6tables-restore iptables-restore issue might nft protocol reload rules security solve
builtin-module-not-detected firewalld/firewalld/issues/430 conntrack dmesg find firewalld insert install load modprobe module nf_conntrack operation parameter permitted see symbol systemctl
restricted-container-guest firewalld/firewalld/issues/443 and conntrack errno get gnu helper net netfilter parse proc read setting smp sys uname warning
host-module-not-loaded firewalld/firewalld/issues/491 add backend cmd command command_failed dns does exist firewall firewall-cmd ip6tables not service unknown unknown_error warning
ipv6-disabled-kernel firewalld/firewalld/issues/496 backend chain command_failed disabling dynamic firewall firewalld ip6tables iptables-restore ipv6 legacy pre public restore sbin unknown_error
docker-chains-flushed firewalld/firewalld/issues/503 addrtype chain does dst dst-type exist in iptables local nat nf_tables prerouting program tables type wait
firewalld-conflict firewalld/firewalld/issues/546 and code connect connections could db exited host ip no on port route running server tcp
restricted-container-guest firewalld/firewalld/issues/617 conntrack defrag ftp grep helper ipv4 ipv6 lsmod masquerade nat nf_conntrack nf_conntrack_ftp nf_conntrack_ipv4 nf_nat state xt_conntrack
firewalld-conflict firewalld/firewalld/issues/844 addrtype bad chain command_failed couldn dst dst-type help legacy matching more nat option prerouting rule that
firmware-missing RPi-Distro/firmware-nonfree/issues/56 detected device direct dmesg enabling firmware found grep intel iwlwifi load minimum required suitable ucode version
kernel-config-missing wangliangliang2/fix_synology_docker_ipv6/issues/1 chain controller false initialize initializing insmod instance nat need needs nil obtaining perhaps stopping upgraded wait
module-signature-rejected FrescoLogic/FL2000/issues/32 available could error insert insmod key module not operation permitted required sudo
cni-not-initialised flannel-io/flannel/issues/1082 cni cni.go describe flannel kubeletnotready loading net.d networkpluginnotready networkready networks perhaps plugin ready reason uninitialized valid
kernel-modules-extra-missing flannel-io/flannel/issues/1406 config directrouting error false gbp learning main main.go network not operation port supported vni vxlan vxlan.go
cni-plugin-binary-missing flannel-io/flannel/issues/1432 cni cni.go coredns flannel net.d networkpluginnotready networkready networks pod_workers.go portmap ready reason skipping syncing uninitialized workers
cni-plugin-binary-missing flannel-io/flannel/issues/1471 bin cbr0 cni cni.go config err failed find flannel in list name opt path plugin validating
kernel-modules-extra-missing flannel-io/flannel/issues/1502 controller counter directrouting flannel gbp job k3s learning lsmod raspi scheduled successful sync vni vxlan vxlan.go
cni-not-initialised flannel-io/flannel/issues/1989 age apiserver cni coredns describe etcd initialized kube-system kubeletnotready networkpluginnotready networkready node1 ready reason restarts returns
cni-not-initialised flannel-io/flannel/issues/2063 adding cbr0 cni coredns desc env events failedcreatepodsandbox flannel kube kubelet plugin pod rpc sandbox subnet
br-netfilter-missing flannel-io/flannel/issues/2068 bridge bridge-nf-call-iptables call does errors execution exist filecontent iptables kubeadm occurred phase preflight proc some sys
br-netfilter-missing flannel-io/flannel/issues/2166 br_netfilter bridge bridge-nf-call-iptables call check flannel iptables kube kubectl logs net netfilter proc stat such sys
kernel-config-missing flannel-io/flannel/issues/441 by can init lsmod module not operation size start supported used vxlan
kernel-config-missing cilium/cilium/issues/20858 answers dump filter ingress loader operation qdisc replace rtnetlink show subsys supported tc terminated true vxlan
cni-not-initialised coreos/flannel-cni/issues/16 cbr0 cni cni.go false kubelet.go message net.d networkpluginnotready networkready networks plugin ready reason uninitialized valid validating
iptables-legacy-removed flatcar/Flatcar/issues/2208 accept change dport eth0 forward initialize input insmod legacy masquerade nat need postrouting table udp wg0
resolv-conf-broken flatcar/Flatcar/issues/416 clients configuration dead docs freedesktop inactive man org preset resolution resolved software systemd-resolved wiki writing www
oom-killed cyang-kth/fmm/issues/146 bug build compiler dir full if internal killed make network please program report source src with
kernel-config-missing TuxInvader/focal-mainline-builder/issues/41 binder binder_linux directory fatal found generic in lib linux modprobe module modules not
apt-lock-or-broken BerkeleyAutomation/FogROS2/issues/20 acquire another apt apt-get could dpkg frontend held install it lock lock-frontend unattended unattended-upgr upgr using
br-netfilter-missing opsnull/follow-me-install-kubernetes-cluster/issues/468 br_netfilter fatal found modprobe module netfilter not uname
swap-enabled opsnull/follow-me-install-kubernetes-cluster/issues/236 disable entered fail fail-swap-on holdoff kubelet.service kubernetes over restart scheduling server.go started supported swap tail unit
cgroup-driver-mismatch opsnull/follow-me-install-kubernetes-cluster/issues/101 cgroup cgroupfs create different docker driver error failed from is kubelet misconfiguration run systemd to
oom-killed docker/for-linux/issues/1001 anon anon-rss child file-rss kb kill killed now oom python3 rss sacrifice score shmem shmem-rss total-vm
apparmor-broken docker/for-linux/issues/1067 apparmor apparmor_parser but character docker-default hello hello-world kr line output parser profile sbin tmp unexpected world
corrupt-docker-state docker/for-linux/issues/1084 daemon directory endpoint files from lib local network object open response store such type update var
apparmor-broken docker/for-linux/issues/1129 apparmor apply attr audit canceled change comm container_linux.go docker-default hello-world oci process_linux.go profile runc self write
firewalld-conflict docker/for-linux/issues/1163 already application bound bridge chain conflict controller creating docker.service docker0 engine initializing nat program zone zone_conflict
apparmor-broken docker/for-linux/issues/1199 apparmor apply argument attr exec failed invalid proc profile self to unknown write
address-pool-exhausted docker/for-linux/issues/123 available bridge controller daemon error failed initializing list network no starting
cgroup-v2-unsupported docker/for-linux/issues/1270 canceled caused cgroup container_linux.go context erro fetch hello hello-world oci permission process_linux.go prochooks program waiting world
bridge-address-conflict docker/for-linux/issues/1422 default dev docker docker0 docker_gwbridge gwbridge ip kernel link proto route scope src via
proxy-misconfigured docker/for-linux/issues/1444 awaiting canceled client client.timeout connection exceeded headers hello hello-world registry registry-1.docker.io request timeout waiting while world
package-source-refused docker/for-linux/issues/1474 apt-secure bookworm creation deb.debian.org gpg hit inrelease manpage no_pubkey pubkey secure securely signatures signed therefore verified
docker-socket-unit-missing docker/for-linux/issues/16 activation deprecated devicemapper dm.thinpooldev docker.service.d docs.docker.com drop drop-in graph mapper removed socket sockets storage-driver thinpooldev via
daemon-flag-conflict docker/for-linux/issues/165 both configure daemon.json directives entered flag hold hold-off json off quickly repeated scheduling specified stopped too
docker-group-missing docker/for-linux/issues/186 change could docker docker.sock dockerd found getent group ls not root run sock to var warn
apt-lock-or-broken docker/for-linux/issues/20 broken conflict conflicts dependency docker-ce finished install problem processing resolution selinux skip try using work yum
cgroup-not-mounted docker/for-linux/issues/219 bringing cgroup cgroups destination encountered errors fedora id id_like like pretty pretty_name project registry rhel version_id
second-daemon-running docker/for-linux/issues/274 aufs booted connect database dial docker-containerd graphdriver libcontainerd metadata opening prior still store successfully timeout volume
second-daemon-running docker/for-linux/issues/281 database delete docker-containerd docker.pid ensure graphdriver kill libcontainerd metadata opening overlay2 prior still store timeout volume
daemon-flag-conflict docker/for-linux/issues/327 and are as both cat configuration configure daemon.json directives flag following insecure insecure-registries json registries specified
proxy-misconfigured docker/for-linux/issues/376 docker.io hello hello-world image images index index.docker.io latest library pull pulling repositories repository tag trying world
clock-skew-tls docker/for-linux/issues/400 ca certificate daemon expired from has join response root swarm token valid validating while xxx yet
proxy-misconfigured docker/for-linux/issues/415 available ca certificate client connect connected hello http http_proxy https_proxy names openssl peer protocol proxy ssl
systemd-override-outdated docker/for-linux/issues/47 application container directly docker.service dockerd engine exited failure linux main on please process start starting supported
arch-mismatch-exec-format docker/for-linux/issues/56 build caused context debian exec kb ls non non-zero returned sending sh standard standard_init_linux.go step zero
apt-lock-or-broken docker/for-linux/issues/577 broken dependency docker-ce finished package problem processing requires resolution rpm selinux skip stable try work yum
runc-version-broken docker/for-linux/issues/591 bootstrap broken caused commit container_linux.go copying data docker-runc expected oci pipe process_linux.go runc runtime spec write
address-pool-exhausted docker/for-linux/issues/599 among assign defaults dhcp docker_gwbridge gwbridge link metric non-overlapping overlapping pool proto route scope tun0 via
proxy-misconfigured docker/for-linux/issues/620 daemon docker does first from get handshake https like not proxyconnect registry registry-1.docker.io response tcp tls
systemd-override-outdated docker/for-linux/issues/65 aufs cat conf docker.service docker.service.d docker.sock driver environment execstart sock storage storage-driver systemctl systemd tcp unix
daemon-flag-conflict docker/for-linux/issues/76 are as both configuration configure daemon.json directives docker.sock fd flag following hosts json sock specified unix
docker-daemon-not-running docker/for-linux/issues/782 at cannot connect daemon docker.sock info ok run running service sock start starting the unix var
cgroup-not-mounted docker/for-linux/issues/903 applying caused cgroup configuration container_linux.go cpuset create fs linux mkdir oci process_linux.go response runtime sys unknown
dns-resolver-failing docker/for-mac/issues/1317 default dial docker.io example get https latest lookup pull registry registry-1.docker.io repository tag tcp trying using
disk-full docker/for-mac/issues/1512 busybox copy df git github github.com go left mounted overlay processing space step tar tmpfs write
docker-context-wrong docker/for-mac/issues/3039 at cannot connect daemon docker is localhost ps running tcp the to
disk-full docker/for-mac/issues/3529 daemon device env example from left lib make mkdir no on response rm space tmp var
arch-mismatch-exec-format docker/for-mac/issues/5475 caused error exec format init linux process standard standard_init_linux.go user
proxy-misconfigured docker/for-win/issues/2860 daemon dial get hello hello-world http https lookup on proxyconnect registry registry-1.docker.io response server tcp world
docker-context-wrong docker/for-win/issues/3570 at cannot connect daemon docker is running tcp the to
iptables-backend-mismatch docker/for-win/issues/517 add argument failed filter invalid iptables nf_tables table tables
bridge-address-conflict docker/for-win/issues/9080 connect dial get getting https latest proxyconnect pull registry registry-1.docker.io response route started tag tcp using
proxy-misconfigured docker/for-win/issues/9400 connect connection daemon dial docker error from get https proxyconnect pull refused registry registry-1.docker.io response tcp
module-version-mismatch furkanmustafa/forcefully-remove-bootfb/issues/7 build could end fedora force format gnu insert insmod invalid local may module preempt remove smp
systemd-unit-bad-path theforeman/foreman-discovery-image/pull/9 at bin denied entered exec exited ls main permission prepare root rw-r spawning state step unit
privileged-port frappe/frappe_docker/issues/575 bind compose denied docker emerg failed frontend logs permission to
address-pool-exhausted escomputers/freepbx-docker/issues/23 address compose create daemon from network on one other overlaps pool response running space this up
smb-dialect-mismatch Freetz-NG/freetz-ng/issues/61 admin cifs dmesg down e.g man manual mount mount.cifs page password refer return tmp user vfs
docker-socket-permission berndhofer/freqstart/issues/50 dial docker.sock fdocker fdocker.sock frun function fvar got images nginx post project socket stable tag yml
inotify-limit-exhausted gravityblast/fresh/issues/44 files init inotify inotify_init many open too
stale-running-kernel blakeblackshear/frigate/issues/1558 add cannot create default endpoint host interfaces network on operation pair sandbox service start supported the
selinux-denied fatedier/frp/issues/3067 cpu denied execstart executable ini locate min ms nat permission preset since spawning started step vendor
restricted-container-guest fscarmen/warp-sh/issues/56 aborted above accessible attach bullseye class first installing interface maximum operating than there tun visit www
firewalld-conflict FusionAuth/fusionauth-issues/issues/2923 already bound chain conflict docker0 failed nat program to trusted zone zone_conflict
mount-helper-missing GalliumOS/galliumos-distro/issues/502 exfat gid iocharset media mounting nodev non non-zero nosuid remount sdb1 uid umask utf8 volume zero
systemd-override-outdated garethr/garethr-docker/pull/428 application bin but defined docker.service engine entered exited flag help main provided see starting state unit
systemd-override-outdated garethr/garethr-docker/issues/535 active application docker.service docker.service.d docs docs.docker.com drop drop-in engine execstart fd options preset since storage vendor
systemd-override-outdated garethr/garethr-docker/issues/701 daemon directly docker dockerd is linux not on please run supported
module-signature-rejected google/gasket-driver/issues/11 by failed insert key load module modules rejected service status systemctl systemd systemd-modules-load.service to was
systemd-unit-user-missing shivasiddharth/GassistPi/issues/615 assistant begin chroot end entered google group hold hold-off id ignoring off over restart scheduling unit
module-version-mismatch hannesmann/gcadapter-oc-kmod/issues/7 could error format generic insert insmod invalid linux module not sudo uname
seccomp-old-libseccomp docker-library/gcc/issues/79 bullseye deb deb.debian.org encountered gcc gpg inrelease kb least one reading repository security signature signed updates
inotify-limit-exhausted rackerlabs/genestack/pull/227 allocate directory failed files many open resolved restart service systemctl systemd to too watch
module-missing-in-initramfs Sabayon/genkernel-next/pull/52 adding check crypt crypto device-mapper dmesg ioctl key mapper more reload supports syslog table target that
address-pool-exhausted geopython/geopython-workshop/issues/46 address among an assign available could creating defaults driver find ipv4 network non non-overlapping overlapping pool
systemd-unit-bad-path ratibor78/geostat/issues/10 absolute an bad dead details executable inactive neither nor pwd python reason setting unit valid venv
docker-socket-permission sdr-enthusiasts/gitbook-adsb-guide/issues/31 connect containers denied dial docker.sock fdocker fdocker.sock frun fvar got permission post sock socket trying unix
selinux-denied go-gitea/gitea/issues/36929 app bin code config etc exec execstart exit exit-code exited ini local process result usr web
docker-context-wrong tmaier/docker-compose/issues/21 client connect debug dial during errors false get host http lookup mode pretty printing server tcp
oom-killed gladiusio/gladius-archive-node/issues/5 build building command compose docker-compose install killed node non non-zero npm returned sh step web zero
clock-skew-tls GladysAssistant/Gladys/issues/3058 assistant before certificate docker.io expired first head manifests page pulling reference registry-1.docker.io resolve tls verify yet
missing-tun-device passteque/gluetun/issues/1088 adding cannot compose custom dev device directory docker-compose gathering information net start such tun up while
mtu-mismatch passteque/gluetun/issues/1989 com docker example example.com get handshake http https logs net timeout tls
iptables-backend-mismatch qdm12/gluetun/issues/2200 argument could fetch generation id invalid ip6tables nf_tables not rule set tables
missing-tun-device passteque/gluetun/issues/2243 available creating dev device is it net not open operation permitted tun
missing-tun-device passteque/gluetun/issues/700 cannot device error file no open such tun unix
nft-native-rules-in-iptables-table coreos/go-iptables/issues/73 adding chains configuring erro incompatible iptables list namespace nat nf_tables nft sbin table tables tool wait
arch-mismatch-exec-format hypriot/golang-armbuilds/issues/7 binary cannot error exec execute file format go
registry-rate-limit TechPerplexed/Gooby/issues/140 authenticating com have https increase increase-rate-limit limit may pull rate reached toomanyrequests upgrading www www.docker.com your
restricted-container-guest astrada/google-drive-ocamlfuse/issues/240 builtin device drive first fuse google label libkmod libkmod.c lookup lookup_builtin_file media modprobe modules modules.builtin.bin try
bind-source-wrong Misterbabou/gptwol/issues/4 admin during exists expected flags mounting onto rootfs runc shim specified txt versa via vice vice-versa
nvidia-runtime-missing psalias2006/gpu-hot/issues/18 capabilities could cuda daemon device driver from gpu not nvidia nvidia-smi response select smi version with
dkms-build-failed GoogleCloudPlatform/compute-gpu-installation/issues/25 and because communicate couldn driver has installed it latest make nvidia nvidia-smi running smi sure that
inotify-limit-exhausted NVIDIA/gpu-operator/issues/441 create device failed files fs gpu kubeconfig kubectl logs many nvidia open plugin starting too watcher
script-shebang-bad aws/graph-explorer/issues/85 caused directory exec file init linux no or process standard standard_init_linux.go such user
storage-driver-unsupported alphagov/gsp/pull/1136 aufs driver erro filesystems found in is over overlay overlay2 overlayfs proc storage storage-driver supported was
module-signature-rejected free5gc/gtp5g/issues/116 cp depmod drivers insert kernel_lockdown.7 loading lockdown make makefile man permitted restricted tunnel udp udp_tunnel unsigned
selinux-denied boschkundendienst/guacamole-docker-compose/issues/34 audit.log avc container_t dm-0 emerg ino object_r permissive postgresql scontext system_r system_u tclass tcontext unconfined_u user_home_t
unit-not-installed jonssonyan/h-ui/issues/48 failed found not restart service to unit
arch-mismatch-exec-format clue/docker-h5ai/issues/9 aarch64 caused centos error exec format gnu init linux process release smp standard standard_init_linux.go user
ipv6-nat-unsupported home-assistant/operating-system/pull/2051 chain controller initialize initializing insmod instance ip6tables legacy nat need needs obtaining perhaps table upgraded wait
kernel-config-missing home-assistant/operating-system/issues/3730 append chain extension flags forward masquerade missing nat nf_tables postrouting revision rule rule_append syn tables wg0
apt-lock-or-broken goharbor/harbor/issues/18236 apt-get caused cli conflicts containerd.io dependencies docker-ce following generated have held moby packages resolve runc unmet
registry-plain-http goharbor/harbor/issues/3624 client daemon error from gave get http https response server to
registry-cert-expired goharbor/harbor/issues/3808 admin certificate daemon expired from get has https is login or response username valid xxx yet
kernel-config-missing hardkernel/linux/issues/147 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_namespaces config_net_ns config_netfilter_xt_match_addrtype config_nf_nat_ipv4 config_pid_ns config_uts_ns
kernel-config-missing hardkernel/linux/issues/325 addressability blkio changing content content-addressability cpuset low migration mountpoint mounts nofile pids rlimit rlimit_nofile seconds took
kernel-config-missing hardkernel/linux/issues/328 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_namespaces config_net_ns config_netfilter_xt_match_addrtype config_nf_nat_ipv4 config_pid_ns config_uts_ns
clock-skew-tls harvester/harvester/issues/2860 before ca cacerts cert certificate configuration current expired kube-proxy proxy ready retrieve valid validation waiting yet
kernel-config-missing dianlight/hassio-addons/issues/142 available dep exfat found in info init modprobe module modules modules.dep not service starting warning xfs
tls-ca-untrusted docker-library/hello-world/issues/86 authority by certificate get hello hello-world https latest pull registry registry-1.docker.io response signed tag using world
cpu-instruction-unsupported bignay2000/helloworldarm/issues/1 armv6l docker illegal instruction uname version
arch-mismatch-exec-format RattyDAVE/docker-ubuntu-hercules-mvs/issues/1 caused docker error exec format init linux logs process standard standard_init_linux.go user
kubelet-cert-expired vitobotta/hetzner-k3s/issues/164 be error get in kubectl must pods server the to unauthorized you
join-token-refused vitobotta/hetzner-k3s/issues/390 agent contents duplicate enabling entry flag hostname k3s match password rancher ready rejected retrieve try waiting
join-token-refused xetys/hetzner-kube/issues/304 api ca cert cluster cluster-info connect discovery hash join keys kubeadm none public token xxx xxxxxxx
dkms-build-failed larixer/hid-asus-dkms/issues/25 add at be build cannot completed dkms echo found headers kernel manjaro modules source usr your
module-signature-rejected larixer/hid-asus-dkms/issues/23 add available bind bus completed dkms drivers hid insert install key modprobe nonexistent required sh sys
kernel-regression DanielOgorchock/linux/issues/34 could dmesg exec existing for format hid insert invalid is module modules skipping target type value
dkms-build-failed emilyst/hid-nx-dkms/issues/12 bad built cc consult depmod dkms generated hid include included make make.log makefile no-depmod return scripts
dkms-build-failed emilyst/hid-nx-dkms/issues/20 build dkms headers hid install it kernelsourcedir located modules option package please source tell where your
dkms-build-failed msteinbeck/hid-retrobit/issues/4 completed currently deb deleting dkms dpkg headers hid installation post-installation preparing subprocess symlink unpack unpacking were
dkms-build-failed msteinbeck/hid-retrobit/issues/7 completed dkms dpkg echo headers hid installation installed package post post-installation processing returned script source subprocess
dkms-build-failed Kimplul/hid-tmff2/issues/140 area bad building cleaning consult dkms done hid hid-tmff2 information install make make.log more return tmff2
module-version-mismatch Kimplul/hid-tmff2/issues/15 could exec extra format generic gnu hid insert linux ls modprobe modules smp tminit ubuntu uname
dkms-build-failed Kimplul/hid-tmff2/issues/27 all bad consult depmod dkms hid hid-tmff2 make make.log makefile manjaro no-depmod return returned tmff2 tminit
stale-running-kernel Kimplul/hid-tmff2/issues/82 all arch1 arch1-1 arch1-2 drwxr drwxr-xr-x entry hid hid-tmff2 leaving make makefile stop there tmff2 tminit
mtu-mismatch hiddify/hiddify-app/issues/525 applying authenticating compat connecting established files include options protocol reading received remote software ssh string xxx
smb-dialect-mismatch home-assistant/core/issues/94334 above attempting closed dialect e.g later less old registered secure servers smb2 specified specify supervisor vers
snap-docker-confinement marthoc/docker-homeseer/issues/17 creating daemon docker file from mkdir mount only opt path read read-only response source system while
dkms-build-failed im-0/hpsahba/issues/34 apport area bad binary building cleaning consult dkms force kernelrelease make.log package preparation return skipping unnecessary
systemd-unit-bad-path qu1x/huawei-wmi/issues/3 absolute cat echo executable is lib lock old path service sh state sys system systemd wmi
registry-rate-limit docker/hub-feedback/issues/2464 age authorization content curl date digest distribution head length manifest manifests ok registry-1.docker.io security token transport
restricted-container-guest TurboGit/hubicfuse/issues/85 alias builtin could device first fuse kmod libkmod libkmod.c lookup modprobe module modules modules.builtin.bin open try
start-limit-hit Mellanox/hw-mgmt/pull/2076 failed hit limit result start with
filesystem-damaged hwameistor/hwameistor/issues/1042 call cleaning data exit failed mnt mount needs output status structure system
filesystem-damaged hwameistor/hwameistor/issues/707 arguments cleaning csi defaults desc kubernetes.io mapper mounting mountvolume over pods rpc structure volume volumes xfs
restricted-container-guest hwdsl2/wireguard-install/issues/49 available before enabled have installer ip6 ip6_udp_tunnel lsmod modprobe modules needs tun tunnel udp udp_tunnel vxlan
stale-running-kernel hypriot/image-builder-rpi/issues/370 add bridge containers endpoint handler host interfaces level msg network operation pair post returned sandbox supported
module-not-loaded allanbian1017/i2c-ch341-usb/issues/5 adapter arch1 arch1-1 bit bus connected drwxr drwxr-xr-x empty full i2c mem number srcversion taint usb
dkms-install-skipped strongtz/i915-sriov-dkms/issues/248 apt auto build dkms do header headers install installation installed postinst seem setting since skipped was
module-not-loaded cnoe-io/idpbuilder/issues/356 chain chains cni desc initialize insert insmod ip_tables legacy list permitted plugin portmap rpc sandbox wait
arch-mismatch-exec-format DomiStyle/docker-idrac6/issues/32 caused error exec format init linux process standard standard_init_linux.go user
kernel-modules-extra-missing jawj/IKEv2-setup/issues/142 aarch64 bypass charon dmn enabling ike installing ipv6 knl netlink openssl policy protocol raspi strongswan syslog
memory-cgroup-disabled DieterReuter/image-builder-rpi64/pull/91 cgroups error memory missing systemverification
module-signature-rejected lucasw/image_to_v4l2loopback/issues/2 could error insert key modprobe not operation permitted signature signed sudo trusted v4l2loopback with
kernel-config-missing velvet-os/imagebuilder/issues/100 failed initialize iptables nft not protocol supported to
kernel-config-missing velvet-os/imagebuilder/issues/131 addrtype append conntrack extension icmp iptables-restore limit nf_tables problem restore revision rule rule_append udp ufw ufw-init
module-version-mismatch velvet-os/imagebuilder/issues/92 backup cifs cifs.ko e.g format fs insert man manual messages mnt mount.cifs page pass refer vers
kernel-modules-extra-missing immortalwrt/immortalwrt/issues/1867 addr backup based device find may modprobe mount mount.nfs named nfs nfsd options timeout trying vers
module-version-mismatch immortalwrt/immortalwrt/issues/2126 gnu kernel linux smp uname
mount-helper-missing Tatoeba/imouto/issues/65 cases cifs codepage e.g filesystems helper localhost might nfs other several so superblock syslog useful wrong
bridge-address-conflict inclavare-containers/inclavare-containers/issues/1364 addr address already an bridge failed has ip set to
lxc-nesting-missing lxc/incus/issues/2623 during fd hello hello-world ipv4 net.ipv4.ip_unprivileged_port_start oci permission port reopen runc shim sysctl task unprivileged world
restricted-container-guest lxc/incus/issues/2760 error failed message netlink new not operation peer permitted send to
image-entrypoint-missing influxdata/influxdata-docker/issues/33 caused container_linux.go denied entrypoint entrypoint.sh exec field header invalid linux oci permission response runtime starting value
kernel-config-missing inindev/linux-rockchip/issues/8 bridge chain controller initialize initializing instance modprobe modules nat nft nftables obtaining protocol register supported wait
stale-pid-file fhd/init-script-template/issues/27 cat delete docker.pid ensure err found info level log msg pid running start starting time up
module-version-mismatch linuxwacom/input-wacom/issues/394 could error format insert insmod invalid module not sudo
oom-killed dyrnq/install-docker/issues/14 allowed cpuset global java kill memcg mems mems_allowed nodemask none null oom slice system.slice task uid
kernel-modules-extra-missing dyrnq/install-docker/issues/24 can command err error exit failed getting ipset ipvs proxier run run.go status the use version
iptables-binary-missing dyrnq/install-docker/issues/6 application container engine exec executable find found info iptables level msg path starting time up warning
unit-masked dyrnq/install-docker/issues/7 cat docker docker.service is masked service sudo systemctl unit
stale-running-kernel geerlingguy/internet-pi/issues/183 add back cannot compose docker-compose endpoint host interfaces internet monitoring network operation pair ping sandbox supported
address-pool-exhausted geerlingguy/internet-pi/issues/75 among assign changed defaults ensure environment internet monitoring non non-overlapping overlapping pool project stderr stdout task
address-pool-exhausted EricJMarti/inventory-hunter/issues/185 address among an assign available date defaults digest docker.io ipv4 non non-overlapping overlapping pool pulling yaml
arch-mismatch-exec-format EricJMarti/inventory-hunter/issues/93 arm bash created detected id image match names platform ports ps requested seconds specific src was
dns-stub-conflict-port-53 spritsail/iodine/issues/4 address already bind connectivity endpoint external grep listen netstat programming proxy resolv response udp use userland
snap-docker-confinement ionorg/ion/issues/73 build common compose creating denied docker-compose etcd hosts merged open overlay2 permission redis resolv resolv.conf snap
systemd-unit-bad-path ioquake/ioq3/issues/306 absolute active dead defaults exec executable format inactive loaded path reason server set systemd this which
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/103 ike init.d ipsec l2tp l2tp_ppp libkmod.c looking lookup lookup_builtin_file modprobing modules.builtin.bin nss pluto ppp pppol2tp xl2tpd
restricted-container-guest hwdsl2/docker-ipsec-vpn-server/issues/9 accept auto credentials eth0 forward generating ipsec net.ipv4.ip_forward only password read read-only route send sysctl vpn
module-name-mistyped agarciadom/ipwebcam-gst/issues/9 fatal found modprobe module not sudo
kernel-config-missing istoreos/istoreos/issues/2617 again compose create ctrl daemon docker-compose force from operation port press response stopping supported the up
module-not-loaded a1wong/it87/issues/2 dmesg err from reg symbol unknown which
module-version-mismatch groeck/it87/issues/69 be generic magic mod mod_unload should smp unload version
port-already-allocated rafaeltuelho/jboss-eap-managed-on-docker/issues/3 address already bind connections dnsmasq docker-compose established internet listen netstat proto proxy send servers udp userland
registry-auth-or-name themartz90/jellydash/issues/1 app compose context daemon db from ghcr ghcr.io head https latest manifests response running unauthorized up
docker-socket-permission kabisa/jenkins-docker/issues/8 building can connect image local npm path pwd sh some take test tmp user which xe
kernel-config-missing anduril/jetpack-nixos/issues/128 booted booted-system device fatal kernel kernel-modules modprobe module modules nix systemd tunnel type unknown wg0 wireguard
clock-skew-tls pythops/jetson-image/issues/118 applied apt-secure bionic creation dists focal handshake hit manpage ports.ubuntu.com repo secure securely therefore trusted ubuntu-ports
iptables-backend-mismatch pythops/jetson-image/issues/147 argument detect event fetch following generation graceful libcontainerd moby namespace nf_tables nil shutdown stopping stream supports
systemd-unit-bad-path hrfee/jfa-go/issues/350 active an cpu disabled enabled exec execstart executable locate ms preset since spawning started step vendor
kernel-config-missing jitsi/jitsi-meet/issues/2600 aloop aws directory fatal found in lib modprobe module modules not snd snd-aloop
host-module-not-loaded jordanpotter/docker-wireguard/issues/22 format initialize invalid ip6 ip6_tables ip6tables ip6tables-restore ipv6 legacy load modprobe netfilter raw restore table tables
docker-daemon-not-running jpetazzo/dind/issues/57 are bash connect containers dial docker.sock enabled fata http post sock tls trying unix without you
apparmor-userns-restricted fsquillace/junest/issues/355 bwrap codename description executing exiting id lsb lts map noble pacman permission release setting uid wrong
kubeconfig-missing justmeandopensource/kubernetes/issues/46 connection did get host kubectl localhost nodes or port refused right server specify sudo was you
containerd-cri-disabled k0sproject/k0s/issues/1095 component cri desc disabled get kubelet level msg plugins remote rpc runtime runtimeservice server.go unimplemented v1alpha2
iptables-version-mismatch k0sproject/k0s/issues/2157 bash ip6tables ip6tables-restore iptables-restore iptables-save k0s legacy multi nf_tables restore runc save shim tables xtables xtables-legacy-multi
builtin-module-not-detected k0sproject/k0s/issues/3964 config connection conntrack error failed k0s netfilter rejected start support unknown
cni-plugin-binary-missing k0sproject/k0s/issues/582 busybox cni desc describe failedcreatepodsandbox find kubectl kubelet loopback opt path plugin pod rpc sandbox setup
restricted-container-guest k0sproject/k0s/issues/744 component create dev directory failed file kmsg kubelet no open or run server server.go such to
cni-not-initialised k0sproject/k0s/issues/823 age agent coredns get k0s kube kube-system metrics name namespace pods proxy ready restarts router server
memory-cgroup-disabled k3d-io/k3d/issues/385 cgroup_enable cgroup_memory cmdline cmdline.txt console deadline fsck fsck.repair partuuid raspberry repair rootfstype rootwait serial0 tty1 yes
cgroup-v2-unsupported k3d-io/k3d/issues/890 cgroup_enable cgroup_memory cmdline cmdline.txt deleting enabling getent inside magic present raspberry resolved retrying servers tools txt
restricted-container-guest rancher/k3k/issues/132 create dev directory error failed file kmsg kubelet no open or run such to
kubeconfig-missing rancher/k3os/issues/173 age k3s kubeconfig loading master mode node1 permission permissions rancher read ready rw warn write yaml
clock-skew-tls rancher/k3os/issues/260 before certificate connect current expired get has kubectl or pods server the time unable valid yet
time-not-synced rancher/k3os/issues/381 cluster data date dir fata home info init isn k3s preparing properly rancher server set time
firewalld-conflict k3s-io/k3s/issues/1019 connect dial docs dynamic firewall firewalld firewalld.service k3s kube-system kubernetes limit man memory preset route timeout
memory-cgroup-disabled k3s-io/k3s/issues/10755 cgroup error failed fatal find journalctl k3s level memory msg to
iptables-backend-mismatch k3s-io/k3s/issues/1114 accept chain drop filter forward iptables iptables-legacy legacy policy
memory-cgroup-disabled k3s-io/k3s/issues/2067 add boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable find k3s memory need pi raspberry txt your
join-token-refused k3s-io/k3s/issues/2470 agent apis error https is journalctl k3s level msg not time token unauthorized valid
kernel-config-missing k3s-io/k3s/issues/2501 br_netfilter bridge-nf-call-iptables cgroup_enable cmdline cmdline.txt conntrack cpuset iptable iptable_nat mountpoint nf_conntrack pi raspberry server.go txt value
memory-cgroup-disabled k3s-io/k3s/issues/2721 add boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable k3s kubectl memory need pi raspberry txt your
kubelet-cert-expired k3s-io/k3s/issues/3047 certificate connect expired has is not or server the to unable valid yet
memory-cgroup-disabled k3s-io/k3s/issues/3283 cgroup_enable cgroup_memory cmdline cmdline.txt console deadline fsck fsck.repair partuuid repair rootfstype rootwait serial0 tty1 txt yes
cgroup-v2-unsupported k3s-io/k3s/issues/3293 add boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable find memory need pi rancher raspberry txt your
memory-cgroup-disabled k3s-io/k3s/issues/3439 add cgroup cgroup_memory exited failure fatal find k3s level main may memory msg need time you
join-token-refused k3s-io/k3s/issues/3727 ca certificate cluster does error hash level match msg not the time token
node-ip-changed k3s-io/k3s/issues/4296 cluster connection data etcd expect focal https k3s member of reset server store test this ubuntu
join-token-refused k3s-io/k3s/issues/467 erro failed for node password validation
time-not-synced k3s-io/k3s/issues/5163 api before block certificate check controller current expired has initial ip panic runtime services valid yet
resolv-conf-broken k3s-io/k3s/issues/5503 conf create directory failedcreatepodsandbox file k3s kubelet no open over pod resolv sandbox such tmp warning
kubeconfig-missing k3s-io/k3s/issues/6325 denied k3s kube kubeconfig kubectl loading mode open permission permissions please rancher read warn write yaml
node-ip-changed k3s-io/k3s/issues/6845 certificate default error for from get https is kubectl logs not server valid
iptables-backend-mismatch k3s-io/k3s/issues/7206 built chain controller due filter initialize input insmod legacy needs panic perhaps policy router upgraded wait
kernel-config-missing k3s-io/k3s/issues/8015 controller directrouting false flannel gbp kube learning node operation port successful supported sync vni vxlan vxlan.go
memory-cgroup-disabled k3s-io/k3s/issues/9524 cgroup_enable cgroup_memory cmdline.txt console freezer fsck.repair hierarchy num num_cgroups prio repair rootfstype rootwait serial0 subsys_name tty1
kernel-modules-extra-missing k3s-io/k3s-ansible/issues/419 br_netfilter directory found in module netfilter not
restricted-container-guest digitalis-io/k3s-on-prem-production/issues/5 create denied dev err failed kmsg kubelet open permission run to
module-renamed-or-merged kubernetes/kubernetes/issues/70304 determine feature feature_gate.go gate gates ignore inside ipvs kube-proxy nf_conntrack_ipv4 others proxier.go server_others.go when whether without
module-renamed-or-merged kubernetes/kubernetes/issues/97052 conntrack ignore inside ipv4 kube kube-proxy kube-system message mounting nf_conntrack_ipv4 pod proxier proxier.go proxy when without
memory-cgroup-disabled abelperezok/kubernetes-raspberry-pi-cluster-hat/issues/1 cgroup containermanager failed following memory mounted not start subsystem system to validation
cni-not-initialised kubernetes/community/issues/5339 acquire assigned cidr directrouting false flannel gbp hostname kube-system main.go namespace pod port vni vxlan vxlan.go
disk-pressure snowdrop/k8s-infra/issues/249 are available default default-scheduler disk kubernetes node node.kubernetes.io nodes pod pressure scheduler taint that the warning
swap-enabled zhuchuangang/k8s-install-scripts/issues/15 connection contained did disable fail fail-swap-on filename flag priority refused right size specify swap swaps used
kubelet-cgroup-driver-mismatch schoolofdevops/kubernetes-labguide/issues/10 cgroup cgroupfs different docker driver err failed from is kubelet misconfiguration run systemd to
selinux-denied ben1234560/k8s_PaaS/issues/38 bind denied emerg failed nginx permission to
iptables-binary-missing kubernetes/release/issues/1594 error for iptables iptables-legacy legacy not registered sbin setting update usr
pids-limit m-lab/k8s-support/pull/459 can do done echo exec fork info kubectl resource sh tcp temporarily ti true unavailable while
inotify-limit-exhausted derailed/k9s/issues/1399 create failed files fsnotify grep kubectl logs many open processor to too watcher
clock-skew-tls kairen/kubeadm-ansible/issues/4 certificate check expired failed get has https is not or server to valid version yet
time-not-synced offensive-security/kali-arm-build-scripts/issues/138 another applied apt-get dists download inrelease kali kb lists org package reading repository rolling updates yet
iptables-backend-mismatch basecamp/kamal/pull/1762 add chain chain_add directory failed file iptables nf_tables no or such tables
containerd-config-invalid kata-containers/kata-containers/issues/4124 config config.toml containerd cri etc expect failed from invalid io.containerd.x.vx key load plugin to toml uri
cni-plugin-binary-missing kata-containers/kata-containers/issues/5731 assigned cni default-scheduler describe failedcreatepodsandbox flannel node.kubernetes.io nodes normal ready sandbox scheduled scheduler successfully taint worker
containerd-not-running kata-containers/documentation/issues/350 connect containerd containerd.sock context deadline dial exceeded failed run sock to
docker-socket-permission kata-containers/tests/issues/3847 connect containers denied dial docker.sock fdocker fdocker.sock frun fvar got permission post sock socket trying unix
systemd-unit-bad-path karmab/kcli/issues/663 active cpu exec executable locate ls min preset rwxr rwxr-xr-x since spawning started step us vendor
br-netfilter-missing karmab/kcli/issues/769 br_netfilter bridge bridge-nf-call-iptables call check flannel iptables kube kubectl logs main.go netfilter proc stat sys tail
virtualisation-off HoShiMin/Kernel-Bridge/issues/50 bios by could disabled dmesg error in insert kvm modprobe msr not operation sudo supported tail
compose-not-installed grafana/killercoda/issues/259 command compose docker help is not see up
iptables-version-mismatch squat/kilo/issues/402 caller chains component exists filter if incompatible nf_tables nft rule rules table tables tool ts wait
coredns-loop kubernetes-sigs/kind/issues/1975 coredns detected fatal for hinfo https loop plugin plugins query see zone
time-not-synced kubernetes-sigs/kind/issues/2166 before certificate cluster cluster-info connect context current debug dump expired has kind kubectl problems valid yet
inotify-limit-exhausted kubernetes-sigs/kind/issues/2399 device failed file left log no on pods run space to var watch
module-not-loaded kubernetes-sigs/kind/issues/3170 cni comment couldn destination dnat help match plugin pod_workers.go portmap ports sandbox skipping syncing wait workers
inotify-limit-exhausted kubernetes-sigs/kind/issues/3405 fsnotify ingress k8s kubeconfig many master might namespaces neither nginx nor secrets specified timeout watcher work
kubelet-cert-expired kubernetes-sigs/kind/issues/3492 background bootstrap bootstrap.go certificate client existing expired kubeconfig kubelet kubelet.service kubernetes part run.go server.go stat will
kernel-keys-quota kubernetes-sigs/kind/issues/3806 could create disk exceeded key not quota session
unsupported-kernel-wsl kubernetes-sigs/kind/issues/707 agent by chain ensure exit iptables kind masq masquerade match name nat panic rule target that
lib-modules-not-mounted apprenda/kismatic/pull/978 begin bus cleanup deprecated family fixed flags ip_vs ipvs kmod_search_moddep libkmod.c loadbalancing moddep modules.dep.bin possible until
dns-resolver-failing docker-archive-public/docker.kitematic/issues/2992 code dial docker get http https lookup message on read registry registry-1.docker.io server tcp timeout udp
iptables-backend-mismatch k3s-io/klipper-lb/issues/77 accept eq extension fetch forward generation int iptables-restore iptables-save ln multi revision save term xtables xtables-legacy-multi
builtin-module-not-detected k3s-io/klipper-lb/issues/80 accept defaulted eq extension forward int iptables-restore iptables-save ln multi revision save term traefik xtables xtables-legacy-multi
iptables-raw-table-missing umeiko/KlipperPhonesLinux/issues/44 connectivity dport drop endpoint external filtering lo loopback mysql networking perhaps prerouting programming raw rule upgraded
systemd-unit-user-missing KlipperScreen/KlipperScreen/issues/22 at credentials determine failed home no process scripts service spawning start step such systemd to user
snap-docker-confinement moghtech/komodo/issues/909 compose directory file lib no open or snapd such var yaml
registry-auth-or-name kubernetes/kompose/issues/1510 access denied desc does exist image login may pull repository requested require resource response rpc unknown
etcd-space-quota kubernetes/kops/issues/4005 custom database etcdserver exceeded failed for kubelet manager pod space status to update
lib-modules-not-mounted kubernetes/kops/issues/4544 dep family fixed ip_vs ipvs k8s kmod_search_moddep libkmod libkmod.c loadbalancing moddep modules.dep.bin native possible until work
systemd-unit-bad-path kubernetes/kops/issues/4747 application container directory docker.service engine entered environment files load resources result start state such task unit
dkms-build-failed korvahannu/arch-nvidia-drivers-installation-guide/issues/37 arch1 arch1-2 bad consult depmod dkms drm information install make make.log modules more no-depmod nvidia return
inotify-limit-exhausted openkruise/kruise/issues/989 cert files goroutine kubectl logs many msg new open panic ready setup system too wait watcher
smb-dialect-mismatch cifsd-team/ksmbd/issues/176 cifs dialect e.g handle kern man manual mount mount.cifs operation page refer smb2 supported tmp vers
cni-not-initialised ivanfioravanti/kubernetes-the-hard-way-on-azure/pull/27 cni error false get initialized kubectl message network networkpluginnotready networkready nodes not plugin reason returns
swap-enabled redhat-nfvpe/kube-ansible/issues/122 ansible checks disable doing example flight know pre pre-flight preflight settings skip some swap uses what
selinux-overlay-kernel-too-old redhat-nfvpe/kube-ansible/issues/198 boot disable driver either enabled false graph into kernel newer overlay2 selinux selinux-enabled starting supported this
bridge-nf-call-disabled redhat-nfvpe/kube-ansible/issues/6 beta bridge-nf-call-iptables checks clusters contents doing flight join know pre pre-flight preflight production skip token what
conntrack-table-full kubernetes-retired/kube-aws/pull/476 conntrack dropping full nf_conntrack packet table
ipvs-modules-missing kubernetes-retired/kube-aws/issues/977 executable family fixed information ip_vs ipvs kube kube-proxy loadbalancing message native possible proxy that until work
preflight-program-missing kubernetes-retired/contrib/issues/1816 conntrack error exec executable file for found in looking not of path proxier proxier.go return with
cni-plugin-binary-missing caicloud/kube-ladder/issues/27 cbr0 cni cni.go coredns deleting desc flannel kube networkplugin opt plugin pod portmap remote remote_runtime.go rpc
privileged-port hjacobs/kube-resource-report/issues/146 bind denied emerg failed kube kubectl logs nginx permission report resource to
xtables-lock-held cloudnativelabs/kube-router/issues/1057 aborting another app built currently holding iptables-restore lock option perhaps policy restore router sync want xtables
nft-ruleset-xtables-compat cloudnativelabs/kube-router/issues/1588 filter incompatible iptables is nf_tables nft table tables tool use
builtin-module-not-detected cloudnativelabs/kube-router/issues/311 and bridge debian enable gnu k8s linux may netfilter network policies proxy smp source uname work
ipset-module-missing cloudnativelabs/kube-router/issues/775 chain dst iptables kube masquerade match match-set nat pod postrouting router sbin src target that wait
ipvs-modules-missing kube-vip/kube-vip/issues/506 are ensure fatal info ipvs kernel kube kubectl level loaded logs modules msg netlink receive time
module-not-loaded jtblin/kube2iam/issues/375 change do exist initialize insmod legacy modprobe nat need needs output perhaps proxy sbin table upgraded
cni-not-initialised kubernetes/kubeadm/issues/1031 cni config docker false is message network networkpluginnotready networkready not plugin ready reason runtime uninitialized
coredns-loop kubernetes/kubeadm/issues/1162 configuration coredns detected hinfo info kubectl logs loop md5 more plugin reload seen than twice xxx
proxy-misconfigured kubernetes/kubeadm/issues/1201 apiserver daemon from gcr get handshake http https k8s kube net ping pull response timeout tls
node-ip-changed kubernetes/kubeadm/issues/2016 bytes connection did getting icmp kubelet_node_status.go ms nodes ping refused retry right seq specify ttl updating
port-in-use-preflight kubernetes/kubeadm/issues/2146 cgroupfs checks cri detected execution flight follow guide isdockersystemdcheck kubernetes.io phase pre pre-flight preflight recommended some
port-in-use-preflight kubernetes/kubeadm/issues/2218 doing follow guide higher ignore ignore-preflight-errors ignored isdockersystemdcheck join know non-fatal phase plane recommended settings when
proxy-misconfigured kubernetes/kubeadm/issues/2370 apis connect controller ensure exists getting k8s kube kubelet kubelet.go namespaces read retry tcp timeout will
kubeadm-resources kubernetes/kubeadm/issues/2479 advertise apiserver-advertise-address cidr cpus doing follow guide higher ignore ignore-preflight-errors isdockersystemdcheck less minimum non-fatal pod-network-cidr recommended
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/2605 cgroup cgroupfs different driver err generic gnu kubelet linux misconfiguration server server.go smp systemd ubuntu uname
cri-socket-wrong kubernetes/kubeadm/issues/2833 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock endpoints instead listing podsandboxid remote_runtime.go settings should string transport
kubelet-cert-expired kubernetes/kubeadm/issues/2852 after certificate clean client compiler connect current expired gnu kubectl node2 platform smp uname valid yet
br-netfilter-missing kubernetes/kubeadm/issues/312 addon bridge bridge-nf-call-iptables call contents filecontent forward ip_forward ipv4 kube kube-proxy kubeadm proc proxy skip sys
port-in-use-preflight kubernetes/kubeadm/issues/339 authorization beta checks clusters flight kubeadm listen netstat pre pre-flight preflight production scheduler some tcp6 token
kubelet-cert-expired kubernetes/kubeadm/issues/581 an authenticate certificate due error expired has is not or request the to unable valid yet
swap-enabled kubernetes/kubeadm/issues/610 disable error init is kubeadm not on please running supported swap with
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/639 call control curl equal healthz images isn kubeadm like localhost longer might plane refused ssl take
cri-socket-wrong kubernetes/kubeadm/issues/657 at check container cri dockershim dockershim.sock exit if run running runtime sock status the unable var
daemon-flag-conflict kubernetes-retired/kubeadm-dind-cluster/pull/196 and are as both configure daemon daemon.json directives etc file flag following json specified unable with
daemon-json-invalid ReSearchITEng/kubeadm-playbook/issues/98 beginning character configure daemon daemon.json dockerd etc invalid json key looking object of string unable with
cgroup-v2-unsupported buxiaomo/kubeasy/issues/12 cache containermanager data failed find get in info kubelet kubelet.go memory rootfs start to unable
memory-cgroup-disabled buxiaomo/kubeasy/issues/2 cgroup error following memory mounted not subsystem
coredns-loop easzlab/kubeasz/issues/355 configuration coredns coredns-1.2.2 detected hinfo kube kube-system kubectl loop md5 more plugin reload seen than twice
module-renamed-or-merged easzlab/kubeasz/issues/61 br_netfilter bridge bridge-nf-call-ip6tables bridge-nf-call-iptables call forward ip6tables ipv4 k8s net.ipv4.ip_forward netfilter proc stat sys sysctl sysctl.d
clock-skew-tls easzlab/kubeasz/issues/922 certificate connect expired has is not or server the to unable valid yet
inotify-limit-exhausted apecloud/kubeblocks/issues/8460 continue count defaulted echo empty eq fsnotify many map master metrics redis retrieved skipping too watcher
cgroup-driver-mismatch aenix-io/kubefarm/issues/5 cgroup cgroupfs different docker driver failed from is kubelet misconfiguration run systemd to
kernel-config-missing Kubeinit/kubeinit/issues/412 cmd command command_failed could directory firewall firewall-cmd internal nftables operation python python-nftables reload rule such supported
preflight-program-missing kubesphere/kubekey/issues/160 checks conntrack doing execution fileexisting flight ignore ignore-preflight-errors know non-fatal phase pre pre-flight preflight some what
cri-socket-wrong kubesphere/kubekey/issues/1642 certs containerd.sock cri crio crio.sock deploy endpoints execute field higher multiple one phase stack trace which
cgroup-driver-mismatch kubernetes/kubelet/issues/9 activating agent auto auto-restart drop drop-in entered execstart full kubeadm kubelet.service kubernetes.io server.go show some were
inotify-limit-exhausted kubermatic/kubermatic/issues/7490 events files goroutine init inotify inotify_init journalctl kubelet lock many open server.go tmp too watcher watching
kubelet-cert-expired kubernetes/kubernetes/issues/102556 admin after apiserver authenticate authentication authority ca certificate certs etcd expired kubeadm managed manager request yet
inotify-limit-exhausted kubernetes/kubernetes/issues/10421 cgroup fs inotify inotify_add_watch kube kubernetes left memory pods raw slice space sys system.slice volumes watch
inotify-limit-exhausted kubernetes/kubernetes/issues/104303 complete failed files go goroutine k8s kubernetes many open output running server server.go src too vendor
node-ip-changed kubernetes/kubernetes/issues/10694 api certificate for get https list metadata name node nodes pod pods service services spec valid
node-ip-changed kubernetes/kubernetes/issues/108453 apis connect connection csi dial did getting k8s kubelet.go node1 plugin refused right specify waiting when
containerd-config-invalid kubernetes/kubernetes/issues/111591 container cri desc err from output remote remote_runtime.go rpc running runtime runtime.v1alpha2.runtimeservice runtimeservice unimplemented unknown v1alpha2
iptables-version-mismatch kubernetes/kubernetes/issues/112477 by comment drop dropping firewall generated grep iptables iptables-save kube kubernetes mark nf_tables packets save tables
fs-mounted-readonly kubernetes/kubernetes/issues/12905 bad block comm count dmesg entry ext4 ext4-fs fsck initial inode last len offset than tree
disk-pressure kubernetes/kubernetes/issues/129616 attempting ephemeral ephemeral-storage eviction eviction_manager.go journalctl kubelet manager must pod reclaim storage to
containerd-cri-disabled kubernetes/kubernetes/issues/131164 connection containerd containerd.sock cri crictl desc endpoint fata ps rpc runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
conntrack-table-full kubernetes/kubernetes/issues/18604 conntrack dmesg dropping full nf_conntrack packet table
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/24295 conntrack conntrack.go down hashsize nf_conntrack nf_conntrack_max only parameters proxier proxier.go read-only rules server.go tearing userspace work
inotify-limit-exhausted kubernetes/kubernetes/issues/32526 cat dnsmasq files fs inotify instances many max max_user_watches open proc sys systemctl too user watches
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/34820 conntrack conntrack.go error hashsize max module nf_conntrack nf_conntrack_max not operation parameters setting supported sys to write
disk-pressure kubernetes/kubernetes/issues/35017 describe disk diskpressure grep has kubectl kubelet node pressure true
iptables-backend-mismatch kubernetes/kubernetes/issues/40182 iptables iptables-legacy legacy present see tables them to use warning
clock-skew-tls kubernetes/kubernetes/issues/42791 bootstrap certificate check cluster connect contents discovery endpoint endpoints expired join kubeadm signature trying valid yet
disk-pressure kubernetes/kubernetes/issues/45558 describe disk diskpressure evicted has kubectl kubelet low message pod pressure reason resource true was yaml
disk-full kubernetes/kubernetes/issues/47526 age avail coreos dev df ec2 filesystem get internal mounted name ready size use used version
node-ip-changed kubernetes/kubernetes/issues/53509 certificate connect for is not server the to unable valid
memory-cgroup-disabled kubernetes/kubernetes/issues/54914 config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ipc_ns config_memcg config_namespaces config_net_ns config_pid_ns config_uts_ns cpusets freezer sched uts
lib-modules-not-mounted kubernetes/kubernetes/issues/55043 assuming begin cleanup deprecated flags inactive ip_vs kmod_search_moddep libkmod.c moddep modules.dep.bin others proxier proxier.go server_others.go tearing
cni-not-initialised kubernetes/kubernetes/issues/55550 cni config describe false is kubectl message network networkpluginnotready networkready node plugin ready reason runtime uninitialized
ipvs-modules-missing kubernetes/kubernetes/issues/55864 assuming doesn feature feature_gate.go gate gates iptables-restore ipvs kubeconfig loader map others proxier restore server_others.go yaml
xtables-lock-held kubernetes/kubernetes/issues/57428 another app chmod configure configuring currently execstartpre firewall helper holding instance lock rules success want xtables
inotify-limit-exhausted kubernetes/kubernetes/issues/58081 cadvisor failed files goroutine init inotify inotify_init kubelet kubelet.go many open running start to too
node-ip-changed kubernetes/kubernetes/issues/58921 again api certificate cluster cluster-info connect discovery join kube kubeadm namespaces public request try trying valid
kubelet-flag-removed kubernetes/kubernetes/issues/59312 dir flag network plugin unknown
builtin-module-not-detected kubernetes/kubernetes/issues/63801 determine feature_gate.go gate gates inactive ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr ipvs nf_conntrack_ipv4 others server_others.go tearing whether wrr
port-in-use-preflight kubernetes/kubernetes/issues/64171 cert crt discovery doing empty flight hash ignore ignore-preflight-errors join know manifests non-fatal pre-flight token what
kubelet-not-initialised kubernetes/kubernetes/issues/65888 agent config config.yaml feature feature_gate.go gate gates kubelet kubelet.service kubernetes load map node read server.go yaml
kubelet-cert-expired kubernetes/kubernetes/issues/65991 bootstrap bootstrap.go cert certificate client current existing expired key kubeconfig kubelet loading pair part store tls
disk-pressure kubernetes/kubernetes/issues/66151 describe evicted failed kubectl low message node on pod reason resource status the was web
proxy-misconfigured kubernetes/kubernetes/issues/66997 awaiting canceled client client.timeout connection exceeded gcr headers http k8s net pull request timeout waiting while
br-netfilter-missing kubernetes/kubernetes/issues/67431 are bridge bridge-nf-call-iptables call contents does exist filecontent forward init ip_forward iptables ipv4 kubeadm proc sys
conntrack-table-full kubernetes/kubernetes/issues/71261 conntrack conntrack.go dmesg dropping full max nf_conntrack nf_conntrack_max packet setting table to
iptables-backend-mismatch kubernetes/kubernetes/issues/71305 chain ensure exists initialize insmod kube-proxy nat need needs perhaps proxier proxier.go proxy services that upgraded
disk-pressure kubernetes/kubernetes/issues/74169 attempting ephemeral ephemeral-storage etcd eviction eviction_manager.go kube kube-system kubelet manager must pod pods reclaim storage unit
pids-limit kubernetes/kubernetes/issues/79466 bin du exec failed filesystem fork resource temporarily to unavailable usr
inotify-limit-exhausted kubernetes/kubernetes/issues/8198 add cgroup cpu cpuacct device fs inotify inotify_add_watch left no on space sys watch
kubelet-not-initialised kubernetes/kubernetes/issues/82293 config config.yaml directory exited journalctl kubelet kubelet.service load main open process read server server.go such yaml
kubelet-cgroup-driver-mismatch kubernetes/kubernetes/issues/87918 cgroupdriver daemon.json different json-file k8s kubelet.go log-driver log-opts max-size metadata misconfiguration native.cgroupdriver nodes override pkg refused
etcd-data-corrupt kubernetes/kubernetes/issues/88574 caller db.go doesn etcd exist find index level member msg path snap snapshot ts var warn
module-renamed-or-merged kubernetes/kubernetes/issues/89327 conntrack directory found in ipv4 lib modprobe module modules nf_conntrack_ipv4 not warning
cgroup-v2-unsupported kubernetes/kubernetes/issues/90710 cache containermanager data failed find get in info memory rootfs start to unable
disk-pressure kubernetes/kubernetes/issues/91600 age created describe ephemeral ephemeral-storage events evicted its low normal over reason request resource stopping which
ipvs-modules-missing kubernetes/kubernetes/issues/92033 adding cpu dns genuineintel ghz intel ipvs kube kube-system kubernetes new proxier proxier.go smp sync udp
kubelet-not-initialised kubernetes/kubernetes/issues/93616 config config.yaml directory gnu host kubelet linux load open read server server.go smp such uname yaml
memory-cgroup-disabled kubernetes/kubernetes/issues/94329 cgroups cidr init kubeadm memory missing network pod pod-network-cidr sudo
registry-auth-or-name kubernetes/kubernetes/issues/95070 and container dns image in is kube pod pull start to trying waiting
kubelet-cert-expired kubernetes/kubernetes/issues/96256 active but certificate client credentials currently expired has initial kubelet kubelet_node_status.go necessary new restart retrieve transport
memory-cgroup-disabled kubernetes/kubernetes/issues/9837 api cannot container error for found memory mountpoint not pod pod_workers.go skipping start syncing system workers
kubelet-cert-expired kubernetes/kubernetes/issues/99645 background bootstrap bootstrap.go certificate client conf existing expired kubeconfig kubelet kubernetes load part server.go stat will
systemd-override-outdated luxas/kubernetes-on-arm/issues/57 but cgroupdriver cgroupfs defined docker.sock exec execstart flag help native native.cgroupdriver opt overlay provided sock unix
systemd-unit-bad-path luxas/kubernetes-on-arm/issues/8 application docker.service engine entered environment files hold hold-off off over pre resources restart scheduling stopped task
cni-plugin-binary-missing mmumshad/kubernetes-the-hard-way/issues/40 assigned changed clean cni coredns default-scheduler failedcreatepodsandbox killed loopback networkplugin normal portmap sandbox scheduled scheduler worker
kubelet-cert-expired kubesphere/kubesphere/issues/2958 all certificate connect expired get has is kubectl namespaces or pod server the unable valid yet
kubelet-cert-expired kubesphere/kubesphere/issues/6185 after certificate current expired has is not or time valid yet
daemon-flag-conflict kubernetes-sigs/kubespray/issues/1473 and are as both configure daemon daemon.json directives etc file flag following json specified unable with
oom-killed kubernetes-sigs/kubespray/issues/1936 adj dump gfp gfp_kernel header kill killer mask mem nodemask null oom oom_score_adj order score stream
kubelet-flag-removed kubernetes-sigs/kubespray/issues/8924 error failed flag kubelet network parse plugin to unknown
ipv6-disabled-kernel kubevirt/kubevirt/issues/10857 all conf configure directory err file forwarding ipv6 net network no open proc setup such sys
swap-enabled kubevirt/kubevirt/issues/478 code disable exited fail fail-swap-on failure kubelet kubelet.service main on please process running set supported swap
selinux-overlay-kernel-too-old kubicorn/bootstrap/pull/9 begun defined defined-by devel disable either freedesktop group into listinfo lists.freedesktop.org mailman newer selinux selinux-enabled systemd-devel
snap-docker-confinement cyberark/KubiScan/issues/44 add can client crt denied docker erro file minikube open permission profiles root run tar to
inode-exhausted ipfs/kubo/issues/3444 cgroup df filesystem fs ifree inodes iuse iused lock mounted shm sys tmpfs udev user vda1
bridge-address-conflict cloudfoundry-incubator/kubo-deployment/issues/350 describe endpoints grep kubectl kubernetes max ms packets svc to
registry-rate-limit suxess-it/kubriX/issues/1075 copy docker.io increase increase-rate-limit manifests many rate reached registry-1.docker.io requests toomanyrequests unauthenticated unexpected unpack www www.docker.com
missing-tun-device pihomeserver/Kupiki-Hotspot-Script/issues/14 find interface to tun0 unable
ipvs-modules-missing replicatedhq/kURL/pull/4298 adding an api binary cloud curl instance ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr line occurred output tmp wrr
kubelet-flag-removed replicatedhq/kURL/pull/4451 agent command container-runtime err exited failure flag kubelet kubelet.service kubernetes node parse run.go runtime started stopped
module-renamed-or-merged replicatedhq/kURL/issues/5057 active conntrack disabled docs exit-code find ipv4 man min modules nf_conntrack_ipv4 preset since static systemd-modules-load.service vendor
module-signature-rejected OpenMPDK/KVSSD/issues/6 available core could generic gnu insert insmod key linux may module not required smp ubuntu uname
dkms-build-failed l-n-s/wireguard-install/pull/42 cannot delete dev device directory fatal find found ip lib link modprobe module modules wg0 wireguard
boot-kernel-not-updated L4STeam/linux/issues/12 directory fatal found generic in lib modprobe module modules not sudo
dns-stub-conflict-port-53 RyanEwen/lan-cache-docker/issues/21 address as compose create dnsmasq docker docker-compose for host in ip listening logs port socket use
map-count-too-low laradock/laradock/issues/1699 compose count docker-compose elasticsearch increase laradock least local logs low map max memory ps too virtual
port-already-allocated laradock/laradock/issues/180 bind bringing connectivity docker-compose encountered endpoint errors external laradock mysql nginx programming project proxy unexpected userland
port-already-allocated laradock/laradock/issues/319 allocated already bind bringing connectivity docker-compose encountered endpoint errors external laradock nginx port programming project while
image-entrypoint-missing laradock/laradock/issues/973 attaching bin compose denied docker docker-compose exec failed fatal laradock local logs permission to usr
inotify-limit-exhausted fritsvt/laravel-nuxt-authentication/issues/5 enospc error file for limit number of reached system
kernel-config-missing xiaomi-latte-dev/xiaomi-latte-flash_tools/issues/1 backing btrfs configure fs graph hello hello-world over overlay podman rm share storage support unsupported world
privileged-port Berny23/LD-ToyPad-Emulator/issues/231 address as at denied er errno event events index listen net node permission port syscall unhandled
stale-running-kernel https://learningpatterns.me/posts/2018-10-16-arch-block-devs/ boot bus crypt disk drive home hub id min mountpoint nvme0n1p1 part rm ro size swap
fs-mounted-readonly coolsnowwolf/lede/issues/6147 aborted blk buffer critical ext4-fs ext4_journal_check_start journal lost op phys phys_seg prio remounting sector seg sense
dkms-build-failed systemofapwne/leetmouse/issues/30 arch1 arch1-1 bad build consult depmod dkms information install log make make.log module more no-depmod return
lib-modules-not-mounted mqliang/libipvs/issues/4 can change dep directory exit generic ip_vs message modinfo modprobe modules modules.dep open panic running such
address-pool-exhausted moby/libnetwork/issues/779 btrfs dhcp firewalld instead localdefault metric parse predefined proto removed route scope soon subpool tun0 usage
privileged-port LibrePhotos/librephotos-docker/issues/110 bind denied emerg failed kubectl logs nginx permission proxy to
kernel-config-missing libreswan/libreswan/issues/2188 auth dump esp fork ipsec networkmanager nftables nss operating pam pluto pthread secrets selinux xfrm xfrmi
ipv6-disabled-kernel libreswan/libreswan/issues/337 abort assertion bypass crypto esp flow fork free included ipsec nss pluto pthread shutdown xfrm xfrmi
apt-lock-or-broken kubealex/libvirt-k8s-provisioner/issues/11 another by changed failed false fatal held is k8s msg process yum
rootless-prerequisite-missing lima-vm/lima/issues/3526 checking common containerd executable getting gid map messages newuidmap parent rootless rootlesskit setup setuptool started uid
module-signature-rejected jtsylve/LiME/issues/103 available could error format insert insmod key mem module not path required sudo tmp
file-not-executable myriadrf/LimeSuite/issues/283 command found install install.sh ls not sudo
iptables-backend-mismatch linkerd/linkerd2/issues/9053 aborting argument configuration could fetch firewall generation id invalid iptables nf_tables nft rule save set tables
registry-cert-expired BelledonneCommunications/linphone-sdk/issues/280 after certificate current daemon did expired get has https login org public response time valid yet
memory-cgroup-disabled raspberrypi/linux/issues/3644 add boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable find may memory need pi raspberry txt your
module-signature-rejected linux-apfs/linux-apfs-rw/issues/80 by could error insert insmod key module not rejected service sudo was
selinux-denied Jean28518/linux-assistant/issues/250 additional assistant denied error executing linux permission python run script usr
dkms-build-failed CachyOS/linux-cachyos/issues/118 and because communicate couldn driver has installed it latest make nvidia nvidia-smi running smi sure that
initramfs-too-large CachyOS/linux-cachyos-deb/issues/2 any boot continue error initial key linux loading memory of out press to
kernel-config-missing 0xAX/linux-insides/issues/913 dev device directory from img linux loop loop0 losetup set such sudo uname up util version
kernel-config-missing longsleep/linux-pine64/issues/51 aarch64 creating gnu interface join modprobe modules operation preempt ps sandbox smp subnet supported uname vxlan
kernel-config-missing raspberrypi/linux/issues/61 answers dump not operation qdisc rtnetlink show supported tc terminated
dkms-build-failed raphael/linux-samus/issues/110 cc declaration dkms entering files function headers implicit implicit-function-declaration loader make make.log size src sys werror
kernel-config-missing raphael/linux-samus/issues/15 fatal found generic modprobe module not ppp ppp_generic
kernel-config-missing raphael/linux-samus/issues/192 error filesystem is kernel not squashfs supported this uses
firmware-missing linux-surface/linux-surface/issues/715 bin bytes direct dmesg drm enabling finished firmware get grep load loaded loading restricted version with
module-signature-rejected linux-surface/linux-surface/issues/906 by could error insert key modprobe not rejected service sudo vboxdrv was
kernel-config-missing jakeday/linux-surface/issues/330 be controller create daemon initializing instance iptables kernel nat needs network obtaining perhaps starting upgraded your
stale-running-kernel linux-surface/kernel/issues/10 and could depmod description directory fatal kernel linux modules name open search such uname version yay
kernel-config-missing oracle/linux-uek/issues/41 boot config flow grep is not set table uname
initramfs-too-large linuxkit/linuxkit/issues/3490 available comm cpu direct disabling handle initrd mem needed panic smp swapper syncing table tainted too
docker-chains-flushed knadh/listmonk/issues/1577 chain compose dnat enable ip iptables match nat return rule setup skip tables target that wait
module-loading-disabled lkrg-org/lkrg/issues/116 api blacklist cmdline denied first kernel lkrg modprobe module old pid time unknown use verbose
dkms-build-failed lkrg-org/lkrg/issues/216 consult correct depmod dkms generated headers information install lkrg make make.log missing modules more no-depmod sure
module-signature-rejected lkrg-org/lkrg/issues/248 could error insert insmod lkrg module not operation output permitted sudo
kernel-modules-extra-missing sctp/lksctp-tools/issues/36 aarch64 arm centos cu el7 gnu libc libc.so.6 protocol redhat redhat-release release smp socket supported uname
file-descriptor-limit MatchbookLab/local-persist/issues/20 accept docker error files http in local many open plugins retrying run sock too unix
runc-version-broken lockc-project/lockc/issues/178 error lookup notify runc seccomp symbol undefined
docker-socket-permission Logimethods/docker-jenkins/issues/1 connect containers denied dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying unix
deleted-files-held-open longhorn/longhorn/issues/1339 avail deleted df du filesystem grep head img lsof mounted rancher reg size use used volume
nfs-statd-not-running longhorn/longhorn/issues/1346 backup but either execute keep locking locks mounts nfs nolock remote required rpc rpc.statd statd test
fs-module-missing longhorn/longhorn/issues/4231 arguments csi desc internal kubelet kubernetes kubernetes.io mount.nfs mounting mountvolume nfs plugins rpc sbin vers volume
inode-exhausted longhorn/longhorn/issues/4508 acpi df firmware hosts ifree inodes iuse iused kubernetes.io mounted overlay sda1 secrets shm tmpfs web
restricted-container-guest litespeedtech/ls-cloud-image/issues/22 adding argument blob command_failed family firewalld ftp helper inet json nftables protocol python python-nftables rule success
restricted-container-guest ltsp/ltsp/issues/70 dep generic kmod kmod_search_moddep libkmod libkmod.c loop max moddep modprobe module modules modules.dep.bin open part search
kernel-config-missing cilium/little-vm-helper-images/pull/40 couldn directory err execute exit file iptables iptables-restore legacy load match no or recent restore such
iptables-legacy-removed cilium/little-vm-helper-images/issues/966 bridge chain controller dockerd initializing instance ip_tables iptables modprobe module modules nat obtaining register tables wait
cgroup-v2-unsupported lxc/lxc/issues/3183 api at cgroup exiting filesystems fs mount nodev nosuid not operation permitted pid rw sys systemd
cgroup-v2-unsupported lxc/lxc/issues/4072 api at cgroup failed filesystems fs mount not operation permitted sys systemd to
missing-tun-device lxc/lxc/issues/4123 create createtun dev device does exist failed net not to tun tun0
runc-version-broken lxc/lxc/issues/4630 containerd.io during fd hello hello-world ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged world
restricted-container-guest lxc/lxc/issues/524 dep filter initialize insmod kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin need needs perhaps search table upgraded
restricted-container-guest lxc/lxc/issues/80 device first found fuse modprobe not try
mtu-mismatch canonical/lxd/issues/11063 certificate certificates certs closing connected crt curl handshake header master raw scripts ssl timeout tls tlsv1
lxc-nesting-missing canonical/lxd/issues/2136 base creating denied does log lxc more mounts need permission security setup shared show test try
restricted-container-guest canonical/lxd/issues/2321 br_netfilter conntrack dep ipt iptable iptable_nat kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nf_conntrack nf_conntrack_ipv4 nf_nat xt_conntrack
restricted-container-guest canonical/lxd/issues/2825 br_netfilter dep graphdriver kmod kmod_search_moddep libcontainerd libkmod libkmod.c limit memory moddep modules.dep.bin netfilter prior search swap
restricted-container-guest canonical/lxd/issues/3723 apparmor check denied docker-default if image loaded open permission profile profiles response security sys was web
lxc-nesting-missing canonical/lxd/issues/3863 auto automatic calling denied flags launch lxc lxd mounting mounts onto permission proc test utils x86_64-linux-gnu
restricted-container-guest canonical/lxd/issues/4249 failed not ntp operation permitted
restricted-container-guest canonical/lxd/issues/4313 canceled container context daemon data denied erro kernel name open permission response sys unknown var waiting
restricted-container-guest canonical/lxd/issues/6013 dev exception exited kmsg kubelet kubelet.go kubelet.service listen main oom open server server.go starting such watcher
restricted-container-guest canonical/lxd/issues/608 denied docker.sock down due errors exec fata graphdriver job listening lxc permission serveapi shutting sock unix
lxc-nesting-missing canonical/lxd/issues/7065 apparmor audit beta bind comm common denied flags lxd match profile remount ro snap unit unit-root
lxc-nesting-missing canonical/lxd/issues/8252 apparmor audit comm common files flags lxd match namespace namespacing profile rw snap spawning step unit-root
conntrack-sysctl-readonly-in-netns justmeandopensource/kubernetes/issues/144 conntrack conntrack.go hashsize kube-system max nf_conntrack nf_conntrack_max parameters proxy retrieved run.go server.go setting successfully sys write
kernel-config-missing avafinger/bananapi-zero-ubuntu-base-minimal/issues/7 cannot dev directory errno fatal found lib modprobe module modules net open such sudo tap tun
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/60 driver failed initialize library mismatch nvidia nvidia-smi nvml smi to version
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/70 architecture bad debian description dpkg gcc hold ii interface mismatch none nvidia nvidia-smi nvml remove smi
virtualisation-off foxlet/macOS-Simple-KVM/issues/252 access could directory file grep initialize kernel kvm lsmod module no not or qemu such system
file-not-executable foxlet/macOS-Simple-KVM/issues/459 bash command denied found not permission sudo
builtin-module-not-detected maemo-leste/image-builder/pull/1 error etc found init init.d modinfo module not start zram
kernel-config-missing maemo-leste/bugtracker/issues/295 cannot dev directory due errno error exiting fatal file net no open or such tap tun
docker-chains-flushed mailcow/mailcow-dockerized/issues/4018 bridge chain compose couldn creating docker-compose filter forward help information legacy more program target try wait
nft-native-rules-in-iptables-table mailcow/mailcow-dockerized/issues/5847 incompatible ip6tables is nat nf_tables nft table tables tool use
port-already-allocated mailcow/mailcow-dockerized/issues/808 address already cannot connectivity creating driver endpoint external listen nginx programming proxy starting tcp use userland
restricted-container-guest jirislav/mailinabox/issues/14 builtin conntrack ftp libkmod libkmod.c lookup lookup_builtin_file modprobe modules modules.builtin.bin nat nf_conntrack_ftp nf_nat_ftp problem ufw ufw-init
restricted-container-guest mail-in-a-box/mailinabox/issues/680 alias builtin but dns errno installing ip6 ip6_tables ip6tables kmod libkmod libkmod.c lookup modules.builtin.bin owned uid
bridge-address-conflict Mailu/Mailu/issues/3812 address compose create created creating default network on one other overlaps pool response space this up
module-not-loaded mainsail-crew/MainsailOS/issues/216 config could dev directory file get grep i2c i2cdetect lsmod no open or raspi such sudo
arch-mismatch-exec-format codefactoryhu/manifest/issues/11 and code desc for found ghcr ghcr.io image in manifest match no platform pull rpc unpack
cri-api-version-mismatch flatcar/mantle/pull/408 connection containerd containerd.sock cri desc endpoint implemented kubelet rpc run.go runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
stale-running-kernel maruos/maruos/issues/64 crw crw-rw-rw dev drwxr drwxr-xr-x exists la ls may mknod net open root such total tun
dns-stub-conflict-port-53 poseidon/matchbox/issues/708 clients configured connecting dns dnsmasq dynamic listening lists man managed nameserver resolv resolv.conf resolved search systemd-resolved
systemd-unit-bad-path goodrobots/maverick/issues/436 at bin directory entered exec exit-code exited main node result spawning started state step such unit
systemd-unit-bad-path crazygolem/maximal/issues/3 bin executable found in lib local not path sbin service status system systemctl systemd usr
wireguard-module-missing MarkusMcNugen/docker-qBittorrentvpn/issues/158 access accessible add answers delete find interface link operation protocol rtnetlink supported wg0 wg0.conf wireguard world
fs-mounted-readonly nettings/medianet/issues/27 creating exited failure files lib log main only output process read read-only starting system tmp var
module-not-loaded RMerl/asuswrt-merlin/issues/1529 by chain dst iptables match match-set name nat port prerouting redirect set target tcp that to-port
module-not-loaded RMerl/asuswrt-merlin.ng/issues/579 by chain iptables mangle mark match name no port target that tproxy udp
kernel-config-missing siemens/meta-iot2050/issues/238 br_netfilter bridge bridge-nf-call-ip6tables bridge-nf-call-iptables call directory disabled fatal info ip6tables iptables modprobe module modules netfilter warning
kernel-modules-extra-missing OE4T/meta-tegra/pull/1311 always auto btrfs built config.gz dir executable follow fuse fuse-overlayfs graph index overlay2 overlayfs redirect storage-driver
systemd-workdir-inaccessible grafana-cold-storage/metrictank/issues/1805 at bin changing chdir directory file journalctl no or requested service spawning step such usr working
module-version-mismatch mfruba/kernel/issues/9 about disagrees dmesg drivers eu format insert insmod invalid layout module module_layout modules net symbol wireless
kernel-config-missing mgksu/dockerd/issues/5 argument configured following graceful graphdriver healthcheck initializing libcontainerd overlay overlay2 shutdown stopping storage storage-driver supported trying
memory-cgroup-disabled canonical/microk8s/issues/1691 be cgroup cluster enabled is may memory microk8s not the warning
disk-pressure canonical/microk8s/issues/3143 age describe df disk evicted kubernetes namespace nginx node node.kubernetes.io pods pressure ready restarts taints test
kernel-config-missing canonical/microk8s/issues/362 cannot does filesystem fully image install microk8s mount snap snapd squashfs support system type unknown using
host-module-not-loaded canonical/microk8s/issues/4362 all an args ceph containers csi exec format insert kubectl occurred rbd rook rook-ceph util while
node-ip-changed canonical/microk8s/issues/4375 addon attempt backend certificate checking core dashboard dialing login microk8s repository tls token upgrading verify xxxx
node-ip-changed canonical/microk8s/issues/5383 bash certificate exec input internal it occurred output post request sending tls tty ubuntu valid verify
kubelet-flag-removed canonical/microk8s/pull/3861 container container-runtime daemon error exited failed flag kubelet parse runtime to unknown
selinux-denied itzg/docker-minecraft-server/issues/1269 changing chmod chown denied gid make ownership permission permissions read sure true txt uid utils write
kernel-config-missing warpme/miniarch/issues/103 directory fatal found in lib modprobe module modules not vxlan
kernel-config-missing warpme/miniarch/issues/126 config config.gz create docker failed is macvlan not operation port proc run set supported the zgrep
kernel-config-missing warpme/miniarch/issues/129 cannot cryptsetup device device-mapper initialize is kernel loaded luksopen mapper mod module
kernel-config-missing warpme/miniarch/issues/13 device directory fatal first found fuse in lib modprobe module modules not try
kernel-config-missing warpme/miniarch/issues/139 directory fatal found in lib modprobe module modules not
kernel-config-missing warpme/miniarch/issues/14 addrtype connections conntrack enable existing extension iptables-restore limit missing problem restore revision ssh supported ufw ufw-init
systemd-unit-bad-path mrene/minidsp-rs/issues/22 at command counter exec execute exit-code exited job local main restart result scheduled spawning step which
stale-running-kernel kubernetes/minikube/issues/10496 destination dnat docker dport failed iptables legacy nat option tcp to-destination unknown wait
conntrack-sysctl-readonly-in-netns kubernetes/minikube/issues/11418 conntrack conntrack.go denied max netfilter nf_conntrack_max others permission proc proxier retrieved server.go server_others.go successfully sys sysctl
daemon-flag-conflict kubernetes/minikube/pull/16235 application are both configuration configure daemon.json directives docker.service engine flag following json overlay2 specified storage storage-driver
kernel-config-missing kubernetes/minikube/issues/1739 cifs e.g gid iocharset man manual mount.cifs page password refer ro share uid username utf8 vers
inotify-limit-exhausted kubernetes/minikube/issues/18831 component files fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify handler inotify instances many max reason sysctl too virt watcher watches
pids-limit kubernetes/minikube/issues/19820 by cgroup controller dmesg fork in kubepods parent pids rejected slice
kubelet-cgroup-driver-mismatch kubernetes/minikube/issues/2381 back cni.go different falling inotify inotify_init kubelet.go managed manifest manifests many misconfiguration net.d networking networks veth
dkms-build-failed kubernetes/minikube/issues/3974 before currently documentation efi files hardware header matching problems secure sign them there vboxdrv virtualbox were
virtualisation-off kubernetes/minikube/issues/4378 all bin bios component cpu create creating details disabled failure interface minikube msr type unable vm
unit-masked kubernetes/minikube/issues/4425 docker docker.service failed is masked minikube runner service ssh start sudo systemctl to unit utils
dkms-build-failed kubernetes/minikube/issues/5291 able cpus disk either fixed mb minikube org problem there until upgrade vboxdrv virtualbox vm www
disk-pressure kubernetes/minikube/issues/7073 diskpressure does eviction eviction_manager.go exist has kube kubelet manager node path pod pods system var volumes
unit-masked kubernetes/minikube/issues/8206 cluster exit kubelet kubelet.service masked node service start status stderr stdout sudo systemctl unit update updating
bridge-address-conflict kubernetes/minikube/issues/9069 address bridge cli creating gateway ip one other overlaps pool runner space stable stderr stdout subnet
unsupported-kernel-wsl kubernetes/minikube/issues/9837 base br_netfilter cluster container-runtime cpus cri due exiting mb microsoft microsoft-standard minikube plane pulling standard windows
apparmor-userns-restricted gominimal/minimal/issues/610 apparmor map map-root-user non-zero none os permitted reason self uid uid_map unprivileged unshare userns write zero
runc-version-broken aedm/minimeteor/issues/26 build but console defined docker flag incorrect not provided runc sbin spec usage usr version
initramfs-too-large linuxmint/mint21-beta/issues/57 acpi already any bios boot bug continue creating exists failure key memory named object out press
boot-partition-full linuxmint/mintupdate/issues/823 compressed generating initramfs-tools initrd mkinitramfs parts post-installation postinst resume run-parts tools triggers update-initramfs uuid variable zstd
builtin-module-not-detected MiSTer-devel/Linux-Kernel_MiSTer/issues/100 cifs current doesn kernel linux mount please support system the update your
fs-module-missing tuanqing/mknop/issues/70 argument as block daemon dev err filesystem invalid mnt mount mounting sda1 status type unknown with
storage-driver-unsupported moby/moby/issues/10313 arch calling cpus debu execution gib handler images limit man native native-0.2 ok operating post swap
tls-ca-untrusted moby/moby/issues/10452 access arguments authority ca certificate certs crt endpoint example flag insecure only ping registry signed supports
corrupt-docker-state moby/moby/issues/10553 btrfs couldn docker_opts end fd graphdriver input job json native opts serveapi storage-driver store tag unexpected
selinux-denied moby/moby/issues/10761 access cannot denied docker docker.sock drwxr drwxr-xr-x la ls permission root run sock total var
proxy-misconfigured moby/moby/issues/11201 connection dial fata fedora https images index index.docker.io latest library pull pulling refused repositories repository tcp
selinux-denied moby/moby/issues/11339 bash cannot denied docker foo grep ls permission pwd run test ti touch ubuntu volume
registry-cert-expired moby/moby/issues/11534 certificate expired fata has https images index index.docker.io library pull pulling registry repositories repository valid yet
kernel-config-missing moby/moby/issues/11889 bash centos closed connection debu debug docker.sock end fata operation read sock stdout supported unix waiting
daemon-option-incompatible moby/moby/issues/12087 add-runtime authorization cgroupdriver docker-runc dockerd-current docs.docker.com insecure libexec max-size native native.cgroupdriver opts push registries rhel userland
docker-chains-flushed moby/moby/issues/12294 bash bytes centos com data icmp iptables ms ping restart rm seq systemctl ttl www www.docker.com
storage-driver-unsupported moby/moby/issues/12479 behavior cli debu devicemapper docs docs.docker.com erro graphdriver initialize option prior reference sync udev unexpected waiting
restricted-container-guest moby/moby/issues/13054 denied docker.sock down due errors exec fata graphdriver job listening lxc permission serveapi shutting sock unix
mtu-mismatch moby/moby/issues/13475 broadcast connected curl docker0 example.com group handshake lower lower_up mtu multicast noqueue qdisc qlen tls tlsv1
kernel-modules-extra-missing moby/moby/issues/14026 aufs daemon driver error failed graphdriver initializing not prior starting storage supported
daemon-flag-conflict moby/moby/issues/14088 application docker.service docs.docker.com engine entered limit min one only quickly repeated request specify start-limit success too
storage-driver-unsupported moby/moby/issues/14405 aufs backing docker.sock driver erro fata graph graphdriver http initializing listening prior sock storage unix unsupported
docker-socket-unit-missing moby/moby/issues/15498 activation application by engine find grep level make msg socket sockets started sure systemd via was
oom-killed moby/moby/issues/15621 adj anon anon-rss child file-rss kb kill killed oom oom_score_adj rss sacrifice score total total-vm uid
devicemapper-pool-mismatch moby/moby/issues/15721 base devicemapper different docker.sock erro graphdriver instead last listening pool prior then thin uuid verification warn
docker-chains-flushed moby/moby/issues/15948 addrtype chain command_failed couldn destination dnat docker0 dport dst dst-type help match more nat prerouting to-destination
devicemapper-pool-mismatch moby/moby/issues/16092 already blocks data devmapper docker graphdriver has initializing of ownership pool take that thin unable used
docker-chains-flushed moby/moby/issues/16137 bridge chain command_failed destination dnat docker0 dport endpoint foo match nat sbin target tcp that to-destination
docker-chains-flushed moby/moby/issues/16816 bridge chain destination dnat docker0 dport endpoint iptables match nat target tcp that to-destination wait web
corrupt-docker-state moby/moby/issues/17426 aufs couldn docker.sock eof fata graphdriver http listening prior repositories sock storage store tag unix using
corrupt-docker-state moby/moby/issues/18113 allocate arch built commit controller docker.sock gateway git go initializing os peer pool read reset trying
docker-group-missing moby/moby/issues/18141 api code control docker.service docker.socket exited journalctl listen loaded on process refusing service socket starting the
proxy-misconfigured moby/moby/issues/18386 connecting dial docker.io image images index index.docker.io library mysql proxy pull pulling repositories repository tag timeout
multiple-graphdrivers moby/moby/issues/18729 api bin contains daemon docker.sock fata graphdriver info initializing listen on other sock starting usr var
pids-limit moby/moby/issues/19124 abort bash child connection fork goroutine locked new pc pthread pthread_create resource retry temporarily thread unavailable
restricted-container-guest moby/moby/issues/20376 architecture centos cpus disable gib json-file kill logging native native-0.2 null oom operating ostype paused vfs
restricted-container-guest moby/moby/issues/20430 access centos correct dep errno issue modules.dep nfs nfsd ok problem release rpc rpc.nfsd services then
apparmor-broken moby/moby/issues/20554 addressability apparmor assigned aufs bip content content-addressability docker-default docker0 firewalld graph migration prior profile seconds took
restricted-container-guest moby/moby/issues/20573 addressability br_netfilter content content-addressability docker.log enough fail graph kmod_search_moddep libkmod.c migration moddep modules.dep.bin ok seconds took
userns-remap-subid-missing moby/moby/issues/20751 be can dockremap fata id mapped mappings namespaces of open ranges subgid subuid user userns will
tls-ca-untrusted moby/moby/issues/20912 authority by certificate docker download failed pull retrying signed unknown
restricted-container-guest moby/moby/issues/21392 deprecated enough ensure erro filesystem instead might option overlay removed soon unstable upgrade usage warn which
restricted-container-guest moby/moby/issues/21570 cases cifs codepage e.g filesystems helper might nfs other program several so superblock syslog useful wrong
devicemapper-pool-mismatch moby/moby/issues/21606 and base daemon device devicemapper devmapper fata filesystem graphdriver initializing run running starting task uuid verification
address-pool-exhausted moby/moby/issues/21847 address an available could find localdefault net network parse pool predefined request response space subpool test
restricted-container-guest moby/moby/issues/21997 and details docker docker.service failed for job journalctl see service start status sudo systemctl uname
mtu-mismatch moby/moby/issues/22297 broadcast docker0 eth0 ether group link lo loopback lower lower_up mode mtu multicast noqueue qdisc qlen
daemon-json-invalid moby/moby/issues/22311 cat configure daemon.json env foo go into json log log-opts map of opts string unmarshal value
daemon-flag-conflict moby/moby/issues/22339 always both containerd.service directives docker.socket documentation existing firewalld.service hosts kill notify requires reset restartsec then wants
script-shebang-bad moby/moby/issues/22469 cannot container daemon docker error exec format from hello it latest response run start system
proxy-misconfigured moby/moby/issues/22635 awaiting canceled client.timeout don exceeded head headers hub images login one push registry-1.docker.io timeout username xxxxxxx
daemon-option-incompatible moby/moby/issues/22685 attr centos dm.thinpooldev docker.service fallback graphdriver grpc initializing option overlay2 pool registered scheme swap sync thinpooldev
docker-socket-unit-missing moby/moby/issues/22847 activation application docker.service.d docs.docker.com drop drop-in execstart fd min overlay override socket sockets storage-driver sure via
storage-driver-unsupported moby/moby/issues/22937 argument creating d_type daemon dmesg fs invalid merged mount needs overlay overlayfs response support tmp type
docker-chains-flushed moby/moby/issues/23154 chain connectivity destination dnat docker0 dport endpoint external match nat programming target tcp that to-destination wait
swarm-cert-expired moby/moby/issues/24132 certificate certificates cluster component creating crt dockerd expired has loading swarm swarm-node.crt tls valid while yet
bridge-address-conflict moby/moby/issues/24796 connect destination flags gateway host iface ip kernel metric no port route routing ssh table use
apparmor-broken moby/moby/issues/25488 apparmor apply audit change comm container_linux.go desc docker-default label oci profile rpc runc syslog ti unconfined
docker-socket-unit-missing moby/moby/issues/25559 directory docker docker.service docker.socket failed file load no or service socket start such systemctl to unit
xtables-lock-held moby/moby/issues/26111 another app bridge clean currently holding iptables it lock network remove rule rules unable waiting xtables
proxy-misconfigured moby/moby/issues/26144 connecting dial docker.io domain image images index index.docker.io library lookup proxy pull pulling repositories repository tag
storage-driver-unsupported moby/moby/issues/26559 application containerd dockerd driver engine fatal graphdriver info initializing level libcontainerd msg new pid supported systemd
docker-daemon-not-installed moby/moby/issues/27108 docker docker.service failed found not service start systemctl to unit
ip-forward-disabled moby/moby/issues/27319 apache compose disabled docker docker-compose forwarding ipv4 is networking not php up warning will work
kernel-config-missing moby/moby/issues/27426 add bridge create daemon endpoint from host interfaces network on operation pair response run sandbox supported
multiple-graphdrivers moby/moby/issues/27677 application contains docker.service docker_opts dockerd engine execstart fd graphdriver initializing opts preset several since valid vendor
docker-socket-unit-missing moby/moby/issues/28816 activation btrfs centos dns docker.service docker_opts el7 entered opts rpm selinux socket sockets sure sysconfig via
restricted-container-guest moby/moby/issues/28850 addressability application br_netfilter content content-addressability dead docs.docker.com firewalld graph inactive migration netfilter nf_nat seconds took true
selinux-denied moby/moby/issues/28936 access additional allow ausearch container_t enforcing executing now object object_r plugin policy raw selinux system_r system_u
selinux-denied moby/moby/issues/29430 avc bounds compute dm-0 entrypoint ino object object_r op permissive scontext selinux system_r system_u tclass tcontext
storage-driver-unsupported moby/moby/issues/29488 application aufs containerd defined defined-by docker.service engine graphdriver initializing journalctl libcontainerd new prior storage supported xe
corrupt-docker-state moby/moby/issues/29748 aufs containerd data docker.sock dockerd false fata json libcontainerd live live-restore none restore sock state unix
selinux-denied moby/moby/issues/30097 caused denied docker-containerd docker-runc nginx object object_r permission runc rwxr rwxr-xr-x standard standard_init_linux.go system_u unconfined unconfined_u
docker-sock-is-directory moby/moby/issues/30183 active application disabled docker.service dockerd docs docs.docker.com engine execstart memory min preset since socket unix vendor
runc-version-broken moby/moby/issues/30198 api but console daemon defined flag from hello hello-world oci provided response runtime server version world
docker-sock-is-directory moby/moby/issues/30348 can create docker.sock dockerd drwxr drwxr-xr-x fatal level ls msg root sock socket time total unix
daemon-flag-conflict moby/moby/issues/30726 both configure daemon.json directives dm.thinpooldev ext4 flag following json mapper opts pool specified storage thinpooldev true
corrupt-docker-state moby/moby/issues/31806 build commit db db.go engine free freelist github github.com goroutine page panic src store update vendor
systemd-override-outdated moby/moby/issues/32032 activation deprecated directly docker.service.d docs.docker.com drop drop-in fd overlay override removed socket sockets storage-driver sure via
dns-resolver-failing moby/moby/issues/32106 again attempt err errno generic http install last local npm org registry request retry syscall will
selinux-denied moby/moby/issues/32252 alpine container denied docker it permission rm run test touch
restricted-container-guest moby/moby/issues/32334 addressability content content-addressability cpuset docs.docker.com enough ensure graph limit migration mountpoint mounts oom pids seconds took
kernel-config-missing moby/moby/issues/32349 addrtype chain controller docker.service dst dst-type false firewalld initializing loading match mountpoint pids prerouting program wait
corrupt-docker-state moby/moby/issues/32458 changing count created debu events gid group grpc health libcontainerd listener low nofile rlimit rlimit_nofile unavailable
dns-stub-conflict-port-53 moby/moby/issues/32545 address already bind docker error in listen proxy run starting udp use userland
storage-driver-unsupported moby/moby/issues/32651 argument backing ce cgroupfs d_type help images json-file logging merged mkdir paused shm stopped supports xfs
disk-full moby/moby/issues/32664 available blocks boot centos devtmpfs df filesystem k-blocks mapper merged mounted overlay shm tmpfs used xvda1
overlay-module-missing moby/moby/issues/32688 action application apt apt-get because control details docker-ce docs.docker.com execstart fd invoke job libcontainerd ms xe
restricted-container-guest moby/moby/issues/32968 apparmor check denied docker-default hello hello-world if open permission profile profiles response security sys was world
module-version-mismatch moby/moby/issues/33689 about adding aufs device-mapper disagrees docker-ce instance ioctl layout libcontainerd mapper module_layout overlay pool symbol thin
dns-resolver-failing moby/moby/issues/33953 connection dial get hello hello-world https lookup on pull read refused registry registry-1.docker.io tcp udp world
daemon-json-invalid moby/moby/issues/34091 because control details docker.service job journalctl mirrors nvidia path registry registry-mirrors runtime runtimes see systemctl xe
daemon-flag-conflict moby/moby/issues/34104 application are begin both configuration configure daemon.json directives docker.service engine fd flag following hosts json specified
corrupt-docker-state moby/moby/issues/34840 assertion dependency failed occurred panic write
docker-chains-flushed moby/moby/issues/35161 connectivity destination dnat docker0 dport external forward forwarding iptables-save networking nginx programming return save to-destination work
proxy-misconfigured moby/moby/issues/35226 connection daemon dial docker error from get https proxyconnect pull refused registry registry-1.docker.io response tcp
runc-version-broken moby/moby/issues/35906 cleanup containerd containers delete did docker-runc handler json log moby oci post retrieve returned runc runtime
cgroup-not-mounted moby/moby/issues/36016 cannot cgroup cgroups daemon destination error found from mount response unknown
storage-driver-unsupported moby/moby/issues/36039 backing containerd d_type enable filesystem if io.containerd.snapshotter.v1.overlayfs load loading overlayfs please plugin snapshotter support warn xfs
bind-source-wrong moby/moby/issues/36428 container_linux.go credentials exists expected full merged mounting onto override process_linux.go pwd rootfs specified versa vice vice-versa
deleted-files-held-open moby/moby/issues/36765 deleted docker dockerd grep lsof reg root tmp
inode-exhausted moby/moby/issues/37077 boot cgroup df efi ifree inodes iuse iused lock mapper mounted sda1 sda2 shm tmpfs udev
proxy-misconfigured moby/moby/issues/37102 bin compat docker environment host http http_proxy https https_proxy libexec path proxy sbin show systemctl usr
corrupt-docker-state moby/moby/issues/37238 invalid page panic type
kernel-config-missing moby/moby/issues/38157 containerd.service control dep gnu ipv6 kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin overlay search smp std xxxx
docker-group-missing moby/moby/issues/38202 dial docker.sock fdocker fdocker.sock frun fvar getent got group hello hello-world permission post socket trying world
restricted-container-guest moby/moby/issues/38209 could dep grep kmod kmod_search_moddep libkmod libkmod.c lsmod moddep modprobe module modules modules.dep.bin open overlay search
daemon-flag-conflict moby/moby/issues/38495 because bip control details docs.docker.com entered holdoff hosts job limit mirrors registry registry-mirrors scheduling start-limit xe
userns-remap-subid-missing moby/moby/issues/38712 can cat docker.log dockremap id level log mapped mappings namespaces of ranges subgid subuid user will
kernel-config-missing moby/moby/issues/39188 add bridge endpoint hello hello-world host interfaces latest network operation pair privileged response sandbox supported world
time-not-synced moby/moby/issues/40363 another applied apt-get bionic dists inrelease kb lists non-zero reading repository security security.ubuntu.com updates yet zero
proxy-misconfigured moby/moby/issues/40507 cat docker.service.d environment hello hello-world http http_proxy latest localhost proxy pull registry registry-1.docker.io tag world xxxx
seccomp-old-libseccomp moby/moby/issues/40734 apt-get archive archives armhf cache deb dpkg dpkg-deb focal frontend previous processing subprocess tar unpack unpacking
runc-version-broken moby/moby/issues/40886 argument bind create dev hash invalid listen moby notify oci runc runtime sock unknown var version
restricted-container-guest moby/moby/issues/40904 cgroupdriver daemon.json drive graphdriver json json-file log-driver log-opts max max-size native native.cgroupdriver opts overlay overlay2 storage-driver
docker-daemon-not-installed moby/moby/issues/40992 because control executable generated init.d job lsb man min portable present self self-sufficient success sufficient sysv
daemon-json-invalid moby/moby/issues/41268 configure daemon daemon.json docker eof etc file json the to unable with
unsupported-kernel-wsl moby/moby/issues/41375 chain controller gnu initialize initializing insmod instance legacy microsoft nat need needs obtaining perhaps table upgraded
daemon-flag-conflict moby/moby/issues/41461 dns docker.sock docker.socket hit hosts limit result service sock socket start systemd tcp unix var with
firewalld-conflict moby/moby/issues/41609 already bound chain cmd conflict docker0 firewall firewall-cmd interface nat program remove sudo trusted zone zone_conflict
daemon-flag-conflict moby/moby/issues/41725 add-runtime both daemon.json directives docker.service.d docs.docker.com drop-in expected experimental flag got lo ps specified umask xe
rootless-prerequisite-missing moby/moby/issues/41812 clone copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rootlesskit rslave seccomp slirp4netns slirp4netns-sandbox slirp4netns-seccomp subgid subuid unprivileged_userns_clone
corrupt-docker-state moby/moby/issues/42099 blkio data-root deprecated flag freelist go graph instead into json media number page panic unmarshal value
stale-running-kernel moby/moby/issues/42107 add create daemon endpoint from host interfaces network on operation pair permitted response sandbox the veth
stale-running-kernel moby/moby/issues/42229 add bridge create daemon endpoint from host interfaces network on operation pair response sandbox supported the
swarm-cert-expired moby/moby/issues/42660 after certificate certificates crt currently expired has it loading node swarm swarm-node.crt tls valid while yet
daemon-flag-conflict moby/moby/issues/42948 arch both built commit configure daemon.json debug directives experimental flag git go json os riscv64 specified
runc-version-broken moby/moby/issues/43969 container dev exec failed not oci open operation permitted process runtime start to unable unknown
xtables-lock-held moby/moby/issues/44331 another app connectivity currently dport external foo holding lock masquerade option perhaps postrouting programming want xtables
daemon-json-invalid moby/moby/issues/44905 cannot config configure daemon daemon.json etc field go into ipv6 json of string type unable unmarshal
ipv6-disabled-kernel moby/moby/issues/44953 all been daemon.json disable disabled exist false insecure insecure-registries ipv6 json proc registries registry stat sys
apparmor-broken moby/moby/issues/45061 alpine apparmor apply attr build during exec oci proc profile rm runc self shim task write
corrupt-docker-state moby/moby/issues/46689 bbolt buildx community debu docker-isolation-stage-1 free freelist go.etcd.io goroutine inc isolation libexec locked printing stage thread
oom-killed moby/moby/issues/47418 adj allowed anon anon-rss file-rss memcg mems mems_allowed nodemask oom oom_score_adj rss score shmem shmem-rss total-vm
cpu-instruction-unsupported moby/moby/issues/47540 docker illegal instruction version
proxy-misconfigured moby/moby/issues/48131 eof grep hello hello-world http http_proxy https https_proxy proxy proxyconnect pull registry registry-1.docker.io response tcp world
iptables-legacy-removed moby/moby/issues/49020 again begin checks commands end eof following ip_tables missing requirements rootless setuptool sh skip tables tool
corrupt-docker-state moby/moby/issues/49291 bridge cannot conflicts controller create creating default docker0 dockerd have initializing name network networks same start
ipset-module-missing moby/moby/pull/49524 are argument bridge controller creating ext hash initializing instance invalid ipset modules netfilter obtaining register required
kernel-config-missing moby/moby/issues/49557 bug codename config.gz id_like jammy like lts os-release policies report tegra url userspace version_codename www.ubuntu.com zgrep
iptables-backend-mismatch moby/moby/issues/49659 command command_failed count error failed nonexistent of or priority unknown unknown_error
iptables-binary-missing moby/moby/issues/50197 because control details docker.service iptable iptables-nft job lrwxrwxrwx ls may multi nft restore save see xtables
runc-version-broken moby/moby/issues/51135 bash bin broken config container container_id exec init it oci pipe runtime unable unknown write writing
runc-version-broken moby/moby/issues/51405 during fd hello hello-world ipv4 net.ipv4.ip_unprivileged_port_start oci permission port reopen runc shim sysctl task unprivileged world
storage-driver-unsupported moby/moby/issues/51546 cat daemon daemon.json docker driver etc graphdriver initializing journalctl json not overlay2 start storage storage-driver supported
apparmor-broken moby/moby/issues/9059 apparmor cannot container daemon default directory docker-default env from no profile response set start such ubuntu
storage-driver-unsupported moby/moby/issues/9820 busybox cpus date execution gib images limit lts merged mkdir msr native native-0.2 operating shm swap
module-signature-rejected lcp/mokutil/issues/69 depends drivers du filename gpl license mod mod_unload modinfo modversions rejected retpoline unload usb vermagic wireless
cpu-instruction-unsupported docker-library/mongo/issues/485 bash docker docker-entrypoint.sh entrypoint illegal instruction it mongo rm run
apparmor-userns-restricted ivan-hc/MPV-appimage/issues/16 bwrap debian denied id id_like like lts map os-release permission pretty pretty_name release setting uid version_id
volume-owner-mismatch ibm-messaging/mq-container/issues/481 data denied detected mkdir mnt mounted permission to volume xfs
dkms-build-failed porjo/mt7601/issues/32 armv7l build default gnu linux make makefile modules preempt pwd raspberrypi recipe smp stop target uname
firmware-missing kuba-moo/mt7601u/issues/38 direct dmesg error failed firmware for load with
module-signature-rejected neurobin/MT7630E/issues/31 available could depmod error insert install key modprobe not required sudo
selinux-denied vbem/multi-runners/issues/9 actions at code denied exe exec exited home main org permission process runner service spawning step
time-not-synced carmstrong/multinode-ceph-vagrant/issues/8 ceph clock detected health monitor on server warn
virtualisation-off canonical/multipass/issues/12 could dev does exist failed insert intel kvm kvm_intel launch modprobe not operation sudo supported try
kernel-modules-extra-missing canonical/multipass/issues/2730 directory fatal found generic in lib modprobe module modules not sudo vcan
container-name-taken webpwnized/mutillidae-docker/issues/15 able already be by compose conflict creating database docker-compose have remove rename reuse that use you
oom-killed devonfw/my-thai-star/issues/199 about build cli code com command configuration docs documentation exit https info killed this visit with
iptables-backend-mismatch dusty-nv/NanoLLM/issues/3 counter docker.socket docs.docker.com hello hello-world help job ms quickly repeated request scheduled socket stopped too triggeredby
kernel-config-missing avafinger/nanopi-m4-ubuntu-base-minimal/issues/22 argument crypt cryptsetup device device-mapper failed invalid ioctl luksopen mapper on reload table target type unknown
daemon-json-invalid rnanosaur/nanosaur/pull/47 automatic beginning begun character configured daemon.json defined defined-by finished looking scheduled shutting value www www.ubuntu.com xe
file-descriptor-limit parmentelat/nbhosting/issues/58 cat errno file files fs many max open oserror proc sys too ulimit
module-version-mismatch Fred78290/nct6687d/issues/14 could error exec format insert install make makefile modprobe not sudo
dkms-build-failed betolj/ndpi-netfilter/issues/77 chain drop entering install make makefile master match netfilter output pwd recipe src stop target that
stale-running-kernel slackhq/nebula/issues/27 config config.yaml device fata no such sudo yaml
missing-tun-device slackhq/nebula/issues/609 config device directory erro etc file firewall get info no or started such tap tun yml
kernel-config-missing NVIDIA/NemoClaw/issues/1076 aarch64 can comment couldn does execute exist initialize iptables kernel legacy load match raw table tegra
kernel-config-missing containers/netavark/issues/864 busybox configure configuring docker.io interface message netavark netlink os podman received riscv64 smp starfive supported veth
systemd-directory-unusable netbirdio/netbird/issues/1079 at bin directory file mkdir no output service set spawning standard stdout step such up usr
nft-native-rules-in-iptables-table netbirdio/netbird/issues/2725 filter incompatible iptables is nf_tables nft sudo table tables tool use
systemd-unit-bad-path netdata/netdata/issues/2297 at entered exec exited log main monitoring sbin spawning started state step syslog systemd tail unit
systemd-unit-bad-path netdata/netdata/issues/4169 absolute active dead exec executable format inactive loaded path pid reason rm system systemctl systemd var
conntrack-table-full Chion82/netfilter-full-cone-nat/issues/7 conntrack dropping full nf_conntrack packet sysctl table
bridge-address-conflict plaintextpackets/netprobe_lite/issues/8 address compose create custom daemon from network on one other overlaps pool response space this up
stale-running-kernel nettings/medianet/issues/64 couldn determine disabling enabling firewall initialize iptables matching nft protocol return rules supported unit update updating
not-root Praqma/Network-MultiTool/issues/13 be cannot denied initialize iptables iptables-save legacy must permission root save you
unsupported-kernel-wsl jcjohnson/neural-style/issues/335 communicate dep function implemented installed kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nvidia nvidia-smi search smi sure
seccomp-old-libseccomp nextcloud/server/issues/28898 buster codename date debian exec gnu id id_like like os-release pretty pretty_name raspbian release version_codename version_id
restricted-container-guest nextcloud/docker/issues/1333 allow bash command default device first found fuse home mnt modprobe other permissions root try xx
bridge-address-conflict juliusknorr/nextcloud-docker-dev/issues/298 address compose creating default docker-compose driver master network on one other overlaps pool space this up
nfs-export-refused kubernetes-sigs/nfs-subdir-external-provisioner/issues/283 access by client denied kubelet kubernetes kubernetes.io mount mount.nfs mounting nfs output pods root volumes while
stale-running-kernel pcollinson/nftfw/issues/3 build creating data files initialize load loading local netlink nft protocol reference socket supported test testing
restricted-container-guest cym1102/nginxWebUI/issues/58 apply caps container create oci operation permitted process response runc runtime shim start task unable unknown
kernel-config-missing ni/linux/pull/175 command command_failed could directory failed file internal nftables no not or process python python-nftables rule such
bind-source-wrong zedeus/nitter/issues/1392 bind dst during exists expected flags onto pwd rootfs runc shim specified thread versa vice vice-versa
file-descriptor-limit NixOS/nix/issues/6007 creating directory error files many nix open opening pipe store too
dns-stub-conflict-port-53 KiaraGrouwstra/nix-config/issues/45 address already create dnsmasq for grep in listen listening netstat socket sudo tcp tcp6 udp use
rootless-prerequisite-missing lucabrunox/nix-user-chroot/issues/10 boot chroot config echo failed grep nix not operation permitted pid sh uname unshare user yes
xtables-lock-held NixOS/nixpkgs/issues/117380 another app cpu currently firewall firewall.service holding lock ms nix option out perhaps store want xtables
ip-forward-disabled NixOS/nixpkgs/issues/118656 conf default forwarding ipv4 net restart sysctl systemctl systemd
module-not-loaded NixOS/nixpkgs/issues/120069 bad chain control destination firewall firewall.service help legacy matching more option reload reloading rule stopping to-destination
kernel-config-missing NixOS/nixpkgs/issues/150755 also binder binder_linux com current details github github.com kernel-modules load log modprobe modules node see waydroid
kernel-regression NixOS/nixpkgs/issues/161457 arch block could crypt dmesg err init insert modprobe module or parameter see symbol unknown wireguard
module-missing-in-initramfs NixOS/nixpkgs/issues/20490 boot disk loading mapper mnt mod mounting must nixos out stage then trying udev uuid which
rootless-prerequisite-missing NixOS/nixpkgs/issues/215332 command exec executable file for found ids in mode multiple newuidmap not path required rootless with
iptables-backend-mismatch NixOS/nixpkgs/issues/24318 because before control details execstart firewall ip_tables job nftables nftables.service nix store success tables unload xe
nfs-statd-not-running NixOS/nixpkgs/issues/255803 but either incorrect keep locking locks mnt mount.nfs nfs nolock remote rpc.statd specified statd volume xxx
lxc-nesting-missing NixOS/nixpkgs/issues/258371 apparmor audit class comm credentials flags lxc match nodev nosuid profile protocol rw shm spawning step
firmware-missing NixOS/nixpkgs/issues/27129 device direct dmesg driver enabling firmware grep intel iwlwifi linux load minimum required suitable ucode wireless
storage-driver-unsupported NixOS/nixpkgs/pull/283300 been configured deprecated docker.service docs docs.docker.com go graphdriver initializing overlay removed storage storage-driver sy trying visit
stale-running-kernel NixOS/nixpkgs/issues/343533 append chain extension firewall firewall.service missing nf_tables nixos policy reload reloading revision rpfilter rule rule_append stopping
userns-remap-subid-missing NixOS/nixpkgs/issues/498639 application compute counter docker.service engine gid git job map parent ranges rootless rootlesskit scheduled subuid uid
wireguard-module-missing NixOS/nixpkgs/issues/56040 booted booted-system conntrack defrag ip6 ip6_udp_tunnel ipv6 kernel-modules lsmod nixos rpfilter tunnel udp udp_tunnel wg0 wireguard
mount-helper-missing NixOS/nixpkgs/issues/58554 bad codepage fs helper media missing mounting names option options other parse program superblock windows wrong
resolv-conf-broken NixOS/nixpkgs/issues/61490 by cat conf etc generated options resolv resolv.conf resolvconf
inode-exhausted NixOS/nixpkgs/issues/74524 avail boot cgroup devtmpfs df echo filesystem fs left mounted sda1 sda2 shm space tmpfs txt
module-renamed-or-merged NixOS/nixpkgs/issues/84842 an configuration current has incompatible modprobe modules new nix nixos occurred store take that until while
module-loading-disabled NixOS/nixpkgs/pull/97677 br_netfilter bridge destination help information insert legacy message modprobe more netfilter operation option permitted to-destination try
image-entrypoint-missing BretFisher/node-docker-good-defaults/issues/51 cannot caused compose container_linux.go create docker-compose docker-entrypoint.sh entrypoint exec executable linux node oci path runtime unknown
script-shebang-bad BretFisher/node-docker-good-defaults/issues/57 caused defaults directory exec file init linux logs no node or process standard standard_init_linux.go such user
script-shebang-bad coreybutler/node-linux/issues/45 bad bash bin directory etc file init init.d no or such
cgroup-v1-refused kubernetes/node-problem-detector/pull/1169 cgroup command configuration configured err kind kubelet path release removed run.go support unsupported using validate will
fs-mounted-readonly kubernetes/node-problem-detector/issues/274 describe due ec2 internal kubectl only plugin plugins pod read read-only resources unexpected update which write
disk-full nodejs/build/issues/2494 blocks boot cgroup df filesystem fs k-blocks lock merged mounted overlay overlay2 shm tmpfs udev xvda1
boot-partition-full nodejs/build/issues/3296 compressed cpio dpkg firmware generating initramfs initrd installation lz4 mkinitramfs post-installation sub sub-process subprocess update-initramfs upgrade
disk-full nodejs/build/issues/4375 avail compile df due jobs left lock merged mounted other previous shm space temp tmpfs xvda1
module-signature-rejected nodemcu/nodemcu-devkit/issues/11 available ch34x.ko could for insert insmod key load make makefile modprobe module recipe required sudo target
iptables-raw-table-missing bubuntux/nordlynx/issues/80 connected connecting delete fwmark help iptables-restore mtu prefixlength raw route setconf suppress suppress_prefixlength wg wg0 wireguard
missing-tun-device bubuntux/nordvpn/issues/107 adding custom dev device devices gathering information linux net response runtime spec such tun vpn while
missing-tun-device azinchen/nordvpn/issues/6 cannot dev directory errno error file net no open or such tap tun
inotify-limit-exhausted notify-rs/notify/issues/103 code device error io left message monitor no on os space watching
runc-version-broken NginxProxyManager/nginx-proxy-manager/issues/4849 denied during fd ipv4 net.ipv4.ip_unprivileged_port_start oci open permission port reopen runc runtime shim sysctl task unprivileged
apparmor-userns-restricted google/nsjail/issues/236 apparmor audit cap class comm denied flags match namespace profile requested rw target unconfined unprivileged userns
stale-running-kernel nlzy/nsproxy/issues/10 arch build crw crw-rw-rw curl google id musl os-release pretty pretty_name release rolling total tun www
systemd-unit-user-missing pendulum-project/ntpd-rs/issues/354 at bin credentials daemon determine local no ntp process service spawning step such systemd user usr
module-version-mismatch hhfeuer/nvhda/issues/16 active disabled exec exit-code format insert load min modprobe modules preset result since static systemd-modules-load.service vendor
module-signature-rejected hhfeuer/nvhda/issues/8 available could error insert key modprobe not required sudo
loaded-module-stale NVIDIA/nvidia-container-toolkit/issues/394 cli container driver error initialization library mismatch nvidia nvidia-container-cli nvml unknown version
containerd-config-invalid NVIDIA/nvidia-container-toolkit/issues/410 connection containerd containerd.sock cri desc endpoint implemented kubelet rpc run.go runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
module-not-loaded NVIDIA/nvidia-docker/issues/1629 base caused cli container_linux.go cuda hook initialization nvidia nvidia-container-cli nvidia-smi nvml oci process_linux.go shim smi stderr
loaded-module-stale NVIDIA/nvidia-docker/issues/270 docker driver error gcr gpu it latest library mismatch nvidia nvml run sudo version
loaded-module-stale NVIDIA/nvidia-docker/issues/584 cuda devel driver found function initialize it library mismatch nvidia nvidia-smi nvml run smi sudo version
daemon-flag-conflict NVIDIA/nvidia-docker/issues/787 add add-runtime are configuration configure daemon.json directives dockerd fd flag following json map nvidia runtimes specified
module-version-mismatch negativo17/nvidia-driver/issues/97 be could error exec format insert magic mod mod_unload not nvidia should smp unload version
systemd-unit-bad-path nvm-sh/nvm/issues/3810 absolute bad counter executable foo job ms neither nor quickly reason repeated request scheduled stopped too
snap-docker-confinement TheSpaghettiDetective/obico-server/issues/249 bringing compose creating docker-compose encountered errors mkdir mount only path project read read-only source web while
dkms-build-failed CatxFish/obs-v4l2sink/issues/76 caps devices directory exclusive fatal found generic in label lib modprobe module modules sudo v4l2loopback video
docker-socket-permission occidere/TIL/issues/116 all connect denied dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying unix
clock-skew-tls ironicbadger/ocp4/issues/23 before certificate current expired has is not or time valid yet
runc-version-broken ocp-power-automation/ocp4-upi-powervs/issues/469 check crun error feature lookup symbol undefined version
image-entrypoint-missing OCSInventory-NG/OCSInventory-Docker-Image/issues/40 bin caused container_linux.go create denied docker-entrypoint.sh entrypoint exec linux oci permission response runtime starting unknown usr
image-entrypoint-missing odoo/docker/pull/177 caused container container_linux.go create denied entrypoint entrypoint.sh exec linux oci permission process response runtime starting unknown
kernel-config-missing oe-alliance/oe-alliance-core/issues/927 conntrack defrag insmod ip_tables.ko ipt iptable iptable_filter.ko iptable_nat list mangle masquerade needs netfilter perhaps reject upgraded
kernel-config-missing oe-alliance/oe-alliance-core/issues/528 cat do exist filter initialize insmod names nat need needs perhaps proc table tables upgraded your
apparmor-userns-restricted TNG/oh-my-agentic-coder/issues/2 but bwrap denied disabled exit installed map namespaces permission sandbox setting start status uid up user
boot-kernel-not-updated basecamp/omarchy/issues/4192 arch1 arch1-2 directory fatal found in lib modprobe module modules not vfat
initramfs-too-large omacom/omarchy-iso/issues/128 any boot cmd continue error found grub isn kern key memory of out port press term
docker-chains-flushed diegosouzapw/OmniRoute/issues/1236 accept chain cli compose enable filter forward ip match profile rule setup tables target that wait
kernel-config-missing OpenMandrivaAssociation/distribution/issues/1817 bad cases codepage fat helper io other program sdb1 so some superblock syslog useful vfat wrong
inotify-limit-exhausted abraunegg/onedrive/issues/962 add been current docs fs.inotify.max_user_watches inotify inotify_add_watch limit max number reached see sysctl total watch watches
iptables-backend-mismatch herlesupreeth/docker_open5gs/issues/434 component do exist filter initialize insmod ip6tables iptables legacy nat need needs perhaps table upgraded your
registry-auth-or-name orbitalteapot/OpenAudible-BookOrganizer/issues/50 compose daemon denied docker error from ghcr ghcr.io head https latest manifests response running up web
kernel-without-modules openbmc/openbmc/issues/3636 cat could get id list lsmod modules name of os-release project reference release such version version_id
kernel-config-missing OpenCCU/OpenCCU/issues/3765 filter firewall initialize insmod ip6 ip6_tables ip6tables ip_tables legacy need needs perhaps table tables upgraded user.err
kernel-config-missing OpenCCU/OpenCCU/pull/3845 do exist initialize insmod iptables legacy nat need needs perhaps postrouting sbin table upgraded wait your
iptables-legacy-removed OpenCCU/OpenCCU/issues/3888 filter firewall initialize insmod ip6 ip6_tables ip6tables ip_tables legacy lxc needs perhaps rpi rpt upgraded user.err
time-not-synced diggerhq/opencomputer/issues/43 another applied date deb dists hit inrelease jammy jammy-security kb ports ports.ubuntu.com security ubuntu-ports updates yet
module-version-mismatch OpenELEC/OpenELEC.tv/issues/1331 armv6l be cu err find gnu magic mod mod_unload modules preempt should uname unload user user.err
missing-tun-device OpenELEC/OpenELEC.tv/issues/5029 cannot dev directory errno error file net no open or such tap tun
address-pool-exhausted openemr/openemr/issues/4318 address among an assign available compose creating defaults development docker-compose find ipv4 non non-overlapping overlapping pool
restricted-container-guest adrienverge/openfortivpn/issues/895 as couldn example executing following included input mknod need output ppp pppd read sbin support terminated
fs-mounted-readonly openhab/openhabian/issues/32 file lib only open pi read read-only sudo system to ts unable var
boot-kernel-not-updated openhab/openhabian/issues/537 lib ls modules uname
address-pool-exhausted openimsdk/openim-docker/issues/93 address compose create daemon main network on one other overlaps pool response server space this up
oom-killed bennettoxford/openprescribing/issues/5431 been by has killed killer of oom postgresql process service slice system the this unit user
stale-running-kernel jotyGill/openpyn-nordvpn/issues/201 applying chains dep exiting flushing input ip_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin rules tap tun
module-signature-rejected openrazer/openrazer/issues/677 already could dkms driver extra insert insmod install installed kernel modprobe module modules on operation permitted
inotify-limit-exhausted NVIDIA/OpenShell/pull/654 cni conf create cri failed files fsnotify load many monitor open plugin service to too watcher
disk-pressure openshift/release/issues/516 diskpressure evicted kubelet low node on resource the warning was
cgroup-v2-unsupported openshift/release/issues/6638 applying caused cgroup configuration container_linux.go cpus cpuset create fs oci open process_linux.go response runtime sys unknown
cpu-instruction-unsupported Firstyear/opensuse-proxy-cache/issues/13 conmon container exited status with
module-not-loaded Openvario/meta-openvario/issues/134 could dmesg drivers err generic insert insmod kernel lib module modules open register symbol unknown usb
not-root dperson/openvpn-client/issues/122 bound cap epoll ignoring inet ioctl lz4 lzo mh musl openssl openvpn peer ssl tunsetiff vpn
kernel-config-missing dperson/openvpn-client/issues/25 by chain iptables match name no target that
restricted-container-guest Nyr/openvpn-install/issues/424 do does exist initialize insmod ip_tables iptables module nat need needs perhaps table tables upgraded your
host-module-not-loaded wheelybird/openvpn-server-ldap-otp/issues/38 can do does exist initialize insmod iptables logs nat need needs perhaps table upgraded vpn your
not-root wheelybird/openvpn-server-ldap-otp/issues/15 denied dep eth0 initialize masquerade modules modules.dep must nat needs perhaps permission table upgraded via your
missing-tun-device wheelybird/openvpn-server-ldap-otp/issues/86 cannot dev due errno error exiting fatal net not open operation permitted tap to tun
not-root digitalocean/OpenVPN-Pihole/issues/22 cannot errno error ioctl not operation permitted tun tunsetiff
iptables-backend-mismatch d3vilh/openvpn-server/issues/45 applied argument clients configuring extension fetch forward forwarding generation masquerade net.ipv4.ip_forward networking nf_tables openvpn revision rules
module-renamed-or-merged shadowsocks/openwrt-shadowsocks/issues/98 configuring core failed find ipset ipt iptables kmod mod module named to tproxy
kernel-config-missing ophub/amlogic-s9xxx-armbian/issues/2092 and detected fatal kernel l2tp l2tp_ppp modprobe modprobing module modules new ppp pppol2tp support try xl2tpd
builtin-module-not-detected ophub/amlogic-s9xxx-armbian/issues/2304 alias builtin description file filename filesystem fs gpl grep license lsmod modinfo name overlay overlayfs sudo
kernel-config-missing ophub/amlogic-s9xxx-armbian/issues/2956 core directory fatal found in lib modprobe module modules not target
cgroup-v2-unsupported oracle/docker-images/issues/1939 bytes cat cgroup directory expected file fs limit line memory no opt or such sys
kernel-config-missing orangepi-xunlong/orangepi-build/issues/274 config configuration failed filesystem fs is mount nfsd not proc set to type unknown
kernel-config-missing orbstack/orbstack/issues/2508 directory fatal found in lib modprobe module modules not usb
file-descriptor-limit openark/orchestrator/pull/1372 files many open socket too
cni-plugin-binary-missing openshift/origin/issues/15210 adding cni cni.go deleting deploy hook loopback networkplugin openshift opt output plugin pod registry sandbox unexpected
inotify-limit-exhausted openshift/origin/issues/8209 cpuacct event events fs.inotify.max_user_instances fs.inotify.max_user_watches handler inotify inotify_add_watch instances left processing slice space system.slice watch watches
loop-device-missing yamakasiluke/oslab/issues/4 about any dep if kmod kmod_search_moddep know libkmod libkmod.c loop moddep modprobe modules modules.dep.bin search so
resolv-conf-broken osmc/osmc/issues/100 cat conf etc nameserver resolv resolv.conf
kernel-config-missing osmc/osmc/issues/490 before.rules before6 before6.rules binary fail ip6tables-restore pass problem python2 python2.7 reject requirements share ufw ufw-init user.rules
restricted-container-guest aliyun/ossfs/issues/91 dep device first fuse generic kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search try
inotify-limit-exhausted siutsin/otaru/issues/3169 been configured exception has inotify instances ioexception limit number of open per reached system unhandled user
restricted-container-guest OutlineFoundation/outline-server/issues/283 able builtin contents first fuse github github.com libkmod libkmod.c lookup lookup_builtin_file manager might modules.builtin.bin still wiki
missing-tun-device hwdsl2/openvpn-install/issues/38 available bash before device enable is need not openvpn running script the this to tun you
cpu-instruction-unsupported hooram/ownphotos/issues/16 core dumped entrypoint entrypoint.sh eof illegal instruction line manage python run running server
restricted-container-guest vmware-archive/p4c-xdp/issues/39 not operation permitted rlimit sudo true
device-tree-param-missing RoganDawes/P4wnP1_aloa/issues/142 could dev directory error file i2c i2cdetect no not open or such
mount-helper-missing getsolus/packages/issues/312 after bad call cifs dmesg e.g filesystems have helper might more need nfs option program several
stale-running-kernel manjaro/packages-core/issues/56 directory fatal found in lib manjaro modprobe module modules not overlay overlay2 overlayfs sudo
apt-lock-or-broken cilium/packer-ci-build/pull/221 acquire another could dpkg frontend get it lock lock-frontend open process resource temporarily unable unavailable using
swap-enabled microsoft/pai/issues/450 also cgroups contained deprecated disable fail fail-swap-on filename kubeconfig longer per priority removed require specified swaps
image-entrypoint-missing palantir/cassandra/pull/114 cannot caused compose container_linux.go create denied docker-compose entrypoint entrypoint.sh exec linux oci permission runtime unknown up
oom-killed genular/pandora/issues/49 anon anon-rss child file-rss kb kill killed memory out rss sacrifice score shmem shmem-rss total total-vm
seccomp-old-libseccomp ciur/papermerge/issues/295 apt-get encountered focal gpg inrelease kb least lists one ports ports.ubuntu.com reading repository signature signed ubuntu-ports
compose-not-installed pathwaycom/pathway-benchmarks/issues/1 compose docker docker-compose found not run
docker-socket-permission pelias/docker/issues/230 connect containers denied dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying unix
runc-version-broken rehosting/penguin/pull/848 acpi argument blocks data dir dst during flags inodes invalid mask mount proc runc src tmpfs
module-index-stale perfsonar/project/issues/305 could directory drivers fatal file kernel lib modprobe modules net no not open or such
modprobe-config-invalid ntop/PF_RING/issues/142 dmesg error fatal in inserting kernel lib module modules net or parameter see starting symbol unknown
module-version-mismatch ntop/PF_RING/issues/46 armv7 be could error exec format insert magic mod mod_unload modprobe not should smp unload version
script-shebang-bad matschik/docker-compose-postgres-pgadmin/issues/4 custom directory docker entrypoint exec file logs no or such
apt-lock-or-broken kontena/pharos-cluster/issues/515 an another apt are database dpkg executing kubeadm kubectl kubelet locked mark returned set sub sub-process
resolv-conf-broken vmware/photon/issues/1024 failure google in name ping resolution temporary
stale-running-kernel vmware/photon/issues/735 cpu dmesg esx genuineintel ghz gnu intel ip_vs ip_vs_rr magic mod mod_unload modprobe should smp unload
smb-dialect-mismatch vmware/photon/issues/837 cifs credentials e.g etc ip man manual mount mount.cifs not operation page refer share supported the
kernel-config-missing vmware/photon/issues/939 conntrack directory esx fatal found in ip_vs_sh ip_vs_wrr ipv4 lib modprobe module modules nf_conntrack_ipv4 not wrr
missing-tun-device StreisandEffect/streisand/issues/288 cannot conf config dev duplicate errno net open openvpn pool server tap tun warning will work
port-already-allocated shipping-docker/php-app/issues/2 bind bringing connectivity docker-compose encountered endpoint errors external nginx php programming project proxy redis userland volume
docker-chains-flushed osixia/docker-phpLDAPadmin/issues/10 accept by cannot chain container docker0 dport filter iptables match name response target tcp that wait
time-not-synced Botspot/pi-apps/issues/1032 another applied buster dists inrelease locks org pkg raspberrypi raspbian raspbian.raspberrypi.org repository until updates valid yet
time-not-synced rembertmagri/pi-control-panel/issues/118 another applied buster calling deb deb.debian.org dists inrelease non-zero none select standard suppress updates validation yet
clock-skew-tls lncm/pi-factory/issues/133 alpine arm certificate configuration data expired fs has id image layer production pulling registry verify yet
fstab-device-missing RPi-Distro/pi-gen/issues/175 can find mount partuuid
resolv-conf-broken pi-hole/pi-hole/issues/4816 be but conf disabled enabled etc resolv resolv.conf resolve resolved sudo symlink systemctl systemd systemd-resolved which
iptables-backend-mismatch j4ym0/pia-qbittorrent-docker/issues/16 all argument block deleting fetch firewall generation id invalid iptables nf_tables rule rules setting tables undefined
not-root j4ym0/pia-qbittorrent-docker/issues/31 be can denied filter initialize iptables legacy must needs perhaps permission root table upgraded you your
interface-already-exists hsand/pia-wg/issues/1 already exists quick sudo up wg-quick wg0
stale-running-kernel pieces-app/support/issues/71 after call dmesg filesystem fully have image information may more mount mountpoint snapd squashfs support tmp
resolv-conf-broken losuler/pihole-dnscrypt-docker/issues/5 could curl expected from host not resolve source unexpected
seccomp-old-libseccomp ShiromMakkad/docker-pihole-sync/issues/12 clock failed
stale-running-kernel PiSupply/PiJuice/issues/275 dep enabling i2c kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open ownership permissions search setting
restricted-container-guest jsuto/piler/pull/405 access admin apparmor apparmor_parser but denied docker-default kr manage need parser policy profile profiles replace tmp
kernel-config-missing dreemurrs-embedded/Pine64-Arch/issues/157 before before.rules before6 before6.rules connections existing help ip6tables-restore iptables-restore limit problem rules ssh ufw ufw-init user.rules
boot-kernel-not-updated dreemurrs-embedded/Pine64-Arch/issues/203 address by connect directory family fatal found lib modprobe module modules network ping protocol socket supported
kernel-config-missing daniel-thompson/pinebook-pro-debian-installer/issues/8 adding argument crypt dev device device-mapper enter invalid ioctl journalctl mapper passphrase reload rootfs table target
lxc-nesting-missing stonith404/pingvin-share/issues/408 created denied during fd flags mounting oci permission rootfs runc self share shim task via xe
restricted-container-guest stonith404/pingvin-share/issues/107 app applylayer argument backend buffer equal invalid layer lchown modules node opt register stderr stdout time
privileged-port TeamPiped/Piped/issues/3946 backend bind denied docker docker.io emerg failed frontend hostname latest permission podman rm run to
dkms-build-failed alexreinert/piVCCU/issues/130 armhf armv7l configure dkms dpkg echo files header headers ii installation pi post raspberry raspberrypi source
dkms-build-failed alexreinert/piVCCU/issues/131 can conf error failed file for make makefile net open recipe scripts sudo target wireguard
module-index-stale alexreinert/piVCCU/pull/392 detect fatal firmware grep hardware inc journalctl loop modprobe module modules parameters rules sys udev version
stale-running-kernel pivpn/pivpn/issues/311 failed initialize iptables nft not protocol supported to
kernel-config-missing yusefnapora/pixelbook-linux/issues/21 before before.rules before6 before6.rules ip6tables ip6tables-restore iptables iptables-restore line problem restore rules ufw ufw-init user user.rules
dkms-build-failed zfsonlinux/pkg-zfs/issues/52 as by dkms fatal insmod load location manually modprobe module root running spl stack zfs zfs.ko
dkms-build-failed M0Rf30/PKGBUILD/issues/10 arch1 arch1-1 build cat default dkms driver kernel linux log make make.log makefile modules stop such
loaded-module-stale labdao/plex/issues/18 auto canceled cli detected during hook initialization library mismatch nvidia nvidia-container-cli nvml runc shim task testing
restricted-container-guest itsToggle/plex_debrid/issues/503 adding alias all args complete custom device fuse gathering information install permissions plugin pulling volume while
restricted-container-guest itsToggle/plex_debrid/issues/622 allow cache device dir fatal fs fuse fusermount helper modprobe module modules mount other pve try
container-name-taken percona/pmm-doc/pull/953 able already be by conflict container have name remove rename response reuse server that use you
mtu-mismatch angelnu/pod-gateway/issues/33 blob connect connected curl gateway github github.com handshake hello out port processing timeout tls tlsv1 trying
selinux-denied containers/podman/issues/11796 api arch built cannot denied dev go linux os permission podman touch txt version
userns-remap-subid-missing containers/podman/issues/1182 erro for found no podman ranges subuid user user1 version
seccomp-old-libseccomp podman-container-tools/podman/issues/11862 bin bootstrap can file image in line new podman python python3 self start thread ti usr
rootless-prerequisite-missing podman-container-tools/podman/issues/12147 cannot cat error etc exit info namespace newuidmap podman setup status subgid subuid using
kernel-config-missing podman-container-tools/podman/issues/12246 adding back busybox cache cni configuring disk docker.io existing falling library namespace pair plugins podman veth
userns-remap-subid-missing podman-container-tools/podman/issues/12715 adding argument available blob check layer lchown namespace podman processing pull requested subgid subuid tar writing
registry-auth-or-name podman-container-tools/podman/issues/12933 alias an are conf containers default defined did getting name podman pull registries resolve search try
rootless-prerequisite-missing containers/podman/issues/13360 containers debug denied issues map missing mount mounts namespace newuidmap permission rootless setup shared uid uid_map
stale-running-kernel podman-container-tools/podman/issues/1516 at containers erro extfs is lib not over overlay storage supported var
corrupt-docker-state containers/podman/issues/16587 bbolt containers etcd github github.com go.etcd.io goroutine page panic pc podman ps runtime search src vendor
module-not-loaded podman-container-tools/podman/issues/17285 arch commit conmon cpu initialize io legacy list memory needs package perhaps permission pids podman upgraded
pids-limit podman-container-tools/podman/issues/17647 bash entry exec fork grep id mongo podman pthread pthread_create resource retry temporarily thread unavailable worker
userns-remap-subid-missing podman-container-tools/podman/issues/18447 argument coreos enough ids installer lchown might namespace podman processing pull release requested tar there trying
selinux-denied podman-container-tools/podman/issues/2025 alpine containers date denied drwx ld-musl-x86_64.so.1 ls musl object object_r permission podman root unconfined unconfined_u var_lib_t
rootless-prerequisite-missing containers/podman/issues/2211 cannot erro exec executable file find found images in newuidmap not path podman
userns-remap-subid-missing podman-container-tools/podman/issues/2231 erro etc for found images in no podman ranges subuid user
selinux-denied podman-container-tools/podman/issues/2245 auid avc container_t exe ino object object_r permissive res scontext ses subj system_r system_u tclass tcontext
rootless-prerequisite-missing containers/podman/issues/25824 authentication bus call container crun denied error mysql oci permission podman required start to unable
rootless-prerequisite-missing podman-container-tools/podman/issues/2788 bin cannot erro exit namespace newuidmap podman ps rpm setup status using usr utils
userns-remap-subid-missing podman-container-tools/podman/issues/3222 applying applylayer blob copying docker.io enough ids layer lchown might nginx requested signatures subgid subuid there
userns-remap-subid-missing podman-container-tools/podman/issues/3421 argument available chown containers enough ids lchown might namespace overlay processing requested share storage tar there
stale-pid-file podman-container-tools/podman/issues/4057 container could directory error file get ls no not open or podman proc runtime such user
selinux-denied podman-container-tools/podman/issues/4547 avc container_t ino ld-musl-x86_64.so.1 musl object_r permissive scontext system_r system_u tclass tcontext unconfined unconfined_u var_lib_t vda1
rootless-prerequisite-missing podman-container-tools/podman/issues/4921 bin cat ls max may namespaces newuidmap proc root rwxr rwxr-xr-x sys user usr
iptables-binary-missing containers/podman/issues/4972 building cni configuring dependency docker.io executable library lists locate namespace newest package podman reading tree which
nft-native-rules-in-iptables-table containers/podman/issues/5446 adding chains cni configuring erro incompatible list namespace nat nf_tables nft pod podman tables tool wait
storage-driver-unsupported podman-container-tools/podman/issues/545 debu debug erro fs graphdriver images log log-level overlay override podman provided support supported true trying
userns-remap-subid-missing podman-container-tools/podman/issues/5704 cat etc map podman proc self subuid uid uid_map unshare
selinux-denied containers/podman/issues/5821 alpine denied it permission podman ro run test touch
rootless-prerequisite-missing containers/podman/issues/7106 cat failed map newuidmap not operation permitted podman proc self to uid uid_map unshare write
userns-remap-subid-missing podman-container-tools/podman/issues/8258 argument changing chown container_id data debug host info invalid logs of ownership podman postgresql size test
stale-running-kernel containers/podman/issues/9543 bin dev failed net open slirp4netns tun usr
kernel-without-modules ExTV/Podroid/issues/34 aarch64 alpine can cat change directory linux may modprobe modules preempt release smp such tun uname
stale-running-kernel w3f/polkadot-wiki/issues/631 access add answers delete find interface ip link operation protocol quick rtnetlink supported wg-quick wg0 wireguard
privileged-port pomerium/pomerium/issues/2821 adding bind com config delta denied https ingress journalctl level listener message permission rejected type updating
libc-mismatch kevinschoon/pomo/issues/9 by found glibc gnu lib libc libc.so.6 linux not required version x86_64-linux-gnu
boot-partition-full pop-os/pop/issues/1714 activated additional compressed cryptsetup fully initramfs-tools mkinitramfs post-installation resume sub sub-process tools trigger triggers update-initramfs zstd
dkms-install-skipped pop-os/pop/issues/2623 arch build building built dkms dkms.conf exclusive generic initial it match should skipped that which wireguard
boot-partition-full pop-os/pop/issues/2664 avail data-root df drwx drwxr drwxr-xr-x grub initrd initrd.img lost lrwxrwxrwx nvme0n1p1 old rw-r shm tmpfs
module-version-mismatch pop-os/pop/issues/3125 bpf btf dmesg failed invalid module name offset size to type validate
module-version-mismatch pop-os/pop/issues/3489 argument btf could dmesg error exfat failed grep insert invalid modprobe module not sudo tail validate
module-version-mismatch pop-os/pop/issues/3976 argument br_netfilter bridge btf containers dmesg endpoint insert interfaces netfilter networking pair sandbox supported validate veth
kernel-modules-extra-missing portainer/portainer/issues/6110 add bridge endpoint host interfaces latest operation pair pi platform raspberry response sandbox supported ubuntu windows
userns-remap-subid-missing scrapinghub/portia/issues/854 be cannot container docker error exit failed file host id layer mapped processing register status tar
kernel-config-missing SolidEva/PrawnOS/issues/141 before before.rules conntrack dport help input iptables-restore ipv6 netbios nf_conntrack_netbios_ns nf_tables problem rules skipping ufw ufw-init
kernel-config-missing SolidEva/PrawnOS/issues/80 after before before.rules conntrack ftp iptables-restore ipv6 netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem rules skipping ufw ufw-init
volume-owner-mismatch prometheus/prometheus/issues/4805 db denied directory docker err failed lock logs open opening permission storage
module-missing-in-initramfs oxidecomputer/propolis/issues/590 append bdev comm correct ext2 ext3 ext4 filesystems here partitions partuuid swapper syncing tainted unknown-block vfs
missing-tun-device ProtonVPN/protonvpn-cli/issues/99 cannot cli dev directory errno error file net no open or such tap tun
bridge-nf-call-disabled digitalrebar/provision-content/issues/106 are bridge bridge-nf-call-iptables call contents error filecontent iptables net not proc set sys to
storage-driver-unsupported tteck/Proxmox/issues/2167 backing driver erro graph graphdriver mount over overlay prior program required storage supported this unsupported zfs
modprobe-config-invalid Danilop95/Proxmox-Enhanced-Configuration-Utility/issues/34 bad conf config error etc ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse starting with
runc-version-broken community-scripts/ProxmoxVE/issues/8890 denied during fd ipv4 net.ipv4.ip_unprivileged_port_start oci open permission port reopen runc runtime shim sysctl task unprivileged
missing-tun-device MattSurabian/proxpn-bash-client/issues/39 cannot dev directory due errno exiting fatal file may net no open such tap tun us
apparmor-broken pterodactyl-installer/pterodactyl-installer/issues/393 apparmor apparmor_parser but could docker-default enabled environment event exec executable loaded output parser path profile response
mount-helper-missing puphpet/puphpet/issues/1837 cases cifs codepage e.g filesystems helper might other several so stdin superblock syslog tty useful wrong
restricted-container-guest puppetlabs/puppetlabs-firewall/issues/92 accept all chain change comment ensure execution filter firewall icmp input match present returned target that
kubelet-flag-removed voxpupuli/puppet-k8s/issues/64 command container container-runtime err failed flag kubelet parse run run.go runtime to unknown
ipvs-modules-missing puppetlabs/puppetlabs-kubernetes/pull/310 because builtin conntrack following ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr ipv4 ipvs kube-proxy map nf_conntrack_ipv4 proxier proxy wrr
module-renamed-or-merged fw867/pve-edge-kernel/issues/46 common find flow ipv4 ipv6 kernel load log module modules net netfilter pve set table tables
module-signature-rejected lolo101/px1800kbd/issues/10 by could dkms error insert install install.sh key modprobe not rejected service sudo was
address-pool-exhausted OpenMined/PySyft/issues/7162 address among an assign available could defaults find ipv4 non non-overlapping overlapping pool public response traefik
module-not-loaded ldx/python-iptables/issues/192 call initialize insmod last most nat need packages python2 python2.7 recent self site site-packages stdin traceback
selinux-denied qbittorrent/docker-qbittorrent-nox/issues/44 cache can chown conf config could create denied downloads entrypoint entrypoint.sh line mkdir nonexistent permission required
wireguard-module-missing DyonR/docker-qbittorrentvpn/issues/16 access add answers delete dev device find interface ip link operation protocol rtnetlink supported wg0 wireguard
missing-tun-device DyonR/docker-qbittorrentvpn/issues/169 cannot dev directory due errno error exiting fatal file net no open or such tap tun
module-not-loaded MarkusMcNugen/docker-qBittorrentvpn/issues/178 cannot dev device due errno error exiting fatal net no open such tap to tun
host-module-not-loaded binhex/arch-qbittorrentvpn/issues/218 crit esx exiting filter implemented initialize ip_tables legacy needs perhaps policies script soon table tables upgraded
seccomp-old-libseccomp qdrant/qdrant/issues/2149 can client community engine index local logs operation os permitted pool registry runtime src thread worker
boot-kernel-not-updated dhruvvyas90/qemu-rpi-kernel/issues/46 apt cache dep installed ipv6 kmod kmod_search_moddep libkmod libkmod.c ls moddep modprobe modules.dep.bin policy raspberrypi search
arch-mismatch-exec-format multiarch/qemu-user-static/issues/199 detected exec format image match platform privileged qemu register requested reset rm specific static was yes
iptables-legacy-removed containers/qm/issues/267 aarch64 do exist initialize insmod ip_tables legacy nat need needs netavark perhaps rpm table tables upgraded
module-missing-in-initramfs QubesOS/qubes-issues/issues/3915 block call comm cpu dump fs namespace panic prepare stack swapper syncing tainted trace unknown-block vfs
resolv-conf-broken Qubinode/qubinode-installer/issues/38 ansible cat conf domain etc example managed nameserver options resolv resolv.conf search timeout
module-renamed-or-merged HikariKnight/quickpassthrough/issues/29 boot complete compressed dependencies during encountered fallback fsck generating hook image img initcpio initramfs were zstd
module-version-mismatch awesometic/realtek-r8152-dkms/issues/14 aarch64 argument could error gnu hostname insert invalid linux modprobe not preempt raspi smp ubuntu uname
dkms-build-failed wget/realtek-r8152-linux/issues/32 area certificate cleaning consult dkms kernelrelease make.log mok mok.key mok.pub pub public scripts sign sign-file signing
seccomp-old-libseccomp docker-library/rabbitmq/issues/462 aborted clock failed not operation permitted
file-descriptor-limit convox/rack/pull/287 caused com dial exec files it lookup many post request send sh tcp too udp ulimit
docker-chains-flushed RADAR-base/RADAR-Docker/issues/234 chain creating docker-isolation-stage-1 drop enable incoming ip isolation match rule setup stage tables target that wait
docker-socket-permission projecthorus/radiosonde_auto_rx/issues/992 at connect daemon denied docker docker.sock got permission run sock socket the trying unix var while
kernel-config-missing radxa/debos-radxa/issues/44 aloop directory fatal found in lib modprobe module modules not snd snd-aloop
kernel-config-missing radxa/kernel/pull/174 an args attach ceph csi driver kubectl logs modprobe occurred rbd rook rook-ceph running util while
br-netfilter-missing chris-short/rak8s/issues/13 bridge bridge-nf-call-iptables call chains changed common false ipv4 pass proc setting stat sys sysctl task true
etcd-data-corrupt rancher/rancher/issues/30202 backend database doesn error etcdserver exist file from panic path recovering snap snapshot
kernel-config-missing rancher/rancher/pull/54855 available boot chain do initialize insmod legacy listing nat need netfilter postrouting table virt xtables zgrep
iptables-legacy-removed rancher/rancher/issues/54862 available chain do does exist initialize insmod iptables legacy listing nat need postrouting table uname virt
node-ip-changed rancher-sandbox/rancher-desktop/issues/288 cert certificate does err hostname in invalid ip kubernetes list match start the tls unable was
storage-driver-unsupported rancher/os/issues/1945 backing data data-root deprecated docker.log flag graph graphdriver initializing instead over overlay please supported unsupported zfs
clock-skew-tls rancher/os/issues/2848 boot cat certificate expired has https image level log pull rancher registry registry-1.docker.io response valid yet
module-missing-in-initramfs rapido-linux/rapido/issues/87 begin builtin end entered exit-code failure find journalctl load logs module modules result state systemd-modules-load.service unit
boot-kernel-not-updated nix-community/raspberry-pi-nix/issues/120 add bridge device error ip link name type unknown
systemd-workdir-inaccessible c4software/raspberry-rtlsdr-server/issues/2 bin chdir code execstart exited hostname process rtl sh status tcp usr
not-root raspberrypi/documentation/issues/897 at error etc initialize iptables iptables-restore ipv4 line nat occurred restore table to unable
memory-cgroup-disabled raspberrypi/linux/issues/1198 cgroup cgroups config.gz config_cgroups config_memcg fs hierarchy memcg memory none num num_cgroups special subsys subsys_name swap
module-version-mismatch raspberrypi/linux/issues/2088 about armv7l disagrees dmesg format gnu insert insmod invalid layout module_layout raspberrypi smp symbol tail uname
dkms-build-failed raspberrypi/linux/issues/2872 any apt building couldn dependency done glob headers information linux-headers lists locate package reading regex tree
memory-cgroup-disabled raspberrypi/linux/issues/5933 cat cgroup cgroups cpu cpuset enabled find hierarchy k3s memory num num_cgroups pids proc subsys subsys_name
stale-running-kernel raspberrypi/linux/issues/727 armv6l dep gnu kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin nfs nfsd preempt search uname
wireguard-module-missing adrianmihalko/raspberrypiwireguard/issues/11 answers any apt-get dependency glob headers interface linux-headers locate protocol quick regex rtnetlink tree wg-quick wg0
boot-partition-full debian-pi/raspbian-ua-netinst/issues/190 dpkg gzip img initramfs initramfs-tools initrd installation left post-installation rpi space subprocess tools trunk update-initramfs were
fs-module-missing framps/raspiBackup/issues/191 backup cifs filesystem mount type unknown
stale-running-kernel raspibolt/raspibolt/issues/1182 couldn default determine error incoming iptables sudo ufw version
stale-running-kernel raspibolt/raspibolt/issues/456 allow any comment errno filter initialize insmod need needs perhaps port problem ssh table ufw upgraded
inotify-limit-exhausted guard/rb-inotify/issues/23 been errno files has initialize inotify instances limit many now number reached test too total watching
restricted-container-guest itsToggle/rclone_RD/issues/37 device error exit failed fatal first found fs fuse fusermount helper modprobe mount not status try
dkms-install-skipped awesometic/realtek-r8125-dkms/issues/13 be build does headers installed kernel linux ls module pve seem since skipped src this was
module-signature-rejected awesometic/realtek-r8126-dkms/issues/3 by could error insert key modprobe not rejected service was
kernel-config-missing remote-android/redroid-doc/issues/663 any apt binder binder_linux building couldn dependency devices done extra glob locate lsmod package reading tree
package-source-refused REMnux/remnux-cli/issues/125 apt apt-get deb done download have lists package reading release repository securely stable therefore update updating
selinux-denied restic/rest-server/issues/71 audit.log avc container_t dm-2 entrypoint.sh ino ld-musl-x86_64.so.1 musl object_r rest scontext srv system_r system_u tclass tcontext
restricted-container-guest lobaro/restic-backup-docker/issues/64 also change clone correct first fuse fusermount helper messages namespace password permitted repository still successfully were
kernel-config-missing qxhome/rk3568-kernel5.10-alldrivers/issues/2 chain controller initialize initializing instance iptables-legacy legacy nat needs nft obtaining perhaps protocol sbin update upgraded
clock-skew-tls rancher-archives/rke/issues/1123 apiserver certificate control eof etcdmain expired fata healthcheck healthz localhost plane rejected tls valid verify yet
clock-skew-tls rancher/rke2/issues/4372 before ca cacerts cert certificate current expired get has https level tls valid validation verify yet
join-token-refused rancher/rke2/issues/4478 agent already configuration content duplicate hostname pam password ready rejected retrieve session slice uid unix waiting
cni-plugin-binary-missing rancher/rke2/issues/7981 changed cni created desc describe events failedcreatepodsandbox killed loopback normal opt over plugin pod rpc sandbox
kubelet-cert-expired rancher/rke2/issues/8381 after ca cacerts cert certificate cluster connection current expired has tls valid validate validation verify yet
kernel-config-missing rockchip-linux/kernel/issues/219 can daemon exit fatal initialize ip_tables iptables kernel modprobe module needs or perhaps start tables your
stale-running-kernel rkt/rkt/issues/3065 arch coreos go hello id image insecure loading make net.d networking networks options pair store veth
container-name-taken gramaziokohler/robotic_assembly_workshop/issues/1 able already be by cannot conflict creating have master name remove rename reuse that use you
kernel-config-missing radxa/rockchip-bsp/issues/13 br_netfilter directory fatal found in lib modprobe module modules netfilter not
kernel-modules-extra-missing rocky-linux/documentation/issues/3404 add append bridge chain controller driver initializing instance iptables nf_tables obtaining prerouting register rule rule_append tables
iptables-backend-mismatch geerlingguy/ansible-role-docker/issues/189 chain compose dnat docker-compose enable exist ip iptables nat nf_tables return rule setup skip tables wait
inotify-limit-exhausted rommapp/romm/issues/1489 errno inotify limit oserror reached watch
swap-enabled rook/rook/issues/1632 disable fail fail-swap-on false flag is kubelet on or please run running set supported swap with
kernel-config-missing rook/rook/issues/1985 directory fatal found in lib modprobe module modules not rbd rockchip
time-not-synced rook/rook/issues/2286 clock max
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/326 copy copy-up disable-host-loopback dockerd-rootless.sh newuidmap parent port-driver propagation rootless rootlesskit rslave seccomp slirp4netns slirp4netns-sandbox slirp4netns-seccomp uid_map
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/404 bash debu debug dynamic executing gid map newuidmap parent permitted rootlesskit source test uid uid_map write
apparmor-userns-restricted rootless-containers/rootlesskit/pull/421 apparmor because child denied exe fork have might parent permission rootlesskit self sys unprivileged userns warn
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/470 compute error failed for found gid map no ranges setup subuid to uid user xxx
containerd-cri-disabled fujitatomoya/ros_k8s/issues/8 back cidr doing falling gate higher ignore ignore-preflight-errors implemented non-fatal pod-network-cidr runtime.v1.runtimeservice runtimeservice should testing unimplemented
module-version-mismatch pimoroni/rp_usbdisplay/issues/5 armv7 be could dmesg exec format insert magic mod mod_unload modprobe modversions should smp tail unload
dkms-build-failed raspberrypi/firmware/issues/1760 arch armv6l build compile cross cross_compile directory lib make makefile modules no root stop such uname
fs-module-missing Hexxeh/rpi-firmware/issues/187 bdev devtmpfs domain ext2 ext3 f2fs iocharset manual mount.cifs nodev pass pihole sdb1 utf8 verbose vfat
memory-cgroup-disabled Hexxeh/rpi-firmware/issues/234 add boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable find may memory need pi raspberry txt your
device-tree-param-missing raspberrypi/firmware/issues/345 could dev directory error file i2c no not open or such
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l by dev gnu i2c i2c_dev ipv6 linux lsmod module preempt raspberrypi size uname used
stale-running-kernel raspberrypi/firmware/issues/474 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c ls moddep modprobe modules modules.dep.bin open root search total
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l by could dev gnu i2c i2c_dev i2cdetect ipv6 lsmod module open preempt size uname used
module-index-stale hypriot/rpi-kernel/issues/50 bin builtin could dep kernel kmod kmod_search_moddep ls moddep modules modules.builtin modules.dep.bin modules.order open order search
module-renamed-or-merged raspberrypi/linux/issues/1386 could device error insert modprobe no not such sudo
kernel-config-missing raspberrypi/linux/issues/2177 armv7 depends description filename gpl ip_tables.ko license mod mod_unload modinfo modversions nf_tables packet unload vermagic x_tables
kernel-config-missing raspberrypi/linux/issues/3615 armv7l docs execstart man min nft nftables nftables.conf nftables.service org raspberrypi rule ruleset success v7l wiki
boot-kernel-not-updated raspberrypi/linux/issues/4616 armv7l boot ext4 gnu label ls modules partuuid rootfs sda1 sda2 smp uname uuid v7l vfat
kernel-config-missing raspberrypi/linux/issues/5446 add armv7l gnu id interface ipsec link netlink operation raspberrypi received smp supported v7l xfrm xfrmi
systemd-unit-user-missing hjelev/rpi-mqtt-monitor/issues/185 activating auto auto-restart cpu env execstart git monitor ms preset python restart rpi since src username
arch-mismatch-exec-format hypriot/rpi-mysql/issues/21 aarch64 docker entries for in linux list manifest matching no the uname
stale-running-kernel Hexxeh/rpi-update/issues/192 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c ls moddep modprobe modules modules.dep.bin open root search total
boot-kernel-not-updated Hexxeh/rpi-update/issues/218 armv6l drwxr drwxr-xr-x gnu lib linux ls may modules raspberrypi root total uname
iptables-backend-mismatch drtyhlpr/rpi23-gen-image/issues/145 accept conntrack couldn established ether help i2c i2c_dev input ip_tables ipv6 lsmod match nf_tables snd x_tables
address-pool-exhausted research-software-directory/research-software-directory/issues/426 address among an assign available defaults id ipv4 non non-overlapping none null overlapping pool scope software
module-version-mismatch FreedomBen/rtl8188ce-linux-driver/issues/51 dmesg drivers exec format insert insmod magic mod mod_unload modprobe modules rtlwifi should smp unload wireless
module-version-mismatch lwfinger/rtl8188eu/issues/122 be could debug eu exec format insert magic mod mod_unload modprobe not should smp unload version
module-version-mismatch lwfinger/rtl8188eu/issues/168 about could disagrees dmesg eu exec format insert layout modprobe module module_layout of sudo symbol version
module-version-mismatch lwfinger/rtl8188eu/issues/243 be dmesg eu generic grep magic mod mod_unload modversions retpoline should smp unload version
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/114 at be build cannot cu dkms found headers install kernel lib modules or source sudo your
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/139 at be build dkms echo headers install kernel ls modules sense source src uname v7l your
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/224 build dkms echo headers install it kali1 kernelsourcedir located modules option source tell use where your
module-not-loaded blackPantherOS/rtl8192fu/issues/4 could error in insert insmod module not symbol unknown
module-signature-rejected lwfinger/rtl8723au/issues/58 au available could error insert key modprobe not required sudo
module-version-mismatch lwfinger/rtl8723bu/issues/137 could dmesg drivers exec format generic grep insert insmod kernel lib modprobe modules net rtl wireless
module-version-mismatch lwfinger/rtl8723bu/issues/153 dmesg drivers exec format generic insert insmod magic mod mod_unload modprobe modules should smp unload wireless
module-signature-rejected smlinux/rtl8723de/issues/7 available failed insert key not required to
module-version-mismatch abperiasamy/rtl8812AU_8821AU_linux/issues/113 about au disagrees layout module module_layout of symbol version
dkms-build-failed aircrack-ng/rtl8812au/issues/123 about apt-get contains dkms done echo headers kali1 linux-headers lists locate package reading same than tree
dkms-build-failed gnab/rtl8812au/issues/147 arch arm build compile cross cross_compile directory lib make makefile modules recipe stop such target tmp
module-version-mismatch astsam/rtl8812au/issues/75 au be dmesg generic gnu linux magic mod mod_unload should smp ubuntu uname unload version
module-signature-rejected fastoe/RTL8812BU/issues/27 is kernel kernel_lockdown.7 loading lockdown man module restricted see systemd unsigned
dkms-build-failed morrownr/8821au-20210708/issues/61 alias arch arm builtin compile cross cross_compile dep drwxr drwxr-xr-x makefile modules.builtin modules.dep modules.dep.bin rw-r stop
module-version-mismatch tomaspinho/rtl8821ce/issues/171 ce could debug dmesg exec format grep insert magic mod mod_unload modprobe should smp uname unload
module-signature-rejected tomaspinho/rtl8821ce/issues/89 ce could error insert modprobe not operation permitted
module-version-mismatch lwfinger/rtl8852au/issues/120 au could dynamic exec format gnu insert linux modprobe not pc preempt preempt_dynamic smp sudo uname
module-signature-rejected RinCat/RTL88x2BU-Linux-Driver/issues/114 could dmesg insert kernel kernel_lockdown.7 loading lockdown man modprobe module operation permitted restricted see unsigned x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/211 copying dkms files headers installation kali kernelsourcedir located modprobe.d operating rolling rtl88x2bu symlink tell where x2bu
module-not-loaded cilynx/rtl88x2bu/issues/229 could error in insert insmod module not symbol unknown x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/231 at be build cannot for found headers kernel lib modules or source your
dkms-build-failed cilynx/rtl88x2bu/issues/283 build dkms headers install kali kernelsourcedir located modules option package please rtl88x2bu source tell where your
module-version-mismatch cilynx/rtl88x2bu/issues/49 about armv7l disagrees dmesg exec format gnu insert layout modprobe module_layout smp symbol uname v7l x2bu
module-version-mismatch lwfinger/rtlwifi_new/issues/111 could error exec format insert modprobe not
module-version-mismatch lwfinger/rtlwifi_new/issues/393 could directory exec format generic headers insert install leaving linux make modprobe rtlwifi src success usr
module-version-mismatch lwfinger/rtlwifi_new/issues/437 be could dmesg exec format generic insert magic mod mod_unload modprobe rtlwifi should smp uname unload
module-signature-rejected lwfinger/rtlwifi_new/issues/175 available could error insert key modprobe not required sudo
modprobe-config-invalid lwfinger/rtlwifi_new/issues/305 bad conf config error etc ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse starting with
modprobe-config-invalid lwfinger/rtlwifi_new/issues/453 argument could error for insert invalid modprobe not parameter
module-version-mismatch lwfinger/rtlwifi_new/issues/524 check could dmesg err insert key mac modprobe module or parameter rtl see show symbol unknown
fs-module-missing lwfinger/rtlwifi_new/issues/71 errors exfat filesystem gid iocharset media mounting nodev non non-zero nosuid remount uid umask utf8 zero
module-version-mismatch lwfinger/rtw88/issues/93 be core could exec format insert magic manjaro mod mod_unload modprobe modversions preempt should smp unload
firmware-missing lwfinger/rtw89/issues/220 bin direct error failed firmware for kern load log tail var with
cgroup-v2-unsupported opencontainers/runc/issues/1175 for mount no subsystem
runc-version-broken opencontainers/runc/issues/3008 allow argument attach bpf bpf_cgroup_device call canceled container_linux.go hello hello-world multi oci process_linux.go prochooks prog program
stale-running-kernel opencontainers/runc/issues/3412 backing bpf bpf_cgroup_device buildx d_type extfs inc json-file logging paused process_linux.go prochooks prog query shim supports
runc-version-broken opencontainers/runc/issues/3413 error lookup notify runc seccomp symbol undefined
kernel-config-missing opencontainers/runc/issues/3867 argument bpf bpf_cgroup_device cgroup config device hello hello-world invalid process prochooks prog query setting unknown world
apparmor-broken opencontainers/runc/issues/4972 denied during fd ipv4 net.ipv4.ip_unprivileged_port_start oci open permission port reopen runc runtime shim sysctl task unprivileged
runc-version-broken opencontainers/runc/issues/5007 closing detected during exec fd function handle implemented oci proc runc self shim task thread unsafe
runc-version-broken opencontainers/runc/issues/5058 during fd hello hello-world ipv4 net.ipv4.ip_unprivileged_port_start oci permission port reopen runc shim sysctl task unprivileged world
kernel-keys-quota opencontainers/runc/issues/726 container containerd could create disk exceeded id key level msg oci process quota runtime session time
kernel-modules-extra-missing actions/runner-images/issues/8295 azure directory fatal found in lib modprobe module modules not snd
stale-running-kernel actions/runner-images/issues/2291 any apt apt-get azure building completed couldn dependency extra glob lists locate package reading regex tree
kernel-modules-extra-missing actions/runner-images/issues/7587 azure directory fatal found in lib modprobe module modules not sudo
port-already-allocated runtipi/runtipi/issues/62 allocated already another bind bringing connectivity dashboard encountered endpoint errors external port programming project proxy scripts
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/1314 change crt debug device first fuse gid log mode modprobe mountpoint proc set try uid url
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/647 device first found fuse gnu linux modprobe not smp try uname
builtin-module-not-detected binhex/arch-sabnzbdvpn/issues/53 assuming generic insmod its load modprobe module modules output script stderr stdout trying tun tun.ko warn
ipv6-disabled-kernel Sentinel-One/sack-cve-fixer/issues/4 address by can family filter initialize ip6tables not protocol rules setting supported table
module-not-loaded Maritime-Robotics-Student-Society/sailing-robot/issues/239 attaching device driver error failed from new open query subsystem udev
builtin-module-not-detected saltstack/salt/issues/43945 comment config.gz conntrack duration false function grep id kmod ms nf_conntrack present proc started unavailable zcat
module-signature-rejected joshuagrisham/samsung-galaxybook-extras/issues/7 bad blacklist ignoring insert intel key kmod kmod_config_parse libkmod line modprobe modprobe.d parse rejected snd was
arch-mismatch-exec-format nakla/sbfspot/issues/10 caused error exec format init linux process standard standard_init_linux.go user
kernel-config-missing scaleway/kernel-tools/issues/138 armv7l config.gz execstartpre l2tp l2tp_ppp match netfilter ppp pppol2tp preset proc protocol sbin tunnel xl2tpd zcat
module-index-stale scaleway/image-archlinux/issues/29 directory fatal found in lib modprobe module modules not std std-1 tun
module-index-stale scaleway/image-debian/issues/72 dep filter initialize insmod kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin needs perhaps search std std-1 upgraded
module-index-stale scaleway/image-tools/pull/156 could dep ip6 ip6_tables kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search sync tables
kernel-config-missing scaleway/kernel-tools/issues/228 chain controller initialize initializing insmod instance ip_tables manual nat need needs nperhaps obtaining std tables upgraded
kernel-config-missing scaleway/kernel-tools/issues/246 armv7l config.gz gnu grep hash ipset max port proc received smp std std-1 supported uname zcat
kernel-config-missing scaleway/kernel-tools/issues/299 chain drop family hash hashsize header inet input ipset list match match-set memory revision size std
builtin-module-not-detected scaleway/kernel-tools/issues/367 by drivers grep kernel lib ls lsmod modprobe module modules net size std std-1 tun used
restricted-container-guest scaleway-community/scaleway-openvpn/issues/18 action dep execution invoke ipv6 isn kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin openvpn policy save search
module-index-stale scaleway/kernel-tools/issues/207 ebtables filter ip_tables.ko iptable iptable_filter.ko ipv4 ko lsmod nat netfilter raw size std std-1 tables used
dkms-build-failed hw0lff/screen-share-sway/issues/3 arch1 arch1-1 dkms headers install kernelsourcedir located modules option package please source tell v4l2loopback where your
systemd-workdir-inaccessible scylladb/scylla-jmx/issues/151 absolute changing conf config exit-code home path requested result started stopped stopping systemd test user working
boot-partition-full johang/sd-card-images/issues/50 cpio dpkg generating img initramfs initramfs-tools initrd installation left mkinitramfs post-installation subprocess tools triggers update-initramfs upgrade
boot-partition-full johang/sd-card-images/issues/50 cpio generating initramfs initramfs-tools initrd installation left mkinitramfs post-installation sub sub-process subprocess tools triggers update-initramfs upgrade
restricted-container-guest ferrumgate/secure.install/issues/53 br_netfilter directory fatal found in lib modprobe module modules netfilter not pve
module-signature-rejected Snawoot/linux-secureboot-kit/issues/3 could dmesg error insert key modprobe not operation permitted signature signed trusted vboxdrv with
systemd-workdir-inaccessible lollipopkit/server_box_monitor/issues/25 at chdir counter exit-code exited job journalctl main monitor restart result scheduled server spawning step such
oom-killed kubernetes-retired/service-catalog/issues/2770 code coreos crashloopbackoff describe etcd exit image kubectl last latest pod reason state terminated waiting
docker-daemon-not-installed mongodb-developer/service-tests/issues/18 docker docker.service failed found not service start sudo to unit
systemd-unit-bad-path servicer-labs/servicer/issues/22 at directory exec executable exit-code exited locate logs main process result spawning started step such svc
ipv6-disabled-kernel hwdsl2/setup-ipsec-vpn/issues/6 at filter for help information initialize ip6tables ip6tables-restore line more occurred or restore table try unable
nft-ruleset-xtables-compat hwdsl2/setup-ipsec-vpn/issues/1830 compat conf iptables iptables-nft netfilter nft nftables nftables.conf nftables.service ruleset sysconfig tables this unsupported use xtables
mtu-mismatch hashicorp/setup-packer/issues/49 api check com error get handshake http https net timeout tls
file-descriptor-limit gwu-libraries/sfm-ui/issues/709 data elasticsearch file files index java many nodes open too
module-version-mismatch intel/linux-sgx-driver/issues/35 could drivers error exec format generic insert insmod intel kernel lib modprobe modules not sbin sudo
node-ip-changed shakenfist/shakenfist/issues/688 assign before bind counter etcd initialized job listen member quickly repeated request requested scheduled stopped too
module-not-loaded juewuy/ShellCrash/issues/774 by chain grep iptables kernel match modprobe name net netfilter no target that tproxy
selinux-denied juewuy/ShellCrash/issues/960 at cat core denied exec executable failed locate log permission service spawning starting step test tmp
bind-source-wrong lukassoo/ShellyExporters/issues/3 bind daemon docker does error etc exists failed from mount not response
deleted-files-held-open Shippable/support/issues/1147 avail deleted df du left lost lsof manage media mnt mounted reg space srv www xvda1
fs-mounted-readonly SickChill/sickchill/issues/7362 aborted blk critical ext4-fs ext4_journal_check_start journal op phys phys_seg prio remounting sda sector seg sense superblock
iptables-binary-missing siderolabs/extensions/issues/1061 command exec executable ext fail firewall ip6tables iptables logs mode nodes path router supported tailscale using
seccomp-old-libseccomp bbernhard/signal-cli-rest-api/issues/181 can core errno fatal initialize initialized main operation permitted python runtime service start state supervisor time
kernel-config-missing robinpaulson/SimpleRT/issues/48 by chain iptables match name no target that
snap-docker-confinement sirixdb/sirix/issues/632 attaching compose creating data mkdir mount only opt path read read-only response server source up while
clock-skew-tls skiffos/SkiffOS/issues/286 before certificate core current debian expired opening registry registry-1.docker.io ssh step successfully tls valid verify yet
loaded-module-stale stackhpc/ansible-slurm-appliance/issues/287 all api but client driver has have make mismatch module nvidia please same sure that this
resolv-conf-broken mosajjal/sniproxy/issues/12 connection daemon dial docker from get ghcr ghcr.io https lookup on read refused response tcp udp
docker-socket-unit-missing frostyard/snosi/issues/289 activation failed found load no socket sockets to via
not-root siomiz/SoftEtherVPN/issues/19 can denied filter initial initialize iptables must needs ok perhaps permission root setup table upgraded your
dkms-build-failed bluecherrydvr/solo6x10/issues/14 configure consult dkms doing dpkg encountered initial installation make.log post-installation processing return sub sub-process subprocess were
boot-partition-full getsolus/packages/issues/5181 boot cache copy current dynamic extra filesystems left library manager project space src success syncing updating
docker-chains-flushed yifanzheng/solution-collection/issues/12 by chain docker0 exit iptables match name no status target that
inotify-limit-exhausted kfstorm/sonarr-metadata-rewrite/issues/57 app enospc errno inotify limit line logs oserror packages python3 raise reached site site-packages venv watch
resolv-conf-broken sonic-net/sonic-buildimage/issues/7818 conf directory failed file no open or resolv resolv.conf resolve run such systemd
storage-driver-unsupported ValveSoftware/source-sdk-2013/issues/1253 at backing configure containers does driver extfs fs graph over overlay storage support supported this unsupported
missing-tun-device sous-chefs/openvpn/issues/79 built cat due epoll errno exiting gnu ipv6 log lzo mh openssl openvpn ssl tap tun
module-not-loaded spdk/spdk/issues/1861 address ceph dev device img loop losetup mknod no or raw set such tmp up var
arch-mismatch-exec-format alexjustesen/speedtest-tracker/issues/913 arm entries for in linux list manifest matching no the
kernel-config-missing peacey/split-vpn/issues/117 delete help initialize iptables-restore link mark net.ipv4.conf.all.src_valid_mark prefixlength raw restore rule suppress suppress_prefixlength sysctl tun0 valid
inotify-limit-exhausted splitbrain/Watcher/issues/23 avail cgroup database devtmpfs df enospc errno fs left mounted shm space tmpfs watch www xvda1
systemd-unit-bad-path Spotifyd/spotifyd/issues/431 activating active auto auto-restart disabled docs enabled exec execstart exit-code github github.com preset restart since vendor
disk-pressure SREGym/SREGym/issues/537 age avail describe df events filesystem kubectl kubelet message mounted node2 normal over reason size used
stale-running-kernel sshuttle/sshuttle/issues/253 auto cleanup connected env firewall manjaro method packages password ports python python3 redirect site site-packages sshuttle
systemd-unit-bad-path yrutschle/sslh/issues/176 admin bind cap description documentation environmentfile full man multi network.target opts share spawning ssh ssl sysconfig
oom-killed cPanelSSP/SSP/issues/76 anon anon-rss file file-rss grep kb killed messages process rss total total-vm uid
kernel-config-missing zfl9/ss-tproxy/issues/282 extension iptables-nft list managed mangle missing nat nft null redirect ruleset supported table target touch tproxy
unsupported-kernel-wsl offvault/Stadia-X/issues/1 error failed loading update with wsl
selinux-denied stalwartlabs/stalwart/issues/274 bin cannot denied directory drwxr exec it ls open opt permission podman root sh total
kernel-config-missing starfive-tech/Debian/issues/13 argument cryptsetup dev device device-mapper enter failed for invalid ioctl luksopen mapper on passphrase reload sda1
kernel-config-missing starfive-tech/linux/issues/129 config_tun createtun disk exist flushing new newuserspaceengine nor starfive tailscale0 tailscaled tstun tstun.new tun wgengine wgengine.newuserspaceengine
conntrack-table-full wballard/starphleet/pull/352 conntrack dropping full nf_conntrack packet table
apparmor-userns-restricted RusNor/StartWine-Launcher/issues/37 are bwrap config denied host hostname hosts info internal map permission remounting runtime setting uid warning
stale-running-kernel ValveSoftware/SteamOS/issues/2047 directory fatal found in lib modprobe module modules not
systemd-sandbox-path-missing smallstep/certificates/issues/685 at bin directory exit-code exited main mount namespace namespacing result set spawning started step such up
inotify-limit-exhausted Stirling-Tools/Stirling-PDF/issues/1728 any at base inotify ioexception java limit monitoring of reached register root scheduling user warn watches
lxc-nesting-missing d3vzer0/streamio/issues/3 bad caused changed container_linux.go denied false merged message mounting oci overlay2 permission proc process_linux.go request rootfs
clock-skew-tls matz/streem/issues/32 certificate debian expired get has https images index index.docker.io or pull pulling repositories repository valid yet
resolvconf-missing StreisandEffect/streisand/issues/1434 add address delete dev fd ip line link mtu quick resolvconf set setconf wg wg-quick wireguard
wireguard-module-missing StreisandEffect/streisand/issues/1570 access add answers delete interface link manjaro modprobe operation protocol quick rtnetlink supported wg-quick wg0 wireguard
kernel-config-missing kitten/docker-strongswan/issues/7 aborting charon critical custom dmn family feature ike initialization ipsec knl netlink received routing strongswan unmet
kernel-config-missing strongX509/docker/issues/3 aborting bypass charon critical custom dmn enabling feature ike initialization installing ipsec knl routing strongswan unmet
host-module-not-loaded subspacecloud/subspace/issues/35 be can do does exist initialize insmod ip6tables nat need needs perhaps table upgraded you your
bridge-address-conflict osrf/subt/issues/613 address compose creating default docker-compose driver net network one other overlaps pool removing space this tmp
kernel-config-missing jakeday/linux-surface/issues/338 check check-config.sh config config_ip_nf_target_masquerade config_nf_nat_ipv4 ipv4 masquerade missing nat target
inotify-limit-exhausted swoole/docker-swoole/issues/14 allowed fs increase inotify limit max max_user_watches per please proc reached sys via watch watches www
inotify-limit-exhausted hgop/syllabus-2020/issues/43 app development enospc er event events fs.inotify.max_user_watches inotify limit number public reached sysctl unhandled watch watches
inotify-limit-exhausted syncthing/syncthing/issues/4833 device error failed filesystem folder for home left no on space start to username watcher while
iptables-raw-table-missing telnetdoogie/synology-docker/issues/43 access direct drop enable endpoint filtering initialize insmod needs networking perhaps prerouting raw rule upgraded wait
module-not-loaded telnetdoogie/synology-docker/issues/48 access direct drop enable endpoint filtering initialize insmod needs networking nperhaps prerouting raw rule upgraded wait
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/50 dead enable initialize insmod ip6tables legacy masquerade nat need needs perhaps postrouting rule tables upgraded wait
runc-version-broken telnetdoogie/synology-docker/issues/51 access detected during init ls oci proc response runc runtime self setup shim task unsafe user
module-version-mismatch telnetdoogie/synology-docker/issues/63 containermanager direct docker0 download filtering folder installing killed ko packages platform prerouting raw scripts stop validating
iptables-raw-table-missing telnetdoogie/synology-docker/issues/85 access direct docker0 drop endpoint filtering insmod needs networking perhaps platform prerouting raw rule upgraded wait
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/99 enable initialize insmod ip6tables legacy masquerade nat need needs perhaps postrouting rule table tables upgraded wait
wireguard-module-missing runfalk/synology-wireguard/issues/199 access add answers delete find interface ip link operation protocol quick rtnetlink supported wg-quick wg0 wireguard
resolvconf-missing runfalk/synology-wireguard/issues/56 accessible address client delete fd line link mtu quick resolvconf setconf wg wg-quick wg0 wireguard world
systemd-workdir-inaccessible systemd/systemd/issues/10568 changing chdir debug denied description echo execstart permission pwd requested spawning step test unit working workingdirectory
systemd-sandbox-path-missing systemd/systemd/issues/10972 apache application at control exit-code libexec mount namespace namespacing policy result set spawning step update web
systemd-directory-unusable systemd/systemd/issues/12131 at directory execution manjaro network set spawning special start state step systemd time up usr var
not-root systemd/systemd/issues/15811 apply at before capabilities change exit-code exited main operation permitted result spawning step test true uid
lxc-nesting-missing systemd/systemd/issues/17866 denied failed mount namespacing permission proc root run set systemd to unit unit-root up
inotify-limit-exhausted systemd/systemd/issues/17992 allocate files fs fs.inotify.max_user_watches inotify many max max_user_watches proc sys sysctl tail too used watch watches
systemd-unit-user-missing systemd/systemd/issues/25888 after app cat description execstart group ini network.target nginx share simple systemctl target type unit user
script-shebang-bad systemd/systemd/issues/3038 at bad bash bin code directory echo exec exited main process spawning step such systemd tmp
systemd-sandbox-path-missing systemd/systemd/issues/35045 at bak bin directory mount namespace namespacing root set spawning step such systemd unit unit-root up
systemd-directory-unusable systemd/systemd/issues/35311 at device directory execution left lib on runtime set space spawning special step systemd up usr
systemd-workdir-inaccessible systemd/systemd/issues/6019 after chdir description entered execstart first mysql required requires some started state systems test unit workingdirectory
modprobe-config-invalid nefelim4ag/systemd-swap/pull/15 created device devices ignored is max parameter unknown zram
systemd-unit-bad-path nefelim4ag/systemd-swap/issues/153 active disabled exec execstart execute files manage partitions pkg preset since spawning step swap vendor zram
dkms-build-failed scarburato/t150_driver/issues/54 arch1 arch1-2 currently dkms dkms.conf feature initrd installing kernelsourcedir located old removing rmmod symlink tell where
firmware-missing t2linux/T2-Ubuntu/issues/108 bin direct error failed firmware for grep journalctl load request setup using with
kernel-config-missing tailscale/tailscale/issues/10945 cat gcc grep host ip_tables linux lsmod proc smp tables ubuntu version
stale-running-kernel tailscale/tailscale/issues/14898 config_tun createengine createtun drivers getlocalbackend newuserspaceengine rpi rpt tailscale0 tailscaled tstun tstun.new tun.ko verbose wgengine wgengine.newuserspaceengine
resolv-conf-broken tailscale/tailscale/issues/15982 apt bookworm deb deb.debian.org debian dists fetch http inrelease nameserver net org resolving search temporary update
restricted-container-guest tailscale/tailscale/issues/16932 agent config_tun disk modprobe modules newuserspaceengine nor pve started tailscale tailscale0 tailscaled tailscaled.service tun wgengine wgengine.newuserspaceengine
missing-tun-device tailscale/tailscale/issues/2456 bypass config_tun go logtail mark ms newuserspaceengine permitted program string tailscale tailscale0 tailscaled tun wgengine wgengine.newuserspaceengine
iptables-binary-missing tailscale/tailscale/issues/391 creating error exec executable file found in iptables newuserspaceengine not path router tailscale0 tun wgengine wgengine.newuserspaceengine
kernel-config-missing tailscale/tailscale/issues/4086 add chain chain_add check health iptables nat nf_tables postrouting prerouting router sbin setting such tables wait
missing-tun-device tailscale/tailscale/issues/5002 config_tun createtun disk exist new newuserspaceengine nor pve tailscale0 tailscaled tailscaled.service tstun tstun.new tun wgengine wgengine.newuserspaceengine
missing-tun-device tailscale/tailscale/issues/62 createtun directory engine error file no or starting such wireguard
iptables-binary-missing tailscale/tailscale/issues/7934 bytes canceled closing compressed createengine flushing getlocalbackend logtail newuserspaceengine router string tailscale tailscale0 tailscaled wgengine wgengine.newuserspaceengine
stale-running-kernel tailscale/tailscale/issues/895 but config_tun createtun direct disk drivers enabled modprobe new tailscale0 tailscaled tailscaled.service tun tun.ko wgengine your
missing-tun-device tailscale/github-action/issues/175 createtun direct dns executable go logtail mem nil program rc string tailscale tailscale0 tailscaled tun validate
kernel-config-missing SierraSoftworks/tailscale-unifi/issues/140 active agent alpine config_tun disk enabled modprobe modules nor preset since tailscale tailscaled tailscaled.service tun vendor
builtin-module-not-detected siderolabs/talos/issues/7789 builtin cat grep ip_vs ipvs kernel level message modprobe module modules modules.builtin msg net netfilter wrr
node-ip-changed siderolabs/talos/issues/8714 caller err found host interfaces ip kubelet kubelet_node_status.go msg name network node set some ts validate
initramfs-too-large siderolabs/talos/issues/8813 any boot continue error key memory of out press to
br-netfilter-missing home-operations/talosctl-cluster-action/pull/2 add br_netfilter bridge bridge-nf-call-iptables call check env failedcreatepodsandbox flannel main.go netfilter plugin proc stat subnet sys
inotify-limit-exhausted jetstack/tarmak/issues/756 add cadvisor cgroup container_id fs inotify inotify_add_watch kubelet kubelet.go kubepods left memory pod space sys watch
kernel-modules-extra-missing taskcluster/taskcluster/issues/7118 aloop aws backing could link live load log logs modprobe module modules output public snd snd-aloop
kernel-config-missing thombashi/tcconfig/issues/38 answers armv7 depends filename gpl ingress license mod_unload modinfo modversions qdisc sched srcversion tc unload vermagic
dkms-build-failed lyatiss/tcp_probe_plus/issues/3 area bad building cleaning consult dkms information kernelrelease make make.log modules more preparation return skipping unnecessary
stale-pid-file JetBrains/teamcity-docker-agent/issues/46 daemon delete docker docker.pid ensure error file found is not or pid run running starting var
file-descriptor-limit telemt/telemt/pull/57 accept error files many open too
systemd-unit-bad-path robmarkcole/tensorflow-lite-rest-server/issues/28 bin etc executable found in local not path sbin server service status system systemctl systemd usr
docker-daemon-not-running sqlsec/termux-install-linux/issues/3 bus client connect connection debug docker.sock errors false mode operation permitted pretty printing sock systemctl unix
docker-context-wrong cattle-ops/terraform-aws-gitlab-runner/issues/160 at cannot connect daemon docker is run running tcp the to
swap-enabled oracle/terraform-kubernetes-installer/issues/52 contained disable fail fail-swap-on false filename flag kubelet.service priority proc sda2 size supported swap swaps used
time-not-synced marcone/teslausb/issues/247 activated been certificate com connected connecting error has is not of raw resolving the trusted yet
smb-share-refused marcone/teslausb/issues/531 cifs credentials denied dir e.g iocharset man manual mode mount.cifs page permission refer tmp utf8 vers
script-shebang-bad testdrivenio/testdriven-app-2.4/issues/15 build caused compose directory docker-compose exec file init linux no process standard standard_init_linux.go such up user
kernel-config-missing revyos/thead-kernel/issues/18 directory fatal found in lib modprobe module modules not
disk-full theia-ide/theia-apps/issues/313 build could device docker enospc error file home left log no not on space write
systemd-unit-bad-path chestm007/linux_thermaltake_riing/issues/10 active counter exec execstart hold hold-off job off over preset restart scheduled scheduling since stopped vendor
selinux-denied erpalma/throttled/issues/229 auid avc closed init_t ino object_r permissive res scontext ses subj system_r system_u tclass tcontext unconfined_u
systemd-unit-bad-path erpalma/throttled/issues/301 cpu execstart executable intel locate min opt preset python3 since spawning started step stop us venv
dkms-build-failed dell/thunderbolt-dkms/issues/4 area cleaning consult declaration dkms function implicit implicit-function-declaration lts make.log page preparation return skipping unnecessary werror
containerd-config-invalid tianon/dockerfiles/pull/713 containerd did disabled erro expect io.containerd.x.vx libcontainerd new opt plugin started successfully timeout toml uri waiting
kernel-config-missing Tk-Glitch/PKGBUILDS/issues/259 aloop directory fatal found in lib modprobe module modules not snd snd-aloop sudo
selinux-denied teemtee/tmt/issues/1179 bash cannot denied directory docker docker.io it ls mailman open permission podman pwd run
kernel-config-missing tobetter/linux/issues/3 do doesn ebtables exist filter initialize insmod mangle modprobe modules need needs perhaps support table upgraded
package-source-refused tonistiigi/xx/pull/167 arch centos curl http loaded loading org os plugins release repo resolve retrieve update was yum
resolv-conf-broken containers/toolbox/issues/214 access cannot conf directory etc file host lrwxrwxrwx ls networkmanager no resolv resolv.conf root such var
tls-ca-untrusted docker-archive/toolbox/issues/603 authority by certificate daemon from get hello hello-world https registry registry-1.docker.io response run signed unknown world
proxy-misconfigured DeepVAC/TorchPod/issues/64 awaiting canceled client client.timeout connection exceeded headers image latest pull registry registry-1.docker.io request tag timeout waiting
module-not-loaded rusoku/TouCAN-SocketCAN/issues/1 could error in insert insmod module not symbol unknown
module-not-loaded linux-thinkpad/tp_smapi/issues/30 could debug dmesg err extra grep in insert insmod lib lock module modules read symbol unknown
runc-version-broken telekom-security/tpotce/issues/611 cannot no on provided response service start status unknown
ipset-module-missing lisaac/tproxy-gateway/issues/2 argument flushing gateway init invalid ipset iptables line mode module received set stopped tcp tproxy xt_set
selinux-denied aquasecurity/tracee/issues/404 allowed bpf couldn current enforcing enough max object policy program rlimit selinux supports sure syscall value
restricted-container-guest turnkeylinux/tracker/issues/1741 couldn denied dev device kernel lacks open permission ppp pppd sbin support system this usr vpn
docker-api-version-mismatch traefik/traefik/issues/12253 api client err host information minimum newer of old please response retrieve supported too upgrade your
apparmor-userns-restricted transformerlab/transformerlab-app/issues/185 aborting binary but configured helper make mode need now owned sandbox sure than that was without
missing-tun-device haugene/docker-transmission-openvpn/issues/881 cannot dev directory errno error file net no open or such tap tun
oom-killed travis-ci/travis-ci/issues/7427 adj allowed comm cpuset gfp gfp_kernel java killer mask mems mems_allowed oom oom_score_adj order score tainted
iptables-binary-missing Jrohy/trojan/issues/576 canceled chain controller event following graceful initializing instance libcontainerd moby namespace obtaining plugins shutdown stopping stream
restricted-container-guest binpash/try/issues/129 clone ls map map-root-user operation permitted proc stat sys sysctl try unprivileged unprivileged_userns_clone unshare user userns
apt-lock-or-broken omacom/try-omarchy-windows/issues/90 all database error failed lock package to unable
proxy-misconfigured danielfrg/tsne/issues/21 awaiting canceled client client.timeout connection context exceeded headers mb registry registry-1.docker.io request sending step timeout waiting
restricted-container-guest tsuru/now/issues/33 any by couldn extra find image linux locate package regex to unable
restricted-container-guest tteck/Proxmox/issues/28 apparmor apparmor_parser but denied docker-default hello hello-world kr parser permission profile replace sbin tmp while world
module-signature-rejected lcgamboa/tty0tty/issues/8 build cp depmod echo generic headers home insert install make makefile modprobe modules operation permitted src
missing-tun-device turnkeylinux/tracker/issues/1032 cannot conf config dev due errno exiting fatal net of open openvpn server such tap tun
module-signature-rejected tuxedocomputers/tuxedo-keyboard/issues/186 acpi by could dkms error insert key modprobe not rejected service status systemctl was wmi
boot-partition-full tuxedocomputers/linux/issues/7 attempt compressed dm-2 generating initramfs initramfs-tools initrd installation mkinitramfs post-installation resume tools triggers update-initramfs variable zstd
nfs-statd-not-running poseidon/typhoon/pull/26 arguments either incorrect keep kubernetes.io locking locks mount.nfs nfs nolock pods remote rpc.statd specified statd volumes
boot-kernel-not-updated FooDeas/raspberrypi-ua-netinst/issues/165 dep drwxr drwxr-xr-x ip6 ip6_tables ip6tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin perhaps search total upgraded
module-not-loaded FooDeas/raspberrypi-ua-netinst/issues/43 grep i2c lsmod
dkms-build-failed TheRemote/Ubuntu-Server-raspi4-unofficial/issues/91 be build dkms headers install it kernel kernelsourcedir located option package please tell use where your
kernel-config-missing Joshua-Riek/ubuntu-rockchip/issues/14 error exfat filesystem type unknown
kernel-config-missing Joshua-Riek/ubuntu-rockchip/issues/161 devices directory fatal found in lib modprobe module modules not num rockchip zram
module-not-loaded Joshua-Riek/ubuntu-rockchip/issues/297 always create daemon from init macvlan name network operation port privileged response restart run sbin supported
apt-lock-or-broken Joshua-Riek/ubuntu-rockchip/issues/504 apt-get broken but cli containerd.io correct dependencies depends docker-ce following have held installed packages problems unmet
script-shebang-bad DamionGans/ubuntu-wsl2-systemd-script/issues/54 command found line not script systemd ubuntu wsl2
kernel-config-missing UDOOboard/linux_kernel/issues/32 adding answers cleaning controller creating eth0 exception hosts interface network operation pair rtnetlink sudo supported up
ufw-conflict chaifeng/ufw-docker/issues/119 df dpt dst len mac prec proto res spt syn tos ttl ufw urgp window xx
ufw-conflict chaifeng/ufw-docker/issues/156 df docker_gwbridge dpt gwbridge len mac prec proto res spt syn tos ttl ufw urgp window
ufw-conflict chaifeng/ufw-docker/issues/16 all anywhere chain destination domain drop fin flags forward prot return source spt syn udp ufw
ufw-conflict chaifeng/ufw-docker/issues/53 action anywhere dpt len mac prec proto res spt syn tos ttl ufw urgp window xx
boot-partition-full Ultramarine-Linux/triage/issues/67 boot error filesystem installing internal mb more needs on package running space the transaction
ipset-module-missing gxfxyz/unblockchn/issues/1 by chain dst iptables match match-set name nat port prerouting redirect set target tcp that to-port
module-not-loaded gxfxyz/unblockchn/issues/4 call dst execute last match match-set most non-zero prerouting recent redirect router subprocess to-port traceback zero
dns-stub-conflict-port-53 MatthewVance/unbound-docker/issues/35 address already bind connectivity endpoint external ipv4 listen lsof pihole programming proxy resolve tcp udp userland
cgroup-not-mounted jacobalberty/unifi-docker/issues/594 cgroup cgroups daemon docker does exist from host latest mountpoint name net response run unifi unknown
arch-mismatch-exec-format hacor/unifi-freeradius-ldap/issues/8 caused compose docker docker-compose error exec format init linux process standard standard_init_linux.go up user
compose-not-installed GiuseppeGalilei/Unifi-Network-Application/issues/5 compose docker flag help in see shorthand unknown up
restricted-container-guest Ubiquiti-App/UNMS/issues/38 applylayer denied docker error exit failed images layer permission pull register status stderr stdout to
module-not-loaded krumboeck/usb2can/issues/10 can dmesg echo err free get kernel loading module open out symbol taints tree unknown usb
loop-device-missing usbarmory/usbarmory-debian-base_image/issues/36 all boot dev device directory file loop loop0 losetup make mark no or set such up
seccomp-old-libseccomp raspberrypi/userland/issues/675 alpine armv7l date docker gnu it latest linux rm run smp uname v7l
module-blacklisted util-linux/util-linux/issues/4307 filesystem media mount type unknown
port-already-allocated tiangolo/uwsgi-nginx-docker/issues/53 address already bind emerg failed in nginx to use
dkms-build-failed v4l2loopback/v4l2loopback/issues/104 armv6l attr building cc declaration dkms entering function headers implicit implicit-function-declaration loopback make.log store v4l2loopback werror
module-version-mismatch v4l2loopback/v4l2loopback/issues/133 armv7l could error format gnu insert insmod invalid linux module not preempt smp v4l2loopback v4l2loopback.ko
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/148 aws ctrl custom devdata dmesg gnu ioctl2 new smp symbol ubuntu unregister v4l2loopback video video_devdata video_ioctl2
module-index-stale v4l2loopback/v4l2loopback/issues/150 directory fatal found in lib modprobe module modules not sudo v4l2loopback
dkms-build-failed v4l2loopback/v4l2loopback/issues/154 be build completed dkms does headers install installed kernel module seem since skipped the this was
dkms-build-failed v4l2loopback/v4l2loopback/issues/159 build directory home lib make makefile modules no pi recipe stop such target uname v4l2loopback v4l2loopback.ko
module-version-mismatch v4l2loopback/v4l2loopback/issues/208 be could dmesg exec format generic grep insert magic mod mod_unload modprobe should smp unload v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/212 about argument could create dev device disagrees err insert invalid modprobe of symbol unknown v4l2loopback version
module-signature-rejected v4l2loopback/v4l2loopback/issues/306 configure dpkg insert installation installed modprobe operation package permitted post post-installation processing returned script subprocess v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/31 about argument devdata disagrees dmesg extra generic inserting ioctl2 modprobe symbol v4l2loopback v4l2loopback.ko video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/372 for headers install kernel manjaro missing module to unable v4l2loopback
module-signature-rejected v4l2loopback/v4l2loopback/issues/394 beginning by completed could depmod dkms inactive insert kernel key modprobe module rejected this v4l2loopback was
module-signature-rejected v4l2loopback/v4l2loopback/issues/546 by could currently initialization insert key loaded may modprobe module rejected rmmod v4l2loopback want was you
module-version-mismatch v4l2loopback/v4l2loopback/issues/583 aarch64 could dmesg exec format gnu grep insert missing modprobe module preempt smp tegra uname v4l2loopback
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/59 devdata insert ioctl2 key missing parameter register required signature symbol unregister v4l2loopback verification video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/674 debian directory dynamic fatal found gnu lib linux modprobe module modules preempt preempt_dynamic smp uname v4l2loopback
br-netfilter-missing rootsongjc/kubernetes-vagrant-centos-cluster/issues/12 bridge-nf-call-ip6tables bridge-nf-call-iptables call disable enable forward ip6tables iptable ipv4 net.ipv4.ip_forward node2 parameter resolution selinux stat sysctl
kernel-without-modules displague/vagrant-linode/issues/27 any apt-get aufs dep dependency extra kmod_search_moddep libkmod libkmod.c locate moddep modules.dep.bin regex stdin tree tty
kernel-modules-extra-missing oracle/vagrant-projects/issues/460 cmd command_failed created firewall firewall-cmd firewalld firewalld.service masquerade multi nftables now python-nftables query success symlink wants
systemd-unit-user-missing ssbostan/vboxpower/issues/5 credentials determine failed no process service such to user
host-module-not-loaded vdsm/virtual-dsm/issues/676 accept anywhere destination disk dynamic format forward input policy postrouting preempt preempt_dynamic prot raw redhat redhat-release
dkms-build-failed bmcgonag/Vector/issues/18 aws directory fatal found in ip6table iptable iptable_nat lib modprobe module modules nat not wireguard
kernel-modules-extra-missing mortedamos/vehicle-hacking/issues/1 directory fatal found in lib modprobe module modules not sudo vcan
module-signature-rejected jlam55555/veikk-linux-driver/issues/3 available could error failed for insert install key make makefile modprobe not recipe required target
restricted-container-guest vgist/dockerfiles/issues/16 access admin cap cap-add correct dir errno fs nfs nfsd problem restart rpc rpc.nfsd share then
systemd-unit-bad-path vicinaehq/vicinae/pull/605 at directory exec executable exit-code exited journalctl locate main result spawning started step such unable user
kernel-config-missing starfive-tech/VisionFive2/issues/89 config_tun createtun disk newuserspaceengine nor port socket starfive tailscale tailscale0 tailscaled tstun tstun.new tun wgengine wgengine.newuserspaceengine
dkms-build-failed Hyphaed/vmware_module_builder/issues/22 bootstrap build common compilation directory fatal generic headers include linux make makefile scripts src such terminated
dkms-build-failed mkubecek/vmware-host-modules/issues/167 could dev directory file kernel loaded make module no open or please such sure that the
storage-driver-unsupported void-linux/void-packages/pull/19374 backing containerd d_type does enable filesystem if io.containerd.snapshotter.v1.overlayfs load overlayfs please plugin snapshotter support type xfs
boot-partition-full void-linux/void-packages/issues/2628 block fs kernel mount not on panic root syncing to unable unknown unknown-block vfs
preflight-program-missing void-linux/void-packages/pull/38343 conntrack error errors execution fatal fileexisting found in not occurred path phase preflight some system
kernel-config-missing void-linux/void-packages/issues/23662 conf could error etc nft nftables nftables.conf not process rule supported
kernel-config-missing HelloVolla/ubuntu-touch-beta-tests/issues/73 before before.rules ftp ip6tables-restore kmod_search_moddep libkmod.c moddep modules.dep.bin netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp owned problem ufw ufw-init
stale-running-kernel dswd/vpncloud/issues/27 device error failed interface no open os such tap to virtual
missing-tun-device dswd/vpncloud/issues/306 device error failed interface no open os such tap to virtual
restricted-container-guest vpsfreecz/vpsadminos/issues/47 core does fully image install modprobe modules mount mountpoint operation permitted snap snapd squashfs support tmp
port-already-allocated microsoft/vscode-docker/issues/1389 address already apache bind connectivity endpoint external http listen message programming proxy tcp use userland web
address-pool-exhausted icebob/vue-express-mongo-boilerplate/issues/147 address among an assign available compose creating defaults docker-compose find ipv4 mongo non non-overlapping overlapping pool
arch-mismatch-exec-format vulhub/vulhub/issues/457 attaching compose detected does exec format host image match network platform requested sh specific was web
time-not-synced Varying-Vagrant-Vagrants/VVV/issues/2454 another applied archive archive.ubuntu.com bionic dists inrelease lists package reading repository security security.ubuntu.com updates valid yet
wireguard-module-missing Lochnair/vyatta-wireguard/issues/94 answers commit failed gnu interfaces linux not operation router rtnetlink smp supported uname wg0 wireguard
systemd-sandbox-path-missing borgbase/vykar/issues/176 config directory failed file mount namespace namespacing no or root set status such to up
apt-lock-or-broken fscarmen/warp-sh/issues/162 by cache could dpkg frontend get held it lock lock-frontend process unattended unattended-upgr upgr var waiting
restricted-container-guest P3TERX/warp.sh/issues/50 answers back begin class created end falling first installing multi quick rtnetlink symlink userspace wants xe
arch-mismatch-exec-format ArchiveTeam/warrior-dockerfile/issues/20 architecture armv7l backing ce cgroupfs cpus d_type dockerfile format operating ostype paused raspbian standard_init_linux.go supports xfs
seccomp-old-libseccomp ArchiveTeam/warrior-dockerfile/issues/43 armv7l deb deb.debian.org encountered gpg inrelease kb least localhost non-zero one repository signature signed v7l zero
inotify-limit-exhausted gregghz/Watcher/issues/23 bootstrap exception inotify last many most oserror python2 python2.7 raise recent site site-packages thread traceback watcher
file-descriptor-limit watchexec/watchexec/issues/251 error failed files many native open os to too watcher
inotify-limit-exhausted samuelcolvin/watchfiles/issues/320 couldn files fs initialize inotify instances many max os proc recommended sys too try value watcher
docker-api-version-mismatch containrrr/watchtower/issues/2012 api client daemon from is level logs maximum msg new response supported time too version watchtower
docker-api-version-mismatch containrrr/watchtower/issues/2126 api client daemon from logs minimum newer old please response supported too upgrade version watchtower your
docker-api-version-mismatch containrrr/watchtower/issues/723 api client fatal level logs minimum msg newer old please response supported too upgrade watchtower your
docker-api-version-mismatch nicholas-fedor/watchtower/issues/87 api client daemon error from is maximum new response supported too version
apt-lock-or-broken coffebar/waybar-module-pacman-updates/issues/16 another be instance is lib may pacman present running there var waiting yay
kernel-config-missing waydroid/waydroid/issues/1326 also binder binder_linux com details github github.com load log modprobe module modules node rockchip see waydroid
builtin-module-not-detected waydroid/waydroid/issues/30 also binder binder_linux com details devices github github.com load log modprobe modules node python3 see waydroid
kernel-config-missing waydroid/waydroid/issues/960 binder binder_linux directory driver fatal found in lib linux load lts modprobe module modules node waydroid
kernel-config-missing vzhilov/WDMC-Ex2-Ultra/issues/3 chain controller initialize initializing insmod instance ip_tables legacy nat need needs obtaining perhaps table tables upgraded
iptables-backend-mismatch rajch/weave/issues/17 defaulted do exist filter initialize insmod iptables kubectl legacy need needs out perhaps table upgraded your
volume-owner-mismatch weaviate/weaviate-examples/issues/23 active denied docker err logs open permission
apt-lock-or-broken kubernetes/website/issues/14870 allow apt-get building change changed dependency held installed lists package packages reading remove tree were without
kubelet-not-initialised kubernetes/website/issues/17555 agent config.yaml entered er holdoff kubelet kubelet.service kubernetes over restart scheduling server.go started stopped unit yaml
kubelet-cgroup-driver-mismatch kubernetes/website/issues/17924 advertise apiserver apiserver-advertise-address cgroupfs cgroups cidr commands different equal healthz isn like misconfiguration pod-network-cidr refused ssl
swap-enabled kubernetes/website/issues/18945 advertise apiserver-advertise-address cidr doing follow guide higher ignore ignore-preflight-errors isdockersystemdcheck know kube-proxy non-fatal phase pod-network-cidr recommended
br-netfilter-missing kubernetes/website/issues/31508 applying bridge call conf directory etc ip6tables iptables k8s key net setting such sysctl sysctl.d system
containerd-cri-disabled kubernetes/website/issues/35982 cri doing getting ignore ignore-preflight-errors know non-fatal phase preflight remote remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 what
cri-api-version-mismatch kubernetes/website/issues/38385 api connection containerd containerd.sock cri desc endpoint implemented kubelet rpc runtime.v1.runtimeservice runtimeservice sock unimplemented unix validate
docker-chains-flushed Websoft9/websoft9/issues/342 chain dnat enable ip iptables match nat response return rule setup skip tables target that wait
wireguard-module-missing wg-easy/wg-easy/issues/1042 app down el7 find gnu internal quick smp support task that uname wg-quick wg0 wireguard your
host-module-not-loaded wg-easy/wg-easy/issues/1196 accept delete dport eth0 forward input masquerade mtu perhaps postrouting quick setconf wg wg-quick wg0 wireguard
ip-forward-disabled wg-easy/wg-easy/issues/225 disabled forwarding ipv4 is networking not warning will work
wireguard-module-missing wg-easy/wg-easy/issues/33 access accessible add answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wg0.conf wireguard world
restricted-container-guest wg-easy/wg-easy/issues/609 add answers device find ip link operation quick rtnetlink support supported that wg-quick wg0 wireguard your
iptables-backend-mismatch wg-easy/wg-easy/issues/683 accept child cmd delete dport eth0 forward input masquerade mtu nft postrouting protocol quick wg-quick wg0
host-module-not-loaded wg-easy/wg-easy/issues/802 accept change delete dport eth0 forward input insmod link masquerade mtu perhaps postrouting udp upgraded wg0
wireguard-module-missing angristan/wireguard-install/issues/134 access answers delete execstart interface link min preset protocol quick rtnetlink supported via wg-quick wg0 wireguard
systemd-unit-bad-path WGDashboard/WGDashboard/issues/179 absolute an be configuration dashboard env executable has neither nor path started unit valid virtual will
iptables-backend-mismatch WGDashboard/WGDashboard/issues/716 failed initialize iptables nft not protocol supported to
tls-ca-untrusted avwo/whistle/issues/846 alpine authority by certificate daemon docker from get https nginx pull registry registry-1.docker.io response signed unknown
libc-mismatch BetaPictoris/wiki/issues/5 by focal found generic glibc gnu libc libc.so.6 linux required smp ubuntu uname version wiki x86_64-linux-gnu
stale-running-kernel dockur/windows/issues/242 github github.com initialize insmod legacy masquerade nat need needs perhaps postrouting support table upgraded visit windows
not-root dockur/windows-arm/issues/66 add admin bridge cap cap-add container create error failed following net net_admin please setting the your
boot-partition-full elementary/wingpanel/issues/509 archive archives broken dpkg-deb extracted killed paste pipe preparing signal sub sub-process subprocess unpack unpacking vmlinuz
wireguard-module-missing linuxserver/docker-wireguard/issues/100 active alpine answers attempt attempting compilation executing gnu header install operation rtnetlink smp supported will wireguard
host-module-not-loaded linuxserver/docker-wireguard/issues/296 addrtype can change directory extension file generic kernel missing modprobe module no revision such supported warning
host-module-not-loaded linuxserver/docker-wireguard/issues/343 can format invalid ip6 ip6_tables ipv6 kernel load modprobe module net netfilter tables
wireguard-module-missing cmulk/wireguard-docker/issues/3 access accessible add adding delete find interface link nat protocol rule supported wg0 wg0.conf wireguard world
wireguard-module-missing cmulk/wireguard-docker/issues/30 access adding answers delete insmod interface ip6tables perhaps protocol rtnetlink rule stdout upgraded wg0 wg0.conf wireguard
restricted-container-guest l-n-s/wireguard-install/issues/15 access add answers delete dev interface ip link operation protocol quick rtnetlink supported wg-quick wg0 wireguard
wireguard-module-missing l-n-s/wireguard-install/issues/62 already directory fatal found headers in is lib linux modprobe module modules newest the version wireguard
module-version-mismatch tusc/wireguard-kmod/issues/7 can data directory file insert insmod ko loading mnt no or setup such wireguard
boot-kernel-not-updated tusc/wireguard-kmod/issues/74 dep ip6 ip6_udp_tunnel kmod kmod_search_moddep libkmod libkmod.c loading moddep modules.dep.bin search tunnel udp udp_tunnel unsupported wireguard
module-signature-rejected tusc/wireguard-kmod/issues/85 aarch64 alpine available could error firmware gnu insert key linux modprobe not required smp unifi wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/130 addrtype argument bringing comment extension fetch generation interface missing nf_tables revision rule tables udp wg0 wireguard
iptables-raw-table-missing WireGuard/wireguard-vyatta-ubnt/issues/122 accessible delete fwmark ip6tables-restore mtu prefixlength quick raw route setconf suppress suppress_prefixlength wg wg-quick wg0 wg0.conf
iptables-backend-mismatch ngoduykhanh/wireguard-ui/issues/677 accept argument dport eth0 extension fetch forward generation input masquerade nf_tables postrouting revision rule udp wg0
stale-running-kernel YunoHost-Apps/wireguard_ynh/issues/69 access answers dkms installed interface not operation protocol rtnetlink status sudo supported to unable wireguard
resolvconf-missing UnnoTed/wireguird/issues/56 device failed interface no resolvconf resolve such to tun vpn
wireguard-module-missing IAmStoxe/wirehole/issues/11 answers app compat debian docker-compose leaving make new now our rtnetlink smp src supported test wireguard
module-not-loaded wl500g/wl500g/issues/387 by chain drop input iptables match name no string target that
inotify-limit-exhausted fevrcoding/wok/issues/2 enospc running task waiting warning watch
runc-version-broken games-on-whales/wolf/issues/291 denied during fd ipv4 message net.ipv4.ip_unprivileged_port_start oci permission port reopen runc runtime shim sysctl task unprivileged
kernel-config-missing magnific0/wondershaper/issues/37 aarch64 action answers bad desktop eth0 gnu illegal modprobe modules parse preempt rtnetlink smp tegra value
docker-api-version-mismatch kasmtech/workspaces-issues/issues/817 arch built commit community context engine experimental git go minimum newer old os runc too upgrade
time-not-synced wpilibsuite/WPILibPi/issues/215 applied apt-secure archive archive.raspberrypi.org buster cloud creation dists handshake longer manpage raspbian raspbian.raspberrypi.org securely therefore trusted
host-module-not-loaded linuxserver/docker-wps-office/issues/8 chain controller initialize initializing insmod instance ip_tables legacy nat need needs obtaining perhaps register tables upgraded
systemd-unit-user-missing christgau/wsdd/issues/101 active com discovery dynamic enabled example example.com execstart exit-code preset result services since user vendor web
unsupported-kernel-wsl microsoft/WSL/issues/10329 already br_netfilter conntrack execstartpre filter iptable iptable_nat load modprobe module nat netfilter nf_conntrack overlay sbin was
kernel-without-modules microsoft/WSL/issues/10412 directory fatal found in lib loop microsoft microsoft-standard-wsl2 modprobe module modules not standard sudo wsl2
kernel-without-modules microsoft/WSL/issues/10586 could depmod directory fatal loop ls microsoft microsoft-standard-wsl2 modprobe module modules open search standard such wsl2
unsupported-kernel-wsl microsoft/WSL/issues/11140 append chain dport extension microsoft microsoft-standard-wsl2 missing new nf_tables recent revision rule rule_append standard tables wsl2
unsupported-kernel-wsl microsoft/WSL/issues/11742 br_netfilter conntrack docker0 extension insert ip_tables lsmod masquerade microsoft microsoft-standard-wsl2 netlink nf_tables postrouting revision standard wsl2
kernel-config-missing microsoft/WSL/issues/11884 append chain extension masquerade microsoft microsoft-standard-wsl2 missing nat nf_tables postrouting revision rule rule_append standard tables wsl2
kernel-config-missing microsoft/WSL/issues/12108 attach br_netfilter detect insmod ip_tables microsoft microsoft-standard-wsl2 netavark netfilter netlink os preparing standard supports wait wsl2
unsupported-kernel-wsl microsoft/WSL/issues/1893 could dep fatal kmod kmod_search_moddep libkmod libkmod.c microsoft moddep modprobe module modules modules.dep.bin open search zfs
unsupported-kernel-wsl microsoft/WSL/issues/2869 bin could dep kmod kmod_search_moddep lib libkmod libkmod.c microsoft moddep modprobe modules modules.dep.bin nfs open search
unsupported-kernel-wsl microsoft/WSL/issues/3336 desktop do exist gnu initialize insmod microsoft nat need needs perhaps sshuttle table uname upgraded your
unsupported-kernel-wsl microsoft/WSL/issues/3634 do does exist filter gnu initialize insmod iptables microsoft need needs perhaps table uname upgraded your
unsupported-kernel-wsl microsoft/WSL/issues/4201 address couldn dep kmod kmod_search_moddep libkmod libkmod.c microsoft microsoft-standard moddep modules.dep.bin ppp ppp_generic pppd search standard
unsupported-kernel-wsl microsoft/WSL/issues/6044 addr chain filter hook inet input ipv4 microsoft nft priority rule supported table test windows wsl
docker-daemon-not-running microsoft/WSL/issues/6561 as been booted bus can connect down has host init pid start sudo system systemctl systemd
unsupported-kernel-wsl microsoft/WSL/issues/6655 append branch development distribution docker-isolation-stage-1 isolation issue nf_tables number obtaining rule_append stage whether windows wsl wsl2
kernel-without-modules microsoft/WSL/issues/7466 again begin checks commands end eof following ip_tables microsoft requirements rootless setuptool skip standard tool wsl2
iptables-backend-mismatch microsoft/WSL/issues/767 chain_add cleanup dist dist-packages env iptables-legacy matching method nf_tables packages password prerouting present python3 sshuttle them
unsupported-kernel-wsl microsoft/WSL/issues/767 alias dep depmod insmod iptable iptable_nat kmod kmod_search_moddep libkmod libkmod.c moddep modinfo modules.dep.bin perhaps search upgraded
smb-share-refused microsoft/WSL/issues/9691 attempting cifs code denied failure media mount permission returned status to
unsupported-kernel-wsl microsoft/WSL/issues/9946 directory fatal found in lib microsoft microsoft-standard-wsl2 modprobe module modules not standard sudo wsl2
unsupported-kernel-wsl microsoft/WSL2-Linux-Kernel/issues/181 directory fatal found in lib microsoft microsoft-standard modprobe module modules not standard vcan
module-version-mismatch microsoft/WSL2-Linux-Kernel/issues/219 be dmesg generic magic microsoft microsoft-standard mod mod_unload should smp standard unload version
module-version-mismatch microsoft/WSL2-Linux-Kernel/issues/65 be magic microsoft microsoft-standard mod mod_unload modversions should smp standard unload version
kernel-config-missing Nevuly/WSL2-Linux-Kernel-Rolling/issues/7 directory f2fs fatal found in lib modprobe module modules not stable wsl2
image-entrypoint-missing wso2/docker-apim/issues/189 caused container container_linux.go create denied exec home init linux oci permission process response runtime starting unknown
kernel-config-missing ironrobin/x13s-alarm/issues/18 chain controller graphdriver initialize initializing insmod instance loading needs obtaining overlay2 perhaps prior register upgraded wait
kernel-config-missing ironrobin/x13s-alarm/issues/23 chain config.gz controller docker.service initialize initializing instance nat nf_tables nft obtaining proc protocol register tables wait
kernel-config-missing kuruczgy/x1e-nixos-config/issues/174 booted booted-system do exist filter initialize insmod ip_tables iptables kernel-modules legacy modprobe modules need table tables
builtin-module-not-detected xanmod/linux/issues/164 error found modinfo module not tcp
dkms-build-failed xanmod/linux/issues/80 apport consult dkms dpkg initial installation make.log old post-installation removing sub sub-process subprocess upgrade virtualbox were
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/137 config.gz docker0 dynamic extension insert masq masquerade netfilter nf_tables nft postrouting preempt preempt_dynamic revision wsl2 zcat
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/46 accept chain did directory hook inet mangle nat no policy postrouting priority such table type you
nfs-statd-not-running xbianonpi/xbian/issues/398 but either incorrect keep locking locks mount.nfs nfs nolock option remote required rpc rpc.statd specified statd
kernel-config-missing xbianonpi/xbian/issues/426 by cifs device error filesystem mount no not such supported system the
kernel-config-missing xbianonpi/xbian/issues/673 armv6l do eth0 exist gnu initialize insmod nat need needs perhaps postrouting preempt source table upgraded
module-not-loaded xbianonpi/xbian/issues/761 address any bad can could dev device find loop mount not offset ro set up xxxxxxx
kernel-config-missing xbianonpi/xbian/issues/767 do does eth0 exist initialize iptables masquerade mod nat need needs perhaps postrouting table upgraded your
kernel-config-missing xbianonpi/xbian/issues/891 conntrack ip6 ip6_tables ip6table ip_tables iptable iptable_nat lsmod mangle perhaps raw reject security upgraded x_tables xt_conntrack
mount-helper-missing xcat2/xcat-core/pull/6566 bad cifs data e.g filesystems helper might mount mountpoint need nfs option program sbin several tmp
disk-full karalabe/xgo/issues/188 device go internal layer left linux local mb pkg processing register space tar trace usr write
not-root Soreepeong/XivMitmLatencyMitigator/issues/25 chain does exist for help information iptables masquerade more nat nf_tables not or postrouting tables try
module-blacklisted xelerance/xl2tpd/issues/188 and detected kernel l2tp l2tp_ppp modprobing not ppp pppol2tp support try xl2tpd
module-version-mismatch xmm7360/xmm7360-pci/issues/37 could currently format ignored insert insmod invalid is load loaded make makefile module rmmod sbin sudo
dkms-build-failed dlundqvist/xone/issues/211 adapter bus cc compiler declaration differs entering function gcc gfp gfp_kernel implicit implicit-function-declaration make.log simple werror
dkms-build-failed paroj/xpad/issues/331 consult declaration dkms.conf implicit kernelrelease kversion make.log manjaro mok mok.key mok.pub pub sign sign-file signing symlink
kernel-config-missing uxora-com/xpenology-docker/issues/7 chain configured configuring dhcp forward gnu ip iptables ipv4 match net.ipv4.ip_forward smp target that uname via
ipv6-nat-unsupported yggdrasil-network/yggdrasil-go/issues/642 do does exist initialize insmod interfaces ip6tables masquerade nat need needs perhaps table upgraded xx your
privileged-port yggdrasil-network/yggdrasil-go/issues/809 bind denied journalctl listen panic permission tcp
apparmor-userns-restricted youki-dev/youki/issues/3298 apparmor codename description enough lsb lts map map-root-user noble permitted profile self uid uid_map unshare write
script-shebang-bad kktuax/youtupi/issues/24 begun defined defined-by devel format freedesktop init.d listinfo lists lists.freedesktop.org mailman org spawning step support systemd-devel
image-entrypoint-missing zabbix/zabbix-docker/issues/488 caused container_linux.go docker-entrypoint.sh entrypoint exec executable linux local mysql nginx oci path response runtime ubuntu web
dkms-build-failed zabbly/zfs/issues/7 directory fatal found in lib modprobe module modules not zfs
time-not-synced ZANSIN-sec/ZANSIN/issues/62 another ansible applied cache changed dists inrelease jammy jammy-security release repository security security.ubuntu.com updates valid yet
systemd-unit-bad-path cdown/zcfan/pull/13 at bin configuration control exec executable exit-code exited locate main result spawning started step usr zero
dkms-install-skipped openzfs/zfs/issues/1222 as dkms generic insmod installed load location manually modprobe module spl stack uname zfs zfs.ko zpool
dkms-build-failed openzfs/zfs/issues/12667 are as directory fatal load loaded modprobe module modules root running sbin them try zfs zpool
module-version-mismatch openzfs/zfs/issues/1349 addon after as format got inserting insmod list load location manually modules stack update zfs zfs.ko
dkms-install-skipped openzfs/zfs/issues/3922 are as dkms generic installed load loaded modprobe module modules sbin spl them try zfs zpool
dkms-build-failed openzfs/zfs/issues/9869 boot conf could creating dkms dkms.conf does done exist image initramfs locate running source var zfs
kernel-modules-extra-missing foundObjects/zram-swap/issues/8 directory err exiting fatal found lib load main modprobe module modules raspi service starting swap zram
`
