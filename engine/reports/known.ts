// Written by `npm run gen` from cases/; do not edit.
/** A report a line: its cause, its source, its words. */
export const known = `
docker-daemon-not-installed 1Panel-dev/1Panel/issues/2902 apt bookworm com docker.service does enable exist have http release repository unit
privileged-port themoonisacheese/2bored2wait/issues/68 as at denied err errno exit listen net npm permission server start
systemd-unit-bad-path MHSanaei/3x-ui/issues/4136 bit environmentfile format kill lsb network.target properly restartsec simple sysv wants workingdirectory
dkms-build-failed morrownr/8821au-20210708/issues/149 an dkms headers kernelsourcedir located occurred option package report source tell where
stale-running-kernel morrownr/8821cu-20210118/issues/63 armv7l completed dkms echo headers kernelsourcedir located option symlink tell v7l where
dkms-build-failed morrownr/88x2bu-20210702/issues/212 compiler cross cross_compile differs entering include make.log modpost needed pm rtl88x2bu x2bu
module-signature-rejected JafarAkhondali/acer-predator-turbo-and-rgb-keyboard-linux-module/issues/113 insert insmod install install.sh key loading module of rejected src unavailable was
module-signature-rejected frederik-h/acer-wmi-battery/issues/48 could error insert insmod module not operation permitted sudo wmi
module-signature-rejected saidsay-so/acpi_ec/issues/8 acpi archlinux follow insert kernel_lockdown.7 loading lockdown man operation permitted restricted unsigned
seccomp-old-libseccomp dawidd6/action-debian-package/issues/20 agent deb deb.debian.org encountered gpg inrelease kb least one signature signed unstable
script-shebang-bad reviewdog/action-golangci-lint/issues/70 action caused directory exec init linux no process standard standard_init_linux.go such user
selinux-denied actions/runner/issues/1606 audit.log avc init_t ino object_r permissive scontext system_r system_u tclass tcontext unconfined_u
kernel-modules-extra-missing actions/runner/issues/3001 azure cifs directory fatal found in lib modprobe module modules not sudo
selinux-denied actions/runner/issues/410 actions audit avc enable execute gid github launch org repo runner uid
apt-lock-or-broken docker-practice/actions-setup-docker/issues/7 archive conflicts containerd.io deb dpkg installed installing moby packages present processing runc
selinux-denied projectatomic/adb-atomic-developer-bundle/issues/154 bin binary cannot copy default denied host info openshift permission response system
dns-stub-conflict-port-53 AdguardTeam/AdGuardHome/issues/2907 address already bind grep listen netstat proxy resolve tcp tcp6 use userland
selinux-denied AdguardTeam/AdGuardHome/issues/765 audit avc comm init_t object object_r permissive scontext system_r system_u tclass tcontext
builtin-module-not-detected aegis-boot/aegis-boot/issues/69 blk boot config dev found generic grep initramfs loop module not warning
registry-auth-or-name aerynOS/recipes/issues/1860 alias any archlinux base devel did docker.io podman policy pull registries resolve
ipv6-nat-unsupported ukanth/afwall/issues/993 destination dnat dport initialize insmod ip6tables nat need needs perhaps to-destination upgraded
compose-not-installed FAI-CIVL/FAI-Airscore/issues/107 build compose dev docker-compose flag help see shorthand unknown up version yml
stale-running-kernel jirutka/akms/issues/5 apk busybox depmod hook lts modules.builtin modules.order order overlayfs trigger upgrade upgrading
kernel-modules-extra-missing project-akri/akri/issues/42 caps class ctrl exclusive handler ioctl2 signature taints v4l2loopback verification video video_ioctl2
kernel-config-missing Azure/AKS/issues/2335 aloop azure dpkg extra fatal grep linux modprobe module modules snd snd-aloop
swap-enabled Azure/AKSFlexNode/pull/67 cgroups contents disable filename kubelet.service per priority run.go server.go specified swaps util
apt-lock-or-broken trailofbits/algo/issues/14335 acquire another force frontend held lock-frontend rc strongswan unattended unattended-upgr upgr yes
stale-running-kernel r-darwish/alma/issues/84 boot filesystem mount to type unable unknown vfat
kernel-modules-extra-missing AlmaLinux/cloud-images/issues/320 accept comment containerd extension id iptables missing nat net revision supported wait
corrupt-docker-state fcolista/alpine-metasploit/issues/5 alpine already directory exists layer open overlay2 pull pulling register such var
not-root dimovnike/alpine-openvpn/issues/1 crit during entered expected extra included many must openvpn quickly supervisor too
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/50 add argument cache executing firewall inet initialization invalid mark netlink rule table
kernel-config-missing Trigus42/alpine-qbittorrentvpn/issues/52 command fatal found gnu linux modinfo modprobe module nf_tables smp tables uname
cgroup-v2-unsupported JJ/alpine-raku/issues/20 canceled cgroups complete digest downloaded fedora hello-world locally mountpoint newer redhat redhat-release
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon from have ipv4 network networks overlapping response
bridge-address-conflict tiagosh/AltcoinGenerator/issues/35 cannot conflicts create creating daemon from have ipv4 network networks overlapping response
inotify-limit-exhausted aws/amazon-ssm-agent/issues/262 add device encountered error left listener no on space watch when
arch-mismatch-exec-format amazonlinux/container-images/issues/18 arm caused copy echo exec hello qemu standard standard_init_linux.go static step user
dkms-build-failed M-Bab/linux-kernel-amdgpu-binaries/issues/101 apport area because cleaning communicate dkms installed nvidia nvidia-smi return smi sure
stale-pid-file gofixpoint/amika/pull/268 cat delete docker.pid dockerd ensure log pid process running start still var
wireguard-module-missing amnezia-vpn/amnezia-client/issues/57 accessible answers complete did handshake peer quick rtnetlink seconds wg-quick wg0 wg0.conf
restricted-container-guest amnezia-vpn/amnezia-client/issues/836 always cap cap-add devices doesn log-driver mark net.ipv4.conf.all.src_valid_mark net_admin none privileged prochooks
missing-tun-device w0rng/amnezia-wg-easy/issues/26 adding custom dev device directory gathering information net response such tun while
oom-killed ampache/ampache/issues/2277 community hold hold-off init.d kill killed mysql off over restart scheduling signal
dkms-build-failed angristan/wireguard-install/issues/30 access delete dkms dkms.conf interface locate protocol quick source wg-quick wg0 wireguard
bridge-address-conflict dappledger/AnnChain/issues/52 address compose docker-compose on one other overlaps pool space this up with
docker-socket-permission ansible/ansible-container/issues/761 aborted api connection denied error fetching permission server version while
systemd-override-outdated mongrelion/ansible-role-docker/issues/22 daemon directly docker dockerd is journalctl linux not on please run supported
cgroup-v2-unsupported haxorof/ansible-role-docker-ce/issues/116 cgroups changed complete delta download downloaded end layer locally mountpoint newer rc
daemon-flag-conflict haxorof/ansible-role-docker-ce/issues/42 are both configuration configure daemon.json directives fd flag following hosts json specified
cni-not-initialised jonlangemak/ansible_kubernetes/issues/6 age cni false kubeletnotready message networkpluginnotready networkready nodes plugin ready reason uninitialized
docker-python-client-outdated geerlingguy/ansible-role-docker/issues/462 dist dist-packages last most packages raise recent requests scheme send traceback url
package-source-refused geerlingguy/ansible-role-docker/issues/480 apt-secure creation gpg manpage no_pubkey noble pubkey securely signatures signed therefore verified
docker-chains-flushed geerlingguy/ansible-role-firewall/issues/43 chain command_failed couldn filter forward help information more program sbin target try
bridge-nf-call-disabled grycap/ansible-role-kubernetes/issues/16 bridge-nf-call-iptables cidr contents crictl delta doing filecontent fileexisting ignore-preflight-errors non-fatal pod-network-cidr rc
time-not-synced geerlingguy/ansible-role-ntp/issues/67 another applied apt-get archive bionic changed dists inrelease repository updates virtualbox yet
systemd-unit-bad-path tiny-pilot/ansible-role-tinypilot/issues/23 at command denied exec execute exited opt permission python spawning step venv
systemd-unit-user-missing lifeofguenter/ansible-role-unifi-controller/issues/5 chown entered execstop hold hold-off limit off over scheduling stop success unifi
restricted-container-guest artis3n/ansible-role-tailscale/issues/263 builtin config_tun libkmod libkmod.c lookup lookup_builtin_file newuserspaceengine tailscale0 tun wgengine wgengine.newuserspaceengine xe
stale-running-kernel githubixx/ansible-role-wireguard/issues/115 extra find lrwxrwxrwx ls modprobe module modules name root rw-r updates wireguard
registry-rate-limit antimony-team/antimony/issues/1 compose have increase increase-rate-limit limit pull rate reached toomanyrequests unauthenticated www www.docker.com
kernel-config-missing nohajc/anylinuxfs/issues/77 after call disk dmesg f2fs filesystem have information may mnt more mounting
storage-driver-unsupported ApolloAuto/apollo-kernel/issues/6 aufs background deleting docker.log docker.sock graphdriver initializing libcontainerd nil prior rename storage
restricted-container-guest AppImage/AppImageKit/issues/388 device first found fuse modprobe not out score try
apparmor-userns-restricted apptainer/apptainer/issues/2027 branch codename compile development id_like like namespaces noble os-release pretty_name version_codename version_id
module-signature-rejected aleksamagicka/aquacomputer_d5next-hwmon/issues/111 btf cc clean compiler differs gcc generation ld makefile modpost rejected rmmod
module-version-mismatch aleksamagicka/aquacomputer_d5next-hwmon/issues/79 about disagrees dmesg driver err hid of register symbol unknown unregister version
builtin-module-not-detected binhex/arch-delugevpn/issues/180 could generic insmod load modprobe module modules trying tun tun.ko using warn
module-name-mistyped binhex/arch-delugevpn/issues/340 directory fatal found in iptables lib mangle modprobe module modules not sudo
host-module-not-loaded binhex/arch-delugevpn/issues/67 connection crw due errno exiting inet output peer script stdout tap tun
not-root binhex/arch-privoxyvpn/issues/27 crit exiting filter initialize ip_tables legacy must needs perhaps permission script upgraded
iptables-backend-mismatch binhex/arch-qbittorrentvpn/issues/370 argument crit exiting fetch generation iptables-legacy nf_tables policies present rule script them
missing-tun-device binhex/arch-rtorrentvpn/issues/24 cannot dev device due errno exiting fatal may net open tap tun
not-root binhex/arch-rtorrentvpn/issues/73 due errno eth0 exiting gateway iface ioctl operation permitted route tun tunsetiff
iptables-backend-mismatch binhex/arch-sabnzbdvpn/issues/55 argument crit defined exiting fetch generation nf_tables policies rule script vpn yes
boot-kernel-not-updated max-baz/arch-secure-boot/issues/23 after call clusters efi esp fat files fsck have initializing sda2 vfat
modprobe-config-invalid TommyTran732/Arch-Setup-Script/issues/46 bad blacklist conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse
stale-running-kernel archlinux/archinstall/issues/3089 arch btrfs filesystem mnt mount type unknown
kernel-config-missing ironrobin/archiso-x13s/issues/22 directory fatal found in lib masquerade modprobe module modules not sudo
stale-running-kernel saber-nyan/kernel-modules-hook/issues/6 arch1-1 compressed dependencies fallback generation gzip initcpio kvm_intel pacman reloading successful syu
restricted-container-guest TheHellSite/archlinux_lxc/issues/5 apply archlinux caps dynamic hello-world permitted preempt preempt_dynamic pve runc shim task
kernel-config-missing archlinuxarm/PKGBUILDs/issues/1301 address device mnt modprobe mount mount.nfs mountpoint nfs nolock proto shared tcp
package-source-refused archlinuxcn/repo/issues/430 cache commit corrupted packages pacman pgp pkg signature syu transaction want were
module-renamed-or-merged archzfs/archzfs/issues/316 arch1-1 compressed dependencies fsck gzip initcpio resume syu temporary transaction vmlinuz yay
module-missing-in-initramfs archzfs/archzfs/issues/5 arch base complete during encountered errors hook image may spl were zfs
restricted-container-guest release-argus/Argus/issues/57 applylayer argument exit failed invalid layer lchown register status stderr stdout to
loop-device-missing armbian/build/issues/2910 an cannot device find loop losetup no such
kernel-config-missing SLAzurin/armbian-aml-s8xx-kernel-build-steps/issues/1 architecture armbian armv7l bionic canceled hello hello-world interfaces operating ostype pair sandbox
boot-partition-full armbian/build/issues/130 archive archives armhf broken dpkg-deb extracted k-blocks killed paste pipe unpacking vmlinuz
boot-partition-full armbian/build/issues/2496 actions archive archives broken dpkg-deb extracted killed paste pipe preparing unpack unpacking
kernel-config-missing armbian/build/pull/2749 argument capabilities caused cgroup container_linux.go memory mounted oci our process_linux.go prochooks program
kernel-config-missing armbian/build/issues/3883 aarch64 but cc compile dkms entering headers install.sh later make.log pm pwd
arch-mismatch-exec-format djmaze/armhf-ubuntu-docker/issues/5 caused exec format generic gnu init smp standard standard_init_linux.go ubuntu uname user
registry-rate-limit arquillian/arquillian-cube/issues/1423 back docker.io increase increase-rate-limit manifest off openshift rate reached toomanyrequests unauthenticated www.docker.com
systemd-sandbox-path-missing arsfeld/nixos/issues/367 auth duration ignored io mem ms namespace namespacing nix rest store triggeredby
xtables-lock-held trustedsec/artillery/issues/44 another app currently holding iptables lock option perhaps use want xtables you
boot-kernel-not-updated atrandys/wireguard/issues/14 accessible answers delete interface protocol quick rtnetlink via wg-quick wg0 wg0.conf wireguard
arch-mismatch-exec-format zilliztech/attu/issues/415 aarch64 caused exec format gnu init localhost smp standard standard_init_linux.go uname user
image-entrypoint-missing openatx/atxserver2/issues/43 bringing caused container_linux.go date denied encountered oci permission project scripts wait web
restricted-container-guest Lukas-Heiligenbrunner/AURCache/issues/75 directory fatal found fuse in lib modprobe module modules not pve
systemd-unit-bad-path ublue-os/aurora/issues/103 code exec execstart exited libexec main pid process service status systemctl usr
apt-lock-or-broken SatelliteQE/automation-tools/issues/541 another app copy currently existing holding lock mb memory other rss yum
inotify-limit-exhausted Cloudbox/autoscan/issues/152 device directory err inotify jobs left local media mnt space trigger watch
systemd-unit-bad-path languitar/autosuspend/issues/52 code exec exited journalctl main process service status
time-not-synced hkjarral/AVA-AI-Voice-Agent-for-Asterisk/issues/122 another applied bookworm deb deb.debian.org debian dists inrelease org repository updates yet
cpu-instruction-unsupported ava-labs/avalanchego/issues/882 core cpu dumped family genuineintel ghz illegal instruction intel proc processor vendor
bind-source-wrong docker/awesome-compose/issues/412 bind config does exist home invalid mount path response source traefik type
mount-helper-missing kubernetes-sigs/provider-aws-test-infra/pull/232 arguments cifs e.g ec2 event filesystems helper might mountvolume several vers volumes
kube-manifest-invalid aws-samples/aws-workshop-for-kubernetes/pull/370 apply did error expected find json key kubectl line not pod yaml
compose-file-invalid 3olkin/axum_jwt_example/issues/2 because build compose data db docker-compose docker-compose.yml option services unsupported volumes yml
apparmor-broken AzuraCast/AzuraCast/issues/6061 apparmor apparmor_parser but creating docker-default done exec executable installer output parser profile
mount-helper-missing MicrosoftDocs/azure-docs/pull/75039 bad cifs e.g filesystems helper might mnt need nfs option program several
oom-killed Azure/azure-service-operator/issues/298 code exit last reason state terminated
module-signature-rejected microsoft/azurelinux/issues/5831 are could efi example insert insmod module mok operation permitted supported this
compose-not-installed lablup/backend.ai/issues/596 compose containers flag help options see self self-sufficient shorthand sufficient usage yml
ipset-module-missing balena-os/balena-intel/issues/29 argument create domain filter hash invalid ipset ipv4 kernel list net received
systemd-unit-bad-path debauchee/barrier/issues/733 connected dir execstartpre full github github.com kvm man master mkdir software wiki
iptables-legacy-removed batocera-linux/batocera.linux/issues/15685 accessible blacklist drm entry fwmark modprobe.d net.ipv4.conf.all.src_valid_mark prefixlength resolvconf suppress suppress_prefixlength wg
docker-group-missing ublue-os/bazzite-dx/issues/102 api booted containerd containerd.service control docker.socket group listen resolve socket started successfully
apparmor-broken bigbluebutton/bbb-install/issues/601 apk apparmor apply attr depends dpkg installation post-installation problems profile subprocess yet
iptables-legacy-removed byJoey/Actions-bbr-v3/issues/30 chain controller initialize initializing insmod ip_tables legacy needs perhaps register upgraded wait
resolv-conf-broken michaelstepner/beepy-buildroot/pull/6 address bad cat com google lrwxrwxrwx ls open ping resolv resolv.conf tmp
apt-lock-or-broken solana-labs/bench-tps-dos-test/issues/8 acquire another dpkg frontend held it lock lock-frontend unattended unattended-upgr upgr using
kernel-modules-extra-missing chef/bento/issues/804 access cifs e.g library man manual mount.cifs needed page refer shared utf8
boot-kernel-not-updated maxnet/berryboot/issues/497 aufs dep drwxr drwxr-xr-x ip_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin pi
clock-skew-tls henrygd/beszel/issues/2123 auth before certificate expired head manifests registry-1.docker.io scope tls token verify yet
start-limit-hit henrygd/beszel/pull/311 counter execstart hit hub job limit quickly repeated request scheduled success too
storage-driver-unsupported mattshma/bigdata/issues/97 argument bash dev help invalid merged mkdir overlay response see shm ubuntu
dns-stub-conflict-port-53 sameersbn/docker-bind/issues/65 address already bind connectivity endpoint external listen programming proxy tcp use userland
lib-modules-not-mounted armbian/build/issues/6606 armbian bookworm branch compile exiting ext4 filesystem logging release revision trunk unsupported
docker-socket-permission adokter/bioRad/issues/28 docker.sock fdocker fdocker.sock frun fvar got hello hello-world help post socket world
dns-resolver-failing bitrixdock/bitrixdock/issues/138 awaiting canceled client client.timeout connection exceeded headers registry registry-1.docker.io request timeout waiting
bridge-address-conflict bitwarden/server/issues/947 destination docker0 eth0 flags gateway iface ip kernel routing table window
privileged-port bitwarden/server/issues/3097 bind denied emerg error failed log nginx permission tail to var
ip-forward-disabled TencentBlueKing/bk-ci/issues/4501 centos disabled forward forwarding grep ipv4 net.ipv4.ip_forward networking rm sysctl will work
not-root erikwb/blueferry/issues/63 capabilities code drop exited main not operation permitted process service status systemd
initramfs-too-large ublue-os/bluefin/issues/3354 any block boot continue core grub kern memory panic press unknown-block vfs
compose-not-installed iam4x/bobarr/issues/273 bash command compose docker docker-compose found line not start version
module-not-loaded boot2docker/boot2docker/issues/1200 can filter insert insmod ip6table ipv6 module modules net netfilter parameter symbol
kernel-config-missing boot2docker/boot2docker/issues/1389 initialize ipt iptable iptable_filter.ko iptables-restore ipv4 masquerade netfilter raw reject restore xt_set
cgroup-not-mounted boot2docker/boot2docker/pull/240 bash cgroup cgroups destination downloaded exe image mount newer portable rm ubuntu
module-missing-in-initramfs Ultramarine-Linux/bootc/issues/4 append bdev correct ext2 ext3 here partitions swapper tainted unknown-block uuid vfs
lib-modules-not-mounted kubernetes-retired/bootkube/issues/741 executable family fixed ip_vs ipvs loadbalancing message native possible that until work
stale-running-kernel borgbackup/borg/issues/5547 arch1 arch1-1 commands example fuse gnu modprobe modules org preempt smp uname
restricted-container-guest borgbackup/borg/issues/7632 directory fatal found fuse grep in lib lsmod modprobe module modules not
br-netfilter-missing bottlerocket-os/bottlerocket/issues/3052 bridge bridge-nf-call-iptables call does error exist filecontent iptables net not proc sys
daemon-json-invalid bottlerocket-os/bottlerocket/issues/3349 beginning character configure daemon.json engine invalid json key looking object of string
kernel-config-missing frank-w/BPI-Router-Linux/issues/154 br_netfilter chain fuse lsmod masq netfilter nf_nat nf_tables nft size tables used
kernel-config-missing cb-linux/breath/issues/56 bad codepage fat helper media mounting option other program sda1 superblock wrong
disk-pressure bsycorp/kind/issues/15 age allocated attempting describe ephemeral ephemeral-storage events minikube normal reclaim requests resources
package-source-refused btcpayserver/btcpayserver-docker/issues/853 because couldn download following gpg inrelease jammy no_pubkey pubkey public signatures verified
host-module-not-loaded podman-container-tools/buildah/issues/2084 containers first fuse fuse-overlayfs merged mounting new overlay overlayfs program storage try
rootless-prerequisite-missing moby/buildkit/issues/1904 clone copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp unprivileged_userns_clone
kernel-config-missing ericwoud/buildR64arch/issues/8 config config.gz config_tun config_tun_vnet_cross_le cross grep is proc set tun vnet zcat
dns-resolver-failing docker/buildx/issues/191 buildx dockerfile frontend head img lookup manifests platform registry-1.docker.io software solve timeout
proxy-misconfigured docker/buildx/issues/507 docker.io dockerfile frontend head library manifests metadata python registry registry-1.docker.io solve timeout
kernel-config-missing Botspot/bvm/issues/111 but command kernel kvm missing modprobe module modules needed that user was
seccomp-old-libseccomp bytebase/bytebase/issues/3096 abort create docker failed not operation pc permitted pthread pthread_create run runtime
proxy-misconfigured SUSE/caasp-salt/pull/80 cat conf environment http http_proxy https https_proxy proxy service
systemd-unit-bad-path CastawayLabs/cachet-monitor/issues/64 absolute both execstart execstop executable ignoring lacks monitor path refusing setting yaml
dkms-install-skipped CachyOS/linux-cachyos/issues/410 dkms.conf exclusive hid mok mok.key mok.pub pub should sign sign-file signing skipped
module-missing-in-initramfs CachyOS/linux-cachyos/issues/714 block cannot device error open or root unknown unknown-block uuid vfs
package-source-refused CachyOS/distribution/issues/12 admin all corrupted database example invalid org pacman pgp signature sy unknown
proxy-misconfigured KnoAll/cacti-template/issues/41 could curl errno example https net other proxy resolve trying update yum
systemd-sandbox-path-missing caddyserver/caddy/issues/1104 docs execstart limit namespace preset since start-limit stdout tmp true vendor web
inotify-limit-exhausted google/cadvisor/issues/1581 cpuset event inotify inotify_add_watch kubepods left max_user_watches messages resources space watch watches
inotify-limit-exhausted google/cadvisor/issues/2650 disabling events inotify inotify_add_watch kmsg kubepods left manager oom pids watch watcher
systemd-override-outdated projectcalico/calico/pull/383 allowed argument docker.service execstart more one only properly refusing services than which
module-not-loaded projectcalico/calicoctl/issues/910 address change do initialize insmod iptables-save masquerade need removing rule save tunnel
port-already-allocated CaliOpen/Caliopen/issues/2 allocated already bin bind cannot container containers elasticsearch port recreating redis start
not-root linux-can/can-utils/issues/111 can error modprobe netlink not operation permitted
kernel-config-missing linux-can/can-utils/issues/43 directory fatal found in lib modprobe module modules not vcan
module-not-loaded linux-can/can-utils/issues/95 error netlink not operation sudo supported
kernel-config-missing linux-can/can-utils/issues/46 aws directory fatal found in lib modprobe module modules not vcan
container-name-taken weiqingy/caochong/issues/15 able already conflict have help remove rename response reuse see that use
inotify-limit-exhausted stolostron/capi-tests/issues/285 cgroup cluster detected inotify left limit multi password reached space that watch
registry-cert-expired caprover/caprover/issues/1693 built certificate expired img might push registry remote successfully take xxx yet
registry-cert-expired caprover/caprover/issues/2059 after certificate current deploy expired message push registry tls valid verify yet
oom-killed caprover/caprover/issues/315 cache clean deploy force killed message non non-zero npm returned sh zero
module-version-mismatch LWSS/Cartographer/issues/1 arch1 entering format leaving magic mod mod_unload modpost preempt should stage unload
cni-not-initialised cby-chen/Kubernetes/issues/28 cni false initialized kubelet kubelet.go message networkpluginnotready networkready plugin ready reason returns
docker-socket-permission Dabz/ccloudexporter/issues/65 aborted above another during exception fetching last most recent send traceback transport
runc-version-broken ceph/ceph-build/pull/2039 action adding caused container_linux.go filter oci requested response rule runtime seccomp syscall
kernel-config-missing ceph/ceph-csi/issues/2918 an and args attach driver git modprobe module modules occurred rbd while
module-version-mismatch aperepel/raspberrypi-ch340-driver/issues/3 ch34x.ko could error format insert insmod invalid module not sudo
module-not-loaded aperepel/raspberrypi-ch340-driver/issues/4 ch34x.ko could error in insert insmod module not sudo symbol unknown
module-version-mismatch frank-zago/ch341-i2c-spi-gpio/issues/19 adapter depends filename gpl i2c license mod_unload modversions retpoline srcversion usb vermagic
module-signature-rejected WCHSoftGroup/ch341ser_linux/issues/12 by could error insert insmod key module not rejected service was
iptables-legacy-removed chainguard-images/images/issues/3126 chain controller initialize initializing insmod instance needs obtaining perhaps register upgraded wait
script-shebang-bad dgtlmoon/changedetection.io/issues/3878 directory docker docker-entrypoint.sh entrypoint exec file no or such
kernel-modules-extra-missing chaosblade-io/chaosblade/issues/819 cat err exec gcc gnu ld linux network proc qdisc smp specified
apt-lock-or-broken canonical/charmcraft/issues/647 acquire another dependencies fetched frontend held its lock-frontend lxc managed pip venv
daemon-option-incompatible second-state/chat-with-chatgpt/issues/244 begun daemon.json defined defined-by devel directives don freedesktop listinfo lists.freedesktop.org mailman systemd-devel
daemon-option-incompatible second-state/chat-with-chatgpt/issues/246 application begun configure daemon.json directives docker.service don engine following has json unit
selinux-denied mcktr/check_fritz/issues/84 audit.log avc dm-0 ino object_r permissive scontext system_r system_u tclass tcontext unconfined_u
time-not-synced jareware/chilipie-kiosk/issues/190 another applied archive archive.raspberrypi.org bullseye dists inrelease pm raspberrypi raspbian raspbian.raspberrypi.org yet
module-loading-disabled divx118/cifs/issues/5 access chmod cifs cifs.ko insert insmod locking lsm nonexistent parameters permitted sys
iptables-backend-mismatch Magisk-Modules-Alt-Repo/chroot-distro/issues/94 argument fetch generation id iptables-legacy legacy nf_tables present rule see tables them
apt-lock-or-broken servo/ci-runners/issues/57 acquire another apt-get completed dpkg frontend held lock lock-frontend unattended unattended-upgr upgr
module-version-mismatch cilium/cilium/issues/11162 cmd execution format input insert insmod ip6 ip6_tables ip6tables perhaps subsys upgraded
apt-lock-or-broken cilium/cilium/pull/11826 acquire another dpkg frontend it lock lock-frontend open resource temporarily unavailable using
ipv6-disabled-kernel cilium/cilium/issues/18513 cmd execution family initialize ip6tables legacy mangle needs perhaps protocol subsys upgraded
apt-lock-or-broken CircleCI-Public/server-terraform/pull/279 acquire again another attempt fetched frontend held kb lock-frontend unattended unattended-upgr upgr
builtin-module-not-detected cirros-dev/cirros/issues/23 blk config dep dev found generic modprobe module modules modules.dep net vfat
disk-full hackoregon/civic-devops/issues/133 avail devtmpfs df filesystem left mounted shm size space tmpfs write xvda1
clock-skew-tls docker-archive/classicswarm/issues/2726 certificate daemon expired from has join or response swarm token valid yet
inotify-limit-exhausted berops/claudie/issues/1694 cni cri files fsnotify id ls many message monitor plugin too watcher
smb-dialect-mismatch clearlinux/distribution/issues/438 attempting dialect domain later less manual mount.cifs refer secure servers smb2 specify
bridge-address-conflict iowarp/clio-core/issues/1040 address cluster invalid network one other overlaps pool request response space this
cri-socket-wrong clearlinux/cloud-native-setup/issues/83 cri crio crio.sock dockershim dockershim.sock fetch multiple one phase preflight select sockets
image-entrypoint-missing ahmetb/cloud-run-static-outbound-ip/issues/1 denied entrypoint entrypoint.sh exec failed fatal permission
kubelet-cert-expired yunionio/cloudpods/issues/23714 authenticate authentication ceph crashloopbackoff duration finished kind pod_workers.go rook rook-ceph scope workers
arch-mismatch-exec-format scality/cloudserver/issues/5549 app docker docker-entrypoint.sh entrypoint error exec format logs src usr
kubelet-cert-expired apache/cloudstack/issues/9418 admin apiserver authority back ca certificate certs etcd falling healthcheck managed manager
dkms-build-failed neggles/cm4io-fan/issues/14 completed dkms headers kernelsourcedir located option package source src symlink tell where
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/289 application docker.service dockerd-rootless.sh docs docs.docker.com engine execstart go min preset rootless since
docker-daemon-not-running mikeizbicki/cmc-csci143/issues/622 buildx cli context debug docker.sock echo inc libexec plugins pretty printing uid
systemd-unit-bad-path mikeizbicki/cmc-csci143/issues/7 code exec exited main pid status
kernel-keys-quota ArmyCyberInstitute/cmgr/issues/40 caused container_linux.go disk exceeded init join key oci process_linux.go quota runtime session
macvlan-parent-taken containernetworking/cni/issues/7 add answers busy device ip ipvlan link macvlan or resource rtnetlink type
package-source-refused codcodog/Blog/issues/110 commit corrupted packages pacman pgp pkg signature sy tar transaction want were
inode-exhausted aelve/codesearch/issues/195 avail df efi ifree inodes iuse iused loop0 sda shm tmpfs vda1
systemd-workdir-inaccessible devnoname120/codexify/issues/7 absolute config home is not path service systemd user workingdirectory
docker-python-client-outdated docker/compose/issues/11693 call cli compose creating database docker-compose last line most recent recreating traceback
address-pool-exhausted docker/compose/issues/2279 address an available bridge localdefault none parse pool predefined request space subpool
docker-chains-flushed docker/compose/issues/4873 bridge chain couldn forward help insert isolation more rule target try wait
address-pool-exhausted docker/compose/issues/6153 address among an assign available defaults docker-compose ipv4 non non-overlapping overlapping pool
snap-docker-confinement docker/compose/issues/6361 any configuration docker-compose docker-compose.yml openssl parent right rwxr rwxr-xr-x suitable total yml
registry-auth-or-name docker/compose/issues/7495 available compose desktop docker-compose exe execute in installed or path script up
snap-docker-confinement docker/compose/issues/8121 cli database ensure execute exists last metrics most project recent successfully traceback
compose-not-installed docker-archive/compose-cli/issues/1781 command compose docker is not version
address-pool-exhausted concourse/concourse/issues/2155 among assign broadcast defaults global lower lower_up multicast non-overlapping noqueue overlapping qlen
pids-limit concourse/concourse/issues/2296 by cgroup controller fork node1 pids rejected service slice system system.slice worker
host-module-not-loaded concourse/concourse/issues/4771 do exist filter initialize insmod iptables need needs nperhaps table upgraded your
apt-lock-or-broken ConnectBox/connectbox-pi/issues/150 apt apt-get archives cache changed cmd lock python rc resource temporarily unavailable
containerd-cri-disabled HCL-TECH-SOFTWARE/connections-automation/issues/223 cri desc execution getting phase preflight remote remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1121 exited home lock log main mount namespace namespacing opt set such up
systemd-sandbox-path-missing FootprintAI/Containarium/pull/1125 code directory exited main mount namespace namespacing opt process set such up
userns-remap-subid-missing genuinetools/contained.af/pull/6 couldn create creation dockremap during id looking open ranges subuid user while
file-descriptor-limit osixia/container-openldap/issues/228 accept daemon denied errno fd files ip many open too unknown xxx
selinux-denied containers/container-selinux/issues/83 avc container_t ino ld-musl-x86_64.so.1 object_r permissive scontext system_r system_u tclass tcontext unconfined_u
inotify-limit-exhausted containerd/containerd/issues/10309 events files fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify inotify instances many sysctl too watcher watches
containerd-config-invalid containerd/containerd/issues/10905 config containerd cri disable disabled expect invalid io.containerd.x.vx load plugin toml uri
containerd-cni-watch-lost containerd/containerd/pull/11208 after change cni debug dir event fs initialized net.d plugin reload remove
containerd-cni-watch-lost containerd/containerd/issues/11209 cni config crictl default found info initialized load net net.d network plugin
runc-version-broken containerd/containerd/issues/12484 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
containerd-cri-disabled containerd/containerd/issues/14121 connection containerd.sock cri desc endpoint kubelet.service rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented validate
corrupt-docker-state containerd/containerd/issues/3347 containerd containerd.service exited goroutine invalid journalctl main page panic running systemd type
runc-version-broken containerd/containerd/issues/4008 api containerd error lookup seccomp set symbol undefined version
storage-driver-unsupported containerd/containerd/issues/4350 argument example failed invalid mount sudo tmp to
file-descriptor-limit containerd/containerd/issues/4423 begun containerd.service defined defined-by limit max number permitted resource spawning www www.ubuntu.com
containerd-cri-disabled containerd/containerd/issues/4581 checks cri flight getting phase pre pre-flight preflight runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2
kubelet-cgroup-driver-mismatch containerd/containerd/issues/4857 attempt cgroups etcd expected format got instead kube-system kubepods namespace slice task
containerd-cri-plugin-load-failed containerd/containerd/issues/5306 containerd cri grpc invalid load mirrors path plugin provided set warn when
containerd-config-invalid containerd/containerd/issues/5340 config configured containerd cri default grpc invalid level load plugin runtime runtimes
runc-version-broken containerd/containerd/issues/5547 absolute bind data destination invalid mount oci options response runtime source volumes
corrupt-docker-state containerd/containerd/issues/5797 bbolt bounds containerd.sock deadline etcd exceeded github.com go.etcd.io goroutine length slice unsafe
seccomp-old-libseccomp containerd/containerd/issues/6203 adding caused container_linux.go denied filter oci permission response rule runtime seccomp syscall
module-index-stale containerd/containerd/issues/6449 alias drwxr drwxr-xr-x initrd lrwxrwxrwx modules.builtin modules.builtin.bin modules.dep modules.order order overlayfs rw-r
containerd-config-invalid containerd/containerd/pull/7174 but config config.toml containerd got instead key load table token toml was
libc-mismatch containerd/containerd/issues/7255 bin by containerd found glibc gnu libc libc.so.6 linux required version x86_64-linux-gnu
corrupt-docker-state containerd/containerd/issues/7834 containerd describe dir io.containerd.snapshotter.v1.overlayfs kubectl overlayfs pod prepare snapshot snapshotter stat temp
containerd-not-running containerd/containerd/issues/789 apt bin containerd containerd.sock docker-ce dockerd execstart exited failure fd install sock
containerd-cri-disabled containerd/containerd/issues/8139 checks containerd.sock flight implemented phase pre pre-flight preflight runtime.v1.runtimeservice runtimeservice unimplemented validate
corrupt-docker-state containerd/containerd/issues/9929 assertion bbolt db.go etcd expected github github.com go.etcd.io goroutine node1 page panic
cpu-instruction-unsupported docker/containerd-packaging/issues/428 buildx compose docker failed fetch illegal info instruction invalid metadata plugins signal
containerd-config-invalid deislabs/containerd-wasm-shims/issues/110 config config.toml containerd cri expect invalid io.containerd.x.vx key load plugin toml uri
kernel-config-missing apple/containerization/issues/913 can do does exist initialize insmod iptables legacy mangle nat need table
unit-masked kubernetes-retired/contrib/issues/2562 changed enable execute false fatal kubelet masked msg operation true unable unit
dkms-build-failed google-coral/edgetpu/issues/520 apt dkms extra headers install installed seem since skipped utils v4l2loopback was
selinux-denied Dasharo/coreboot/pull/750 ausearch avc container_t dm-0 ino object_r permissive scontext system_r system_u tclass tcontext
coredns-loop coredns/coredns/issues/2087 coredns coredns-1.2.2 detected hinfo kube-system loop md5 plugin reload seen than twice
coredns-loop coredns/coredns/issues/2391 coredns coredns-1.2.2 detected hinfo kube kube-system loop more plugin seen than twice
coredns-loop coredns/coredns/issues/2795 configuration coredns detected hinfo kube-system loop md5 plugin plugins query reload zone
module-version-mismatch cyring/CoreFreq/issues/220 be magic mod mod_unload should smp unload version
filesystem-damaged coreos/bugs/issues/1309 cleaning cleanup deleted ext4 ext4-fs hosts inode ipc lookup mounts shm structure
kernel-config-missing coreos/bugs/issues/142 by chain drop input iptables match match-set set src target test that
module-renamed-or-merged coreos/bugs/issues/2518 conntrack coreos directory fatal found in ipv4 lib modprobe module modules nf_conntrack_ipv4
boot-kernel-not-updated coreos/bugs/issues/1389 bip bug cgroups coreos docker_opts enough issues pretty pretty_name report url version_id
docker-chains-flushed coreos/bugs/issues/338 accept by chain docker0 dport filter iptables match target tcp that wait
multiple-graphdrivers coreos/bugs/issues/466 cleanup contains fatal graphdriver initializing level msg other overlay please starting storage
xtables-lock-held coreos/bugs/issues/469 configured docker0 entered firewall masquerade postrouting resource restore rule rules temporarily unavailable
selinux-overlay-kernel-too-old coreos/bugs/issues/983 bip btrfs coreos docker_opts graph mtu opts quickly repeated selinux selinux-enabled start-limit
dns-resolver-failing coreos/docs/issues/439 busybox connection dial https images index index.docker.io library lookup refused repositories tcp
cni-plugin-binary-missing coreos/coreos-kubernetes/issues/874 assigned cni count default-scheduler events loopback normal reason scheduled scheduler skipping syncing
fs-mounted-readonly Seagate/cortx-hare/issues/852 aborted detected ext4 ext4-fs ext4_journal_check_start journal mkdir only previous read-only remounting superblock
address-pool-exhausted cotech/website/issues/88 address among an assign available defaults docker-compose ipv4 non non-overlapping overlapping pool
module-not-loaded cpuguy83/docker-nfs-server/issues/3 current daemon established in kernel nfs no setting starting support up watches
seccomp-old-libseccomp afritzler/cpuminer-arm/issues/1 arm gpg inrelease kb least ports ports.ubuntu.com rolling sending signature signed ubuntu-ports
kernel-config-missing crashniels/linux/issues/13 config.gz config_tun config_tun_vnet_cross_le cross errno grep open proc tap tun vnet zcat
inotify-limit-exhausted JrCs/docker-crashplan/issues/36 bash echo fs inotify max max_user_watches only read read-only sys watch watches
stale-running-kernel oblique/create_ap/issues/237 accept create_ap destination dir done dpt input internet manager method sharing unmanaged
iptables-backend-mismatch oblique/create_ap/issues/349 busy create_ap internet iptable iptable_nat manager method password resource sharing unmanaged virtual
iptables-backend-mismatch oblique/create_ap/issues/433 create_ap eth0 fetch generation internet manager method nf_tables password sharing unmanaged virt
registry-auth-or-name docker/for-mac/issues/3878 connect credentials dial example library license localhost login org out registry unix
registry-plain-http containerd/cri/issues/1616 client do gave head http https manifests reference request resolve response server
cri-api-version-mismatch containerd/cri/issues/619 connecting containerd cri desc kubelet.service remote remote_runtime.go rpc runtimeservice sock unimplemented unix
restricted-container-guest containerd/cri/issues/878 builtin containerd containerd.service control libkmod libkmod.c lookup lookup_builtin_file modprobe modules modules.builtin.bin overlay
cri-socket-wrong cri-o/cri-o/issues/4445 cri crio crio.sock dockershim dockershim.sock multiple one please select sock socket sockets
inode-exhausted cri-o/cri-o/issues/7222 dev devtmpfs df filesystem ifree inodes iuse iused mounted on shm tmpfs
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1041 cri-dockerd.sock crio crio.sock dialing dockershim dockershim.sock endpoints runtime.v1alpha2.runtimeservice runtimeservice settings transport v1alpha2
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/1073 containerd.sock cri debu desc endpoint fata implemented rpc runtime.v1.runtimeservice runtimeservice unimplemented validate
cri-socket-wrong kubernetes-sigs/cri-tools/issues/1089 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock endpoints listing podsandboxid settings transport
cri-socket-wrong kubernetes-sigs/cri-tools/issues/153 cri crictl desc dockershim dockershim.sock grpc kubeadm listing nil ps rpc transport
cni-not-initialised kubernetes-sigs/cri-tools/issues/1687 cni containerd containerd.sock crictl desc initialized plugin podsandboxid rpc sandbox sock stop
containerd-cri-disabled kubernetes-sigs/cri-tools/issues/578 containerd.sock crictl debu desc getting nil rpc runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 verbose
cri-socket-wrong kubernetes-sigs/cri-tools/issues/845 been containerd.io crictl deadline debu dockershim dockershim.sock exceeded ps sure timeout yaml
kernel-config-missing dnschneid/crouton/issues/2259 devicemapper erro fata graphdriver initializing localhost prior storage task unstable upgrade warn
module-loading-disabled dnschneid/crouton/issues/2276 error fatal inserting kernel lib modprobe modules not operation permitted
module-version-mismatch dnschneid/crouton/issues/2508 argument could error insert invalid modprobe not vboxdrv
module-loading-disabled dnschneid/crouton/issues/3434 cifs cifs.ko cmdline denied dmesg insert insmod lsm operation os permitted tail
kernel-config-missing dnschneid/crouton/issues/3449 directory fatal found in lib modprobe module modules not sudo
cgroup-not-mounted dnschneid/crouton/issues/364 devices limit memory might mounting mountpoint nf_nat storage-driver unstable upgrade vfs which
kernel-config-missing dnschneid/crouton/issues/815 before before.rules conntrack ftp ip6tables-restore netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem ufw ufw-init
module-loading-disabled divx118/crouton-packages/issues/12 cmdline denied dkms init lsm modprobe module modules os pid updates vboxdrv
kernel-config-missing containers/crun/issues/1414 argument bpf create crun hello hello-world invalid it oci riscv64 runtime world
docker-chains-flushed Aetherinox/csf-firewall/issues/111 compose down drop enable filter incoming internal ip rule setup tables wait
script-shebang-bad CTFd/CTFd/issues/2598 compose directory docker-compose docker-entrypoint.sh entrypoint exec file no opt or such up
kernel-config-missing cubieplayer/Cubian/issues/4 fatal found ip_tables iptables module not tables
disk-full nasa/cumulus-api/issues/209 behavior blocks change devmapper free less minimum pool space than thin which
snap-docker-confinement common-workflow-language/cwltool/issues/1517 auto common containerd.sock daemon.json data-root docker.pid group log-level ps snap ssl toml
selinux-denied cyberFund/cybernode-archive/issues/90 audit.log auid avc container_runtime_t container_t ino object_r permissive scontext ses subj system_r
host-module-not-loaded d3vilh/openvpn-server/issues/6 change clients configuring forward initialize insmod ipv4 needs net.ipv4.ip_forward openvpn perhaps upgraded
registry-rate-limit dandi/dandi-archive/pull/2043 authenticating increase increase-rate-limit many rate reached registry-1.docker.io requests solve toomanyrequests upgrading www.docker.com
proxy-misconfigured rancher/dapper/issues/22 authentication got gpg inrelease into isn non-zero pip require security signature updates
nvidia-runtime-missing ASCIT31/Dark-Moon/issues/8 capabilities containers created device gpu install install.sh nvidia recreating response select stack
cgroup-not-mounted datmo/datmo-cli-installer/issues/16 addressability blkio changing content content-addressability low migration mountpoint nofile rlimit rlimit_nofile took
dkms-build-failed marqs85/db9_gpio_rpi/issues/5 area armv7l cleaning consult dkms kernelrelease kversion make.log preparation rpi skipping unnecessary
nvidia-runtime-missing NVIDIA/dcgm-exporter/issues/33 capabilities could daemon device docker driver from gpu not response select with
port-already-allocated lmakarov/dde/issues/46 address allocated already bind creating listen port proxy recreating site userland web
apt-lock-or-broken linuxdeepin/dde-daemon/issues/184 apt-get configure correct dpkg fetched kb lists manually must problem reading upgrade
kernel-config-missing openfans-community-offical/Debian-Pi-Aarch64/issues/115 config init kernel kubeadm load modprobe module modules output parse systemverification yml
kernel-config-missing varigit/debian-var/issues/3 armv7l blkio cpuset devices docker.sock isn mounted mountpoint mounts pids preempt warn
dns-resolver-failing debops/debops/issues/1929 archive archive.ubuntu.com daemon.json data-root dns hosts nameserver resolv resolv.conf resolving storage-driver temporary
overlay-module-missing debops/ansible-docker/issues/40 as enough ensure filesystem has loaded new overlay please support supported systemctl
br-netfilter-missing radxa/debos-radxa/issues/32 br_netfilter bridge-nf-call-iptables cgroups checks filecontent flight phase pre pre-flight preflight rockchip systemverification
systemd-unit-user-missing dresden-elektronik/deconz-rest-plugin/issues/4353 activating auto auto-restart execstart gateway platform port preset rest restart since vendor
systemd-unit-user-missing DefGuard/defguard/issues/3531 at counter credentials determine exit-code exited job main restart result scheduled user
docker-context-wrong erturklab/delivr_cfos/issues/4 based configuration connect context current description desktop docker.sock docker_host endpoint sock unix
module-renamed-or-merged badtuxx/DescomplicandoKubernetes/issues/152 conntrack directory fatal found generic in ipv4 lib modprobe module modules nf_conntrack_ipv4
unit-masked docker/desktop-linux/issues/94 desktop docker failed is masked service start systemctl to unit user
host-module-not-loaded devcontainers/features/issues/1235 chain controller debug initialize insmod instance ip_tables needs obtaining perhaps register upgraded
kubeconfig-missing QT-DevOps/DevOpsIssues/issues/104 connection did get kubectl localhost nodes port refused right specify was you
apparmor-userns-restricted DevToys-app/DevToys/issues/1373 apparmor audit bwrap cap class fully launch profile requested unconfined unprivileged userns
module-version-mismatch MichaIng/DietPi/issues/115 by could error exec format insert lsmod modprobe module not size used
clock-skew-tls MichaIng/DietPi/issues/2017 activated been certificate connected connecting deb deb.debian.org exists remote resolving trusted yet
kernel-config-missing MichaIng/DietPi/issues/2270 armv7l device error found gnu linux modinfo module not smp
stale-running-kernel MichaIng/DietPi/issues/3126 br_netfilter dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nft obtaining protocol search
seccomp-old-libseccomp MichaIng/DietPi/issues/4260 adj cert crypto generating getting if keys replace required self signed writing
daemon-json-invalid MichaIng/DietPi/issues/4335 beginning character configure daemon.json invalid json key looking object of string unable
boot-partition-full MichaIng/DietPi/issues/4704 bak cp hard initramfs initramfs-tools initrd installation ln post-installation subprocess tools triggers
boot-partition-full MichaIng/DietPi/issues/4734 activated bak cp hard initramfs-tools ln post-installation sub sub-process trigger triggers update-initramfs
iptables-backend-mismatch MichaIng/DietPi/issues/4808 aarch64 argument fetch generation id message nat nf_tables preempt rule tables wait
time-not-synced MichaIng/DietPi/issues/5159 another applied archive archive.raspberrypi.org bullseye dists inrelease kb raspberrypi repository updates yet
kernel-config-missing MichaIng/DietPi/issues/5166 already apt dev exfat filesystem fuse install mnt mount newest sda2 type
fs-mounted-readonly MichaIng/DietPi/issues/6613 buffer class critical flags op phys phys_seg prio sda sda2 sector seg
iptables-binary-missing MichaIng/DietPi/issues/6713 cleanup createengine executable getlocalbackend go logtail program router sbin string tailscaled tailscaled.service
stale-running-kernel MichaIng/DietPi/issues/7591 argument config.gz config_tun config_tun_vnet_cross_le cross grep insert modprobe proc tun vnet zcat
boot-kernel-not-updated MichaIng/DietPi/issues/7938 arm armbian armhf ii initrd initrd.img la ld lrwxrwxrwx rw-r trunk vmlinuz
kernel-config-missing MichaIng/DietPi/issues/8052 aarch64 current extension gnu kernel missing module preempt revision smp supported uname
unit-masked MichaIng/DietPi/issues/8108 api docker.service docker.socket for journalctl listen loaded on refusing service socket the
iptables-legacy-removed MichaIng/DietPi/issues/8163 chain controller initialize initializing insmod instance ip_tables obtaining register rpi rpt wait
port-already-allocated langgenius/dify/issues/1760 already bind established fd ipv6 listen lsof off proxy tailscale userland www
dkms-build-failed DIGImend/digimend-kernel-drivers/issues/326 arch1 arch1-1 area cleaning consult dkms kernelrelease kversion make.log makefile preparation unnecessary
oom-killed Netflix/dispatch-docker/issues/121 build building cli code err errno exit for killed npm production service
dkms-build-failed AdnanHodzic/displaylink-debian/issues/45 component debian dependencies distribution headers kali kali1 missing rolling script smp software
module-signature-rejected AdnanHodzic/displaylink-debian/issues/7 depends drm filename gpl helper int license mod_unload modversions srcversion unload vermagic
registry-plain-http distribution/distribution/issues/1874 cadvisor client gave get http https latest ping pull response tag using
registry-plain-http distribution/distribution/issues/1929 client gave get http https ip ping push repository response server ubuntu
registry-plain-http distribution/distribution/issues/2061 after attempting client endpoint gave http https journalctl level ping push response
dns-resolver-failing distribution/distribution/issues/2411 dial https index index.docker.io lookup read response search tcp timeout ubuntu udp
fstab-device-missing OpenMandrivaAssociation/distribution/issues/2588 dependency dev device disk home job local out systemd systems uuid waiting
proxy-misconfigured distribution/distribution/issues/2972 daemon.json debian eof insecure insecure-registries localhost mirrors registries registry registry-1.docker.io registry-mirrors unexpected
userns-remap-subid-missing GoogleContainerTools/distroless/issues/313 be cannot container exit file host id layer mapped processing register tar
second-daemon-running wagoodman/dive/issues/546 client community containers context engine images latest list paused snap stable stopped
swarm-cert-expired grahamhoyes/django-docker-swarm-example/issues/2 after certificate certificates crt currently expired loading swarm swarm-node.crt tls valid yet
module-version-mismatch dkms-project/dkms/issues/505 about disagrees dmesg exec format grep insert layout modprobe module module_layout symbol
dkms-build-failed raspberrypi/linux/issues/1820 checking chroot currently dkms dpkg first installation installed number seem skipped v4l2loopback
docker-api-version-mismatch nlf/dlite/issues/175 api client daemon docker from is newer ps response server than version
coredns-loop kubernetes/dns/issues/288 age apiserver coredns crashloopbackoff etcd kube-system manager pods proxy ready restarts scheduler
script-shebang-bad alexanderfefelov/docker-1c-server/issues/7 caused directory exec init linux logs no process standard standard_init_linux.go such user
dns-resolver-failing alpinelinux/docker-alpine/issues/165 address alpine bad bytes data google ms ping rm seq ti ttl
dns-resolver-failing alpinelinux/docker-alpine/issues/59 again alpine apk fetch git ignoring later missing org tar temporary world
volume-owner-mismatch Hermsi1337/docker-ark-server/issues/27 app args denied folder gid log mkdir permission pm setting structure uid
fs-mounted-readonly docker/docker-bench-security/issues/15 cannot devicemapper fata hostname message mnt only open read read-only response rootfs
seccomp-old-libseccomp tianon/docker-brew-ubuntu-core/issues/236 archive archive.ubuntu.com archives fetched inrelease invoke jammy jammy-security problem security.ubuntu.com sub sub-process
kernel-modules-extra-missing docker/docker-ce-packaging/issues/1340 addrtype append command_failed dst dst-type extension instance obtaining prerouting register revision rules
cgroup-not-mounted docker/cli/issues/1228 applying busybox caused cgroup configuration container_linux.go mountpoint oci process_linux.go response runtime unknown
cgroup-v2-unsupported docker/cli/issues/2104 cgroup daemon devices dockerd failed isn mounted start to
dns-resolver-failing docker/cli/issues/2299 generated listen lookup nameserver netstat networkmanager refused registry registry-1.docker.io resolv resolv.conf tag
daemon-json-invalid docker/cli/issues/2327 because control daemon.json details docker.service job json mirrors registry registry-mirrors restart xe
stale-running-kernel docker/cli/issues/2528 add bridge create endpoint host interfaces network operation pair response sandbox supported
proxy-misconfigured docker/cli/issues/3351 environment handshake http_proxy https_proxy mysql proxyconnect registry registry-1.docker.io show tag timeout tls
selinux-denied docker/cli/issues/3914 audit ausearch avc bpf comm container_runtime_t permissive scontext system_r system_u tclass tcontext
dns-resolver-failing docker/cli/issues/4496 dial latest lookup pull python read registry registry-1.docker.io tag tcp timeout udp
registry-auth-or-name oznu/docker-cloudflare-ddns/issues/65 access denied does exist login may or pull repository requested require resource
restricted-container-guest linuxserver/docker-code-server/issues/120 aufs executable filesystems first fuse fuse-overlayfs grpc must overlayfs permitted quota storage-driver
inotify-limit-exhausted JrCs/docker-crashplan/issues/37 content fs.inotify.max_user_watches inotify key max override setting sysctl sysctl.d user watches will
registry-cert-expired jlesage/docker-crashplan-pro/issues/465 after certificate current expired image production pull pulling registry valid verify yet
registry-auth-or-name docker/docker-credential-helpers/issues/140 credentials docker err error exit is login out pass status store uninitialized
port-already-allocated 4km3/docker-dnsmasq/issues/8 bind bringing connectivity development dnsmasq encountered external listen netstat programming project userland
daemon-flag-conflict docker/docs/pull/5223 both configuration configure daemon.json directives docker.sock flag following hosts json specified unix
proxy-misconfigured docker/docs/issues/7631 hello hello-world image latest length locally proxyconnect received registry registry-1.docker.io tls world
daemon-flag-conflict docker/docs/issues/7748 add-runtime authorization containerd.sock dockerd-current exe journal libexec live live-restore push rhel unavailable
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/178 append chain couldn help input masquerade match more nf_tables rule rule_append tables
iptables-backend-mismatch docker-easyconnect/docker-easyconnect/issues/5 failed initialize iptables nft not protocol supported to
iptables-backend-mismatch crazy-max/docker-fail2ban/issues/164 app argument fetch generation nf_tables null return rule stderr tables true utils
filesystem-damaged docker/for-mac/issues/35 cleaning fs latest layer needs open pull pulling structure tag tmp using
restricted-container-guest jlesage/docker-freefilesync/issues/11 allow cgroup devices during fs oci permitted prochooks runc shim task write
overlay-module-missing rancher/docker-from-scratch/issues/14 docker.sock enough ensure erro fata filesystem graphdriver initializing listening overlay privileged rancher
docker-socket-permission myoung34/docker-github-actions-runner/issues/227 connect dial docker.sock fdocker fdocker.sock frun fvar got json permission socket trying
container-name-taken sameersbn/docker-gitlab/issues/95 able again already assign assigned conflict delete have rename response that you
kernel-config-missing qoomon/docker-host/issues/23 build by chain default gateway host iptables logs match name target that
host-module-not-loaded qoomon/docker-host/issues/67 do exist initialize insmod legacy nat need needs perhaps table upgraded your
bridge-address-conflict DomiStyle/docker-idrac6/issues/36 address already daemon docker error from in response use
registry-auth-or-name oracle/docker-images/issues/999 access boot denied example image latest locally login pull push repository require
multiple-graphdrivers docker/docker-install/issues/114 contains daemon devicemapper graphdriver initializing lib several start starting systemctl valid var
apt-lock-or-broken docker/docker-install/issues/416 acquire another apt could dpkg frontend get held it lock lock-frontend using
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/145 dep key kmod kmod_search_moddep libkmod libkmod.c moddep modprobe modules modules.dep.bin open search
kernel-config-missing hwdsl2/docker-ipsec-vpn-server/issues/185 child handler kvm l2tp l2tp_ppp looking modprobing ppp ppp_generic pppd pppol2tp xl2tpd
iptables-version-mismatch robbertkl/docker-ipv6nat/issues/34 accept argument dport ip6 ip6_tables ip6tables match only protocol valid wait x_tables
ipv6-nat-unsupported robbertkl/docker-ipv6nat/issues/71 chain controller initialize initializing insmod instance ip6tables legacy nat need obtaining wait
script-shebang-bad justb4/docker-jmeter/issues/6 caused directory exec file init linux no process standard standard_init_linux.go such user
volume-owner-mismatch dwurf/docker-kf2/issues/4 cannot create denied directory downloads home mkdir permission require source
daemon-flag-conflict docker-library/docker/issues/493 containerd.sock daemon.json docker.sock docker.socket docs.docker.com duration fd hosts json ms socket triggeredby
restricted-container-guest docker-library/docker/issues/111 adj behavior critical fallback generally less oom oom_score_adj parent propagation score work
docker-context-wrong docker-library/docker/issues/200 connect containers dial during get host http json lookup ps such tcp
rootless-prerequisite-missing docker-library/docker/issues/296 gid kubectl map newuidmap operation parent permitted rootlesskit setup uid uid_map write
host-module-not-loaded docker-library/docker/issues/350 change do exist filter initialize insmod legacy need needs perhaps table upgraded
restricted-container-guest docker-library/docker/issues/5 br_netfilter change enough ensure forward forwarding ip_forward listening netfilter nf_nat only read-only
seccomp-old-libseccomp docker-library/golang/issues/467 bin build docker git make mkdir not operation permitted pwd sh
selinux-denied addcn/docker-lnmp/issues/2 cannot chown data denied directory it mysql name password permission read root
compose-not-installed markshust/docker-magento/issues/740 containers flag help options runtime see self self-sufficient setup shorthand sufficient usage
deleted-files-held-open jlesage/docker-makemkv/issues/49 avail deleted df disk filesystem label lsof mounted size srv storage used
port-already-allocated BretFisher/udemy-docker-mastery/issues/57 bind bringing connectivity done encountered endpoint external listen programming project userland web
oom-killed CyCoreSystems/docker-meteor/issues/31 app been building dir entrypoint entrypoint.sh installed killed line take while your
proxy-misconfigured silenceshell/docker_mirror/issues/30 dial find help image locally pulling registry registry-1.docker.io see tcp timeout ubuntu
restricted-container-guest linuxserver/docker-mstream/issues/18 applylayer argument buffer equal gid ids layer lchown number register subgid subuid
file-descriptor-limit pauleve/docker-mtgo/issues/97 be err file files many needs open to too ulimit
host-module-not-loaded ehough/docker-nfs-server/issues/82 building environment etc host kernel loaded missing modprobe module nfs try valid
selinux-denied nginx/docker-nginx/issues/197 conf denied docker emerg etc failed logs nginx open permission
dns-resolver-failing nginx/docker-nginx/issues/508 address bad build com download github github.com https in linux running step
iptables-backend-mismatch tmknight/docker-nordvpn/issues/19 accept destination fetch forward generation input iptables-legacy nf_tables policy present prot them
restricted-container-guest cturra/docker-ntp/issues/28 debug error failed fatal ipv6 not ntp operation permitted starting version
image-entrypoint-missing packetworks/docker-nxfilter/issues/19 directory entrypoint entrypoint.sh executable file found in no oci or path such
selinux-denied openresty/docker-openresty/issues/134 bash cannot conf denied directory etc exec it ls nginx open permission
iptables-backend-mismatch lisenet/docker-openvpn/issues/28 do exist initialize insmod legacy nat need needs openvpn perhaps table upgraded
missing-tun-device kylemanna/docker-openvpn/issues/39 admin cap cap-add crw crw-rw-rw due exiting net_admin openvpn tap tun volume
missing-tun-device kylemanna/docker-openvpn/issues/498 attaching done ipt lsmod masquerade mknod openvpn permitted rm tainted tun veth
missing-tun-device kylemanna/docker-openvpn/issues/777 epoll gateway iface lz4 lzo mh musl openssl openvpn ssl tap verify
virtualisation-off sickcodes/Docker-OSX/issues/127 adding custom dev device gathering information it kvm latest response such while
libc-mismatch sickcodes/Docker-OSX/issues/404 fatal gnu instance kernel linux old smp too uname
restricted-container-guest sickcodes/Docker-OSX/issues/775 be can dev exists fatal info kvm modprobe module modules pve used
kernel-config-missing tianon/docker-overlay/issues/13 bridge creating err fatal found installed job lib modprobe module package var
bridge-module-missing tianon/docker-overlay/issues/3 add bridge creating docker0 error failed ip link output type
oom-killed yansongda/docker-php/issues/1 admin compilation ext jobs killed make makefile php program signal terminated waiting
seccomp-old-libseccomp pi-hole/docker-pi-hole/issues/1043 alpine audit complete date digest downloaded library locally newer permitted pihole pulling
compose-not-installed IamTheFij/docker-pre-commit/issues/7 check command commit compose docker docker-compose found git line not
docker-python-client-outdated docker/docker-py/issues/3256 console dist dist-packages entry fetching most raise recent retrieve scheme traceback url
disk-full Kaggle/docker-python/issues/19 applylayer build core device left modules release space src stderr stdout write
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/154 failed initialize iptables iptables-restore nft not protocol restore supported to
iptables-backend-mismatch DyonR/docker-qbittorrentvpn/issues/25 argument dmesg dport help icmp information more nf_tables option supported tables try
docker-api-version-mismatch ailispaw/docker-root-xhyve/issues/9 api arch built client commit git go newer os response server than
arch-mismatch-exec-format BaptisteBdn/docker-selfhosted-apps/issues/3 caused docker error exec format init linux logs process standard standard_init_linux.go user
package-source-refused nicholasdille/docker-setup/issues/263 cannot centos download in internal linux metadata no prepare repo update yum
snap-docker-confinement canonical/docker-snap/issues/188 compose creating data mkdir mount only opt path read read-only source while
snap-docker-confinement canonical/docker-snap/issues/272 apparmor audit class container_id denied_mask docker-default kill mask receive requested_mask signal snap.docker.dockerd
snap-docker-confinement canonical/docker-snap/issues/34 bionic build context docker.io dockerfile echo hello library prepare snapd test ubuntu
snap-docker-confinement canonical/docker-snap/issues/36 apparmor class denied_mask docker-default mask peer profile receive requested_mask signal snap.docker.dockerd term
snap-docker-confinement docker-archive/docker-snap/issues/8 apparmor applylayer audit denied_mask exe layer mask profile requested_mask snap snap.docker.dockerd temp
snap-docker-confinement docker-archive/docker-snap/issues/26 compose denied docker docker-compose.yml errno error permission sudo up yml
apparmor-broken docker-archive/docker-snap/issues/4 cannot container daemon denied desc from kill permission response rpc stop test
docker-api-version-mismatch heckenmann/docker-swarm-dashboard/issues/926 api client daemon from info is maximum new response supported too version
snap-docker-confinement linuxserver/docker-tautulli/issues/44 application containers creating denied library media mkdir mount permission source support while
cgroup-not-mounted docker-archive/toolbox/issues/816 cgroup cgroups destination downloaded exe image library locally newer portable pulling rm
not-root haugene/docker-transmission-openvpn/issues/1286 answers cannot errno error ioctl not operation permitted rtnetlink tun tunsetiff
not-root haugene/docker-transmission-openvpn/issues/488 cannot errno ioctl not operation permitted tun tunsetiff
docker-network-missing EdyTheCow/docker-whmcs/issues/11 as be but compose could docker external found global network not up
arch-mismatch-exec-format scottyhardy/docker-wine/issues/165 build context entries kb latest linux list manifest matching pulling sending step
dkms-build-failed linuxserver/docker-wireguard/issues/17 answers area cleaning cloud consult header installation kernelrelease make.log postinst preparation unnecessary
iptables-backend-mismatch linuxserver/docker-wireguard/issues/390 argument could fetch generation id invalid iptables nf_tables not rule set tables
iptables-backend-mismatch linuxserver/docker-wireguard/issues/392 accept activating fetch generation others postrouting route setconf stop tunnel wg wg0.conf
stale-running-kernel linuxserver/docker-wireguard/issues/74 answers app compat leaving make new now our rtnetlink src test wireguard
iptables-raw-table-missing thrnz/docker-wireguard-pia/issues/166 help initialize insmod iptables-restore legacy need needs occurred perhaps raw restore upgraded
resolvconf-missing thrnz/docker-wireguard-pia/issues/186 conf could detect etc generated init resolvconf successfully system wg0 wg0.conf wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/37 change do exist filter initialize insmod legacy need needs perhaps table upgraded
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/90 argument extension fetch generation id missing nf_tables revision rule supported tables udp
docker-context-wrong tiangolo/docker-with-compose/issues/5 connect couldn docker-compose docker_host environment if location non specify standard url variable
daemon-json-invalid florianutz/DockerCE-CIS/issues/2 any configure daemon.json directives disable don following json legacy match option registry
selinux-denied dockerfile/nginx/issues/20 cache client crit denied failed nginx open permission temp var
registry-auth-or-name ivangabriele/dockfish/issues/13 daemon default for found from latest manifest pull response tag unknown using
stale-pid-file louislam/dockge/issues/712 broadcast creation docker.pid ether global inet multicast noqueue qdisc qlen scope still
module-not-loaded dockovpn/dockovpn/issues/173 do exist filter initialize insmod legacy nat need needs perhaps table upgraded
snap-docker-confinement stefanprodan/dockprom/issues/161 cadvisor compose creating docker-compose mkdir mount only path read read-only source while
docker-socket-permission docksal/docksal/issues/342 after dial docker.sock fdocker fdocker.sock fin frun fvar got group part socket
snap-docker-confinement GhostWriters/DockSTARTer/issues/482 bringing complete downloads encountered errors mkdir only project read read-only source while
volume-owner-mismatch GhostWriters/DockSTARTer/issues/761 denied docs have here installation issues mkdir more org permission permissions plugins
fs-mounted-readonly docker/docs/issues/11397 build daemon from lib mkdir only read read-only response system tmp var
virtualisation-off docker/docs/pull/14912 bios cpu disabled enable enter hard intel kvm kvm_intel setup supports then
daemon-option-incompatible docker/docs/issues/16059 cluster component configuration debug dockerd incompatible live live-restore mode restore starting swarm
selinux-denied lmstudio-ai/docs/issues/199 at bin denied exec failed home journalctl permission service spawning step user
bind-source-wrong docker/docs/issues/4709 bind config data does exist for home invalid mount path source type
dkms-build-failed drew2a/wireguard/issues/10 directory fatal found in lib modprobe module modules not sudo wireguard
docker-api-version-mismatch falcosecurity/driverkit/issues/24 built commit complete config.yaml experimental git maximum minimum processor seconds take yaml
module-signature-rejected dev47apps/droidcam-linux-client/issues/21 drivers interface kernel_lockdown.7 lockdown man media permitted restricted syslog unsigned v4l2loopback video
dkms-build-failed dev47apps/droidcam-linux-client/issues/256 all building entering install leaving make makefile parameters stop tmp v4l2loopback video
not-root geerlingguy/drupal-vm/issues/649 filter initialize insert insmod ip6 ip6_tables ip6tables needs perhaps permitted tables upgraded
arch-mismatch-exec-format duckietown/lib-dt-apriltags/issues/5 apt-get arch caused downloaded format newer pip pulling python standard standard_init_linux.go step
inotify-limit-exhausted Duet3D/DuetSoftwareFramework/issues/33 add device directory failed left no on password run space systemd watch
dkms-build-failed staralt/dxgkrnl-dkms/issues/10 apport area azure bad binary building cleaning consult dkms kernelrelease make.log return
iptables-raw-table-missing e2b-dev/e2b-cookbook/pull/56 connectivity direct docker0 dport drop external filtering networking perhaps prerouting programming raw
memory-exhausted-thrashing rfjakob/earlyoom/issues/269 and avail free mem of sending swap total when
cgroup-not-mounted nicolasbock/ebuildtester/issues/103 cannot cgroup cgroups container containers destination find id mount response start unknown
start-limit-hit john30/ebusd/issues/229 exit-code hold hold-off off over quickly repeated request restart scheduling systems too
docker-socket-permission aws-samples/ecs-bg-external-controller/issues/5 at connect daemon denied docker got permission socket the trying unix while
snap-docker-confinement elabftw/elabftw/issues/1917 access block blocks errno gid inode io rw size stat uid yml
compose-not-installed peasead/elastic-container/issues/13 and been containers flag has help network passphrase reset see shorthand stack
nvidia-runtime-missing eduidl/ElasticFusion-Dockerfile/issues/11 capabilities could daemon device docker driver from gpu not response select with
systemd-unit-bad-path kyuupichan/electrumx/issues/307 after description entered environmentfile exec execstart min network.target started stopped target unit
kernel-modules-extra-missing rancher/elemental/issues/1432 by could find insert kmod libkmod module name not tcp
clock-skew-tls rancher/elemental/issues/567 before certificate cluster clusters connecting current expired k8s kubernetes panic valid yet
boot-partition-full elementary/appcenter/issues/1777 cpio dm-2 initramfs-tools lz4 mkinitramfs parts possible postinst resume run-parts update-initramfs variable
boot-kernel-not-updated elementary/settings-system/issues/335 drwx drwxr drwxr-xr-x efi grub img initrd initrd.img la lrwxrwxrwx preempt_dynamic rw-r
map-count-too-low spujadas/elk-docker/issues/92 bootstrap bound checks count enforcing exception increase least loopback low validation virtual
builtin-module-not-detected replicatedhq/embedded-cluster/pull/1888 br_netfilter cloud conntrack host init ip_tables loaded module netfilter nf_conntrack overlay tables
inotify-limit-exhausted mregni/EmbyStat/issues/1393 been configured has inotify instances ioexception limit logs number per reached user
module-version-mismatch nicupavel/emlog/issues/14 about disagrees dmesg format insert insmod invalid layout module module_layout of symbol
ipset-module-missing Entware/Entware/issues/50 argument create error hash invalid ip ipset kernel received test
kernel-config-missing Entware/Entware/issues/882 cannot create hash ip ipset kernel open session to
kernel-config-missing Entware/Entware-ng/issues/807 block correct errno init.d mounting nfs nfsd nonexistent problem rpc rpc.nfsd then
docker-context-wrong tensorchord/envd/issues/1503 based bootstrap configuration connect context current description docker.sock docker_host endpoint list unix
dkms-build-failed aifoundry-org/et-platform/issues/4 cc consult entering kernelrelease make.log mok mok.key mok.pub pub sign sign-file signing
etcd-data-corrupt etcd-io/etcd/issues/10722 bbolt before bounds coreos db etcd etcdmain goroutine initialized listening member requests
etcd-data-corrupt etcd-io/etcd/issues/11220 before crc etcd etcdmain etcdserver index initialized member mismatch recovered snapshot walpb
etcd-data-corrupt etcd-io/etcd/issues/11488 can crc eof mismatch only repair unexpected walpb
etcd-data-corrupt etcd-io/etcd/issues/11949 backend database doesn exist failed file find from panic recovering snap snapshot
etcd-data-corrupt etcd-io/etcd/issues/12492 backend database doesn etcdserver exist index path recovered recovering snap snapshot store
etcd-data-corrupt etcd-io/etcd/issues/4012 at cluster etcd failure index information loaded nil recovered snapshot store systemd
etcd-data-corrupt etcd-io/etcd/issues/6191 and be cannot crc error journalctl mismatch read walpb
registry-rate-limit lambdaclass/ethrex/issues/2633 caused have increase increase-rate-limit limit pull rate reached toomanyrequests unauthenticated www www.docker.com
boot-kernel-not-updated ev3dev/ev3dev/issues/762 apt-get armv7l boot executing gcc initramfs initramfs-tools parts run-parts tools unpacking vmlinuz
privileged-port evcc-io/evcc/issues/6442 bind denied journalctl listen permission tcp
firmware-missing lf-edge/eve/pull/2805 direct dmesg firmware iwlwifi load maximum minimum required suitable supported ucode version
kernel-modules-extra-missing Justsenger/ExHyperV/issues/282 azure directory execution fatal found lib modprobe module modules script signal success
virtualisation-off platform9/express/issues/206 bios by disabled dmesg grep hardware kvm no support
module-version-mismatch patjak/facetimehd/issues/138 about disagrees exec facetimehd format insert layout modprobe module module_layout of symbol
stale-running-kernel patjak/facetimehd/issues/147 directory facetimehd fatal found generic in lib modprobe module modules not
module-version-mismatch patjak/facetimehd/issues/153 about debian disagrees exec facetimehd format gnu insert layout module_layout smp symbol
module-version-mismatch patjak/facetimehd/issues/157 bit could debug exec extra facetimehd format insert lsb modprobe modules sysv
module-version-mismatch patjak/facetimehd/issues/57 argument common core cpu dmesg facetimehd genuineintel ghz insert intel lsmod symbol
systemd-workdir-inaccessible scanlime/fadecandy/issues/138 chdir counter env example execstart expired job ms python restartsec scheduled scheduling
iptables-legacy-removed fail2ban/fail2ban/issues/4182 armv7l initialize insmod ip_tables needs perhaps raspbian rpi rpt stderr upgraded utils
systemd-unit-bad-path pimoroni/fanshim-python/issues/66 absolute automatic both execstart execstop executable ignoring lacks off python python3 refusing
selinux-denied coreos/fedora-coreos-tracker/issues/1089 avc conmon container_runtime_t ino object_r permissive scontext system_r system_u tclass tcontext unconfined_u
userns-remap-subid-missing coreos/fedora-coreos-tracker/issues/2056 alias docker.io enough getting ids mappings ranges registries resolved signatures subuid userns
ip-forward-disabled ejc3/fcvm/issues/192 bytes conf data forwarding ipv4 net packet packets ping received sysctl
inotify-limit-exhausted coreos/fedora-coreos-tracker/issues/637 avail devtmpfs df group inotify left rpm shm slice system.slice tmpfs watch
ipset-module-missing projectcalico/felix/issues/2083 as builtin checking detect fail ip6 ip6_tables lsmod modules ok tables xt_set
kernel-config-missing projectcalico/felix/issues/2360 couldn execute help ip6tables ip6tables-restore legacy match program raw restore retry rpfilter
privileged-port gtsteffaniak/filebrowser/issues/2598 bind denied journalctl listen permission tcp
cpu-instruction-unsupported t0mer/Find-my-kids/issues/1 bash core docker dumped find illegal instruction it latest rm run
stale-running-kernel firecracker-microvm/firecracker/issues/3626 add bridge build endpoint host interfaces operation pair response sandbox supported tools
kernel-config-missing firehol/firehol/issues/364 addrtype bpf cluster comment config_netfilter_xt_match_addrtype execute fin forward limit log-level pass what
kernel-config-missing firewalld/firewalld/issues/1370 blob family firewall-cmd left nftables null op policies python-nftables reject reload right
restricted-container-guest firewalld/firewalld/issues/160 chain cmd drop firewall firewall-cmd ip6tables match prerouting raw reload rpfilter that
restricted-container-guest firewalld/firewalld/issues/264 and conntrack get helper net netfilter parse proc read setting sys write
kernel-config-missing firewalld/firewalld/issues/411 apply ebtables family firewalld inet ip6tables-restore issue might nft reload security solve
builtin-module-not-detected firewalld/firewalld/issues/430 conntrack dmesg firewalld insert install modprobe nf_conntrack operation parameter permitted see symbol
restricted-container-guest firewalld/firewalld/issues/443 conntrack errno gnu helper netfilter parse proc read setting smp sys uname
host-module-not-loaded firewalld/firewalld/issues/491 add backend cmd command command_failed dns does exist firewall firewall-cmd ip6tables unknown_error
ipv6-disabled-kernel firewalld/firewalld/issues/496 backend command_failed disabling dynamic firewall firewalld iptables-restore ipv6 pre public restore unknown_error
docker-chains-flushed firewalld/firewalld/issues/503 addrtype chain dst dst-type exist iptables nat nf_tables prerouting program tables wait
firewalld-conflict firewalld/firewalld/issues/546 and connect connections could db exited host ip port route server tcp
restricted-container-guest firewalld/firewalld/issues/617 conntrack defrag ftp helper ipv6 lsmod masquerade nf_conntrack nf_conntrack_ftp nf_conntrack_ipv4 nf_nat xt_conntrack
firewalld-conflict firewalld/firewalld/issues/844 addrtype bad chain command_failed couldn dst dst-type help matching option prerouting rule
firmware-missing RPi-Distro/firmware-nonfree/issues/56 detected direct dmesg enabling firmware grep intel iwlwifi minimum required suitable ucode
kernel-config-missing wangliangliang2/fix_synology_docker_ipv6/issues/1 chain controller initialize insmod instance needs nil obtaining perhaps stopping upgraded wait
module-signature-rejected FrescoLogic/FL2000/issues/32 available could error insert insmod key module not operation permitted required sudo
cni-not-initialised flannel-io/flannel/issues/1082 cni cni.go describe flannel kubeletnotready net.d networkpluginnotready networkready networks ready reason uninitialized
kernel-modules-extra-missing flannel-io/flannel/issues/1406 config directrouting false gbp learning main.go operation port supported vni vxlan vxlan.go
cni-plugin-binary-missing flannel-io/flannel/issues/1432 cni.go coredns flannel net.d networkpluginnotready networkready networks pod_workers.go portmap syncing uninitialized workers
cni-plugin-binary-missing flannel-io/flannel/issues/1471 cbr0 cni cni.go config err find flannel list opt path plugin validating
kernel-modules-extra-missing flannel-io/flannel/issues/1502 counter directrouting flannel gbp k3s learning raspi successful sync vni vxlan vxlan.go
cni-not-initialised flannel-io/flannel/issues/1989 age apiserver coredns describe initialized kubeletnotready networkpluginnotready networkready node1 reason restarts returns
cni-not-initialised flannel-io/flannel/issues/2063 adding cbr0 cni coredns desc env events failedcreatepodsandbox flannel rpc sandbox subnet
br-netfilter-missing flannel-io/flannel/issues/2068 bridge-nf-call-iptables call errors execution filecontent kubeadm occurred phase preflight proc some sys
br-netfilter-missing flannel-io/flannel/issues/2166 br_netfilter bridge bridge-nf-call-iptables call check flannel kube kubectl netfilter proc stat sys
kernel-config-missing flannel-io/flannel/issues/441 by can init lsmod module not operation size start supported used vxlan
kernel-config-missing cilium/cilium/issues/20858 answers dump ingress loader qdisc replace rtnetlink show subsys tc terminated vxlan
cni-not-initialised coreos/flannel-cni/issues/16 cbr0 cni cni.go kubelet.go net.d networkpluginnotready networkready networks ready reason uninitialized validating
iptables-legacy-removed flatcar/Flatcar/issues/2208 accept change dport eth0 forward initialize input insmod masquerade postrouting udp wg0
resolv-conf-broken flatcar/Flatcar/issues/416 clients dead freedesktop inactive man resolution resolved software systemd-resolved wiki writing www
oom-killed cyang-kth/fmm/issues/146 bug compiler dir full if internal killed make program report source src
kernel-config-missing TuxInvader/focal-mainline-builder/issues/41 binder binder_linux directory fatal found generic in lib linux modprobe module modules
apt-lock-or-broken BerkeleyAutomation/FogROS2/issues/20 acquire another apt apt-get dpkg frontend held lock lock-frontend unattended unattended-upgr upgr
br-netfilter-missing opsnull/follow-me-install-kubernetes-cluster/issues/468 br_netfilter fatal found modprobe module netfilter not uname
swap-enabled opsnull/follow-me-install-kubernetes-cluster/issues/236 disable entered fail fail-swap-on holdoff kubelet.service over restart scheduling server.go swap tail
cgroup-driver-mismatch opsnull/follow-me-install-kubernetes-cluster/issues/101 cgroup cgroupfs create different docker driver from is kubelet misconfiguration run systemd
oom-killed docker/for-linux/issues/1001 anon anon-rss child file-rss killed oom rss sacrifice score shmem shmem-rss total-vm
apparmor-broken docker/for-linux/issues/1067 apparmor apparmor_parser but character docker-default hello hello-world kr parser profile unexpected world
corrupt-docker-state docker/for-linux/issues/1084 directory endpoint files local network object open response store such type update
apparmor-broken docker/for-linux/issues/1129 apparmor apply attr audit canceled change comm container_linux.go docker-default process_linux.go profile runc
firewalld-conflict docker/for-linux/issues/1163 already application bound chain conflict controller docker.service docker0 initializing program zone zone_conflict
apparmor-broken docker/for-linux/issues/1199 apparmor apply argument attr exec failed invalid proc profile self unknown write
address-pool-exhausted docker/for-linux/issues/123 available bridge controller daemon error failed initializing list network no starting
cgroup-v2-unsupported docker/for-linux/issues/1270 canceled caused container_linux.go erro fetch hello hello-world oci process_linux.go prochooks program world
bridge-address-conflict docker/for-linux/issues/1422 dev docker0 docker_gwbridge gwbridge ip kernel link proto route scope src via
proxy-misconfigured docker/for-linux/issues/1444 awaiting canceled client.timeout exceeded headers hello hello-world registry registry-1.docker.io request timeout world
package-source-refused docker/for-linux/issues/1474 apt-secure bookworm creation gpg manpage no_pubkey pubkey securely signatures signed therefore verified
docker-socket-unit-missing docker/for-linux/issues/16 activation deprecated devicemapper dm.thinpooldev docker.service.d drop-in graph mapper removed sockets storage-driver thinpooldev
daemon-flag-conflict docker/for-linux/issues/165 both configure daemon.json directives flag hold hold-off off quickly repeated scheduling specified
docker-group-missing docker/for-linux/issues/186 change could docker.sock dockerd found getent group ls root sock var warn
apt-lock-or-broken docker/for-linux/issues/20 broken conflict conflicts docker-ce finished problem processing resolution selinux skip work yum
cgroup-not-mounted docker/for-linux/issues/219 bringing cgroups destination encountered fedora id_like like pretty pretty_name project rhel version_id
second-daemon-running docker/for-linux/issues/274 aufs booted database docker-containerd libcontainerd metadata opening prior still successfully timeout volume
second-daemon-running docker/for-linux/issues/281 database docker-containerd docker.pid ensure kill libcontainerd metadata opening prior still timeout volume
daemon-flag-conflict docker/for-linux/issues/327 both configuration configure daemon.json directives flag following insecure insecure-registries json registries specified
proxy-misconfigured docker/for-linux/issues/376 docker.io hello hello-world images index index.docker.io library pull pulling repositories repository tag
clock-skew-tls docker/for-linux/issues/400 ca certificate expired has join swarm token valid validating while xxx yet
proxy-misconfigured docker/for-linux/issues/415 ca certificate connected hello http_proxy https_proxy names openssl peer protocol proxy ssl
systemd-override-outdated docker/for-linux/issues/47 application directly docker.service dockerd engine exited failure linux main please starting supported
arch-mismatch-exec-format docker/for-linux/issues/56 caused debian kb non non-zero returned sending sh standard standard_init_linux.go step zero
apt-lock-or-broken docker/for-linux/issues/577 broken docker-ce finished problem processing requires resolution rpm selinux skip stable yum
runc-version-broken docker/for-linux/issues/591 bootstrap broken commit container_linux.go copying docker-runc expected pipe process_linux.go runc spec write
address-pool-exhausted docker/for-linux/issues/599 among assign defaults dhcp docker_gwbridge gwbridge metric non-overlapping overlapping proto scope tun0
proxy-misconfigured docker/for-linux/issues/620 does first get handshake https like proxyconnect registry registry-1.docker.io response tcp tls
systemd-override-outdated docker/for-linux/issues/65 aufs cat docker.service docker.service.d docker.sock environment execstart sock storage storage-driver tcp unix
daemon-flag-conflict docker/for-linux/issues/76 both configuration configure daemon.json directives docker.sock fd flag following hosts json specified
docker-daemon-not-running docker/for-linux/issues/782 at cannot connect docker.sock info ok running sock start starting unix var
cgroup-not-mounted docker/for-linux/issues/903 applying caused cgroup configuration container_linux.go cpuset fs mkdir oci process_linux.go runtime sys
dns-resolver-failing docker/for-mac/issues/1317 dial docker.io example latest lookup pull registry registry-1.docker.io repository tag tcp trying
disk-full docker/for-mac/issues/1512 busybox copy df git github github.com left mounted processing space tar tmpfs
docker-context-wrong docker/for-mac/issues/3039 at cannot connect daemon docker is localhost ps running tcp the to
disk-full docker/for-mac/issues/3529 device env example left make mkdir on response rm space tmp var
arch-mismatch-exec-format docker/for-mac/issues/5475 caused error exec format init linux process standard standard_init_linux.go user
proxy-misconfigured docker/for-win/issues/2860 dial hello hello-world http https lookup proxyconnect registry registry-1.docker.io response tcp world
docker-context-wrong docker/for-win/issues/3570 at cannot connect daemon docker is running tcp the to
iptables-backend-mismatch docker/for-win/issues/517 add argument failed filter invalid iptables nf_tables table tables
bridge-address-conflict docker/for-win/issues/9080 connect dial getting latest proxyconnect pull registry registry-1.docker.io route started tag tcp
proxy-misconfigured docker/for-win/issues/9400 connect connection dial get https proxyconnect pull refused registry registry-1.docker.io response tcp
module-version-mismatch furkanmustafa/forcefully-remove-bootfb/issues/7 build end fedora force format gnu insert insmod may preempt remove smp
systemd-unit-bad-path theforeman/foreman-discovery-image/pull/9 denied entered exec ls permission prepare root rw-r spawning state step unit
privileged-port frappe/frappe_docker/issues/575 bind compose denied docker emerg failed frontend logs permission to
address-pool-exhausted escomputers/freepbx-docker/issues/23 address compose create network one other overlaps pool response space this up
smb-dialect-mismatch Freetz-NG/freetz-ng/issues/61 admin cifs down e.g man manual mount.cifs page password refer return vfs
docker-socket-permission berndhofer/freqstart/issues/50 fdocker fdocker.sock frun function fvar got images nginx project stable tag yml
inotify-limit-exhausted gravityblast/fresh/issues/44 files init inotify inotify_init many open too
stale-running-kernel blakeblackshear/frigate/issues/1558 add cannot create default endpoint host interfaces network operation pair sandbox supported
selinux-denied fatedier/frp/issues/3067 cpu denied execstart executable ini locate min ms nat permission spawning step
restricted-container-guest fscarmen/warp-sh/issues/56 aborted above accessible attach bullseye class first installing maximum operating there visit
firewalld-conflict FusionAuth/fusionauth-issues/issues/2923 already bound chain conflict docker0 failed nat program to trusted zone zone_conflict
mount-helper-missing GalliumOS/galliumos-distro/issues/502 exfat gid iocharset media nodev non-zero nosuid remount sdb1 umask utf8 volume
systemd-override-outdated garethr/garethr-docker/pull/428 application but defined docker.service engine entered flag help provided see state unit
systemd-override-outdated garethr/garethr-docker/issues/535 application docker.service docker.service.d docs docs.docker.com drop drop-in engine execstart fd options storage
systemd-override-outdated garethr/garethr-docker/issues/701 daemon directly docker dockerd is linux not on please run supported
module-signature-rejected google/gasket-driver/issues/11 by insert key load module modules rejected service systemctl systemd systemd-modules-load.service was
systemd-unit-user-missing shivasiddharth/GassistPi/issues/615 assistant begin chroot end entered google group hold hold-off ignoring off scheduling
module-version-mismatch hannesmann/gcadapter-oc-kmod/issues/7 could error format generic insert insmod invalid linux module not sudo uname
seccomp-old-libseccomp docker-library/gcc/issues/79 bullseye deb deb.debian.org gcc gpg inrelease kb least one signature signed updates
inotify-limit-exhausted rackerlabs/genestack/pull/227 allocate directory files many open resolved restart service systemctl systemd too watch
module-missing-in-initramfs Sabayon/genkernel-next/pull/52 adding crypt crypto device-mapper dmesg ioctl key mapper more reload supports syslog
address-pool-exhausted geopython/geopython-workshop/issues/46 address among an assign available creating defaults ipv4 non non-overlapping overlapping pool
systemd-unit-bad-path ratibor78/geostat/issues/10 absolute bad dead details executable inactive neither nor pwd python reason venv
docker-socket-permission sdr-enthusiasts/gitbook-adsb-guide/issues/31 connect dial docker.sock fdocker fdocker.sock frun fvar got permission post socket trying
selinux-denied go-gitea/gitea/issues/36929 app bin config exec execstart exit-code exited ini local result usr web
docker-context-wrong tmaier/docker-compose/issues/21 client connect debug dial during errors false lookup mode pretty printing tcp
oom-killed gladiusio/gladius-archive-node/issues/5 building docker-compose install killed non non-zero npm returned sh step web zero
clock-skew-tls GladysAssistant/Gladys/issues/3058 assistant before expired first head manifests page reference registry-1.docker.io tls verify yet
missing-tun-device passteque/gluetun/issues/1088 adding cannot compose custom dev device docker-compose gathering information net tun while
mtu-mismatch passteque/gluetun/issues/1989 com docker example example.com get handshake http https logs net timeout tls
iptables-backend-mismatch qdm12/gluetun/issues/2200 argument could fetch generation id invalid ip6tables nf_tables not rule set tables
missing-tun-device passteque/gluetun/issues/2243 available creating dev device is it net not open operation permitted tun
missing-tun-device passteque/gluetun/issues/700 cannot device error file no open such tun unix
nft-native-rules-in-iptables-table coreos/go-iptables/issues/73 adding chains configuring erro incompatible list namespace nf_tables nft tables tool wait
arch-mismatch-exec-format hypriot/golang-armbuilds/issues/7 binary cannot error exec execute file format go
registry-rate-limit TechPerplexed/Gooby/issues/140 authenticating have increase increase-rate-limit limit pull rate reached toomanyrequests upgrading www www.docker.com
restricted-container-guest astrada/google-drive-ocamlfuse/issues/240 builtin drive first fuse google label libkmod libkmod.c lookup lookup_builtin_file media modules.builtin.bin
bind-source-wrong Misterbabou/gptwol/issues/4 admin during expected flags onto rootfs shim specified txt versa vice vice-versa
nvidia-runtime-missing psalias2006/gpu-hot/issues/18 capabilities could cuda device driver gpu nvidia nvidia-smi response select smi version
dkms-build-failed GoogleCloudPlatform/compute-gpu-installation/issues/25 because communicate couldn has installed latest make nvidia nvidia-smi smi sure that
inotify-limit-exhausted NVIDIA/gpu-operator/issues/441 device files fs gpu kubeconfig kubectl logs many nvidia plugin too watcher
script-shebang-bad aws/graph-explorer/issues/85 caused directory exec file init linux no process standard standard_init_linux.go such user
storage-driver-unsupported alphagov/gsp/pull/1136 aufs erro filesystems over overlay overlay2 overlayfs proc storage storage-driver supported was
module-signature-rejected free5gc/gtp5g/issues/116 cp depmod drivers kernel_lockdown.7 lockdown makefile man permitted restricted tunnel udp_tunnel unsigned
selinux-denied boschkundendienst/guacamole-docker-compose/issues/34 audit.log avc container_t dm-0 ino object_r permissive scontext system_r system_u tclass tcontext
unit-not-installed jonssonyan/h-ui/issues/48 failed found not restart service to unit
arch-mismatch-exec-format clue/docker-h5ai/issues/9 aarch64 caused centos exec format gnu init release smp standard standard_init_linux.go user
ipv6-nat-unsupported home-assistant/operating-system/pull/2051 chain controller initialize initializing insmod instance ip6tables needs obtaining perhaps upgraded wait
kernel-config-missing home-assistant/operating-system/issues/3730 append extension flags forward masquerade nf_tables postrouting revision rule rule_append syn wg0
apt-lock-or-broken goharbor/harbor/issues/18236 cli conflicts containerd.io dependencies docker-ce generated held moby packages resolve runc unmet
registry-plain-http goharbor/harbor/issues/3624 client daemon error from gave get http https response server to
registry-cert-expired goharbor/harbor/issues/3808 admin certificate expired get has https login response username valid xxx yet
kernel-config-missing hardkernel/linux/issues/147 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_netfilter_xt_match_addrtype config_nf_nat_ipv4
kernel-config-missing hardkernel/linux/issues/325 addressability blkio changing content content-addressability low migration mountpoint nofile rlimit rlimit_nofile took
kernel-config-missing hardkernel/linux/issues/328 check-config.sh config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ip_nf_target_masquerade config_ipc_ns config_memcg config_netfilter_xt_match_addrtype config_nf_nat_ipv4
clock-skew-tls harvester/harvester/issues/2860 before ca cacerts cert certificate expired kube-proxy ready retrieve valid validation yet
kernel-config-missing dianlight/hassio-addons/issues/142 available dep exfat info init modprobe module modules modules.dep starting warning xfs
tls-ca-untrusted docker-library/hello-world/issues/86 authority certificate hello hello-world latest pull registry registry-1.docker.io response signed tag world
cpu-instruction-unsupported bignay2000/helloworldarm/issues/1 armv6l docker illegal instruction uname version
arch-mismatch-exec-format RattyDAVE/docker-ubuntu-hercules-mvs/issues/1 caused docker error exec format init linux logs process standard standard_init_linux.go user
kubelet-cert-expired vitobotta/hetzner-k3s/issues/164 be error get in kubectl must pods server the to unauthorized you
join-token-refused vitobotta/hetzner-k3s/issues/390 agent contents duplicate enabling entry hostname k3s password rancher ready rejected retrieve
join-token-refused xetys/hetzner-kube/issues/304 ca cert cluster-info discovery hash join keys none public token xxx xxxxxxx
dkms-build-failed larixer/hid-asus-dkms/issues/25 add at be build completed dkms echo headers manjaro modules source your
module-signature-rejected larixer/hid-asus-dkms/issues/23 bind bus completed dkms drivers hid insert key nonexistent required sh sys
kernel-regression DanielOgorchock/linux/issues/34 dmesg exec existing format hid insert invalid module modules skipping target value
dkms-build-failed emilyst/hid-nx-dkms/issues/12 cc consult depmod dkms generated hid include included make.log makefile no-depmod scripts
dkms-build-failed emilyst/hid-nx-dkms/issues/20 dkms headers hid install kernelsourcedir located modules option package source tell where
dkms-build-failed msteinbeck/hid-retrobit/issues/4 completed currently deleting dkms hid installation post-installation preparing subprocess symlink unpack unpacking
dkms-build-failed msteinbeck/hid-retrobit/issues/7 completed dkms dpkg echo headers hid installation installed post post-installation processing subprocess
dkms-build-failed Kimplul/hid-tmff2/issues/140 area bad building cleaning consult dkms done hid hid-tmff2 make.log return tmff2
module-version-mismatch Kimplul/hid-tmff2/issues/15 exec extra format generic gnu hid insert ls modprobe modules smp tminit
dkms-build-failed Kimplul/hid-tmff2/issues/27 consult depmod dkms hid hid-tmff2 make.log makefile manjaro no-depmod return tmff2 tminit
stale-running-kernel Kimplul/hid-tmff2/issues/82 arch1 arch1-1 arch1-2 drwxr entry hid hid-tmff2 leaving makefile there tmff2 tminit
mtu-mismatch hiddify/hiddify-app/issues/525 applying authenticating compat connecting established include received remote software ssh string xxx
smb-dialect-mismatch home-assistant/core/issues/94334 above attempting closed dialect later less registered secure servers smb2 specify supervisor
snap-docker-confinement marthoc/docker-homeseer/issues/17 creating mkdir mount only opt path read read-only response source system while
dkms-build-failed im-0/hpsahba/issues/34 apport area binary cleaning consult dkms force kernelrelease make.log preparation skipping unnecessary
systemd-unit-bad-path qu1x/huawei-wmi/issues/3 absolute cat echo executable lock old path sh state sys systemd wmi
registry-rate-limit docker/hub-feedback/issues/2464 age authorization content digest distribution head length manifest ok registry-1.docker.io token transport
restricted-container-guest TurboGit/hubicfuse/issues/85 alias builtin first fuse kmod libkmod libkmod.c lookup modprobe modules modules.builtin.bin try
start-limit-hit Mellanox/hw-mgmt/pull/2076 failed hit limit result start with
filesystem-damaged hwameistor/hwameistor/issues/1042 call cleaning data exit failed mnt mount needs output status structure system
filesystem-damaged hwameistor/hwameistor/issues/707 arguments cleaning csi defaults kubernetes.io mapper mountvolume pods structure volume volumes xfs
restricted-container-guest hwdsl2/wireguard-install/issues/49 before have installer ip6 ip6_udp_tunnel lsmod needs tun tunnel udp udp_tunnel vxlan
stale-running-kernel hypriot/image-builder-rpi/issues/370 add bridge containers endpoint handler interfaces operation pair post returned sandbox supported
module-not-loaded allanbian1017/i2c-ch341-usb/issues/5 adapter arch1 arch1-1 bit bus connected empty full i2c srcversion taint usb
dkms-install-skipped strongtz/i915-sriov-dkms/issues/248 apt auto dkms header headers installation installed postinst seem setting skipped was
module-not-loaded cnoe-io/idpbuilder/issues/356 chain chains cni desc insert ip_tables list permitted plugin portmap rpc sandbox
arch-mismatch-exec-format DomiStyle/docker-idrac6/issues/32 caused error exec format init linux process standard standard_init_linux.go user
kernel-modules-extra-missing jawj/IKEv2-setup/issues/142 aarch64 bypass charon dmn enabling ike installing knl netlink openssl raspi strongswan
memory-cgroup-disabled DieterReuter/image-builder-rpi64/pull/91 cgroups error memory missing systemverification
module-signature-rejected lucasw/image_to_v4l2loopback/issues/2 could insert key modprobe operation permitted signature signed sudo trusted v4l2loopback with
kernel-config-missing velvet-os/imagebuilder/issues/100 failed initialize iptables nft not protocol supported to
kernel-config-missing velvet-os/imagebuilder/issues/131 addrtype append conntrack extension icmp iptables-restore nf_tables problem revision rule_append ufw ufw-init
module-version-mismatch velvet-os/imagebuilder/issues/92 backup cifs cifs.ko e.g format manual messages mount.cifs page pass refer vers
kernel-modules-extra-missing immortalwrt/immortalwrt/issues/1867 addr backup based modprobe mount.nfs named nfs nfsd options timeout trying vers
module-version-mismatch immortalwrt/immortalwrt/issues/2126 gnu kernel linux smp uname
mount-helper-missing Tatoeba/imouto/issues/65 cases codepage e.g filesystems helper might several so superblock syslog useful wrong
bridge-address-conflict inclavare-containers/inclavare-containers/issues/1364 addr address already an bridge failed has ip set to
lxc-nesting-missing lxc/incus/issues/2623 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
restricted-container-guest lxc/incus/issues/2760 error failed message netlink new not operation peer permitted send to
image-entrypoint-missing influxdata/influxdata-docker/issues/33 caused container_linux.go denied entrypoint entrypoint.sh exec field header oci permission runtime value
kernel-config-missing inindev/linux-rockchip/issues/8 chain controller initialize initializing instance nat nft nftables obtaining protocol register wait
stale-pid-file fhd/init-script-template/issues/27 cat delete docker.pid ensure err info level log msg pid time up
module-version-mismatch linuxwacom/input-wacom/issues/394 could error format insert insmod invalid module not sudo
oom-killed dyrnq/install-docker/issues/14 allowed global java kill memcg mems mems_allowed nodemask null oom slice system.slice
kernel-modules-extra-missing dyrnq/install-docker/issues/24 can command err exit getting ipset ipvs proxier run run.go use version
iptables-binary-missing dyrnq/install-docker/issues/6 application engine exec executable find info iptables level msg path time warning
unit-masked dyrnq/install-docker/issues/7 cat docker docker.service is masked service sudo systemctl unit
stale-running-kernel geerlingguy/internet-pi/issues/183 add back docker-compose endpoint interfaces internet monitoring operation pair ping sandbox supported
address-pool-exhausted geerlingguy/internet-pi/issues/75 among assign changed defaults ensure environment internet monitoring non-overlapping overlapping pool project
address-pool-exhausted EricJMarti/inventory-hunter/issues/185 among assign date defaults digest docker.io non non-overlapping overlapping pool pulling yaml
arch-mismatch-exec-format EricJMarti/inventory-hunter/issues/93 arm created detected match names platform ports ps requested seconds specific src
dns-stub-conflict-port-53 spritsail/iodine/issues/4 already bind connectivity endpoint external listen netstat programming proxy resolv udp userland
snap-docker-confinement ionorg/ion/issues/73 common denied docker-compose etcd hosts merged overlay2 permission redis resolv resolv.conf snap
systemd-unit-bad-path ioquake/ioq3/issues/306 absolute active dead defaults exec executable format inactive path reason set which
lib-modules-not-mounted hwdsl2/docker-ipsec-vpn-server/issues/103 ike ipsec l2tp l2tp_ppp looking lookup_builtin_file modprobing modules.builtin.bin nss pluto pppol2tp xl2tpd
restricted-container-guest hwdsl2/docker-ipsec-vpn-server/issues/9 accept credentials eth0 generating ipsec net.ipv4.ip_forward only password read-only route send vpn
module-name-mistyped agarciadom/ipwebcam-gst/issues/9 fatal found modprobe module not sudo
kernel-config-missing istoreos/istoreos/issues/2617 again compose ctrl docker-compose force ipvlan operation port press response stopping supported
module-not-loaded a1wong/it87/issues/2 dmesg err from reg symbol unknown which
module-version-mismatch groeck/it87/issues/69 be generic magic mod mod_unload should smp unload version
port-already-allocated rafaeltuelho/jboss-eap-managed-on-docker/issues/3 bind connections dnsmasq established internet listen netstat proto proxy send servers userland
registry-auth-or-name themartz90/jellydash/issues/1 app compose context db ghcr ghcr.io head https latest manifests response unauthorized
docker-socket-permission kabisa/jenkins-docker/issues/8 building connect image npm pwd sh some take test tmp which xe
kernel-config-missing anduril/jetpack-nixos/issues/128 booted booted-system device kernel-modules modprobe module modules nix tunnel type wg0 wireguard
clock-skew-tls pythops/jetson-image/issues/118 applied apt-secure bionic dists focal manpage ports.ubuntu.com repo securely therefore trusted ubuntu-ports
iptables-backend-mismatch pythops/jetson-image/issues/147 detect event fetch generation graceful moby nf_tables nil shutdown stopping stream supports
systemd-unit-bad-path hrfee/jfa-go/issues/350 an cpu execstart executable locate ms preset since spawning started step vendor
kernel-config-missing jitsi/jitsi-meet/issues/2600 aloop aws directory fatal found in lib modprobe module modules snd snd-aloop
host-module-not-loaded jordanpotter/docker-wireguard/issues/22 format initialize ip6 ip6_tables ip6tables ip6tables-restore ipv6 legacy netfilter raw restore tables
docker-daemon-not-running jpetazzo/dind/issues/57 bash connect containers dial docker.sock fata post sock tls trying unix without
apparmor-userns-restricted fsquillace/junest/issues/355 bwrap codename description executing exiting lsb lts map noble pacman uid wrong
kubeconfig-missing justmeandopensource/kubernetes/issues/46 connection did get kubectl localhost nodes port refused right specify was you
containerd-cri-disabled k0sproject/k0s/issues/1095 component cri desc disabled kubelet plugins remote rpc runtimeservice server.go unimplemented v1alpha2
iptables-version-mismatch k0sproject/k0s/issues/2157 ip6tables-restore iptables-restore iptables-save k0s multi nf_tables restore runc save shim xtables xtables-legacy-multi
builtin-module-not-detected k0sproject/k0s/issues/3964 config connection conntrack error failed k0s netfilter rejected start support unknown
cni-plugin-binary-missing k0sproject/k0s/issues/582 busybox cni desc describe failedcreatepodsandbox loopback opt plugin pod rpc sandbox setup
restricted-container-guest k0sproject/k0s/issues/744 component create dev directory file kmsg kubelet no open server server.go such
cni-not-initialised k0sproject/k0s/issues/823 age agent coredns k0s kube-system metrics namespace pods proxy ready restarts router
memory-cgroup-disabled k3d-io/k3d/issues/385 cgroup_enable cgroup_memory cmdline cmdline.txt console deadline fsck.repair repair rootfstype rootwait serial0 tty1
cgroup-v2-unsupported k3d-io/k3d/issues/890 cgroup_enable cgroup_memory cmdline cmdline.txt deleting getent inside magic raspberry retrying servers tools
restricted-container-guest rancher/k3k/issues/132 create dev directory failed file kmsg kubelet no open or run such
kubeconfig-missing rancher/k3os/issues/173 age k3s kubeconfig master node1 permissions rancher read ready rw write yaml
clock-skew-tls rancher/k3os/issues/260 before certificate connect current expired get has kubectl pods server valid yet
time-not-synced rancher/k3os/issues/381 cluster data date dir fata home init isn k3s preparing properly rancher
firewalld-conflict k3s-io/k3s/issues/1019 dial dynamic firewall firewalld firewalld.service k3s kube-system limit man memory route timeout
memory-cgroup-disabled k3s-io/k3s/issues/10755 cgroup error failed fatal find journalctl k3s level memory msg to
iptables-backend-mismatch k3s-io/k3s/issues/1114 accept chain drop filter forward iptables iptables-legacy legacy policy
memory-cgroup-disabled k3s-io/k3s/issues/2067 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable k3s memory pi raspberry txt
join-token-refused k3s-io/k3s/issues/2470 agent apis https is journalctl k3s level msg time token unauthorized valid
kernel-config-missing k3s-io/k3s/issues/2501 bridge-nf-call-iptables cgroup_enable cmdline cmdline.txt cpuset iptable_nat mountpoint nf_conntrack pi raspberry txt value
memory-cgroup-disabled k3s-io/k3s/issues/2721 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable k3s memory pi raspberry txt
kubelet-cert-expired k3s-io/k3s/issues/3047 certificate connect expired has is not or server the unable valid yet
memory-cgroup-disabled k3s-io/k3s/issues/3283 cgroup_enable cgroup_memory cmdline cmdline.txt console deadline fsck.repair repair rootfstype rootwait serial0 tty1
cgroup-v2-unsupported k3s-io/k3s/issues/3293 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable memory pi rancher raspberry txt
memory-cgroup-disabled k3s-io/k3s/issues/3439 add cgroup cgroup_memory failure find k3s level may memory msg need you
join-token-refused k3s-io/k3s/issues/3727 ca certificate cluster does hash level match msg not the time token
node-ip-changed k3s-io/k3s/issues/4296 cluster connection data etcd expect focal k3s member reset store test ubuntu
join-token-refused k3s-io/k3s/issues/467 erro failed for node password validation
time-not-synced k3s-io/k3s/issues/5163 before block certificate check controller current expired initial panic services valid yet
resolv-conf-broken k3s-io/k3s/issues/5503 conf create failedcreatepodsandbox k3s kubelet open over pod resolv sandbox tmp warning
kubeconfig-missing k3s-io/k3s/issues/6325 denied k3s kubeconfig loading mode permission permissions rancher read warn write yaml
node-ip-changed k3s-io/k3s/issues/6845 certificate default for from get https is kubectl logs not server valid
iptables-backend-mismatch k3s-io/k3s/issues/7206 built chain due input insmod needs panic perhaps policy router upgraded wait
kernel-config-missing k3s-io/k3s/issues/8015 controller directrouting false flannel gbp learning port successful sync vni vxlan vxlan.go
memory-cgroup-disabled k3s-io/k3s/issues/9524 cgroup_memory freezer fsck.repair hierarchy num num_cgroups prio rootfstype rootwait serial0 subsys_name tty1
kernel-modules-extra-missing k3s-io/k3s-ansible/issues/419 br_netfilter directory found in module netfilter not
restricted-container-guest digitalis-io/k3s-on-prem-production/issues/5 create denied dev err failed kmsg kubelet open permission run to
module-renamed-or-merged kubernetes/kubernetes/issues/70304 determine feature_gate.go gate gates inside ipvs nf_conntrack_ipv4 others proxier.go server_others.go whether without
module-renamed-or-merged kubernetes/kubernetes/issues/97052 conntrack ignore inside kube-proxy kube-system mounting nf_conntrack_ipv4 proxier proxier.go proxy when without
memory-cgroup-disabled abelperezok/kubernetes-raspberry-pi-cluster-hat/issues/1 cgroup containermanager failed following memory mounted not start subsystem system to validation
cni-not-initialised kubernetes/community/issues/5339 acquire assigned cidr directrouting flannel gbp hostname kube-system main.go vni vxlan vxlan.go
disk-pressure snowdrop/k8s-infra/issues/249 are available default-scheduler disk kubernetes node.kubernetes.io nodes pod pressure scheduler taint that
swap-enabled zhuchuangang/k8s-install-scripts/issues/15 contained did disable fail fail-swap-on filename flag priority refused right specify swaps
kubelet-cgroup-driver-mismatch schoolofdevops/kubernetes-labguide/issues/10 cgroup cgroupfs different docker driver err from is kubelet misconfiguration run systemd
selinux-denied ben1234560/k8s_PaaS/issues/38 bind denied emerg failed nginx permission to
iptables-binary-missing kubernetes/release/issues/1594 error for iptables iptables-legacy legacy not registered sbin setting update usr
pids-limit m-lab/k8s-support/pull/459 do done echo fork kubectl resource sh temporarily ti true unavailable while
inotify-limit-exhausted derailed/k9s/issues/1399 create failed files fsnotify grep kubectl logs many open processor too watcher
clock-skew-tls kairen/kubeadm-ansible/issues/4 certificate check expired get has https is or server valid version yet
time-not-synced offensive-security/kali-arm-build-scripts/issues/138 another applied apt-get dists download inrelease kali kb repository rolling updates yet
iptables-backend-mismatch basecamp/kamal/pull/1762 add chain chain_add directory failed file iptables nf_tables no or such tables
containerd-config-invalid kata-containers/kata-containers/issues/4124 config config.toml containerd cri expect invalid io.containerd.x.vx key load plugin toml uri
cni-plugin-binary-missing kata-containers/kata-containers/issues/5731 assigned cni default-scheduler describe failedcreatepodsandbox flannel node.kubernetes.io nodes normal scheduler taint worker
containerd-not-running kata-containers/documentation/issues/350 connect containerd containerd.sock context deadline dial exceeded failed run sock to
docker-socket-permission kata-containers/tests/issues/3847 connect dial docker.sock fdocker fdocker.sock frun fvar got permission post socket trying
systemd-unit-bad-path karmab/kcli/issues/663 cpu executable locate min preset rwxr rwxr-xr-x since spawning started step us
br-netfilter-missing karmab/kcli/issues/769 br_netfilter bridge-nf-call-iptables call check flannel kube main.go netfilter proc stat sys tail
virtualisation-off HoShiMin/Kernel-Bridge/issues/50 bios by could disabled dmesg insert kvm modprobe msr operation supported tail
compose-not-installed grafana/killercoda/issues/259 command compose docker help is not see up
iptables-version-mismatch squat/kilo/issues/402 caller chains component exists incompatible nf_tables nft rule rules tool ts wait
coredns-loop kubernetes-sigs/kind/issues/1975 coredns detected fatal for hinfo https loop plugin plugins query see zone
time-not-synced kubernetes-sigs/kind/issues/2166 before certificate cluster cluster-info current debug dump expired kind problems valid yet
inotify-limit-exhausted kubernetes-sigs/kind/issues/2399 device failed file left log no on pods run space var watch
module-not-loaded kubernetes-sigs/kind/issues/3170 cni comment destination dnat help pod_workers.go portmap ports sandbox skipping syncing workers
inotify-limit-exhausted kubernetes-sigs/kind/issues/3405 fsnotify ingress kubeconfig many master might namespaces neither nor secrets specified watcher
kubelet-cert-expired kubernetes-sigs/kind/issues/3492 background bootstrap bootstrap.go certificate existing expired kubeconfig kubelet.service part run.go server.go stat
kernel-keys-quota kubernetes-sigs/kind/issues/3806 could create disk exceeded key not quota session
unsupported-kernel-wsl kubernetes-sigs/kind/issues/707 agent chain ensure kind masq masquerade match nat panic rule target that
lib-modules-not-mounted apprenda/kismatic/pull/978 begin bus cleanup family fixed flags ip_vs ipvs kmod_search_moddep loadbalancing possible until
dns-resolver-failing docker-archive-public/docker.kitematic/issues/2992 dial get http https lookup message read registry registry-1.docker.io tcp timeout udp
iptables-backend-mismatch k3s-io/klipper-lb/issues/77 eq extension fetch generation int iptables-save ln revision save term xtables xtables-legacy-multi
builtin-module-not-detected k3s-io/klipper-lb/issues/80 defaulted eq extension int iptables-save ln revision save term traefik xtables xtables-legacy-multi
iptables-raw-table-missing umeiko/KlipperPhonesLinux/issues/44 connectivity dport drop external filtering lo loopback mysql networking prerouting programming raw
systemd-unit-user-missing KlipperScreen/KlipperScreen/issues/22 at credentials determine home process scripts spawning start step such systemd user
snap-docker-confinement moghtech/komodo/issues/909 compose directory file lib no open or snapd such var yaml
registry-auth-or-name kubernetes/kompose/issues/1510 access denied desc exist image login pull repository requested require resource rpc
etcd-space-quota kubernetes/kops/issues/4005 custom database etcdserver exceeded failed for kubelet manager pod space status update
lib-modules-not-mounted kubernetes/kops/issues/4544 family fixed ip_vs ipvs k8s kmod_search_moddep libkmod.c loadbalancing moddep modules.dep.bin possible until
systemd-unit-bad-path kubernetes/kops/issues/4747 application docker.service engine entered environment files load resources result state task unit
dkms-build-failed korvahannu/arch-nvidia-drivers-installation-guide/issues/37 arch1 arch1-2 bad consult depmod dkms drm make make.log no-depmod nvidia return
inotify-limit-exhausted openkruise/kruise/issues/989 cert files goroutine kubectl many new panic ready setup too wait watcher
smb-dialect-mismatch cifsd-team/ksmbd/issues/176 cifs dialect e.g handle kern man manual mount.cifs page refer smb2 vers
cni-not-initialised ivanfioravanti/kubernetes-the-hard-way-on-azure/pull/27 cni false get initialized kubectl message networkpluginnotready networkready nodes plugin reason returns
swap-enabled redhat-nfvpe/kube-ansible/issues/122 ansible disable doing flight know pre pre-flight preflight settings skip uses what
selinux-overlay-kernel-too-old redhat-nfvpe/kube-ansible/issues/198 boot disable either enabled false graph into newer overlay2 selinux selinux-enabled supported
bridge-nf-call-disabled redhat-nfvpe/kube-ansible/issues/6 beta bridge-nf-call-iptables clusters contents doing flight join know pre-flight production token what
conntrack-table-full kubernetes-retired/kube-aws/pull/476 conntrack dropping full nf_conntrack packet table
ipvs-modules-missing kubernetes-retired/kube-aws/issues/977 executable family fixed ip_vs ipvs kube-proxy loadbalancing native possible proxy until work
preflight-program-missing kubernetes-retired/contrib/issues/1816 conntrack exec executable file found looking of path proxier proxier.go return with
cni-plugin-binary-missing caicloud/kube-ladder/issues/27 cbr0 cni cni.go coredns deleting desc flannel networkplugin portmap remote remote_runtime.go rpc
privileged-port hjacobs/kube-resource-report/issues/146 bind denied emerg failed kube kubectl logs nginx permission report resource to
xtables-lock-held cloudnativelabs/kube-router/issues/1057 aborting another built currently holding iptables-restore lock policy router sync want xtables
nft-ruleset-xtables-compat cloudnativelabs/kube-router/issues/1588 filter incompatible iptables is nf_tables nft table tables tool use
builtin-module-not-detected cloudnativelabs/kube-router/issues/311 bridge debian enable gnu k8s netfilter policies proxy smp source uname work
ipset-module-missing cloudnativelabs/kube-router/issues/775 chain dst masquerade match match-set nat pod postrouting router src that wait
ipvs-modules-missing kube-vip/kube-vip/issues/506 are ensure ipvs kernel kube kubectl level loaded logs modules netlink receive
module-not-loaded jtblin/kube2iam/issues/375 change initialize insmod legacy nat need needs perhaps proxy sbin table upgraded
cni-not-initialised kubernetes/kubeadm/issues/1031 cni config false message network networkpluginnotready networkready plugin ready reason runtime uninitialized
coredns-loop kubernetes/kubeadm/issues/1162 coredns detected hinfo loop md5 more plugin reload seen than twice xxx
proxy-misconfigured kubernetes/kubeadm/issues/1201 apiserver gcr handshake http k8s kube net ping pull response timeout tls
node-ip-changed kubernetes/kubeadm/issues/2016 bytes did icmp kubelet_node_status.go nodes refused retry right seq specify ttl updating
port-in-use-preflight kubernetes/kubeadm/issues/2146 cgroupfs checks cri flight follow guide isdockersystemdcheck phase pre pre-flight preflight recommended
port-in-use-preflight kubernetes/kubeadm/issues/2218 doing follow guide higher ignore-preflight-errors ignored isdockersystemdcheck non-fatal plane recommended settings when
proxy-misconfigured kubernetes/kubeadm/issues/2370 apis connect controller ensure exists getting k8s kubelet.go namespaces read retry timeout
kubeadm-resources kubernetes/kubeadm/issues/2479 advertise apiserver-advertise-address follow guide higher ignore-preflight-errors isdockersystemdcheck less minimum non-fatal pod-network-cidr recommended
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/2605 cgroup cgroupfs different err generic gnu kubelet misconfiguration server.go smp ubuntu uname
cri-socket-wrong kubernetes/kubeadm/issues/2833 cri-dockerd.sock crictl crio crio.sock dialing dockershim dockershim.sock endpoints listing podsandboxid settings transport
kubelet-cert-expired kubernetes/kubeadm/issues/2852 after certificate clean compiler connect current expired node2 platform smp valid yet
br-netfilter-missing kubernetes/kubeadm/issues/312 addon bridge-nf-call-iptables call contents filecontent forward ip_forward ipv4 kube-proxy kubeadm proxy skip
port-in-use-preflight kubernetes/kubeadm/issues/339 authorization beta clusters flight netstat pre pre-flight preflight production scheduler tcp6 token
kubelet-cert-expired kubernetes/kubeadm/issues/581 an authenticate certificate due expired has or request the unable valid yet
swap-enabled kubernetes/kubeadm/issues/610 disable error init is kubeadm not on please running supported swap with
kubelet-cgroup-driver-mismatch kubernetes/kubeadm/issues/639 curl equal healthz isn like localhost longer might plane refused ssl take
cri-socket-wrong kubernetes/kubeadm/issues/657 at check container cri dockershim dockershim.sock if running runtime sock unable var
daemon-flag-conflict kubernetes-retired/kubeadm-dind-cluster/pull/196 and are as both configure daemon.json directives flag following json specified unable
daemon-json-invalid ReSearchITEng/kubeadm-playbook/issues/98 beginning character configure daemon.json dockerd invalid json key looking object of string
cgroup-v2-unsupported buxiaomo/kubeasy/issues/12 cache containermanager data find get info kubelet kubelet.go memory rootfs start unable
memory-cgroup-disabled buxiaomo/kubeasy/issues/2 cgroup error following memory mounted not subsystem
coredns-loop easzlab/kubeasz/issues/355 coredns coredns-1.2.2 detected hinfo kube-system loop md5 plugin reload seen than twice
module-renamed-or-merged easzlab/kubeasz/issues/61 br_netfilter bridge-nf-call-ip6tables bridge-nf-call-iptables call forward ip6tables k8s net.ipv4.ip_forward netfilter stat sysctl sysctl.d
clock-skew-tls easzlab/kubeasz/issues/922 certificate connect expired has is not or server the unable valid yet
inotify-limit-exhausted apecloud/kubeblocks/issues/8460 continue count defaulted empty eq fsnotify many master metrics redis retrieved watcher
cgroup-driver-mismatch aenix-io/kubefarm/issues/5 cgroup cgroupfs different docker driver failed from is kubelet misconfiguration run systemd
kernel-config-missing Kubeinit/kubeinit/issues/412 cmd command_failed firewall firewall-cmd internal nftables operation python python-nftables reload rule supported
preflight-program-missing kubesphere/kubekey/issues/160 doing fileexisting flight ignore ignore-preflight-errors know non-fatal phase pre pre-flight preflight what
cri-socket-wrong kubesphere/kubekey/issues/1642 certs containerd.sock crio crio.sock deploy endpoints field higher multiple one phase trace
cgroup-driver-mismatch kubernetes/kubelet/issues/9 activating agent auto auto-restart drop-in entered full kubelet.service kubernetes.io server.go show were
inotify-limit-exhausted kubermatic/kubermatic/issues/7490 events files goroutine inotify inotify_init lock many server.go tmp too watcher watching
kubelet-cert-expired kubernetes/kubernetes/issues/102556 admin apiserver authenticate authentication authority ca certs etcd expired managed manager yet
inotify-limit-exhausted kubernetes/kubernetes/issues/10421 cgroup inotify inotify_add_watch left memory pods raw slice space system.slice volumes watch
inotify-limit-exhausted kubernetes/kubernetes/issues/104303 complete files go goroutine k8s kubernetes many output server.go src too vendor
node-ip-changed kubernetes/kubernetes/issues/10694 api certificate https list metadata node nodes pod pods services spec valid
node-ip-changed kubernetes/kubernetes/issues/108453 apis csi did getting k8s kubelet.go node1 plugin refused right specify when
containerd-config-invalid kubernetes/kubernetes/issues/111591 cri desc err output remote remote_runtime.go rpc runtime runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2
iptables-version-mismatch kubernetes/kubernetes/issues/112477 comment drop dropping firewall generated iptables-save kubernetes mark nf_tables packets save tables
fs-mounted-readonly kubernetes/kubernetes/issues/12905 comm count entry ext4 ext4-fs fsck initial inode last len offset than
disk-pressure kubernetes/kubernetes/issues/129616 attempting ephemeral ephemeral-storage eviction eviction_manager.go journalctl kubelet manager must pod reclaim storage
containerd-cri-disabled kubernetes/kubernetes/issues/131164 containerd.sock cri crictl desc endpoint fata ps rpc runtime.v1.runtimeservice runtimeservice unimplemented validate
conntrack-table-full kubernetes/kubernetes/issues/18604 conntrack dmesg dropping full nf_conntrack packet table
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/24295 conntrack.go hashsize nf_conntrack nf_conntrack_max only parameters proxier proxier.go read-only tearing userspace work
inotify-limit-exhausted kubernetes/kubernetes/issues/32526 dnsmasq files fs inotify instances many max max_user_watches proc sys too watches
conntrack-sysctl-readonly-in-netns kubernetes/kubernetes/issues/34820 conntrack conntrack.go hashsize max nf_conntrack nf_conntrack_max operation parameters setting supported sys write
disk-pressure kubernetes/kubernetes/issues/35017 describe disk diskpressure grep has kubectl kubelet node pressure true
iptables-backend-mismatch kubernetes/kubernetes/issues/40182 iptables iptables-legacy legacy present see tables them to use warning
clock-skew-tls kubernetes/kubernetes/issues/42791 bootstrap certificate cluster contents discovery endpoints expired join kubeadm signature valid yet
disk-pressure kubernetes/kubernetes/issues/45558 describe disk diskpressure evicted low message pressure reason resource true was yaml
disk-full kubernetes/kubernetes/issues/47526 age avail coreos df ec2 filesystem internal mounted ready size use used
node-ip-changed kubernetes/kubernetes/issues/53509 certificate connect for is not server the to unable valid
memory-cgroup-disabled kubernetes/kubernetes/issues/54914 config_cgroup_cpuacct config_cgroup_device config_cgroup_freezer config_cgroup_sched config_cgroups config_cpusets config_ipc_ns config_memcg config_namespaces config_net_ns config_pid_ns config_uts_ns
lib-modules-not-mounted kubernetes/kubernetes/issues/55043 assuming begin cleanup flags inactive ip_vs kmod_search_moddep others proxier proxier.go server_others.go tearing
cni-not-initialised kubernetes/kubernetes/issues/55550 cni describe false kubectl message networkpluginnotready networkready plugin ready reason runtime uninitialized
ipvs-modules-missing kubernetes/kubernetes/issues/55864 assuming doesn feature feature_gate.go gate gates ipvs kubeconfig loader others proxier server_others.go
xtables-lock-held kubernetes/kubernetes/issues/57428 another chmod configuring currently execstartpre helper holding lock rules success want xtables
inotify-limit-exhausted kubernetes/kubernetes/issues/58081 cadvisor files goroutine init inotify inotify_init kubelet kubelet.go many open running too
node-ip-changed kubernetes/kubernetes/issues/58921 again certificate cluster cluster-info discovery join kubeadm namespaces public request trying valid
kubelet-flag-removed kubernetes/kubernetes/issues/59312 dir flag network plugin unknown
builtin-module-not-detected kubernetes/kubernetes/issues/63801 determine feature_gate.go gate gates ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr nf_conntrack_ipv4 tearing whether wrr
port-in-use-preflight kubernetes/kubernetes/issues/64171 cert crt discovery doing empty hash ignore ignore-preflight-errors join know non-fatal token
kubelet-not-initialised kubernetes/kubernetes/issues/65888 agent config.yaml feature feature_gate.go gate gates kubelet.service kubernetes map read server.go yaml
kubelet-cert-expired kubernetes/kubernetes/issues/65991 bootstrap bootstrap.go cert certificate current existing expired kubeconfig pair part store tls
disk-pressure kubernetes/kubernetes/issues/66151 describe evicted kubectl low message node on pod reason resource was web
proxy-misconfigured kubernetes/kubernetes/issues/66997 awaiting canceled client.timeout connection exceeded gcr headers k8s pull request timeout waiting
br-netfilter-missing kubernetes/kubernetes/issues/67431 bridge bridge-nf-call-iptables call contents exist filecontent forward ip_forward ipv4 kubeadm proc sys
conntrack-table-full kubernetes/kubernetes/issues/71261 conntrack conntrack.go dmesg dropping full max nf_conntrack nf_conntrack_max packet setting table to
iptables-backend-mismatch kubernetes/kubernetes/issues/71305 chain ensure exists insmod kube-proxy needs perhaps proxier proxier.go proxy services upgraded
disk-pressure kubernetes/kubernetes/issues/74169 attempting ephemeral ephemeral-storage etcd eviction eviction_manager.go kube-system manager must pod pods reclaim
pids-limit kubernetes/kubernetes/issues/79466 bin du exec failed filesystem fork resource temporarily to unavailable usr
inotify-limit-exhausted kubernetes/kubernetes/issues/8198 add cgroup cpu cpuacct device fs inotify inotify_add_watch left space sys watch
kubelet-not-initialised kubernetes/kubernetes/issues/82293 config config.yaml exited journalctl kubelet kubelet.service load open read server server.go yaml
kubelet-cgroup-driver-mismatch kubernetes/kubernetes/issues/87918 cgroupdriver different json-file kubelet.go log-driver log-opts max-size metadata misconfiguration native.cgroupdriver override pkg
etcd-data-corrupt kubernetes/kubernetes/issues/88574 caller db.go doesn etcd exist find index member snap snapshot ts warn
module-renamed-or-merged kubernetes/kubernetes/issues/89327 conntrack directory found in ipv4 lib modprobe module modules nf_conntrack_ipv4 not warning
cgroup-v2-unsupported kubernetes/kubernetes/issues/90710 cache containermanager data failed find get in info memory rootfs start unable
disk-pressure kubernetes/kubernetes/issues/91600 age describe ephemeral ephemeral-storage events evicted its low normal reason resource stopping
ipvs-modules-missing kubernetes/kubernetes/issues/92033 adding cpu dns genuineintel ghz intel ipvs kube-system proxier proxier.go sync udp
kubelet-not-initialised kubernetes/kubernetes/issues/93616 config config.yaml gnu host kubelet load open read server.go smp uname yaml
memory-cgroup-disabled kubernetes/kubernetes/issues/94329 cgroups cidr init kubeadm memory missing network pod pod-network-cidr sudo
registry-auth-or-name kubernetes/kubernetes/issues/95070 and container dns image in is kube pod pull start trying waiting
kubelet-cert-expired kubernetes/kubernetes/issues/96256 but certificate credentials currently expired initial kubelet_node_status.go necessary new restart retrieve transport
memory-cgroup-disabled kubernetes/kubernetes/issues/9837 api cannot container found memory mountpoint pod pod_workers.go skipping syncing system workers
kubelet-cert-expired kubernetes/kubernetes/issues/99645 background bootstrap bootstrap.go certificate client existing expired kubeconfig kubernetes part server.go stat
systemd-override-outdated luxas/kubernetes-on-arm/issues/57 but cgroupdriver cgroupfs defined docker.sock execstart flag help native native.cgroupdriver overlay provided
systemd-unit-bad-path luxas/kubernetes-on-arm/issues/8 entered environment files hold hold-off off over pre resources scheduling stopped task
cni-plugin-binary-missing mmumshad/kubernetes-the-hard-way/issues/40 assigned clean coredns default-scheduler failedcreatepodsandbox killed loopback networkplugin normal portmap scheduler worker
kubelet-cert-expired kubesphere/kubesphere/issues/2958 all certificate connect expired get has kubectl namespaces pod server valid yet
kubelet-cert-expired kubesphere/kubesphere/issues/6185 after certificate current expired has is not or time valid yet
daemon-flag-conflict kubernetes-sigs/kubespray/issues/1473 and are as both configure daemon.json directives flag following json specified unable
oom-killed kubernetes-sigs/kubespray/issues/1936 adj dump gfp gfp_kernel killer mask nodemask oom oom_score_adj order score stream
kubelet-flag-removed kubernetes-sigs/kubespray/issues/8924 error failed flag kubelet network parse plugin to unknown
ipv6-disabled-kernel kubevirt/kubevirt/issues/10857 all conf configure err forwarding ipv6 net network open proc setup sys
swap-enabled kubevirt/kubevirt/issues/478 disable exited fail fail-swap-on failure kubelet kubelet.service main please set supported swap
selinux-overlay-kernel-too-old kubicorn/bootstrap/pull/9 begun defined-by devel either freedesktop into listinfo lists.freedesktop.org mailman selinux selinux-enabled systemd-devel
snap-docker-confinement cyberark/KubiScan/issues/44 add can client crt denied erro minikube open permission profiles root tar
inode-exhausted ipfs/kubo/issues/3444 cgroup df ifree inodes iuse iused lock mounted shm tmpfs udev vda1
bridge-address-conflict cloudfoundry-incubator/kubo-deployment/issues/350 describe endpoints grep kubectl kubernetes max ms packets svc to
registry-rate-limit suxess-it/kubriX/issues/1075 copy increase increase-rate-limit many rate reached registry-1.docker.io requests toomanyrequests unauthenticated unpack www.docker.com
missing-tun-device pihomeserver/Kupiki-Hotspot-Script/issues/14 find interface to tun0 unable
ipvs-modules-missing replicatedhq/kURL/pull/4298 adding an binary cloud curl instance ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr occurred wrr
kubelet-flag-removed replicatedhq/kURL/pull/4451 agent container-runtime err flag kubelet kubelet.service kubernetes parse run.go runtime started stopped
module-renamed-or-merged replicatedhq/kURL/issues/5057 active conntrack docs ipv4 man min nf_conntrack_ipv4 preset since static systemd-modules-load.service vendor
module-signature-rejected OpenMPDK/KVSSD/issues/6 available core generic gnu insert insmod key may required smp ubuntu uname
dkms-build-failed l-n-s/wireguard-install/pull/42 cannot delete dev device find ip link modprobe module modules wg0 wireguard
boot-kernel-not-updated L4STeam/linux/issues/12 directory fatal found generic in lib modprobe module modules not sudo
dns-stub-conflict-port-53 RyanEwen/lan-cache-docker/issues/21 address as compose dnsmasq docker-compose host ip listening logs port socket use
map-count-too-low laradock/laradock/issues/1699 count elasticsearch increase laradock least low map max memory ps too virtual
port-already-allocated laradock/laradock/issues/180 bind bringing connectivity encountered external laradock mysql nginx programming project unexpected userland
port-already-allocated laradock/laradock/issues/319 allocated already bind bringing connectivity encountered endpoint external laradock nginx programming project
image-entrypoint-missing laradock/laradock/issues/973 attaching bin compose denied docker-compose exec fatal laradock local logs permission usr
inotify-limit-exhausted fritsvt/laravel-nuxt-authentication/issues/5 enospc error file for limit number of reached system
kernel-config-missing xiaomi-latte-dev/xiaomi-latte-flash_tools/issues/1 backing btrfs configure graph hello hello-world over overlay podman share unsupported world
privileged-port Berny23/LD-ToyPad-Emulator/issues/231 address denied er errno event events index listen permission port syscall unhandled
stale-running-kernel https://learningpatterns.me/posts/2018-10-16-arch-block-devs/ boot bus crypt disk drive hub min mountpoint nvme0n1p1 part ro swap
fs-mounted-readonly coolsnowwolf/lede/issues/6147 blk buffer ext4-fs ext4_journal_check_start journal phys phys_seg prio remounting sector seg sense
dkms-build-failed systemofapwne/leetmouse/issues/30 arch1 arch1-1 bad consult depmod dkms information make make.log more no-depmod return
lib-modules-not-mounted mqliang/libipvs/issues/4 can change dep generic ip_vs message modinfo modprobe modules modules.dep open panic
address-pool-exhausted moby/libnetwork/issues/779 btrfs dhcp localdefault metric parse predefined proto scope soon subpool tun0 usage
privileged-port LibrePhotos/librephotos-docker/issues/110 bind denied emerg failed kubectl logs nginx permission proxy to
kernel-config-missing libreswan/libreswan/issues/2188 auth dump esp ipsec networkmanager nss pam pluto pthread secrets xfrm xfrmi
ipv6-disabled-kernel libreswan/libreswan/issues/337 abort assertion bypass crypto esp flow included ipsec nss pluto xfrm xfrmi
apt-lock-or-broken kubealex/libvirt-k8s-provisioner/issues/11 another by changed failed false fatal held is k8s msg process yum
rootless-prerequisite-missing lima-vm/lima/issues/3526 checking common executable getting gid map messages newuidmap parent rootless rootlesskit setuptool
module-signature-rejected jtsylve/LiME/issues/103 available could format insert insmod key mem module path required sudo tmp
file-not-executable myriadrf/LimeSuite/issues/283 command found install install.sh ls not sudo
iptables-backend-mismatch linkerd/linkerd2/issues/9053 aborting argument configuration fetch firewall generation id nf_tables nft rule save tables
registry-cert-expired BelledonneCommunications/linphone-sdk/issues/280 after certificate current did expired has login org public response valid yet
memory-cgroup-disabled raspberrypi/linux/issues/3644 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable memory need pi raspberry txt
module-signature-rejected linux-apfs/linux-apfs-rw/issues/80 by could error insert insmod key module not rejected service sudo was
selinux-denied Jean28518/linux-assistant/issues/250 additional assistant denied error executing linux permission python run script usr
dkms-build-failed CachyOS/linux-cachyos/issues/118 because communicate couldn has installed latest make nvidia nvidia-smi smi sure that
initramfs-too-large CachyOS/linux-cachyos-deb/issues/2 any boot continue error initial key linux loading memory of out press
kernel-config-missing 0xAX/linux-insides/issues/913 dev device img linux loop loop0 losetup set such uname up util
kernel-config-missing longsleep/linux-pine64/issues/51 aarch64 gnu interface join operation preempt ps sandbox smp subnet supported vxlan
kernel-config-missing raspberrypi/linux/issues/61 answers dump not operation qdisc rtnetlink show supported tc terminated
dkms-build-failed raphael/linux-samus/issues/110 cc declaration dkms entering files function headers implicit implicit-function-declaration loader make.log werror
kernel-config-missing raphael/linux-samus/issues/15 fatal found generic modprobe module not ppp ppp_generic
kernel-config-missing raphael/linux-samus/issues/192 error filesystem is kernel not squashfs supported this uses
firmware-missing linux-surface/linux-surface/issues/715 bytes direct dmesg drm enabling finished firmware grep load loaded loading restricted
module-signature-rejected linux-surface/linux-surface/issues/906 by could error insert key modprobe not rejected service sudo vboxdrv was
kernel-config-missing jakeday/linux-surface/issues/330 be controller initializing instance iptables kernel nat needs obtaining perhaps upgraded your
stale-running-kernel linux-surface/kernel/issues/10 and could depmod description fatal kernel modules name open search uname yay
kernel-config-missing oracle/linux-uek/issues/41 boot config flow grep is not set table uname
initramfs-too-large linuxkit/linuxkit/issues/3490 comm direct disabling handle initrd mem needed panic swapper syncing tainted too
docker-chains-flushed knadh/listmonk/issues/1577 chain dnat enable match nat return rule skip tables target that wait
module-loading-disabled lkrg-org/lkrg/issues/116 api blacklist cmdline denied first lkrg modprobe module old pid use verbose
dkms-build-failed lkrg-org/lkrg/issues/216 consult correct depmod dkms generated headers lkrg make make.log missing no-depmod sure
module-signature-rejected lkrg-org/lkrg/issues/248 could error insert insmod lkrg module not operation output permitted sudo
kernel-modules-extra-missing sctp/lksctp-tools/issues/36 aarch64 arm centos cu el7 libc libc.so.6 protocol redhat redhat-release release socket
file-descriptor-limit MatchbookLab/local-persist/issues/20 accept files http in local many open plugins retrying sock too unix
runc-version-broken lockc-project/lockc/issues/178 error lookup notify runc seccomp symbol undefined
docker-socket-permission Logimethods/docker-jenkins/issues/1 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
deleted-files-held-open longhorn/longhorn/issues/1339 avail deleted df du filesystem head img lsof mounted rancher reg volume
nfs-statd-not-running longhorn/longhorn/issues/1346 backup either execute keep locking locks mounts nfs nolock remote rpc.statd statd
fs-module-missing longhorn/longhorn/issues/4231 arguments csi desc kubernetes.io mount.nfs mounting mountvolume nfs plugins rpc vers volume
inode-exhausted longhorn/longhorn/issues/4508 acpi df firmware hosts ifree inodes iuse iused sda1 secrets shm tmpfs
restricted-container-guest litespeedtech/ls-cloud-image/issues/22 argument blob command_failed family firewalld ftp helper inet nftables protocol python-nftables success
restricted-container-guest ltsp/ltsp/issues/70 dep generic kmod kmod_search_moddep libkmod libkmod.c loop max moddep modules.dep.bin part search
kernel-config-missing cilium/little-vm-helper-images/pull/40 couldn directory err execute iptables iptables-restore legacy load match recent restore such
iptables-legacy-removed cilium/little-vm-helper-images/issues/966 bridge chain controller dockerd initializing instance ip_tables nat obtaining register tables wait
cgroup-v2-unsupported lxc/lxc/issues/3183 api cgroup exiting filesystems fs mount nodev nosuid operation permitted rw sys
cgroup-v2-unsupported lxc/lxc/issues/4072 api at cgroup failed filesystems fs mount not operation permitted sys systemd
missing-tun-device lxc/lxc/issues/4123 create createtun dev device does exist failed net not to tun tun0
runc-version-broken lxc/lxc/issues/4630 containerd.io during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged
restricted-container-guest lxc/lxc/issues/524 dep insmod kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin needs perhaps search upgraded
restricted-container-guest lxc/lxc/issues/80 device first found fuse modprobe not try
mtu-mismatch canonical/lxd/issues/11063 certificates certs closing connected crt curl handshake header master scripts ssl tlsv1
lxc-nesting-missing canonical/lxd/issues/2136 base denied lxc more mounts need permission security shared show test try
restricted-container-guest canonical/lxd/issues/2321 br_netfilter ipt iptable iptable_nat kmod_search_moddep libkmod.c moddep modules.dep.bin nf_conntrack nf_conntrack_ipv4 nf_nat xt_conntrack
restricted-container-guest canonical/lxd/issues/2825 br_netfilter dep graphdriver kmod kmod_search_moddep libcontainerd libkmod libkmod.c moddep modules.dep.bin prior swap
restricted-container-guest canonical/lxd/issues/3723 apparmor denied docker-default if image permission profile profiles security sys was web
lxc-nesting-missing canonical/lxd/issues/3863 auto automatic calling flags launch lxc lxd mounting mounts onto utils x86_64-linux-gnu
restricted-container-guest canonical/lxd/issues/4249 failed not ntp operation permitted
restricted-container-guest canonical/lxd/issues/4313 canceled context data denied erro kernel name open permission response sys waiting
restricted-container-guest canonical/lxd/issues/6013 dev exception kmsg kubelet kubelet.go kubelet.service listen oom open server server.go watcher
restricted-container-guest canonical/lxd/issues/608 denied docker.sock down due fata graphdriver job listening lxc permission serveapi shutting
lxc-nesting-missing canonical/lxd/issues/7065 apparmor audit beta bind common flags lxd profile remount ro snap unit-root
lxc-nesting-missing canonical/lxd/issues/8252 apparmor audit comm common flags lxd namespacing profile rw snap spawning unit-root
conntrack-sysctl-readonly-in-netns justmeandopensource/kubernetes/issues/144 conntrack conntrack.go hashsize kube-system nf_conntrack nf_conntrack_max parameters retrieved run.go server.go successfully write
kernel-config-missing avafinger/bananapi-zero-ubuntu-base-minimal/issues/7 cannot dev errno fatal modprobe module modules net open such tap tun
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/60 driver failed initialize library mismatch nvidia nvidia-smi nvml smi to version
loaded-module-stale illinois-scicomp/machine-shop-maintenance/issues/70 architecture description dpkg gcc hold ii mismatch none nvidia-smi nvml remove smi
virtualisation-off foxlet/macOS-Simple-KVM/issues/252 access could directory grep initialize kernel kvm lsmod module qemu such system
file-not-executable foxlet/macOS-Simple-KVM/issues/459 bash command denied found not permission sudo
builtin-module-not-detected maemo-leste/image-builder/pull/1 error etc found init init.d modinfo module not start zram
kernel-config-missing maemo-leste/bugtracker/issues/295 cannot dev directory due errno exiting fatal net open such tap tun
docker-chains-flushed mailcow/mailcow-dockerized/issues/4018 chain couldn docker-compose filter forward help legacy more program target try wait
nft-native-rules-in-iptables-table mailcow/mailcow-dockerized/issues/5847 incompatible ip6tables is nat nf_tables nft table tables tool use
port-already-allocated mailcow/mailcow-dockerized/issues/808 address already connectivity creating endpoint external listen nginx programming proxy tcp userland
restricted-container-guest jirislav/mailinabox/issues/14 builtin conntrack ftp libkmod.c lookup lookup_builtin_file modules.builtin.bin nf_conntrack_ftp nf_nat_ftp problem ufw ufw-init
restricted-container-guest mail-in-a-box/mailinabox/issues/680 alias builtin dns installing ip6 ip6_tables kmod libkmod libkmod.c lookup modules.builtin.bin owned
bridge-address-conflict Mailu/Mailu/issues/3812 address compose created creating network one other overlaps pool response space this
module-not-loaded mainsail-crew/MainsailOS/issues/216 config could dev directory get grep i2c i2cdetect lsmod open raspi such
arch-mismatch-exec-format codefactoryhu/manifest/issues/11 and desc found ghcr ghcr.io image manifest match platform pull rpc unpack
cri-api-version-mismatch flatcar/mantle/pull/408 connection containerd.sock cri desc endpoint implemented rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented validate
stale-running-kernel maruos/maruos/issues/64 crw crw-rw-rw drwxr drwxr-xr-x exists la ls may mknod open total tun
dns-stub-conflict-port-53 poseidon/matchbox/issues/708 clients configured connecting dns dnsmasq listening managed nameserver resolv resolv.conf resolved systemd-resolved
systemd-unit-bad-path goodrobots/maverick/issues/436 at entered exec exit-code exited node result spawning started state step unit
systemd-unit-bad-path crazygolem/maximal/issues/3 bin executable found lib local path sbin service system systemctl systemd usr
wireguard-module-missing MarkusMcNugen/docker-qBittorrentvpn/issues/158 access accessible answers delete interface link protocol rtnetlink wg0 wg0.conf wireguard world
fs-mounted-readonly nettings/medianet/issues/27 creating exited failure files log main only output read read-only system tmp
module-not-loaded RMerl/asuswrt-merlin/issues/1529 chain dst match match-set nat port prerouting redirect target tcp that to-port
module-not-loaded RMerl/asuswrt-merlin.ng/issues/579 by chain iptables mangle mark match name port target that tproxy udp
kernel-config-missing siemens/meta-iot2050/issues/238 br_netfilter bridge bridge-nf-call-ip6tables bridge-nf-call-iptables call disabled ip6tables iptables modprobe module modules netfilter
kernel-modules-extra-missing OE4T/meta-tegra/pull/1311 always btrfs built config.gz follow fuse fuse-overlayfs graph index overlayfs redirect storage-driver
systemd-workdir-inaccessible grafana-cold-storage/metrictank/issues/1805 at bin changing chdir directory journalctl requested spawning step such usr working
module-version-mismatch mfruba/kernel/issues/9 about disagrees dmesg drivers eu format insert insmod layout module_layout symbol wireless
kernel-config-missing mgksu/dockerd/issues/5 argument configured following graceful graphdriver healthcheck libcontainerd overlay overlay2 shutdown stopping storage-driver
memory-cgroup-disabled canonical/microk8s/issues/1691 be cgroup cluster enabled is may memory microk8s not the warning
disk-pressure canonical/microk8s/issues/3143 age describe df disk evicted nginx node.kubernetes.io pods pressure ready restarts taints
kernel-config-missing canonical/microk8s/issues/362 does filesystem fully image install microk8s mount snap snapd squashfs support using
host-module-not-loaded canonical/microk8s/issues/4362 all an args ceph csi format insert occurred rbd rook rook-ceph util
node-ip-changed canonical/microk8s/issues/4375 addon attempt backend checking dashboard dialing login microk8s token upgrading verify xxxx
node-ip-changed canonical/microk8s/issues/5383 bash certificate input internal occurred post request sending tls tty valid verify
kubelet-flag-removed canonical/microk8s/pull/3861 container container-runtime daemon error exited failed flag kubelet parse runtime to unknown
selinux-denied itzg/docker-minecraft-server/issues/1269 changing chmod chown gid ownership permissions read sure txt uid utils write
kernel-config-missing warpme/miniarch/issues/103 directory fatal found in lib modprobe module modules not vxlan
kernel-config-missing warpme/miniarch/issues/126 config config.gz create ipvlan macvlan operation port proc run set supported zgrep
kernel-config-missing warpme/miniarch/issues/129 cannot cryptsetup device device-mapper initialize is kernel loaded luksopen mapper mod module
kernel-config-missing warpme/miniarch/issues/13 device directory fatal first found fuse in lib modprobe module modules try
kernel-config-missing warpme/miniarch/issues/139 directory fatal found in lib modprobe module modules not
kernel-config-missing warpme/miniarch/issues/14 addrtype connections conntrack existing extension iptables-restore limit problem revision ssh ufw ufw-init
systemd-unit-bad-path mrene/minidsp-rs/issues/22 counter exec execute exit-code job local restart result scheduled spawning step which
stale-running-kernel kubernetes/minikube/issues/10496 destination dnat docker dport iptables legacy nat option tcp to-destination unknown wait
conntrack-sysctl-readonly-in-netns kubernetes/minikube/issues/11418 conntrack conntrack.go max netfilter nf_conntrack_max others proxier retrieved server.go server_others.go successfully sysctl
daemon-flag-conflict kubernetes/minikube/pull/16235 application both configure daemon.json directives docker.service flag following json overlay2 specified storage-driver
kernel-config-missing kubernetes/minikube/issues/1739 cifs e.g iocharset manual mount.cifs password refer ro share username utf8 vers
inotify-limit-exhausted kubernetes/minikube/issues/18831 component fs.inotify.max_user_instances fs.inotify.max_user_watches fsnotify handler inotify instances many reason virt watcher watches
pids-limit kubernetes/minikube/issues/19820 by cgroup controller dmesg fork in kubepods parent pids rejected slice
kubelet-cgroup-driver-mismatch kubernetes/minikube/issues/2381 cni.go different falling inotify inotify_init managed manifest many misconfiguration net.d networks veth
dkms-build-failed kubernetes/minikube/issues/3974 documentation efi hardware header matching problems secure sign them there vboxdrv virtualbox
virtualisation-off kubernetes/minikube/issues/4378 all bios component cpu creating details disabled failure interface minikube msr vm
unit-masked kubernetes/minikube/issues/4425 docker.service is masked minikube runner service ssh start sudo systemctl unit utils
dkms-build-failed kubernetes/minikube/issues/5291 able cpus either fixed mb minikube problem there until vboxdrv virtualbox vm
disk-pressure kubernetes/minikube/issues/7073 diskpressure eviction eviction_manager.go exist has kube kubelet manager path pod pods volumes
unit-masked kubernetes/minikube/issues/8206 cluster kubelet kubelet.service masked node start stderr stdout systemctl unit update updating
bridge-address-conflict kubernetes/minikube/issues/9069 cli gateway one other overlaps pool runner space stable stderr stdout subnet
unsupported-kernel-wsl kubernetes/minikube/issues/9837 base br_netfilter container-runtime cpus cri mb microsoft microsoft-standard minikube plane standard windows
apparmor-userns-restricted gominimal/minimal/issues/610 apparmor map-root-user non-zero none reason self uid_map unprivileged unshare userns write zero
runc-version-broken aedm/minimeteor/issues/26 build but console defined flag incorrect provided runc sbin spec usage version
initramfs-too-large linuxmint/mint21-beta/issues/57 acpi already any bios boot bug continue exists memory named object press
boot-partition-full linuxmint/mintupdate/issues/823 compressed initramfs-tools mkinitramfs parts post-installation postinst resume run-parts triggers update-initramfs variable zstd
builtin-module-not-detected MiSTer-devel/Linux-Kernel_MiSTer/issues/100 cifs current doesn kernel linux mount please support system the update your
fs-module-missing tuanqing/mknop/issues/70 argument as block dev err filesystem invalid mnt mount mounting sda1 type
storage-driver-unsupported moby/moby/issues/10313 arch calling cpus debu execution gib handler native native-0.2 ok operating swap
tls-ca-untrusted moby/moby/issues/10452 arguments authority ca certificate certs crt flag insecure only ping signed supports
corrupt-docker-state moby/moby/issues/10553 btrfs docker_opts end graphdriver input native opts serveapi storage-driver store tag unexpected
selinux-denied moby/moby/issues/10761 access cannot denied docker.sock drwxr drwxr-xr-x la ls permission root sock total
proxy-misconfigured moby/moby/issues/11201 dial fata fedora images index index.docker.io library pull pulling refused repositories repository
selinux-denied moby/moby/issues/11339 bash denied foo grep ls permission pwd test ti touch ubuntu volume
registry-cert-expired moby/moby/issues/11534 certificate expired images index index.docker.io library pull pulling registry repositories repository yet
kernel-config-missing moby/moby/issues/11889 bash centos closed connection debu debug docker.sock end fata read stdout waiting
daemon-option-incompatible moby/moby/issues/12087 add-runtime authorization cgroupdriver docker-runc dockerd-current insecure max-size native.cgroupdriver push registries rhel userland
docker-chains-flushed moby/moby/issues/12294 bash bytes centos icmp ms ping restart rm seq ttl www www.docker.com
storage-driver-unsupported moby/moby/issues/12479 behavior cli debu devicemapper docs.docker.com graphdriver option prior reference sync udev unexpected
restricted-container-guest moby/moby/issues/13054 denied docker.sock down due fata graphdriver job listening lxc permission serveapi shutting
mtu-mismatch moby/moby/issues/13475 broadcast connected curl example.com handshake lower lower_up multicast noqueue qdisc qlen tlsv1
kernel-modules-extra-missing moby/moby/issues/14026 aufs daemon driver error failed graphdriver initializing not prior starting storage supported
daemon-flag-conflict moby/moby/issues/14088 docs.docker.com entered limit one only quickly repeated request specify start-limit success too
storage-driver-unsupported moby/moby/issues/14405 aufs backing docker.sock erro fata graph graphdriver initializing listening prior storage unsupported
docker-socket-unit-missing moby/moby/issues/15498 activation application engine find grep make socket sockets started sure via was
oom-killed moby/moby/issues/15621 adj anon anon-rss child file-rss killed oom oom_score_adj rss sacrifice score total-vm
devicemapper-pool-mismatch moby/moby/issues/15721 base devicemapper different instead last listening pool prior then thin uuid verification
docker-chains-flushed moby/moby/issues/15948 addrtype command_failed destination dnat docker0 dport dst dst-type help match prerouting to-destination
devicemapper-pool-mismatch moby/moby/issues/16092 already blocks devmapper graphdriver has initializing ownership pool take that thin used
docker-chains-flushed moby/moby/issues/16137 chain command_failed destination dnat docker0 dport endpoint foo match nat that to-destination
docker-chains-flushed moby/moby/issues/16816 chain destination dnat docker0 dport endpoint match nat that to-destination wait web
corrupt-docker-state moby/moby/issues/17426 aufs couldn docker.sock eof fata graphdriver listening prior repositories storage store tag
corrupt-docker-state moby/moby/issues/18113 allocate arch built commit gateway git go os peer pool read reset
docker-group-missing moby/moby/issues/18141 api control docker.service docker.socket exited journalctl listen loaded on refusing socket starting
proxy-misconfigured moby/moby/issues/18386 connecting docker.io images index index.docker.io library mysql pulling repositories repository tag timeout
multiple-graphdrivers moby/moby/issues/18729 api bin contains docker.sock fata graphdriver info initializing listen other sock starting
pids-limit moby/moby/issues/19124 abort child fork goroutine locked pc pthread pthread_create retry temporarily thread unavailable
restricted-container-guest moby/moby/issues/20376 architecture cpus gib json-file logging native-0.2 null oom operating ostype paused vfs
restricted-container-guest moby/moby/issues/20430 centos correct dep issue modules.dep nfs nfsd ok problem rpc.nfsd services then
apparmor-broken moby/moby/issues/20554 addressability apparmor assigned bip content content-addressability docker-default firewalld migration profile seconds took
restricted-container-guest moby/moby/issues/20573 addressability content content-addressability docker.log enough fail kmod_search_moddep libkmod.c migration ok seconds took
userns-remap-subid-missing moby/moby/issues/20751 dockremap fata id mapped mappings namespaces ranges subgid subuid user userns will
tls-ca-untrusted moby/moby/issues/20912 authority by certificate docker download failed pull retrying signed unknown
restricted-container-guest moby/moby/issues/21392 deprecated enough ensure instead might option removed soon unstable upgrade usage which
restricted-container-guest moby/moby/issues/21570 cases codepage e.g filesystems helper might several so superblock syslog useful wrong
devicemapper-pool-mismatch moby/moby/issues/21606 and base device devicemapper devmapper fata filesystem graphdriver initializing task uuid verification
address-pool-exhausted moby/moby/issues/21847 address an available find localdefault parse pool predefined request space subpool test
restricted-container-guest moby/moby/issues/21997 and details docker.service for job journalctl see service start sudo systemctl uname
mtu-mismatch moby/moby/issues/22297 broadcast eth0 ether group lo loopback lower lower_up multicast noqueue qdisc qlen
daemon-json-invalid moby/moby/issues/22311 configure daemon.json env foo go into log-opts map opts string unmarshal value
daemon-flag-conflict moby/moby/issues/22339 always both directives docker.socket documentation existing firewalld.service notify requires reset restartsec wants
script-shebang-bad moby/moby/issues/22469 cannot container daemon exec format from hello it latest response start system
proxy-misconfigured moby/moby/issues/22635 awaiting canceled client.timeout don exceeded head hub login push registry-1.docker.io username xxxxxxx
daemon-option-incompatible moby/moby/issues/22685 attr centos dm.thinpooldev fallback graphdriver grpc pool registered scheme swap sync thinpooldev
docker-socket-unit-missing moby/moby/issues/22847 activation docker.service.d docs.docker.com drop drop-in overlay override socket sockets storage-driver sure via
storage-driver-unsupported moby/moby/issues/22937 argument creating d_type dmesg fs merged mount needs overlay overlayfs support tmp
docker-chains-flushed moby/moby/issues/23154 chain connectivity destination dnat docker0 dport endpoint external match programming to-destination wait
swarm-cert-expired moby/moby/issues/24132 certificate certificates cluster component crt expired loading swarm swarm-node.crt tls valid yet
bridge-address-conflict moby/moby/issues/24796 connect destination flags gateway iface ip metric port route routing ssh table
apparmor-broken moby/moby/issues/25488 apparmor apply audit comm container_linux.go docker-default label profile runc syslog ti unconfined
docker-socket-unit-missing moby/moby/issues/25559 directory docker.service docker.socket file load no service socket start such systemctl unit
xtables-lock-held moby/moby/issues/26111 another app bridge clean currently holding lock remove rule rules waiting xtables
proxy-misconfigured moby/moby/issues/26144 connecting docker.io domain images index index.docker.io library lookup pulling repositories repository tag
storage-driver-unsupported moby/moby/issues/26559 application containerd dockerd driver engine graphdriver initializing level libcontainerd new pid supported
docker-daemon-not-installed moby/moby/issues/27108 docker docker.service failed found not service start systemctl to unit
ip-forward-disabled moby/moby/issues/27319 apache compose disabled docker-compose forwarding ipv4 networking php up warning will work
kernel-config-missing moby/moby/issues/27426 add bridge create endpoint host interfaces network operation pair response sandbox supported
multiple-graphdrivers moby/moby/issues/27677 application contains docker.service docker_opts engine execstart fd graphdriver initializing opts several valid
docker-socket-unit-missing moby/moby/issues/28816 activation btrfs centos dns docker_opts el7 opts rpm selinux sockets sure sysconfig
restricted-container-guest moby/moby/issues/28850 addressability br_netfilter content content-addressability dead firewalld graph inactive migration nf_nat seconds took
selinux-denied moby/moby/issues/28936 additional allow ausearch container_t enforcing executing now object object_r selinux system_r system_u
selinux-denied moby/moby/issues/29430 avc bounds compute dm-0 ino object_r permissive scontext system_r system_u tclass tcontext
storage-driver-unsupported moby/moby/issues/29488 application aufs defined defined-by docker.service engine graphdriver initializing libcontainerd prior storage xe
corrupt-docker-state moby/moby/issues/29748 aufs docker.sock false fata json libcontainerd live live-restore none restore sock unix
selinux-denied moby/moby/issues/30097 docker-containerd docker-runc nginx object object_r rwxr rwxr-xr-x standard standard_init_linux.go system_u unconfined unconfined_u
docker-sock-is-directory moby/moby/issues/30183 application docker.service docs docs.docker.com engine execstart memory min preset since socket unix
runc-version-broken moby/moby/issues/30198 api but console defined flag hello hello-world oci provided response runtime world
docker-sock-is-directory moby/moby/issues/30348 can docker.sock dockerd drwxr drwxr-xr-x level ls root sock socket total unix
daemon-flag-conflict moby/moby/issues/30726 both configure daemon.json directives dm.thinpooldev ext4 flag mapper opts pool specified thinpooldev
corrupt-docker-state moby/moby/issues/31806 commit db db.go engine free freelist github github.com goroutine page panic store
systemd-override-outdated moby/moby/issues/32032 activation deprecated directly docker.service.d docs.docker.com drop-in override removed sockets storage-driver sure via
dns-resolver-failing moby/moby/issues/32106 again attempt errno generic install last npm org registry request retry syscall
selinux-denied moby/moby/issues/32252 alpine container denied docker it permission rm run test touch
restricted-container-guest moby/moby/issues/32334 addressability content content-addressability cpuset enough migration mountpoint mounts oom pids seconds took
kernel-config-missing moby/moby/issues/32349 addrtype chain controller dst dst-type firewalld match mountpoint pids prerouting program wait
corrupt-docker-state moby/moby/issues/32458 changing count debu events grpc health listener low nofile rlimit rlimit_nofile unavailable
dns-stub-conflict-port-53 moby/moby/issues/32545 address already bind docker in listen proxy run starting udp use userland
storage-driver-unsupported moby/moby/issues/32651 backing ce cgroupfs d_type json-file logging merged mkdir paused shm supports xfs
disk-full moby/moby/issues/32664 blocks centos devtmpfs df k-blocks mapper merged mounted overlay shm tmpfs xvda1
overlay-module-missing moby/moby/issues/32688 action apt-get because control details docker-ce docs.docker.com invoke job libcontainerd ms xe
restricted-container-guest moby/moby/issues/32968 apparmor docker-default hello hello-world if permission profile profiles security sys was world
module-version-mismatch moby/moby/issues/33689 about aufs device-mapper disagrees docker-ce ioctl layout mapper module_layout pool symbol thin
dns-resolver-failing moby/moby/issues/33953 connection dial hello hello-world lookup pull read refused registry registry-1.docker.io udp world
daemon-json-invalid moby/moby/issues/34091 because control details docker.service job mirrors nvidia registry registry-mirrors runtimes see xe
daemon-flag-conflict moby/moby/issues/34104 application begin both configure daemon.json directives fd flag following hosts json specified
corrupt-docker-state moby/moby/issues/34840 assertion dependency failed occurred panic write
docker-chains-flushed moby/moby/issues/35161 connectivity destination dnat external forward forwarding iptables-save networking programming save to-destination work
proxy-misconfigured moby/moby/issues/35226 connection daemon dial get https proxyconnect pull refused registry registry-1.docker.io response tcp
runc-version-broken moby/moby/issues/35906 cleanup delete did docker-runc handler json moby oci post retrieve returned runc
cgroup-not-mounted moby/moby/issues/36016 cannot cgroup cgroups daemon destination error found from mount response unknown
storage-driver-unsupported moby/moby/issues/36039 backing d_type enable filesystem io.containerd.snapshotter.v1.overlayfs loading overlayfs plugin snapshotter support warn xfs
bind-source-wrong moby/moby/issues/36428 credentials expected full merged onto override pwd rootfs specified versa vice vice-versa
deleted-files-held-open moby/moby/issues/36765 deleted docker dockerd grep lsof reg root tmp
inode-exhausted moby/moby/issues/37077 df efi ifree inodes iuse iused mapper sda1 sda2 shm tmpfs udev
proxy-misconfigured moby/moby/issues/37102 compat environment http http_proxy https https_proxy libexec path proxy sbin show systemctl
corrupt-docker-state moby/moby/issues/37238 invalid page panic type
kernel-config-missing moby/moby/issues/38157 containerd.service dep ipv6 kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search std xxxx
docker-group-missing moby/moby/issues/38202 docker.sock fdocker fdocker.sock frun fvar getent got group hello hello-world post socket
restricted-container-guest moby/moby/issues/38209 dep kmod kmod_search_moddep libkmod libkmod.c lsmod moddep modprobe modules modules.dep.bin overlay search
daemon-flag-conflict moby/moby/issues/38495 because bip details docs.docker.com entered holdoff hosts mirrors registry-mirrors scheduling start-limit xe
userns-remap-subid-missing moby/moby/issues/38712 docker.log dockremap id log mapped mappings namespaces ranges subgid subuid user will
kernel-config-missing moby/moby/issues/39188 bridge endpoint hello hello-world interfaces latest operation pair privileged sandbox supported world
time-not-synced moby/moby/issues/40363 another applied bionic dists inrelease kb non-zero repository security security.ubuntu.com updates yet
proxy-misconfigured moby/moby/issues/40507 docker.service.d environment hello hello-world http_proxy localhost proxy pull registry registry-1.docker.io tag xxxx
seccomp-old-libseccomp moby/moby/issues/40734 archive archives armhf deb dpkg-deb focal frontend previous subprocess tar unpack unpacking
runc-version-broken moby/moby/issues/40886 argument bind dev hash invalid listen moby notify oci runc runtime sock
restricted-container-guest moby/moby/issues/40904 cgroupdriver daemon.json drive graphdriver json-file log-driver log-opts max-size native native.cgroupdriver opts storage-driver
docker-daemon-not-installed moby/moby/issues/40992 executable generated init.d lsb man portable present self self-sufficient success sufficient sysv
daemon-json-invalid moby/moby/issues/41268 configure daemon daemon.json docker eof etc file json the to unable with
unsupported-kernel-wsl moby/moby/issues/41375 chain controller initialize initializing insmod instance legacy microsoft needs obtaining perhaps upgraded
daemon-flag-conflict moby/moby/issues/41461 dns docker.sock docker.socket hit hosts limit result sock socket systemd tcp unix
firewalld-conflict moby/moby/issues/41609 bound cmd conflict docker0 firewall firewall-cmd interface program remove trusted zone zone_conflict
daemon-flag-conflict moby/moby/issues/41725 add-runtime both directives docker.service.d drop-in expected experimental got lo specified umask xe
rootless-prerequisite-missing moby/moby/issues/41812 clone copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rslave slirp4netns slirp4netns-sandbox slirp4netns-seccomp unprivileged_userns_clone
corrupt-docker-state moby/moby/issues/42099 blkio data-root deprecated freelist graph instead into media number page unmarshal value
stale-running-kernel moby/moby/issues/42107 add create endpoint host interfaces network operation pair permitted response sandbox veth
stale-running-kernel moby/moby/issues/42229 add bridge create endpoint host interfaces network operation pair response sandbox supported
swarm-cert-expired moby/moby/issues/42660 after certificate certificates crt currently expired loading swarm swarm-node.crt tls valid yet
daemon-flag-conflict moby/moby/issues/42948 both built commit configure daemon.json directives experimental flag git go riscv64 specified
runc-version-broken moby/moby/issues/43969 container dev exec oci open operation permitted process runtime start unable unknown
xtables-lock-held moby/moby/issues/44331 another connectivity currently dport external foo holding lock postrouting programming want xtables
daemon-json-invalid moby/moby/issues/44905 config configure daemon.json field go into ipv6 json of string type unmarshal
ipv6-disabled-kernel moby/moby/issues/44953 all been daemon.json disable false insecure insecure-registries ipv6 json registries registry stat
apparmor-broken moby/moby/issues/45061 alpine apparmor apply attr during oci profile runc self shim task write
corrupt-docker-state moby/moby/issues/46689 bbolt buildx community docker-isolation-stage-1 free freelist go.etcd.io goroutine inc isolation locked printing
oom-killed moby/moby/issues/47418 anon anon-rss file-rss mems mems_allowed nodemask oom_score_adj rss score shmem shmem-rss total-vm
cpu-instruction-unsupported moby/moby/issues/47540 docker illegal instruction version
proxy-misconfigured moby/moby/issues/48131 eof hello hello-world http_proxy https_proxy proxy proxyconnect pull registry registry-1.docker.io tcp world
iptables-legacy-removed moby/moby/issues/49020 again begin checks commands end eof ip_tables requirements rootless setuptool skip tool
corrupt-docker-state moby/moby/issues/49291 bridge conflicts controller creating default docker0 dockerd have initializing network networks same
ipset-module-missing moby/moby/pull/49524 argument bridge controller ext hash initializing instance ipset netfilter obtaining register required
kernel-config-missing moby/moby/issues/49557 bug codename config.gz id_like jammy lts os-release tegra userspace version_codename www.ubuntu.com zgrep
iptables-backend-mismatch moby/moby/issues/49659 command command_failed count error failed nonexistent of or priority unknown unknown_error
iptables-binary-missing moby/moby/issues/50197 because control details iptable iptables-nft job lrwxrwxrwx multi nft restore save xtables
runc-version-broken moby/moby/issues/51135 bash broken config container_id exec init it oci pipe runtime write writing
runc-version-broken moby/moby/issues/51405 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
storage-driver-unsupported moby/moby/issues/51546 cat daemon.json driver etc graphdriver initializing journalctl json overlay2 storage storage-driver supported
apparmor-broken moby/moby/issues/9059 apparmor cannot container default directory docker-default env profile response set such ubuntu
storage-driver-unsupported moby/moby/issues/9820 busybox cpus date gib lts merged mkdir msr native native-0.2 operating shm
module-signature-rejected lcp/mokutil/issues/69 depends du filename gpl license mod_unload modversions retpoline unload usb vermagic wireless
cpu-instruction-unsupported docker-library/mongo/issues/485 bash docker docker-entrypoint.sh entrypoint illegal instruction it mongo rm run
apparmor-userns-restricted ivan-hc/MPV-appimage/issues/16 bwrap debian id_like like lts map os-release pretty pretty_name release uid version_id
volume-owner-mismatch ibm-messaging/mq-container/issues/481 data denied detected mkdir mnt mounted permission to volume xfs
dkms-build-failed porjo/mt7601/issues/32 armv7l gnu make makefile modules preempt pwd raspberrypi recipe smp stop target
firmware-missing kuba-moo/mt7601u/issues/38 direct dmesg error failed firmware for load with
module-signature-rejected neurobin/MT7630E/issues/31 available could depmod error insert install key modprobe not required sudo
selinux-denied vbem/multi-runners/issues/9 actions at denied exe exec exited home org permission runner spawning step
time-not-synced carmstrong/multinode-ceph-vagrant/issues/8 ceph clock detected health monitor on server warn
virtualisation-off canonical/multipass/issues/12 dev does exist insert intel kvm kvm_intel launch modprobe operation supported try
kernel-modules-extra-missing canonical/multipass/issues/2730 directory fatal found generic in lib modprobe module modules not sudo vcan
container-name-taken webpwnized/mutillidae-docker/issues/15 able already compose conflict creating database docker-compose have remove rename reuse that
oom-killed devonfw/my-thai-star/issues/199 about build cli com command configuration docs documentation https killed this visit
iptables-backend-mismatch dusty-nv/NanoLLM/issues/3 counter docker.socket docs.docker.com hello-world help ms quickly repeated scheduled stopped too triggeredby
kernel-config-missing avafinger/nanopi-m4-ubuntu-base-minimal/issues/22 argument crypt cryptsetup device device-mapper invalid ioctl luksopen mapper reload table target
daemon-json-invalid rnanosaur/nanosaur/pull/47 automatic beginning begun character configured defined-by finished looking shutting value www.ubuntu.com xe
file-descriptor-limit parmentelat/nbhosting/issues/58 cat errno files fs many max open oserror proc sys too ulimit
module-version-mismatch Fred78290/nct6687d/issues/14 could error exec format insert install make makefile modprobe not sudo
dkms-build-failed betolj/ndpi-netfilter/issues/77 chain drop entering make makefile master match netfilter pwd recipe src stop
stale-running-kernel slackhq/nebula/issues/27 config config.yaml device fata no such sudo yaml
missing-tun-device slackhq/nebula/issues/609 config device directory erro firewall get info started such tap tun yml
kernel-config-missing NVIDIA/NemoClaw/issues/1076 aarch64 comment couldn execute exist initialize legacy load match raw table tegra
kernel-config-missing containers/netavark/issues/864 busybox configure configuring docker.io interface netavark netlink podman received riscv64 starfive veth
systemd-directory-unusable netbirdio/netbird/issues/1079 at bin directory mkdir output set spawning standard stdout step such up
nft-native-rules-in-iptables-table netbirdio/netbird/issues/2725 filter incompatible iptables is nf_tables nft sudo table tables tool use
systemd-unit-bad-path netdata/netdata/issues/2297 entered exec log monitoring sbin spawning started state step syslog tail unit
systemd-unit-bad-path netdata/netdata/issues/4169 absolute active dead exec executable format inactive loaded path reason rm systemctl
conntrack-table-full Chion82/netfilter-full-cone-nat/issues/7 conntrack dropping full nf_conntrack packet sysctl table
bridge-address-conflict plaintextpackets/netprobe_lite/issues/8 address compose create custom network one other overlaps pool response space this
stale-running-kernel nettings/medianet/issues/64 couldn determine disabling enabling firewall initialize matching nft protocol return rules updating
not-root Praqma/Network-MultiTool/issues/13 be cannot denied initialize iptables iptables-save legacy must permission root save you
unsupported-kernel-wsl jcjohnson/neural-style/issues/335 communicate dep function implemented kmod_search_moddep libkmod.c moddep modules.dep.bin nvidia nvidia-smi smi sure
seccomp-old-libseccomp nextcloud/server/issues/28898 buster codename date debian id_like like os-release pretty pretty_name raspbian version_codename version_id
restricted-container-guest nextcloud/docker/issues/1333 allow bash device first fuse home mnt modprobe other permissions try xx
bridge-address-conflict juliusknorr/nextcloud-docker-dev/issues/298 address compose creating docker-compose driver master one other overlaps pool space this
nfs-export-refused kubernetes-sigs/nfs-subdir-external-provisioner/issues/283 access client denied kubelet kubernetes kubernetes.io mount.nfs mounting nfs pods volumes while
stale-running-kernel pcollinson/nftfw/issues/3 creating files initialize loading netlink nft protocol reference socket supported test testing
restricted-container-guest cym1102/nginxWebUI/issues/58 apply caps oci operation permitted response runc runtime shim task unable unknown
kernel-config-missing ni/linux/pull/175 command command_failed could directory internal nftables no process python python-nftables rule such
bind-source-wrong zedeus/nitter/issues/1392 dst expected flags onto pwd rootfs shim specified thread versa vice vice-versa
file-descriptor-limit NixOS/nix/issues/6007 creating directory error files many nix open opening pipe store too
dns-stub-conflict-port-53 KiaraGrouwstra/nix-config/issues/45 address already dnsmasq grep listen listening netstat socket tcp tcp6 udp use
rootless-prerequisite-missing lucabrunox/nix-user-chroot/issues/10 boot chroot echo grep nix operation permitted sh uname unshare user yes
xtables-lock-held NixOS/nixpkgs/issues/117380 another app currently firewall firewall.service holding lock ms nix store want xtables
ip-forward-disabled NixOS/nixpkgs/issues/118656 conf default forwarding ipv4 net restart sysctl systemctl systemd
module-not-loaded NixOS/nixpkgs/issues/120069 bad control destination firewall firewall.service help matching option reload reloading stopping to-destination
kernel-config-missing NixOS/nixpkgs/issues/150755 also binder binder_linux current details github github.com kernel-modules modprobe modules see waydroid
kernel-regression NixOS/nixpkgs/issues/161457 arch block crypt dmesg err init insert modprobe parameter see symbol wireguard
module-missing-in-initramfs NixOS/nixpkgs/issues/20490 disk mapper mnt mod mounting must nixos stage then udev uuid which
rootless-prerequisite-missing NixOS/nixpkgs/issues/215332 command exec executable found ids mode multiple newuidmap path required rootless with
iptables-backend-mismatch NixOS/nixpkgs/issues/24318 because before details firewall ip_tables nftables nftables.service nix store success unload xe
nfs-statd-not-running NixOS/nixpkgs/issues/255803 either incorrect keep locking locks mount.nfs nolock remote rpc.statd specified statd xxx
lxc-nesting-missing NixOS/nixpkgs/issues/258371 apparmor audit class comm credentials flags lxc nodev nosuid profile rw shm
firmware-missing NixOS/nixpkgs/issues/27129 direct dmesg enabling firmware grep intel iwlwifi minimum required suitable ucode wireless
storage-driver-unsupported NixOS/nixpkgs/pull/283300 been configured deprecated docs.docker.com go graphdriver overlay removed storage-driver sy trying visit
stale-running-kernel NixOS/nixpkgs/issues/343533 append extension firewall.service nf_tables nixos policy reload reloading revision rpfilter rule_append stopping
userns-remap-subid-missing NixOS/nixpkgs/issues/498639 compute counter gid git map parent ranges rootless rootlesskit scheduled subuid uid
wireguard-module-missing NixOS/nixpkgs/issues/56040 booted booted-system conntrack defrag ip6 ip6_udp_tunnel kernel-modules nixos rpfilter tunnel udp_tunnel wg0
mount-helper-missing NixOS/nixpkgs/issues/58554 codepage helper media mounting names options other parse program superblock windows wrong
resolv-conf-broken NixOS/nixpkgs/issues/61490 by cat conf etc generated options resolv resolv.conf resolvconf
inode-exhausted NixOS/nixpkgs/issues/74524 avail devtmpfs df echo left mounted sda1 sda2 shm space tmpfs txt
module-renamed-or-merged NixOS/nixpkgs/issues/84842 an configuration current incompatible new nix nixos occurred store take that until
module-loading-disabled NixOS/nixpkgs/pull/97677 br_netfilter destination help insert legacy message more netfilter option permitted to-destination try
image-entrypoint-missing BretFisher/node-docker-good-defaults/issues/51 caused compose container_linux.go docker-compose docker-entrypoint.sh entrypoint exec executable node oci path runtime
script-shebang-bad BretFisher/node-docker-good-defaults/issues/57 caused defaults directory exec init linux logs node standard standard_init_linux.go such user
script-shebang-bad coreybutler/node-linux/issues/45 bad bash bin directory etc file init init.d no or such
cgroup-v1-refused kubernetes/node-problem-detector/pull/1169 cgroup configuration configured kind kubelet release removed run.go support unsupported validate will
fs-mounted-readonly kubernetes/node-problem-detector/issues/274 describe due ec2 only plugin plugins read read-only resources unexpected which write
disk-full nodejs/build/issues/2494 blocks df k-blocks lock merged mounted overlay overlay2 shm tmpfs udev xvda1
boot-partition-full nodejs/build/issues/3296 compressed cpio firmware generating initramfs initrd lz4 mkinitramfs post-installation sub sub-process update-initramfs
disk-full nodejs/build/issues/4375 avail compile df jobs left merged previous shm space temp tmpfs xvda1
module-signature-rejected nodemcu/nodemcu-devkit/issues/11 available ch34x.ko insert insmod key load make makefile modprobe recipe required target
iptables-raw-table-missing bubuntux/nordlynx/issues/80 connected connecting fwmark iptables-restore mtu prefixlength raw route setconf suppress suppress_prefixlength wg
missing-tun-device bubuntux/nordvpn/issues/107 adding custom device devices gathering information net runtime spec tun vpn while
missing-tun-device azinchen/nordvpn/issues/6 cannot dev directory errno file net no open or such tap tun
inotify-limit-exhausted notify-rs/notify/issues/103 code device error io left message monitor no on os space watching
runc-version-broken NginxProxyManager/nginx-proxy-manager/issues/4849 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
apparmor-userns-restricted google/nsjail/issues/236 apparmor audit cap class comm flags profile requested rw unconfined unprivileged userns
stale-running-kernel nlzy/nsproxy/issues/10 arch crw crw-rw-rw curl google musl os-release pretty pretty_name rolling tun www
systemd-unit-user-missing pendulum-project/ntpd-rs/issues/354 at bin credentials determine local ntp spawning step such systemd user usr
module-version-mismatch hhfeuer/nvhda/issues/16 active disabled exec format insert min modprobe preset since static systemd-modules-load.service vendor
module-signature-rejected hhfeuer/nvhda/issues/8 available could error insert key modprobe not required sudo
loaded-module-stale NVIDIA/nvidia-container-toolkit/issues/394 cli container driver error initialization library mismatch nvidia nvidia-container-cli nvml unknown version
containerd-config-invalid NVIDIA/nvidia-container-toolkit/issues/410 connection containerd.sock cri desc endpoint implemented rpc run.go runtime.v1.runtimeservice runtimeservice unimplemented validate
module-not-loaded NVIDIA/nvidia-docker/issues/1629 base cli container_linux.go cuda hook initialization nvidia-container-cli nvidia-smi nvml process_linux.go shim smi
loaded-module-stale NVIDIA/nvidia-docker/issues/270 driver gcr gpu it latest library mismatch nvidia nvml run sudo version
loaded-module-stale NVIDIA/nvidia-docker/issues/584 cuda devel driver function initialize it library mismatch nvidia nvidia-smi nvml smi
daemon-flag-conflict NVIDIA/nvidia-docker/issues/787 add-runtime configure daemon.json directives fd flag following json map nvidia runtimes specified
module-version-mismatch negativo17/nvidia-driver/issues/97 be could exec format insert magic mod mod_unload nvidia should smp unload
systemd-unit-bad-path nvm-sh/nvm/issues/3810 absolute counter executable foo ms neither nor quickly reason repeated scheduled stopped
snap-docker-confinement TheSpaghettiDetective/obico-server/issues/249 bringing docker-compose encountered errors mkdir only project read read-only source web while
dkms-build-failed CatxFish/obs-v4l2sink/issues/76 caps devices directory exclusive fatal generic label modprobe module modules v4l2loopback video
docker-socket-permission occidere/TIL/issues/116 all dial docker.sock fdocker fdocker.sock frun fvar got json ps socket trying
clock-skew-tls ironicbadger/ocp4/issues/23 before certificate current expired has is not or time valid yet
runc-version-broken ocp-power-automation/ocp4-upi-powervs/issues/469 check crun error feature lookup symbol undefined version
image-entrypoint-missing OCSInventory-NG/OCSInventory-Docker-Image/issues/40 caused container_linux.go denied docker-entrypoint.sh entrypoint exec linux oci permission response runtime unknown
image-entrypoint-missing odoo/docker/pull/177 caused container_linux.go denied entrypoint entrypoint.sh exec linux oci permission response runtime unknown
kernel-config-missing oe-alliance/oe-alliance-core/issues/927 conntrack defrag ip_tables.ko ipt iptable iptable_filter.ko iptable_nat list mangle masquerade netfilter reject
kernel-config-missing oe-alliance/oe-alliance-core/issues/528 filter initialize insmod names nat need needs perhaps proc table tables upgraded
apparmor-userns-restricted TNG/oh-my-agentic-coder/issues/2 but bwrap denied disabled installed map namespaces permission sandbox setting uid user
boot-kernel-not-updated basecamp/omarchy/issues/4192 arch1 arch1-2 directory fatal found in lib modprobe module modules not vfat
initramfs-too-large omacom/omarchy-iso/issues/128 any boot cmd continue grub isn kern key memory out press term
docker-chains-flushed diegosouzapw/OmniRoute/issues/1236 accept chain cli enable filter forward match profile rule tables that wait
kernel-config-missing OpenMandrivaAssociation/distribution/issues/1817 cases codepage fat helper io sdb1 so superblock syslog useful vfat wrong
inotify-limit-exhausted abraunegg/onedrive/issues/962 been fs.inotify.max_user_watches inotify inotify_add_watch limit max number reached sysctl total watch watches
iptables-backend-mismatch herlesupreeth/docker_open5gs/issues/434 component filter initialize insmod ip6tables legacy nat need needs perhaps table upgraded
registry-auth-or-name orbitalteapot/OpenAudible-BookOrganizer/issues/50 compose denied ghcr ghcr.io head https latest manifests response running up web
kernel-without-modules openbmc/openbmc/issues/3636 cat could id list lsmod modules of os-release project reference release version_id
kernel-config-missing OpenCCU/OpenCCU/issues/3765 filter firewall initialize insmod ip6 ip6_tables ip6tables ip_tables needs perhaps upgraded user.err
kernel-config-missing OpenCCU/OpenCCU/pull/3845 initialize insmod legacy nat need needs perhaps postrouting sbin table upgraded wait
iptables-legacy-removed OpenCCU/OpenCCU/issues/3888 firewall insmod ip6 ip6_tables ip6tables ip_tables lxc perhaps rpi rpt upgraded user.err
time-not-synced diggerhq/opencomputer/issues/43 another applied dists hit inrelease jammy jammy-security kb ports ports.ubuntu.com ubuntu-ports yet
module-version-mismatch OpenELEC/OpenELEC.tv/issues/1331 armv6l cu gnu magic mod mod_unload modules preempt should uname unload user.err
missing-tun-device OpenELEC/OpenELEC.tv/issues/5029 cannot dev directory errno file net no open or such tap tun
address-pool-exhausted openemr/openemr/issues/4318 address among an assign available defaults development ipv4 non non-overlapping overlapping pool
restricted-container-guest adrienverge/openfortivpn/issues/895 couldn example executing following included input mknod need ppp pppd read terminated
fs-mounted-readonly openhab/openhabian/issues/32 file lib only open pi read read-only sudo system ts unable var
boot-kernel-not-updated openhab/openhabian/issues/537 lib ls modules uname
address-pool-exhausted openimsdk/openim-docker/issues/93 address compose main network one other overlaps pool response server space this
oom-killed bennettoxford/openprescribing/issues/5431 been by has killed killer of oom postgresql slice this unit user
stale-running-kernel jotyGill/openpyn-nordvpn/issues/201 applying chains dep flushing input ip_tables kmod_search_moddep libkmod.c moddep modules.dep.bin rules tap
module-signature-rejected openrazer/openrazer/issues/677 already dkms extra insert insmod install installed modprobe module modules operation permitted
inotify-limit-exhausted NVIDIA/OpenShell/pull/654 cni conf cri files fsnotify load many monitor open plugin too watcher
disk-pressure openshift/release/issues/516 diskpressure evicted kubelet low node on resource the warning was
cgroup-v2-unsupported openshift/release/issues/6638 applying caused cgroup configuration container_linux.go cpus cpuset fs oci process_linux.go runtime sys
cpu-instruction-unsupported Firstyear/opensuse-proxy-cache/issues/13 conmon container exited status with
module-not-loaded Openvario/meta-openvario/issues/134 dmesg drivers err generic insert insmod module modules open register symbol usb
not-root dperson/openvpn-client/issues/122 bound cap epoll ignoring ioctl lz4 lzo mh musl openssl openvpn tunsetiff
kernel-config-missing dperson/openvpn-client/issues/25 by chain iptables match name no target that
restricted-container-guest Nyr/openvpn-install/issues/424 do exist initialize insmod ip_tables nat need needs perhaps table tables upgraded
host-module-not-loaded wheelybird/openvpn-server-ldap-otp/issues/38 do exist initialize insmod nat need needs perhaps table upgraded vpn your
not-root wheelybird/openvpn-server-ldap-otp/issues/15 dep eth0 initialize masquerade modules.dep must nat needs perhaps permission upgraded via
missing-tun-device wheelybird/openvpn-server-ldap-otp/issues/86 cannot dev due errno exiting fatal net open operation permitted tap tun
not-root digitalocean/OpenVPN-Pihole/issues/22 cannot errno error ioctl not operation permitted tun tunsetiff
iptables-backend-mismatch d3vilh/openvpn-server/issues/45 applied clients configuring extension fetch forward forwarding generation net.ipv4.ip_forward networking openvpn revision
module-renamed-or-merged shadowsocks/openwrt-shadowsocks/issues/98 configuring core failed find ipset ipt iptables kmod mod module named tproxy
kernel-config-missing ophub/amlogic-s9xxx-armbian/issues/2092 detected l2tp l2tp_ppp modprobe modprobing modules new ppp pppol2tp support try xl2tpd
builtin-module-not-detected ophub/amlogic-s9xxx-armbian/issues/2304 alias builtin description filename filesystem fs gpl license lsmod modinfo overlay overlayfs
kernel-config-missing ophub/amlogic-s9xxx-armbian/issues/2956 core directory fatal found in lib modprobe module modules not target
cgroup-v2-unsupported oracle/docker-images/issues/1939 bytes cat cgroup directory expected fs limit line memory opt such sys
kernel-config-missing orangepi-xunlong/orangepi-build/issues/274 config configuration filesystem fs is mount nfsd not proc set type unknown
kernel-config-missing orbstack/orbstack/issues/2508 directory fatal found in lib modprobe module modules not usb
file-descriptor-limit openark/orchestrator/pull/1372 files many open socket too
cni-plugin-binary-missing openshift/origin/issues/15210 adding cni cni.go deleting deploy hook loopback networkplugin openshift registry sandbox unexpected
inotify-limit-exhausted openshift/origin/issues/8209 cpuacct events fs.inotify.max_user_instances fs.inotify.max_user_watches handler inotify inotify_add_watch instances slice system.slice watch watches
loop-device-missing yamakasiluke/oslab/issues/4 about any dep kmod kmod_search_moddep know libkmod libkmod.c loop moddep modules.dep.bin so
resolv-conf-broken osmc/osmc/issues/100 cat conf etc nameserver resolv resolv.conf
kernel-config-missing osmc/osmc/issues/490 before.rules before6 before6.rules fail ip6tables-restore python2 python2.7 reject requirements ufw ufw-init user.rules
restricted-container-guest aliyun/ossfs/issues/91 dep first fuse generic kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search try
inotify-limit-exhausted siutsin/otaru/issues/3169 been configured exception has inotify instances ioexception limit number per reached unhandled
restricted-container-guest OutlineFoundation/outline-server/issues/283 able contents first fuse libkmod.c lookup lookup_builtin_file manager might modules.builtin.bin still wiki
missing-tun-device hwdsl2/openvpn-install/issues/38 available bash before device enable need openvpn running script this tun you
cpu-instruction-unsupported hooram/ownphotos/issues/16 core dumped entrypoint entrypoint.sh eof illegal instruction line manage python running server
restricted-container-guest vmware-archive/p4c-xdp/issues/39 not operation permitted rlimit sudo true
device-tree-param-missing RoganDawes/P4wnP1_aloa/issues/142 could dev directory error file i2c i2cdetect no not open or such
mount-helper-missing getsolus/packages/issues/312 after bad call cifs e.g filesystems helper might nfs option program several
stale-running-kernel manjaro/packages-core/issues/56 directory fatal found lib manjaro modprobe module modules overlay overlay2 overlayfs sudo
apt-lock-or-broken cilium/packer-ci-build/pull/221 acquire another dpkg frontend it lock lock-frontend open resource temporarily unavailable using
swap-enabled microsoft/pai/issues/450 also contained fail fail-swap-on filename kubeconfig longer per priority require specified swaps
image-entrypoint-missing palantir/cassandra/pull/114 caused compose container_linux.go denied docker-compose entrypoint entrypoint.sh exec oci permission runtime unknown
oom-killed genular/pandora/issues/49 anon anon-rss child file-rss kb killed rss sacrifice score shmem shmem-rss total-vm
seccomp-old-libseccomp ciur/papermerge/issues/295 encountered focal gpg inrelease kb least one ports ports.ubuntu.com signature signed ubuntu-ports
compose-not-installed pathwaycom/pathway-benchmarks/issues/1 compose docker docker-compose found not run
docker-socket-permission pelias/docker/issues/230 dial docker.sock fdocker fdocker.sock frun fvar got json permission ps socket trying
runc-version-broken rehosting/penguin/pull/848 acpi argument blocks dir dst during flags inodes mask runc src tmpfs
module-index-stale perfsonar/project/issues/305 could directory drivers fatal kernel lib modprobe modules net no open such
modprobe-config-invalid ntop/PF_RING/issues/142 dmesg fatal inserting kernel module modules net parameter see starting symbol unknown
module-version-mismatch ntop/PF_RING/issues/46 armv7 could exec format insert magic mod mod_unload modprobe should smp unload
script-shebang-bad matschik/docker-compose-postgres-pgadmin/issues/4 custom directory docker entrypoint exec file logs no or such
apt-lock-or-broken kontena/pharos-cluster/issues/515 an another apt database dpkg executing kubeadm locked mark returned sub sub-process
resolv-conf-broken vmware/photon/issues/1024 failure google in name ping resolution temporary
stale-running-kernel vmware/photon/issues/735 cpu esx genuineintel ghz intel ip_vs ip_vs_rr magic mod mod_unload should unload
smb-dialect-mismatch vmware/photon/issues/837 cifs credentials e.g man manual mount mount.cifs operation page refer share supported
kernel-config-missing vmware/photon/issues/939 conntrack directory esx fatal ip_vs_sh ip_vs_wrr ipv4 modprobe module modules nf_conntrack_ipv4 wrr
missing-tun-device StreisandEffect/streisand/issues/288 conf dev duplicate errno net open openvpn pool tap tun will work
port-already-allocated shipping-docker/php-app/issues/2 bind bringing connectivity encountered external nginx php programming project redis userland volume
docker-chains-flushed osixia/docker-phpLDAPadmin/issues/10 accept chain docker0 dport filter iptables match response target tcp that wait
time-not-synced Botspot/pi-apps/issues/1032 another applied buster dists inrelease locks pkg raspberrypi raspbian raspbian.raspberrypi.org until yet
time-not-synced rembertmagri/pi-control-panel/issues/118 another applied buster calling deb.debian.org dists inrelease select suppress updates validation yet
clock-skew-tls lncm/pi-factory/issues/133 alpine arm certificate expired fs id layer production pulling registry verify yet
fstab-device-missing RPi-Distro/pi-gen/issues/175 can find mount partuuid
resolv-conf-broken pi-hole/pi-hole/issues/4816 but conf disabled enabled resolv resolv.conf resolve resolved symlink systemctl systemd-resolved which
iptables-backend-mismatch j4ym0/pia-qbittorrent-docker/issues/16 all argument block deleting fetch firewall generation nf_tables rule rules tables undefined
not-root j4ym0/pia-qbittorrent-docker/issues/31 denied filter initialize iptables legacy must needs perhaps permission table upgraded your
interface-already-exists hsand/pia-wg/issues/1 already exists quick sudo up wg-quick wg0
stale-running-kernel pieces-app/support/issues/71 after call dmesg filesystem fully have more mountpoint snapd squashfs support tmp
resolv-conf-broken losuler/pihole-dnscrypt-docker/issues/5 could curl expected from host not resolve source unexpected
seccomp-old-libseccomp ShiromMakkad/docker-pihole-sync/issues/12 clock failed
stale-running-kernel PiSupply/PiJuice/issues/275 dep enabling i2c kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin ownership permissions search
restricted-container-guest jsuto/piler/pull/405 admin apparmor apparmor_parser but docker-default kr manage parser policy profile profiles replace
kernel-config-missing dreemurrs-embedded/Pine64-Arch/issues/157 before before.rules before6 before6.rules connections existing ip6tables-restore problem ssh ufw ufw-init user.rules
boot-kernel-not-updated dreemurrs-embedded/Pine64-Arch/issues/203 address by connect family modprobe module modules network ping protocol socket supported
kernel-config-missing daniel-thompson/pinebook-pro-debian-installer/issues/8 adding argument crypt device-mapper enter ioctl mapper passphrase reload rootfs table target
lxc-nesting-missing stonith404/pingvin-share/issues/408 created during flags mounting rootfs runc self share shim task via xe
restricted-container-guest stonith404/pingvin-share/issues/107 app applylayer argument backend buffer equal layer lchown opt register stderr stdout
privileged-port TeamPiped/Piped/issues/3946 backend bind denied docker.io emerg frontend hostname latest permission podman rm run
dkms-build-failed alexreinert/piVCCU/issues/130 armhf armv7l configure dkms dpkg header headers ii installation pi raspberry raspberrypi
dkms-build-failed alexreinert/piVCCU/issues/131 can conf file make makefile net open recipe scripts sudo target wireguard
module-index-stale alexreinert/piVCCU/pull/392 detect firmware grep hardware inc loop modprobe modules parameters rules sys udev
stale-running-kernel pivpn/pivpn/issues/311 failed initialize iptables nft not protocol supported to
kernel-config-missing yusefnapora/pixelbook-linux/issues/21 before before.rules before6 before6.rules ip6tables-restore iptables-restore problem restore rules ufw ufw-init user.rules
dkms-build-failed zfsonlinux/pkg-zfs/issues/52 as dkms insmod load location manually modprobe module spl stack zfs zfs.ko
dkms-build-failed M0Rf30/PKGBUILD/issues/10 arch1 arch1-1 build cat dkms driver log make make.log makefile modules stop
loaded-module-stale labdao/plex/issues/18 canceled cli during hook initialization mismatch nvidia nvidia-container-cli nvml runc shim testing
restricted-container-guest itsToggle/plex_debrid/issues/503 adding alias all args complete custom fuse gathering permissions plugin pulling volume
restricted-container-guest itsToggle/plex_debrid/issues/622 allow cache dir fs fuse fusermount helper modprobe modules other pve try
container-name-taken percona/pmm-doc/pull/953 able already by conflict have remove rename response reuse that use you
mtu-mismatch angelnu/pod-gateway/issues/33 blob connected curl gateway github github.com handshake hello processing timeout tls tlsv1
selinux-denied containers/podman/issues/11796 api arch built cannot denied dev go os permission podman touch txt
userns-remap-subid-missing containers/podman/issues/1182 erro for found no podman ranges subuid user user1 version
seccomp-old-libseccomp podman-container-tools/podman/issues/11862 bin bootstrap can image line new podman python python3 self thread ti
rootless-prerequisite-missing podman-container-tools/podman/issues/12147 cannot cat etc exit info namespace newuidmap podman setup subgid subuid using
kernel-config-missing podman-container-tools/podman/issues/12246 back busybox cache cni configuring disk docker.io existing falling pair podman veth
userns-remap-subid-missing podman-container-tools/podman/issues/12715 argument blob layer lchown namespace podman processing requested subgid subuid tar writing
registry-auth-or-name podman-container-tools/podman/issues/12933 alias an containers defined did getting podman pull registries resolve search try
rootless-prerequisite-missing containers/podman/issues/13360 debug issues map missing mounts namespace newuidmap permission rootless shared uid uid_map
stale-running-kernel podman-container-tools/podman/issues/1516 at containers erro extfs is lib not over overlay storage supported var
corrupt-docker-state containers/podman/issues/16587 bbolt etcd github github.com go.etcd.io goroutine page panic pc podman ps search
module-not-loaded podman-container-tools/podman/issues/17285 arch commit conmon io list memory needs package perhaps pids podman upgraded
pids-limit podman-container-tools/podman/issues/17647 entry fork mongo podman pthread pthread_create resource retry temporarily thread unavailable worker
userns-remap-subid-missing podman-container-tools/podman/issues/18447 coreos enough ids installer lchown might namespace podman processing requested tar there
selinux-denied podman-container-tools/podman/issues/2025 alpine date drwx ld-musl-x86_64.so.1 musl object object_r permission podman unconfined unconfined_u var_lib_t
rootless-prerequisite-missing containers/podman/issues/2211 cannot erro exec executable file find found images in newuidmap path podman
userns-remap-subid-missing podman-container-tools/podman/issues/2231 erro etc for found images in no podman ranges subuid user
selinux-denied podman-container-tools/podman/issues/2245 auid avc container_t ino object_r permissive scontext ses subj system_r system_u tclass
rootless-prerequisite-missing containers/podman/issues/25824 authentication bus call container crun denied mysql oci permission podman required unable
rootless-prerequisite-missing podman-container-tools/podman/issues/2788 bin cannot erro namespace newuidmap podman ps rpm setup using usr utils
userns-remap-subid-missing podman-container-tools/podman/issues/3222 applying applylayer blob copying enough ids layer lchown signatures subgid subuid there
userns-remap-subid-missing podman-container-tools/podman/issues/3421 argument chown enough ids lchown might namespace processing requested share tar there
stale-pid-file podman-container-tools/podman/issues/4057 container could directory get ls no open podman proc runtime such user
selinux-denied podman-container-tools/podman/issues/4547 avc container_t ino ld-musl-x86_64.so.1 object_r permissive scontext system_r system_u tclass tcontext unconfined_u
rootless-prerequisite-missing podman-container-tools/podman/issues/4921 cat ls max may namespaces newuidmap proc root rwxr rwxr-xr-x sys user
iptables-binary-missing containers/podman/issues/4972 building cni configuring dependency docker.io executable locate namespace newest podman reading tree
nft-native-rules-in-iptables-table containers/podman/issues/5446 adding chains cni configuring erro incompatible list namespace nf_tables nft podman tool
storage-driver-unsupported podman-container-tools/podman/issues/545 debu debug erro fs graphdriver images log-level overlay override podman provided trying
userns-remap-subid-missing podman-container-tools/podman/issues/5704 cat etc map podman proc self subuid uid uid_map unshare
selinux-denied containers/podman/issues/5821 alpine denied it permission podman ro run test touch
rootless-prerequisite-missing containers/podman/issues/7106 cat map newuidmap operation permitted podman proc self uid uid_map unshare write
userns-remap-subid-missing podman-container-tools/podman/issues/8258 argument changing chown container_id data debug invalid ownership podman postgresql size test
stale-running-kernel containers/podman/issues/9543 bin dev failed net open slirp4netns tun usr
kernel-without-modules ExTV/Podroid/issues/34 aarch64 alpine cat change may modprobe modules preempt release smp tun uname
stale-running-kernel w3f/polkadot-wiki/issues/631 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
privileged-port pomerium/pomerium/issues/2821 adding bind com delta denied ingress journalctl listener message permission rejected updating
libc-mismatch kevinschoon/pomo/issues/9 by found glibc gnu lib libc libc.so.6 linux not required version x86_64-linux-gnu
boot-partition-full pop-os/pop/issues/1714 activated additional compressed cryptsetup initramfs-tools mkinitramfs post-installation resume trigger triggers update-initramfs zstd
dkms-install-skipped pop-os/pop/issues/2623 arch building built dkms dkms.conf exclusive initial match should skipped which wireguard
boot-partition-full pop-os/pop/issues/2664 avail data-root df drwx grub initrd initrd.img lost lrwxrwxrwx nvme0n1p1 rw-r tmpfs
module-version-mismatch pop-os/pop/issues/3125 bpf btf dmesg failed invalid module name offset size to type validate
module-version-mismatch pop-os/pop/issues/3489 argument btf could dmesg exfat grep insert invalid modprobe module tail validate
module-version-mismatch pop-os/pop/issues/3976 argument br_netfilter btf endpoint insert interfaces netfilter networking pair sandbox validate veth
kernel-modules-extra-missing portainer/portainer/issues/6110 bridge endpoint interfaces latest operation pair pi platform raspberry sandbox supported windows
userns-remap-subid-missing scrapinghub/portia/issues/854 be cannot container exit file host id layer mapped processing register tar
kernel-config-missing SolidEva/PrawnOS/issues/141 before before.rules conntrack input iptables-restore netbios nf_conntrack_netbios_ns nf_tables problem skipping ufw ufw-init
kernel-config-missing SolidEva/PrawnOS/issues/80 before before.rules conntrack ftp netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp problem skipping ufw ufw-init
volume-owner-mismatch prometheus/prometheus/issues/4805 db denied directory docker err failed lock logs open opening permission storage
module-missing-in-initramfs oxidecomputer/propolis/issues/590 append bdev correct ext2 ext3 here partitions partuuid swapper tainted unknown-block vfs
missing-tun-device ProtonVPN/protonvpn-cli/issues/99 cannot cli dev directory errno file net no open such tap tun
bridge-nf-call-disabled digitalrebar/provision-content/issues/106 are bridge bridge-nf-call-iptables call contents filecontent iptables net not proc set sys
storage-driver-unsupported tteck/Proxmox/issues/2167 backing erro graph graphdriver over overlay prior program required storage unsupported zfs
modprobe-config-invalid Danilop95/Proxmox-Enhanced-Configuration-Utility/issues/34 bad conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse starting
runc-version-broken community-scripts/ProxmoxVE/issues/8890 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
missing-tun-device MattSurabian/proxpn-bash-client/issues/39 cannot dev due errno exiting fatal may net open tap tun us
apparmor-broken pterodactyl-installer/pterodactyl-installer/issues/393 apparmor apparmor_parser but docker-default enabled environment event exec executable output parser profile
mount-helper-missing puphpet/puphpet/issues/1837 cases codepage e.g filesystems helper several so stdin superblock tty useful wrong
restricted-container-guest puppetlabs/puppetlabs-firewall/issues/92 accept chain change comment ensure execution firewall icmp input match present returned
kubelet-flag-removed voxpupuli/puppet-k8s/issues/64 command container container-runtime err failed flag kubelet parse run run.go runtime unknown
ipvs-modules-missing puppetlabs/puppetlabs-kubernetes/pull/310 because builtin conntrack ip_vs ip_vs_rr ip_vs_sh ip_vs_wrr ipvs kube-proxy nf_conntrack_ipv4 proxier wrr
module-renamed-or-merged fw867/pve-edge-kernel/issues/46 common find flow ipv4 ipv6 load log modules netfilter pve table tables
module-signature-rejected lolo101/px1800kbd/issues/10 by could dkms insert install install.sh key modprobe rejected service sudo was
address-pool-exhausted OpenMined/PySyft/issues/7162 address among an assign defaults ipv4 non non-overlapping overlapping pool public traefik
module-not-loaded ldx/python-iptables/issues/192 call last most packages python2 python2.7 recent self site site-packages stdin traceback
selinux-denied qbittorrent/docker-qbittorrent-nox/issues/44 cache chown conf denied downloads entrypoint entrypoint.sh line mkdir nonexistent permission required
wireguard-module-missing DyonR/docker-qbittorrentvpn/issues/16 access add answers delete interface link operation protocol rtnetlink supported wg0 wireguard
missing-tun-device DyonR/docker-qbittorrentvpn/issues/169 cannot dev directory due errno exiting fatal net open such tap tun
module-not-loaded MarkusMcNugen/docker-qBittorrentvpn/issues/178 cannot dev device due errno exiting fatal net open such tap tun
host-module-not-loaded binhex/arch-qbittorrentvpn/issues/218 crit esx exiting implemented initialize ip_tables needs perhaps policies script soon upgraded
seccomp-old-libseccomp qdrant/qdrant/issues/2149 client community engine index operation os permitted pool registry src thread worker
boot-kernel-not-updated dhruvvyas90/qemu-rpi-kernel/issues/46 cache dep installed ipv6 kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin policy raspberrypi
arch-mismatch-exec-format multiarch/qemu-user-static/issues/199 detected format match platform privileged qemu register requested reset specific static yes
iptables-legacy-removed containers/qm/issues/267 aarch64 initialize insmod ip_tables legacy need needs netavark perhaps rpm tables upgraded
module-missing-in-initramfs QubesOS/qubes-issues/issues/3915 block comm dump panic prepare stack swapper syncing tainted trace unknown-block vfs
resolv-conf-broken Qubinode/qubinode-installer/issues/38 ansible cat conf domain example managed nameserver options resolv resolv.conf search timeout
module-renamed-or-merged HikariKnight/quickpassthrough/issues/29 complete compressed dependencies fallback fsck generating hook img initcpio initramfs were zstd
module-version-mismatch awesometic/realtek-r8152-dkms/issues/14 aarch64 argument gnu hostname insert invalid modprobe preempt raspi smp ubuntu uname
dkms-build-failed wget/realtek-r8152-linux/issues/32 area cleaning consult kernelrelease make.log mok mok.key mok.pub pub sign sign-file signing
seccomp-old-libseccomp docker-library/rabbitmq/issues/462 aborted clock failed not operation permitted
file-descriptor-limit convox/rack/pull/287 caused dial files lookup many post request send sh too udp ulimit
docker-chains-flushed RADAR-base/RADAR-Docker/issues/234 chain docker-isolation-stage-1 drop enable incoming isolation match rule stage tables that wait
docker-socket-permission projecthorus/radiosonde_auto_rx/issues/992 at connect denied docker.sock got permission sock socket trying unix var while
kernel-config-missing radxa/debos-radxa/issues/44 aloop directory fatal found in lib modprobe module modules not snd snd-aloop
kernel-config-missing radxa/kernel/pull/174 an args attach ceph csi kubectl occurred rbd rook rook-ceph util while
br-netfilter-missing chris-short/rak8s/issues/13 bridge-nf-call-iptables call chains changed common false ipv4 pass stat sysctl task true
etcd-data-corrupt rancher/rancher/issues/30202 backend database doesn etcdserver exist file from panic path recovering snap snapshot
kernel-config-missing rancher/rancher/pull/54855 boot chain initialize insmod legacy listing need netfilter postrouting virt xtables zgrep
iptables-legacy-removed rancher/rancher/issues/54862 available chain do initialize insmod legacy listing nat need postrouting table virt
node-ip-changed rancher-sandbox/rancher-desktop/issues/288 cert certificate does err hostname invalid ip kubernetes list match tls was
storage-driver-unsupported rancher/os/issues/1945 backing data-root deprecated docker.log flag graph graphdriver instead over overlay unsupported zfs
clock-skew-tls rancher/os/issues/2848 boot certificate expired has image log pull rancher registry registry-1.docker.io valid yet
module-missing-in-initramfs rapido-linux/rapido/issues/87 begin builtin end entered exit-code find load modules result state systemd-modules-load.service unit
boot-kernel-not-updated nix-community/raspberry-pi-nix/issues/120 add bridge device error ip link name type unknown
systemd-workdir-inaccessible c4software/raspberry-rtlsdr-server/issues/2 bin chdir code execstart exited hostname process rtl sh status tcp usr
not-root raspberrypi/documentation/issues/897 at etc initialize iptables iptables-restore ipv4 line nat occurred restore table unable
memory-cgroup-disabled raspberrypi/linux/issues/1198 cgroups config.gz config_cgroups config_memcg hierarchy memcg none num num_cgroups special subsys subsys_name
module-version-mismatch raspberrypi/linux/issues/2088 about armv7l disagrees dmesg format insert insmod layout module_layout raspberrypi symbol tail
dkms-build-failed raspberrypi/linux/issues/2872 any building dependency glob headers linux-headers lists locate package reading regex tree
memory-cgroup-disabled raspberrypi/linux/issues/5933 cgroup cgroups cpu cpuset hierarchy k3s memory num num_cgroups pids subsys subsys_name
stale-running-kernel raspberrypi/linux/issues/727 armv6l dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin nfs nfsd preempt search
wireguard-module-missing adrianmihalko/raspberrypiwireguard/issues/11 answers dependency glob headers linux-headers locate quick regex rtnetlink tree wg-quick wg0
boot-partition-full debian-pi/raspbian-ua-netinst/issues/190 gzip initramfs initramfs-tools initrd installation left post-installation rpi subprocess tools trunk update-initramfs
fs-module-missing framps/raspiBackup/issues/191 backup cifs filesystem mount type unknown
stale-running-kernel raspibolt/raspibolt/issues/1182 couldn default determine error incoming iptables sudo ufw version
stale-running-kernel raspibolt/raspibolt/issues/456 allow any comment errno initialize insmod needs perhaps problem ssh ufw upgraded
inotify-limit-exhausted guard/rb-inotify/issues/23 been files inotify instances limit many now number reached too total watching
restricted-container-guest itsToggle/rclone_RD/issues/37 device exit fatal first found fs fuse fusermount helper modprobe mount try
dkms-install-skipped awesometic/realtek-r8125-dkms/issues/13 build does headers installed ls module pve seem since skipped src was
module-signature-rejected awesometic/realtek-r8126-dkms/issues/3 by could error insert key modprobe not rejected service was
kernel-config-missing remote-android/redroid-doc/issues/663 any binder binder_linux building dependency devices extra glob locate lsmod reading tree
package-source-refused REMnux/remnux-cli/issues/125 apt-get deb done download lists package reading repository securely stable therefore updating
selinux-denied restic/rest-server/issues/71 audit.log avc container_t dm-2 ino ld-musl-x86_64.so.1 object_r scontext system_r system_u tclass tcontext
restricted-container-guest lobaro/restic-backup-docker/issues/64 also clone correct first fuse fusermount helper messages password still successfully were
kernel-config-missing qxhome/rk3568-kernel5.10-alldrivers/issues/2 chain controller initialize initializing instance iptables-legacy needs nft obtaining perhaps protocol upgraded
clock-skew-tls rancher-archives/rke/issues/1123 apiserver eof etcdmain expired healthcheck healthz localhost plane rejected tls verify yet
clock-skew-tls rancher/rke2/issues/4372 before ca cacerts cert certificate current expired tls valid validation verify yet
join-token-refused rancher/rke2/issues/4478 agent content duplicate hostname pam password ready rejected retrieve session slice uid
cni-plugin-binary-missing rancher/rke2/issues/7981 changed cni created desc describe events failedcreatepodsandbox killed loopback normal rpc sandbox
kubelet-cert-expired rancher/rke2/issues/8381 after ca cacerts cert certificate cluster expired tls validate validation verify yet
kernel-config-missing rockchip-linux/kernel/issues/219 can fatal initialize ip_tables iptables kernel modprobe module needs perhaps tables your
stale-running-kernel rkt/rkt/issues/3065 arch coreos go hello insecure net.d networking networks options pair store veth
container-name-taken gramaziokohler/robotic_assembly_workshop/issues/1 able already conflict creating have master remove rename reuse that use you
kernel-config-missing radxa/rockchip-bsp/issues/13 br_netfilter directory fatal found in lib modprobe module modules netfilter not
kernel-modules-extra-missing rocky-linux/documentation/issues/3404 append chain controller initializing instance nf_tables obtaining prerouting register rule rule_append tables
iptables-backend-mismatch geerlingguy/ansible-role-docker/issues/189 chain dnat docker-compose enable nat nf_tables return rule setup skip tables wait
inotify-limit-exhausted rommapp/romm/issues/1489 errno inotify limit oserror reached watch
swap-enabled rook/rook/issues/1632 disable fail fail-swap-on false flag kubelet on please running set supported swap
kernel-config-missing rook/rook/issues/1985 directory fatal found in lib modprobe module modules not rbd rockchip
time-not-synced rook/rook/issues/2286 clock max
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/326 copy-up disable-host-loopback dockerd-rootless.sh newuidmap port-driver propagation rootlesskit rslave seccomp slirp4netns slirp4netns-sandbox slirp4netns-seccomp
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/404 debu dynamic executing gid map newuidmap parent permitted rootlesskit uid uid_map write
apparmor-userns-restricted rootless-containers/rootlesskit/pull/421 apparmor because child exe fork might parent rootlesskit self unprivileged userns warn
rootless-prerequisite-missing rootless-containers/rootlesskit/issues/470 compute for found gid map no ranges setup subuid uid user xxx
containerd-cri-disabled fujitatomoya/ros_k8s/issues/8 falling gate higher ignore-preflight-errors implemented non-fatal pod-network-cidr runtime.v1.runtimeservice runtimeservice should testing unimplemented
module-version-mismatch pimoroni/rp_usbdisplay/issues/5 armv7 dmesg format insert magic mod mod_unload modversions should smp tail unload
dkms-build-failed raspberrypi/firmware/issues/1760 arch armv6l build compile cross cross_compile make makefile modules root stop uname
fs-module-missing Hexxeh/rpi-firmware/issues/187 bdev devtmpfs ext2 ext3 f2fs iocharset nodev pass pihole sdb1 utf8 verbose
memory-cgroup-disabled Hexxeh/rpi-firmware/issues/234 boot cgroup cgroup_enable cgroup_memory cmdline cmdline.txt enable memory need pi raspberry txt
device-tree-param-missing raspberrypi/firmware/issues/345 could dev directory error file i2c no not open or such
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l dev gnu i2c i2c_dev ipv6 lsmod preempt raspberrypi size uname used
stale-running-kernel raspberrypi/firmware/issues/474 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c ls moddep modules.dep.bin search total
device-tree-param-missing raspberrypi/firmware/issues/358 armv6l gnu i2c i2c_dev i2cdetect ipv6 lsmod open preempt size uname used
module-index-stale hypriot/rpi-kernel/issues/50 builtin dep kmod kmod_search_moddep ls moddep modules modules.builtin modules.dep.bin modules.order order search
module-renamed-or-merged raspberrypi/linux/issues/1386 could device error insert modprobe no not such sudo
kernel-config-missing raspberrypi/linux/issues/2177 armv7 depends filename gpl ip_tables.ko license mod_unload modversions packet unload vermagic x_tables
kernel-config-missing raspberrypi/linux/issues/3615 armv7l man nft nftables nftables.conf nftables.service org raspberrypi ruleset success v7l wiki
boot-kernel-not-updated raspberrypi/linux/issues/4616 armv7l boot ext4 label partuuid rootfs sda1 sda2 smp uuid v7l vfat
kernel-config-missing raspberrypi/linux/issues/5446 armv7l id interface ipsec link netlink raspberrypi received smp v7l xfrm xfrmi
systemd-unit-user-missing hjelev/rpi-mqtt-monitor/issues/185 activating auto auto-restart cpu env execstart git monitor ms python rpi username
arch-mismatch-exec-format hypriot/rpi-mysql/issues/21 aarch64 docker entries for in linux list manifest matching no the uname
stale-running-kernel Hexxeh/rpi-update/issues/192 dep drwxr drwxr-xr-x kmod kmod_search_moddep libkmod libkmod.c ls moddep modules.dep.bin search total
boot-kernel-not-updated Hexxeh/rpi-update/issues/218 armv6l drwxr drwxr-xr-x gnu linux ls may modules raspberrypi root total uname
iptables-backend-mismatch drtyhlpr/rpi23-gen-image/issues/145 accept conntrack established ether i2c i2c_dev input ip_tables ipv6 nf_tables snd x_tables
address-pool-exhausted research-software-directory/research-software-directory/issues/426 among assign defaults ipv4 non non-overlapping none null overlapping pool scope software
module-version-mismatch FreedomBen/rtl8188ce-linux-driver/issues/51 dmesg drivers format insert insmod magic mod mod_unload rtlwifi should unload wireless
module-version-mismatch lwfinger/rtl8188eu/issues/122 debug eu exec format insert magic mod mod_unload modprobe should smp unload
module-version-mismatch lwfinger/rtl8188eu/issues/168 about disagrees dmesg eu exec format insert layout modprobe module module_layout symbol
module-version-mismatch lwfinger/rtl8188eu/issues/243 dmesg eu generic grep magic mod mod_unload modversions retpoline should smp unload
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/114 at be build cannot cu dkms headers install kernel modules source your
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/139 dkms echo headers install ls modules sense source src uname v7l your
dkms-build-failed Mange/rtl8192eu-linux-driver/issues/224 dkms echo headers install kali1 kernelsourcedir located modules option source tell where
module-not-loaded blackPantherOS/rtl8192fu/issues/4 could error in insert insmod module not symbol unknown
module-signature-rejected lwfinger/rtl8723au/issues/58 au available could error insert key modprobe not required sudo
module-version-mismatch lwfinger/rtl8723bu/issues/137 dmesg drivers exec format generic grep insert insmod modprobe modules rtl wireless
module-version-mismatch lwfinger/rtl8723bu/issues/153 dmesg drivers format generic insert insmod magic mod mod_unload should unload wireless
module-signature-rejected smlinux/rtl8723de/issues/7 available failed insert key not required to
module-version-mismatch abperiasamy/rtl8812AU_8821AU_linux/issues/113 about au disagrees layout module module_layout of symbol version
dkms-build-failed aircrack-ng/rtl8812au/issues/123 about apt-get contains dkms headers kali1 linux-headers locate reading same than tree
dkms-build-failed gnab/rtl8812au/issues/147 arch arm compile cross cross_compile make makefile modules recipe stop target tmp
module-version-mismatch astsam/rtl8812au/issues/75 au dmesg generic gnu magic mod mod_unload should smp ubuntu uname unload
module-signature-rejected fastoe/RTL8812BU/issues/27 is kernel kernel_lockdown.7 loading lockdown man module restricted see systemd unsigned
dkms-build-failed morrownr/8821au-20210708/issues/61 alias arm builtin compile cross cross_compile drwxr drwxr-xr-x makefile modules.builtin modules.dep rw-r
module-version-mismatch tomaspinho/rtl8821ce/issues/171 ce debug dmesg exec format insert magic mod mod_unload should smp unload
module-signature-rejected tomaspinho/rtl8821ce/issues/89 ce could error insert modprobe not operation permitted
module-version-mismatch lwfinger/rtl8852au/issues/120 au dynamic exec format gnu insert modprobe pc preempt preempt_dynamic smp uname
module-signature-rejected RinCat/RTL88x2BU-Linux-Driver/issues/114 dmesg insert kernel_lockdown.7 loading lockdown man modprobe operation permitted restricted unsigned x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/211 copying kali kernelsourcedir located modprobe.d operating rolling rtl88x2bu symlink tell where x2bu
module-not-loaded cilynx/rtl88x2bu/issues/229 could error in insert insmod module not symbol unknown x2bu
dkms-build-failed cilynx/rtl88x2bu/issues/231 at be build cannot found headers kernel lib modules or source your
dkms-build-failed cilynx/rtl88x2bu/issues/283 dkms headers install kali kernelsourcedir located option package rtl88x2bu source tell where
module-version-mismatch cilynx/rtl88x2bu/issues/49 about armv7l disagrees dmesg format insert layout module_layout smp symbol v7l x2bu
module-version-mismatch lwfinger/rtlwifi_new/issues/111 could error exec format insert modprobe not
module-version-mismatch lwfinger/rtlwifi_new/issues/393 exec format generic headers insert install leaving make modprobe rtlwifi src success
module-version-mismatch lwfinger/rtlwifi_new/issues/437 dmesg exec format generic insert magic mod mod_unload rtlwifi should smp unload
module-signature-rejected lwfinger/rtlwifi_new/issues/175 available could error insert key modprobe not required sudo
modprobe-config-invalid lwfinger/rtlwifi_new/issues/305 bad conf config ignoring kmod kmod_config_parse libkmod line modprobe modprobe.d parse starting
modprobe-config-invalid lwfinger/rtlwifi_new/issues/453 argument could error for insert invalid modprobe not parameter
module-version-mismatch lwfinger/rtlwifi_new/issues/524 check dmesg err insert key mac modprobe parameter rtl see show symbol
fs-module-missing lwfinger/rtlwifi_new/issues/71 exfat gid iocharset media mounting nodev non-zero nosuid remount umask utf8 zero
module-version-mismatch lwfinger/rtw88/issues/93 core format insert magic manjaro mod mod_unload modversions preempt should smp unload
firmware-missing lwfinger/rtw89/issues/220 bin direct error failed firmware for kern load log tail var with
cgroup-v2-unsupported opencontainers/runc/issues/1175 for mount no subsystem
runc-version-broken opencontainers/runc/issues/3008 allow attach bpf bpf_cgroup_device canceled container_linux.go hello-world multi process_linux.go prochooks prog program
stale-running-kernel opencontainers/runc/issues/3412 backing bpf bpf_cgroup_device buildx d_type extfs inc json-file logging paused prochooks prog
runc-version-broken opencontainers/runc/issues/3413 error lookup notify runc seccomp symbol undefined
kernel-config-missing opencontainers/runc/issues/3867 argument bpf bpf_cgroup_device cgroup device hello hello-world prochooks prog query setting world
apparmor-broken opencontainers/runc/issues/4972 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
runc-version-broken opencontainers/runc/issues/5007 closing detected during function handle implemented runc self shim task thread unsafe
runc-version-broken opencontainers/runc/issues/5058 during hello hello-world net.ipv4.ip_unprivileged_port_start oci reopen runc shim sysctl task unprivileged world
kernel-keys-quota opencontainers/runc/issues/726 containerd could disk exceeded id key level msg oci quota runtime session
kernel-modules-extra-missing actions/runner-images/issues/8295 azure directory fatal found in lib modprobe module modules not snd
stale-running-kernel actions/runner-images/issues/2291 any apt-get azure building completed dependency extra glob locate reading regex tree
kernel-modules-extra-missing actions/runner-images/issues/7587 azure directory fatal found in lib modprobe module modules not sudo
port-already-allocated runtipi/runtipi/issues/62 allocated another bind bringing connectivity dashboard encountered endpoint external programming project scripts
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/1314 change crt debug first fuse gid mode mountpoint proc try uid url
restricted-container-guest s3fs-fuse/s3fs-fuse/issues/647 device first found fuse gnu linux modprobe not smp try uname
builtin-module-not-detected binhex/arch-sabnzbdvpn/issues/53 assuming generic insmod its output script stderr stdout trying tun tun.ko warn
ipv6-disabled-kernel Sentinel-One/sack-cve-fixer/issues/4 address by can family filter initialize ip6tables protocol rules setting supported table
module-not-loaded Maritime-Robotics-Student-Society/sailing-robot/issues/239 attaching device driver error failed from new open query subsystem udev
builtin-module-not-detected saltstack/salt/issues/43945 comment config.gz conntrack duration false function kmod ms nf_conntrack present unavailable zcat
module-signature-rejected joshuagrisham/samsung-galaxybook-extras/issues/7 bad blacklist ignoring insert intel kmod kmod_config_parse libkmod modprobe.d parse rejected snd
arch-mismatch-exec-format nakla/sbfspot/issues/10 caused error exec format init linux process standard standard_init_linux.go user
kernel-config-missing scaleway/kernel-tools/issues/138 armv7l config.gz execstartpre l2tp l2tp_ppp netfilter ppp pppol2tp protocol tunnel xl2tpd zcat
module-index-stale scaleway/image-archlinux/issues/29 directory fatal found in lib modprobe module modules not std std-1 tun
module-index-stale scaleway/image-debian/issues/72 dep kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin perhaps search std std-1 upgraded
module-index-stale scaleway/image-tools/pull/156 dep ip6 ip6_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search sync tables
kernel-config-missing scaleway/kernel-tools/issues/228 chain controller initialize insmod instance ip_tables manual needs nperhaps obtaining std upgraded
kernel-config-missing scaleway/kernel-tools/issues/246 armv7l config.gz hash ipset max port proc received smp std std-1 zcat
kernel-config-missing scaleway/kernel-tools/issues/299 drop family hash hashsize header inet input ipset list match-set revision std
builtin-module-not-detected scaleway/kernel-tools/issues/367 drivers grep ls lsmod modprobe modules net size std std-1 tun used
restricted-container-guest scaleway-community/scaleway-openvpn/issues/18 action dep execution invoke isn kmod_search_moddep libkmod.c moddep modules.dep.bin openvpn policy save
module-index-stale scaleway/kernel-tools/issues/207 ebtables filter ip_tables.ko iptable iptable_filter.ko ipv4 ko lsmod netfilter raw std std-1
dkms-build-failed hw0lff/screen-share-sway/issues/3 arch1 arch1-1 dkms headers kernelsourcedir located option package source tell v4l2loopback where
systemd-workdir-inaccessible scylladb/scylla-jmx/issues/151 absolute changing exit-code home path requested result started stopped stopping test working
boot-partition-full johang/sd-card-images/issues/50 cpio generating initramfs initramfs-tools initrd installation mkinitramfs post-installation subprocess tools triggers update-initramfs
boot-partition-full johang/sd-card-images/issues/50 cpio generating initramfs initramfs-tools initrd mkinitramfs post-installation sub sub-process tools triggers update-initramfs
restricted-container-guest ferrumgate/secure.install/issues/53 br_netfilter directory fatal found in lib modprobe module modules netfilter not pve
module-signature-rejected Snawoot/linux-secureboot-kit/issues/3 could dmesg insert key modprobe operation permitted signature signed trusted vboxdrv with
systemd-workdir-inaccessible lollipopkit/server_box_monitor/issues/25 at chdir counter exit-code job journalctl monitor restart result scheduled spawning step
oom-killed kubernetes-retired/service-catalog/issues/2770 coreos crashloopbackoff describe etcd image kubectl last latest pod reason terminated waiting
docker-daemon-not-installed mongodb-developer/service-tests/issues/18 docker docker.service failed found not service start sudo to unit
systemd-unit-bad-path servicer-labs/servicer/issues/22 at exec executable exit-code exited locate logs result spawning started step svc
ipv6-disabled-kernel hwdsl2/setup-ipsec-vpn/issues/6 filter help information initialize ip6tables ip6tables-restore line more occurred restore table try
nft-ruleset-xtables-compat hwdsl2/setup-ipsec-vpn/issues/1830 compat iptables-nft netfilter nft nftables nftables.conf nftables.service ruleset sysconfig tables unsupported xtables
mtu-mismatch hashicorp/setup-packer/issues/49 api check com error get handshake http https net timeout tls
file-descriptor-limit gwu-libraries/sfm-ui/issues/709 data elasticsearch file files index java many nodes open too
module-version-mismatch intel/linux-sgx-driver/issues/35 could drivers exec format generic insert insmod intel kernel modprobe modules sbin
node-ip-changed shakenfist/shakenfist/issues/688 assign before bind counter etcd initialized listen member quickly repeated requested scheduled
module-not-loaded juewuy/ShellCrash/issues/774 by chain grep iptables kernel match modprobe net netfilter target that tproxy
selinux-denied juewuy/ShellCrash/issues/960 cat core denied exec executable locate log permission spawning step test tmp
bind-source-wrong lukassoo/ShellyExporters/issues/3 bind daemon docker does error etc exists failed from mount not response
deleted-files-held-open Shippable/support/issues/1147 avail deleted df du left lost lsof manage reg space srv xvda1
fs-mounted-readonly SickChill/sickchill/issues/7362 blk ext4-fs ext4_journal_check_start journal phys phys_seg prio remounting sda sector seg sense
iptables-binary-missing siderolabs/extensions/issues/1061 exec executable ext fail firewall ip6tables mode nodes path router supported tailscale
seccomp-old-libseccomp bbernhard/signal-cli-rest-api/issues/181 can core errno initialize initialized main operation permitted python runtime state supervisor
kernel-config-missing robinpaulson/SimpleRT/issues/48 by chain iptables match name no target that
snap-docker-confinement sirixdb/sirix/issues/632 attaching compose creating data mkdir mount only opt read read-only source while
clock-skew-tls skiffos/SkiffOS/issues/286 before certificate core expired opening registry registry-1.docker.io ssh successfully tls verify yet
loaded-module-stale stackhpc/ansible-slurm-appliance/issues/287 all api but client have make mismatch nvidia please same sure that
resolv-conf-broken mosajjal/sniproxy/issues/12 connection dial get ghcr ghcr.io https lookup read refused response tcp udp
docker-socket-unit-missing frostyard/snosi/issues/289 activation failed found load no socket sockets to via
not-root siomiz/SoftEtherVPN/issues/19 denied filter initial initialize must needs ok perhaps permission setup table upgraded
dkms-build-failed bluecherrydvr/solo6x10/issues/14 consult dkms doing dpkg initial installation make.log post-installation sub sub-process subprocess were
boot-partition-full getsolus/packages/issues/5181 cache copy dynamic extra filesystems left manager project space success syncing updating
docker-chains-flushed yifanzheng/solution-collection/issues/12 by chain docker0 exit iptables match name no status target that
inotify-limit-exhausted kfstorm/sonarr-metadata-rewrite/issues/57 app enospc inotify oserror packages python3 raise reached site site-packages venv watch
resolv-conf-broken sonic-net/sonic-buildimage/issues/7818 conf directory file no open or resolv resolv.conf resolve run such systemd
storage-driver-unsupported ValveSoftware/source-sdk-2013/issues/1253 backing configure containers extfs fs graph over overlay storage support supported unsupported
missing-tun-device sous-chefs/openvpn/issues/79 built due epoll exiting ipv6 lzo mh openssl openvpn ssl tap tun
module-not-loaded spdk/spdk/issues/1861 address ceph dev device img loop losetup mknod raw set such tmp
arch-mismatch-exec-format alexjustesen/speedtest-tracker/issues/913 arm entries for in linux list manifest matching no the
kernel-config-missing peacey/split-vpn/issues/117 delete help iptables-restore mark net.ipv4.conf.all.src_valid_mark prefixlength raw restore suppress suppress_prefixlength sysctl tun0
inotify-limit-exhausted splitbrain/Watcher/issues/23 avail database devtmpfs df enospc left mounted shm space tmpfs watch xvda1
systemd-unit-bad-path Spotifyd/spotifyd/issues/431 activating auto auto-restart docs exec execstart github github.com preset restart since vendor
disk-pressure SREGym/SREGym/issues/537 age avail describe df events filesystem mounted node2 normal over reason size
stale-running-kernel sshuttle/sshuttle/issues/253 cleanup connected manjaro method packages password ports python3 redirect site site-packages sshuttle
systemd-unit-bad-path yrutschle/sslh/issues/176 bind cap documentation environmentfile full multi network.target share spawning ssh ssl sysconfig
oom-killed cPanelSSP/SSP/issues/76 anon anon-rss file-rss grep kb killed messages process rss total total-vm uid
kernel-config-missing zfl9/ss-tproxy/issues/282 extension iptables-nft list managed mangle missing nft null redirect ruleset touch tproxy
unsupported-kernel-wsl offvault/Stadia-X/issues/1 error failed loading update with wsl
selinux-denied stalwartlabs/stalwart/issues/274 denied drwxr exec it ls open opt permission podman root sh total
kernel-config-missing starfive-tech/Debian/issues/13 argument cryptsetup device device-mapper enter invalid ioctl luksopen mapper passphrase reload sda1
kernel-config-missing starfive-tech/linux/issues/129 config_tun createtun flushing newuserspaceengine nor starfive tailscale0 tailscaled tstun tstun.new wgengine wgengine.newuserspaceengine
conntrack-table-full wballard/starphleet/pull/352 conntrack dropping full nf_conntrack packet table
apparmor-userns-restricted RusNor/StartWine-Launcher/issues/37 are bwrap denied hostname hosts internal map permission remounting runtime setting uid
stale-running-kernel ValveSoftware/SteamOS/issues/2047 directory fatal found in lib modprobe module modules not
systemd-sandbox-path-missing smallstep/certificates/issues/685 at exit-code exited main mount namespace namespacing result set spawning started step
inotify-limit-exhausted Stirling-Tools/Stirling-PDF/issues/1728 any base inotify ioexception java limit monitoring reached register scheduling warn watches
lxc-nesting-missing d3vzer0/streamio/issues/3 bad caused changed container_linux.go merged mounting oci overlay2 permission process_linux.go request rootfs
clock-skew-tls matz/streem/issues/32 certificate debian expired images index index.docker.io pull pulling repositories repository valid yet
resolvconf-missing StreisandEffect/streisand/issues/1434 address delete fd line link mtu quick resolvconf setconf wg wg-quick wireguard
wireguard-module-missing StreisandEffect/streisand/issues/1570 access answers delete interface link manjaro protocol quick rtnetlink wg-quick wg0 wireguard
kernel-config-missing kitten/docker-strongswan/issues/7 aborting charon critical dmn ike initialization ipsec knl received routing strongswan unmet
kernel-config-missing strongX509/docker/issues/3 aborting bypass charon critical dmn ike initialization ipsec knl routing strongswan unmet
host-module-not-loaded subspacecloud/subspace/issues/35 do exist initialize insmod ip6tables nat need needs perhaps table upgraded your
bridge-address-conflict osrf/subt/issues/613 address compose creating docker-compose net one other overlaps pool removing space tmp
kernel-config-missing jakeday/linux-surface/issues/338 check check-config.sh config config_ip_nf_target_masquerade config_nf_nat_ipv4 ipv4 masquerade missing nat target
inotify-limit-exhausted swoole/docker-swoole/issues/14 allowed increase inotify limit max max_user_watches per reached via watch watches www
inotify-limit-exhausted hgop/syllabus-2020/issues/43 development enospc er event events fs.inotify.max_user_watches inotify number reached unhandled watch watches
inotify-limit-exhausted syncthing/syncthing/issues/4833 device filesystem folder home left no on space start username watcher while
iptables-raw-table-missing telnetdoogie/synology-docker/issues/43 access direct drop endpoint filtering insmod networking perhaps prerouting raw rule upgraded
module-not-loaded telnetdoogie/synology-docker/issues/48 access direct drop endpoint filtering insmod networking nperhaps prerouting raw rule upgraded
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/50 dead enable initialize insmod ip6tables masquerade needs perhaps postrouting rule upgraded wait
runc-version-broken telnetdoogie/synology-docker/issues/51 access detected during ls oci proc runc self setup shim task unsafe
module-version-mismatch telnetdoogie/synology-docker/issues/63 containermanager direct download filtering folder installing killed ko packages platform scripts validating
iptables-raw-table-missing telnetdoogie/synology-docker/issues/85 direct docker0 drop endpoint filtering networking perhaps platform prerouting raw rule upgraded
ipv6-nat-unsupported telnetdoogie/synology-docker/issues/99 enable initialize insmod ip6tables legacy masquerade needs perhaps postrouting rule upgraded wait
wireguard-module-missing runfalk/synology-wireguard/issues/199 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
resolvconf-missing runfalk/synology-wireguard/issues/56 accessible delete fd mtu quick resolvconf setconf wg wg-quick wg0 wireguard world
systemd-workdir-inaccessible systemd/systemd/issues/10568 changing chdir debug description echo execstart pwd requested spawning step working workingdirectory
systemd-sandbox-path-missing systemd/systemd/issues/10972 apache application control libexec mount namespace namespacing policy spawning step update web
systemd-directory-unusable systemd/systemd/issues/12131 at execution manjaro network set spawning special state step systemd time up
not-root systemd/systemd/issues/15811 apply before capabilities change exit-code operation permitted spawning step test true uid
lxc-nesting-missing systemd/systemd/issues/17866 denied mount namespacing permission proc root run set systemd unit unit-root up
inotify-limit-exhausted systemd/systemd/issues/17992 allocate files fs.inotify.max_user_watches inotify many max max_user_watches sysctl tail too watch watches
systemd-unit-user-missing systemd/systemd/issues/25888 after app description execstart group ini network.target nginx share simple target unit
script-shebang-bad systemd/systemd/issues/3038 at bad bash echo exec exited main spawning step such systemd tmp
systemd-sandbox-path-missing systemd/systemd/issues/35045 at bak mount namespace namespacing root set spawning step systemd unit unit-root
systemd-directory-unusable systemd/systemd/issues/35311 at device execution left runtime set space spawning special step systemd up
systemd-workdir-inaccessible systemd/systemd/issues/6019 after chdir description entered execstart first mysql required requires some systems workingdirectory
modprobe-config-invalid nefelim4ag/systemd-swap/pull/15 created device devices ignored is max parameter unknown zram
systemd-unit-bad-path nefelim4ag/systemd-swap/issues/153 execstart execute files manage partitions pkg preset since spawning step swap zram
dkms-build-failed scarburato/t150_driver/issues/54 arch1 arch1-2 dkms.conf initrd installing kernelsourcedir located removing rmmod symlink tell where
firmware-missing t2linux/T2-Ubuntu/issues/108 bin direct failed firmware for grep journalctl load request setup using with
kernel-config-missing tailscale/tailscale/issues/10945 cat gcc grep host ip_tables linux lsmod proc smp tables ubuntu version
stale-running-kernel tailscale/tailscale/issues/14898 config_tun createengine createtun getlocalbackend newuserspaceengine rpi rpt tailscale0 tstun tstun.new tun.ko verbose
resolv-conf-broken tailscale/tailscale/issues/15982 bookworm deb deb.debian.org debian dists fetch inrelease nameserver org resolving search temporary
restricted-container-guest tailscale/tailscale/issues/16932 agent config_tun disk newuserspaceengine nor pve tailscale tailscale0 tailscaled tailscaled.service wgengine wgengine.newuserspaceengine
missing-tun-device tailscale/tailscale/issues/2456 bypass config_tun logtail mark newuserspaceengine string tailscale tailscale0 tailscaled tun wgengine wgengine.newuserspaceengine
iptables-binary-missing tailscale/tailscale/issues/391 creating exec executable found iptables newuserspaceengine path router tailscale0 tun wgengine wgengine.newuserspaceengine
kernel-config-missing tailscale/tailscale/issues/4086 chain chain_add check health nat nf_tables postrouting prerouting router setting tables wait
missing-tun-device tailscale/tailscale/issues/5002 config_tun createtun newuserspaceengine nor pve tailscale0 tailscaled tailscaled.service tstun tstun.new wgengine wgengine.newuserspaceengine
missing-tun-device tailscale/tailscale/issues/62 createtun directory engine error file no or starting such wireguard
iptables-binary-missing tailscale/tailscale/issues/7934 closing compressed createengine flushing getlocalbackend logtail newuserspaceengine tailscale tailscale0 tailscaled wgengine wgengine.newuserspaceengine
stale-running-kernel tailscale/tailscale/issues/895 but config_tun createtun direct disk drivers tailscale0 tailscaled tailscaled.service tun tun.ko wgengine
missing-tun-device tailscale/github-action/issues/175 createtun direct dns logtail mem nil rc string tailscale tailscale0 tailscaled validate
kernel-config-missing SierraSoftworks/tailscale-unifi/issues/140 agent alpine config_tun disk nor preset since tailscale tailscaled tailscaled.service tun vendor
builtin-module-not-detected siderolabs/talos/issues/7789 builtin cat grep ip_vs ipvs message modprobe modules modules.builtin net netfilter wrr
node-ip-changed siderolabs/talos/issues/8714 caller err host interfaces ip kubelet kubelet_node_status.go node set some ts validate
initramfs-too-large siderolabs/talos/issues/8813 any boot continue error key memory of out press to
br-netfilter-missing home-operations/talosctl-cluster-action/pull/2 br_netfilter bridge-nf-call-iptables call env failedcreatepodsandbox flannel main.go netfilter plugin stat subnet sys
inotify-limit-exhausted jetstack/tarmak/issues/756 cadvisor cgroup container_id fs inotify inotify_add_watch kubelet.go kubepods left memory space watch
kernel-modules-extra-missing taskcluster/taskcluster/issues/7118 aloop aws backing link live log modprobe modules output public snd snd-aloop
kernel-config-missing thombashi/tcconfig/issues/38 armv7 depends filename gpl ingress license mod_unload modversions sched srcversion tc vermagic
dkms-build-failed lyatiss/tcp_probe_plus/issues/3 area bad building cleaning consult dkms kernelrelease make.log preparation return skipping unnecessary
stale-pid-file JetBrains/teamcity-docker-agent/issues/46 daemon delete docker.pid ensure file found or pid run running starting var
file-descriptor-limit telemt/telemt/pull/57 accept error files many open too
systemd-unit-bad-path robmarkcole/tensorflow-lite-rest-server/issues/28 bin etc executable found local path sbin server system systemctl systemd usr
docker-daemon-not-running sqlsec/termux-install-linux/issues/3 bus connect connection debug docker.sock errors false mode permitted pretty printing unix
docker-context-wrong cattle-ops/terraform-aws-gitlab-runner/issues/160 at cannot connect daemon docker is run running tcp the to
swap-enabled oracle/terraform-kubernetes-installer/issues/52 contained disable fail fail-swap-on filename flag kubelet.service priority sda2 size swap swaps
time-not-synced marcone/teslausb/issues/247 activated been certificate com connected connecting has of raw resolving trusted yet
smb-share-refused marcone/teslausb/issues/531 cifs credentials dir e.g iocharset man manual mount.cifs page refer utf8 vers
script-shebang-bad testdrivenio/testdriven-app-2.4/issues/15 build caused compose docker-compose exec init linux standard standard_init_linux.go such up user
kernel-config-missing revyos/thead-kernel/issues/18 directory fatal found in lib modprobe module modules not
disk-full theia-ide/theia-apps/issues/313 build could device enospc file home left log no on space write
systemd-unit-bad-path chestm007/linux_thermaltake_riing/issues/10 counter execstart hold hold-off job off over preset restart scheduled scheduling stopped
selinux-denied erpalma/throttled/issues/229 auid avc init_t ino object_r permissive scontext ses subj system_r system_u tclass
systemd-unit-bad-path erpalma/throttled/issues/301 cpu execstart executable intel locate min python3 spawning step stop us venv
dkms-build-failed dell/thunderbolt-dkms/issues/4 area cleaning consult declaration function implicit implicit-function-declaration lts make.log preparation unnecessary werror
containerd-config-invalid tianon/dockerfiles/pull/713 did erro expect io.containerd.x.vx libcontainerd opt plugin successfully timeout toml uri waiting
kernel-config-missing Tk-Glitch/PKGBUILDS/issues/259 aloop directory fatal found in lib modprobe module modules snd snd-aloop sudo
selinux-denied teemtee/tmt/issues/1179 bash cannot denied directory docker.io it ls mailman open permission podman pwd
kernel-config-missing tobetter/linux/issues/3 doesn ebtables filter initialize insmod mangle need needs perhaps support table upgraded
package-source-refused tonistiigi/xx/pull/167 arch centos curl loading org os plugins release repo resolve retrieve yum
resolv-conf-broken containers/toolbox/issues/214 access cannot conf directory host lrwxrwxrwx ls networkmanager resolv resolv.conf root such
tls-ca-untrusted docker-archive/toolbox/issues/603 authority by certificate get hello hello-world https registry registry-1.docker.io response signed world
proxy-misconfigured DeepVAC/TorchPod/issues/64 awaiting canceled client.timeout exceeded headers pull registry registry-1.docker.io request tag timeout waiting
module-not-loaded rusoku/TouCAN-SocketCAN/issues/1 could error in insert insmod module not symbol unknown
module-not-loaded linux-thinkpad/tp_smapi/issues/30 debug dmesg err extra grep insert insmod lock module modules read symbol
runc-version-broken telekom-security/tpotce/issues/611 cannot no on provided response service start status unknown
ipset-module-missing lisaac/tproxy-gateway/issues/2 argument flushing gateway invalid ipset line mode received stopped tcp tproxy xt_set
selinux-denied aquasecurity/tracee/issues/404 allowed bpf enforcing enough object policy rlimit selinux supports sure syscall value
restricted-container-guest turnkeylinux/tracker/issues/1741 couldn denied dev device lacks open permission ppp pppd sbin support vpn
docker-api-version-mismatch traefik/traefik/issues/12253 api client information minimum newer old please retrieve supported too upgrade your
apparmor-userns-restricted transformerlab/transformerlab-app/issues/185 aborting binary but configured helper make now owned sandbox sure than without
missing-tun-device haugene/docker-transmission-openvpn/issues/881 cannot dev directory errno file net no open or such tap tun
oom-killed travis-ci/travis-ci/issues/7427 adj gfp gfp_kernel java killer mask mems mems_allowed oom oom_score_adj order score
iptables-binary-missing Jrohy/trojan/issues/576 canceled event graceful instance libcontainerd moby namespace obtaining plugins shutdown stopping stream
restricted-container-guest binpash/try/issues/129 clone map map-root-user permitted stat sys sysctl try unprivileged unprivileged_userns_clone unshare userns
apt-lock-or-broken omacom/try-omarchy-windows/issues/90 all database error failed lock package to unable
proxy-misconfigured danielfrg/tsne/issues/21 awaiting canceled client.timeout exceeded headers mb registry registry-1.docker.io request sending step timeout
restricted-container-guest tsuru/now/issues/33 any by couldn extra find image linux locate package regex to unable
restricted-container-guest tteck/Proxmox/issues/28 apparmor apparmor_parser but docker-default hello hello-world kr parser permission profile replace world
module-signature-rejected lcgamboa/tty0tty/issues/8 cp depmod echo generic headers insert install make makefile operation permitted src
missing-tun-device turnkeylinux/tracker/issues/1032 conf config dev due errno exiting net of open openvpn tap tun
module-signature-rejected tuxedocomputers/tuxedo-keyboard/issues/186 acpi by could dkms insert key modprobe rejected service systemctl was wmi
boot-partition-full tuxedocomputers/linux/issues/7 compressed dm-2 generating initramfs-tools mkinitramfs post-installation resume tools triggers update-initramfs variable zstd
nfs-statd-not-running poseidon/typhoon/pull/26 arguments either incorrect keep locking locks mount.nfs nolock rpc.statd specified statd volumes
boot-kernel-not-updated FooDeas/raspberrypi-ua-netinst/issues/165 dep drwxr drwxr-xr-x ip6 ip6_tables kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin search
module-not-loaded FooDeas/raspberrypi-ua-netinst/issues/43 grep i2c lsmod
dkms-build-failed TheRemote/Ubuntu-Server-raspi4-unofficial/issues/91 build dkms headers install kernelsourcedir located option package please tell where your
kernel-config-missing Joshua-Riek/ubuntu-rockchip/issues/14 error exfat filesystem type unknown
kernel-config-missing Joshua-Riek/ubuntu-rockchip/issues/161 devices directory fatal found in lib modprobe module modules num rockchip zram
module-not-loaded Joshua-Riek/ubuntu-rockchip/issues/297 always init macvlan name network operation port privileged response restart sbin supported
apt-lock-or-broken Joshua-Riek/ubuntu-rockchip/issues/504 broken cli containerd.io correct dependencies depends docker-ce held installed packages problems unmet
script-shebang-bad DamionGans/ubuntu-wsl2-systemd-script/issues/54 command found line not script systemd ubuntu wsl2
kernel-config-missing UDOOboard/linux_kernel/issues/32 adding answers cleaning controller eth0 exception hosts interface operation pair rtnetlink supported
ufw-conflict chaifeng/ufw-docker/issues/119 dpt len mac prec res spt syn tos ttl urgp window xx
ufw-conflict chaifeng/ufw-docker/issues/156 docker_gwbridge dpt gwbridge len mac prec res spt syn tos urgp window
ufw-conflict chaifeng/ufw-docker/issues/16 anywhere destination domain drop fin flags forward prot return spt syn ufw
ufw-conflict chaifeng/ufw-docker/issues/53 anywhere dpt len mac prec res spt syn tos urgp window xx
boot-partition-full Ultramarine-Linux/triage/issues/67 boot filesystem installing internal mb more needs on package running space transaction
ipset-module-missing gxfxyz/unblockchn/issues/1 chain dst match match-set nat port prerouting redirect target tcp that to-port
module-not-loaded gxfxyz/unblockchn/issues/4 dst last match-set most non-zero prerouting recent redirect router subprocess to-port traceback
dns-stub-conflict-port-53 MatthewVance/unbound-docker/issues/35 bind connectivity endpoint external listen lsof pihole programming proxy resolve udp userland
cgroup-not-mounted jacobalberty/unifi-docker/issues/594 cgroup cgroups does exist host latest mountpoint name net response unifi unknown
arch-mismatch-exec-format hacor/unifi-freeradius-ldap/issues/8 caused compose docker-compose exec format init linux process standard standard_init_linux.go up user
compose-not-installed GiuseppeGalilei/Unifi-Network-Application/issues/5 compose docker flag help in see shorthand unknown up
restricted-container-guest Ubiquiti-App/UNMS/issues/38 applylayer denied docker exit images layer permission pull register status stderr stdout
module-not-loaded krumboeck/usb2can/issues/10 dmesg echo err free loading module open out symbol taints tree usb
loop-device-missing usbarmory/usbarmory-debian-base_image/issues/36 all boot dev device loop loop0 losetup make mark set such up
seccomp-old-libseccomp raspberrypi/userland/issues/675 alpine armv7l date gnu it latest linux rm run smp uname v7l
module-blacklisted util-linux/util-linux/issues/4307 filesystem media mount type unknown
port-already-allocated tiangolo/uwsgi-nginx-docker/issues/53 address already bind emerg failed in nginx to use
dkms-build-failed v4l2loopback/v4l2loopback/issues/104 armv6l attr cc declaration entering function implicit implicit-function-declaration loopback make.log v4l2loopback werror
module-version-mismatch v4l2loopback/v4l2loopback/issues/133 armv7l could format gnu insert insmod invalid module preempt smp v4l2loopback v4l2loopback.ko
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/148 aws ctrl custom devdata dmesg ioctl2 symbol unregister v4l2loopback video video_devdata video_ioctl2
module-index-stale v4l2loopback/v4l2loopback/issues/150 directory fatal found in lib modprobe module modules not sudo v4l2loopback
dkms-build-failed v4l2loopback/v4l2loopback/issues/154 build completed dkms does headers install installed module seem since skipped was
dkms-build-failed v4l2loopback/v4l2loopback/issues/159 build home make makefile modules pi recipe stop target uname v4l2loopback v4l2loopback.ko
module-version-mismatch v4l2loopback/v4l2loopback/issues/208 dmesg exec format generic insert magic mod mod_unload should smp unload v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/212 about argument dev device disagrees err insert invalid modprobe of symbol v4l2loopback
module-signature-rejected v4l2loopback/v4l2loopback/issues/306 configure dpkg installation installed package permitted post post-installation processing script subprocess v4l2loopback
module-version-mismatch v4l2loopback/v4l2loopback/issues/31 about devdata disagrees extra inserting ioctl2 symbol v4l2loopback v4l2loopback.ko video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/372 for headers install kernel manjaro missing module to unable v4l2loopback
module-signature-rejected v4l2loopback/v4l2loopback/issues/394 beginning completed depmod dkms inactive insert key modprobe module rejected v4l2loopback was
module-signature-rejected v4l2loopback/v4l2loopback/issues/546 currently initialization insert key may modprobe module rejected rmmod v4l2loopback want was
module-version-mismatch v4l2loopback/v4l2loopback/issues/583 aarch64 dmesg exec format gnu insert missing modprobe preempt smp tegra v4l2loopback
kernel-modules-extra-missing v4l2loopback/v4l2loopback/issues/59 devdata ioctl2 parameter register signature symbol unregister v4l2loopback verification video video_devdata video_ioctl2
dkms-build-failed v4l2loopback/v4l2loopback/issues/674 debian dynamic fatal gnu modprobe module modules preempt preempt_dynamic smp uname v4l2loopback
br-netfilter-missing rootsongjc/kubernetes-vagrant-centos-cluster/issues/12 bridge-nf-call-ip6tables bridge-nf-call-iptables disable forward iptable net.ipv4.ip_forward node2 parameter resolution selinux stat sysctl
kernel-without-modules displague/vagrant-linode/issues/27 aufs dependency extra kmod_search_moddep libkmod.c locate moddep modules.dep.bin regex stdin tree tty
kernel-modules-extra-missing oracle/vagrant-projects/issues/460 command_failed created firewall-cmd firewalld firewalld.service multi nftables now python-nftables query symlink wants
systemd-unit-user-missing ssbostan/vboxpower/issues/5 credentials determine failed no process service such to user
host-module-not-loaded vdsm/virtual-dsm/issues/676 accept anywhere destination format forward input policy postrouting preempt_dynamic prot redhat redhat-release
dkms-build-failed bmcgonag/Vector/issues/18 aws directory fatal found ip6table iptable iptable_nat modprobe module modules nat wireguard
kernel-modules-extra-missing mortedamos/vehicle-hacking/issues/1 directory fatal found in lib modprobe module modules not sudo vcan
module-signature-rejected jlam55555/veikk-linux-driver/issues/3 available could for insert install key make makefile modprobe recipe required target
restricted-container-guest vgist/dockerfiles/issues/16 admin cap cap-add correct dir errno nfs nfsd problem rpc.nfsd share then
systemd-unit-bad-path vicinaehq/vicinae/pull/605 at exec executable exit-code journalctl locate result spawning started step unable user
macvlan-parent-taken vdsm/virtual-dsm/issues/405 busy create daemon device failed from macvlan or port resource response the
kernel-config-missing starfive-tech/VisionFive2/issues/89 config_tun createtun newuserspaceengine nor starfive tailscale tailscale0 tailscaled tstun tstun.new wgengine wgengine.newuserspaceengine
dkms-build-failed Hyphaed/vmware_module_builder/issues/22 bootstrap build common compilation generic headers include make makefile scripts src terminated
dkms-build-failed mkubecek/vmware-host-modules/issues/167 could dev directory kernel loaded make module open please such sure that
storage-driver-unsupported void-linux/void-packages/pull/19374 backing containerd d_type enable filesystem if io.containerd.snapshotter.v1.overlayfs overlayfs plugin snapshotter support xfs
boot-partition-full void-linux/void-packages/issues/2628 block fs kernel mount on panic root syncing unable unknown unknown-block vfs
preflight-program-missing void-linux/void-packages/pull/38343 conntrack errors execution fatal fileexisting found occurred path phase preflight some system
kernel-config-missing void-linux/void-packages/issues/23662 conf could error etc nft nftables nftables.conf not process rule supported
kernel-config-missing HelloVolla/ubuntu-touch-beta-tests/issues/73 before.rules ftp ip6tables-restore kmod_search_moddep netbios nf_conntrack_ftp nf_conntrack_netbios_ns nf_nat_ftp owned problem ufw ufw-init
stale-running-kernel dswd/vpncloud/issues/27 device error failed interface no open os such tap to virtual
missing-tun-device dswd/vpncloud/issues/306 device error failed interface no open os such tap to virtual
restricted-container-guest vpsfreecz/vpsadminos/issues/47 core fully image install mountpoint operation permitted snap snapd squashfs support tmp
port-already-allocated microsoft/vscode-docker/issues/1389 address already apache bind connectivity endpoint external listen programming proxy userland web
address-pool-exhausted icebob/vue-express-mongo-boilerplate/issues/147 address among an assign available defaults ipv4 mongo non non-overlapping overlapping pool
arch-mismatch-exec-format vulhub/vulhub/issues/457 attaching detected exec format image match platform requested sh specific was web
time-not-synced Varying-Vagrant-Vagrants/VVV/issues/2454 another applied archive archive.ubuntu.com bionic dists inrelease repository security security.ubuntu.com updates yet
wireguard-module-missing Lochnair/vyatta-wireguard/issues/94 answers commit gnu interfaces operation router rtnetlink smp supported uname wg0 wireguard
systemd-sandbox-path-missing borgbase/vykar/issues/176 config directory file mount namespace namespacing no or root set such up
apt-lock-or-broken fscarmen/warp-sh/issues/162 cache could dpkg frontend held it lock lock-frontend unattended unattended-upgr upgr waiting
restricted-container-guest P3TERX/warp.sh/issues/50 answers back begin class end falling first installing rtnetlink symlink userspace wants
arch-mismatch-exec-format ArchiveTeam/warrior-dockerfile/issues/20 architecture backing ce cpus d_type dockerfile operating ostype paused raspbian standard_init_linux.go xfs
seccomp-old-libseccomp ArchiveTeam/warrior-dockerfile/issues/43 armv7l deb deb.debian.org encountered gpg inrelease kb least one signature signed v7l
inotify-limit-exhausted gregghz/Watcher/issues/23 exception inotify many most oserror python2 python2.7 raise site site-packages traceback watcher
file-descriptor-limit watchexec/watchexec/issues/251 error failed files many native open os to too watcher
inotify-limit-exhausted samuelcolvin/watchfiles/issues/320 couldn files initialize inotify instances many max os recommended too value watcher
docker-api-version-mismatch containrrr/watchtower/issues/2012 api client level logs maximum msg new response supported time too watchtower
docker-api-version-mismatch containrrr/watchtower/issues/2126 api client logs minimum newer old please supported too upgrade watchtower your
docker-api-version-mismatch containrrr/watchtower/issues/723 api client logs minimum newer old please supported too upgrade watchtower your
docker-api-version-mismatch nicholas-fedor/watchtower/issues/87 api client daemon error from is maximum new response supported too version
apt-lock-or-broken coffebar/waybar-module-pacman-updates/issues/16 another be instance lib may pacman present running there var waiting yay
kernel-config-missing waydroid/waydroid/issues/1326 also binder binder_linux details github github.com log modprobe modules rockchip see waydroid
builtin-module-not-detected waydroid/waydroid/issues/30 also binder binder_linux details devices github github.com modprobe modules python3 see waydroid
kernel-config-missing waydroid/waydroid/issues/960 binder binder_linux driver fatal linux load lts modprobe module modules node waydroid
kernel-config-missing vzhilov/WDMC-Ex2-Ultra/issues/3 chain controller initialize initializing insmod instance ip_tables legacy needs obtaining perhaps upgraded
iptables-backend-mismatch rajch/weave/issues/17 defaulted filter initialize insmod kubectl legacy need needs out perhaps table upgraded
volume-owner-mismatch weaviate/weaviate-examples/issues/23 active denied docker err logs open permission
apt-lock-or-broken kubernetes/website/issues/14870 allow apt-get change changed dependency held installed packages remove tree were without
kubelet-not-initialised kubernetes/website/issues/17555 agent config.yaml entered er holdoff kubelet.service over restart scheduling server.go stopped yaml
kubelet-cgroup-driver-mismatch kubernetes/website/issues/17924 advertise apiserver-advertise-address cidr commands different equal healthz like misconfiguration pod-network-cidr refused ssl
swap-enabled kubernetes/website/issues/18945 advertise apiserver-advertise-address cidr doing follow guide higher ignore-preflight-errors isdockersystemdcheck non-fatal pod-network-cidr recommended
br-netfilter-missing kubernetes/website/issues/31508 applying bridge call conf ip6tables iptables k8s key net setting sysctl sysctl.d
containerd-cri-disabled kubernetes/website/issues/35982 doing ignore ignore-preflight-errors know non-fatal phase remote_runtime.go runtime.v1alpha2.runtimeservice runtimeservice unimplemented v1alpha2 what
cri-api-version-mismatch kubernetes/website/issues/38385 connection containerd.sock cri desc endpoint implemented rpc runtime.v1.runtimeservice runtimeservice unimplemented unix validate
docker-chains-flushed Websoft9/websoft9/issues/342 chain dnat enable match nat return rule skip tables target that wait
wireguard-module-missing wg-easy/wg-easy/issues/1042 app down el7 internal quick smp support task that wg-quick wg0 wireguard
host-module-not-loaded wg-easy/wg-easy/issues/1196 accept dport eth0 forward input mtu postrouting quick setconf wg wg-quick wg0
ip-forward-disabled wg-easy/wg-easy/issues/225 disabled forwarding ipv4 is networking not warning will work
wireguard-module-missing wg-easy/wg-easy/issues/33 accessible answers delete interface protocol quick rtnetlink wg-quick wg0 wg0.conf wireguard world
restricted-container-guest wg-easy/wg-easy/issues/609 add answers link operation quick rtnetlink support supported that wg-quick wg0 wireguard
iptables-backend-mismatch wg-easy/wg-easy/issues/683 accept child dport eth0 forward input mtu nft postrouting quick wg-quick wg0
host-module-not-loaded wg-easy/wg-easy/issues/802 accept change delete dport eth0 forward input masquerade mtu perhaps postrouting wg0
wireguard-module-missing angristan/wireguard-install/issues/134 access answers delete interface link protocol quick rtnetlink via wg-quick wg0 wireguard
systemd-unit-bad-path WGDashboard/WGDashboard/issues/179 absolute an configuration dashboard env executable neither nor started unit valid virtual
iptables-backend-mismatch WGDashboard/WGDashboard/issues/716 failed initialize iptables nft not protocol supported to
tls-ca-untrusted avwo/whistle/issues/846 alpine authority by certificate get https nginx pull registry registry-1.docker.io response signed
libc-mismatch BetaPictoris/wiki/issues/5 focal generic glibc gnu libc libc.so.6 required smp ubuntu uname wiki x86_64-linux-gnu
stale-running-kernel dockur/windows/issues/242 github github.com initialize insmod legacy masquerade needs perhaps postrouting upgraded visit windows
not-root dockur/windows-arm/issues/66 add admin bridge cap cap-add create following net net_admin please setting your
boot-partition-full elementary/wingpanel/issues/509 archives broken dpkg-deb extracted killed paste pipe preparing sub sub-process unpacking vmlinuz
wireguard-module-missing linuxserver/docker-wireguard/issues/100 alpine answers attempt attempting compilation executing gnu header rtnetlink smp supported wireguard
host-module-not-loaded linuxserver/docker-wireguard/issues/296 addrtype can change extension generic kernel missing modprobe module revision supported warning
host-module-not-loaded linuxserver/docker-wireguard/issues/343 can format invalid ip6 ip6_tables ipv6 load modprobe module net netfilter tables
wireguard-module-missing cmulk/wireguard-docker/issues/3 access accessible adding delete interface link protocol rule wg0 wg0.conf wireguard world
wireguard-module-missing cmulk/wireguard-docker/issues/30 adding answers delete interface ip6tables perhaps protocol rtnetlink rule wg0 wg0.conf wireguard
restricted-container-guest l-n-s/wireguard-install/issues/15 access answers delete interface link protocol quick rtnetlink supported wg-quick wg0 wireguard
wireguard-module-missing l-n-s/wireguard-install/issues/62 already directory fatal found headers linux modprobe module modules newest version wireguard
module-version-mismatch tusc/wireguard-kmod/issues/7 can data directory insert insmod ko loading mnt no setup such wireguard
boot-kernel-not-updated tusc/wireguard-kmod/issues/74 dep ip6 ip6_udp_tunnel kmod kmod_search_moddep libkmod libkmod.c moddep modules.dep.bin tunnel udp_tunnel unsupported
module-signature-rejected tusc/wireguard-kmod/issues/85 aarch64 alpine available firmware gnu insert key modprobe required smp unifi wireguard
iptables-backend-mismatch thrnz/docker-wireguard-pia/issues/130 addrtype argument bringing comment extension fetch generation interface nf_tables revision wg0 wireguard
iptables-raw-table-missing WireGuard/wireguard-vyatta-ubnt/issues/122 accessible fwmark ip6tables-restore mtu prefixlength quick route setconf suppress suppress_prefixlength wg wg0.conf
iptables-backend-mismatch ngoduykhanh/wireguard-ui/issues/677 accept dport eth0 extension fetch forward generation input nf_tables postrouting revision wg0
stale-running-kernel YunoHost-Apps/wireguard_ynh/issues/69 access answers dkms installed interface operation protocol rtnetlink sudo supported unable wireguard
resolvconf-missing UnnoTed/wireguird/issues/56 device failed interface no resolvconf resolve such to tun vpn
wireguard-module-missing IAmStoxe/wirehole/issues/11 answers app compat debian leaving make now our rtnetlink src test wireguard
module-not-loaded wl500g/wl500g/issues/387 by chain drop input iptables match name no string target that
inotify-limit-exhausted fevrcoding/wok/issues/2 enospc running task waiting warning watch
runc-version-broken games-on-whales/wolf/issues/291 during fd ipv4 net.ipv4.ip_unprivileged_port_start oci permission reopen runc shim sysctl task unprivileged
kernel-config-missing magnific0/wondershaper/issues/37 aarch64 action answers bad desktop eth0 illegal parse preempt rtnetlink tegra value
docker-api-version-mismatch kasmtech/workspaces-issues/issues/817 arch built commit community experimental git go minimum newer old runc upgrade
time-not-synced wpilibsuite/WPILibPi/issues/215 applied apt-secure archive.raspberrypi.org buster cloud dists longer manpage raspbian raspbian.raspberrypi.org securely therefore
host-module-not-loaded linuxserver/docker-wps-office/issues/8 chain controller initialize initializing insmod instance ip_tables needs obtaining perhaps register upgraded
systemd-unit-user-missing christgau/wsdd/issues/101 active discovery dynamic enabled example example.com execstart preset services since vendor web
unsupported-kernel-wsl microsoft/WSL/issues/10329 already br_netfilter conntrack execstartpre filter iptable iptable_nat nat netfilter nf_conntrack overlay was
kernel-without-modules microsoft/WSL/issues/10412 directory fatal found lib loop microsoft microsoft-standard-wsl2 modprobe module modules standard wsl2
kernel-without-modules microsoft/WSL/issues/10586 depmod loop ls microsoft microsoft-standard-wsl2 modprobe module modules open search standard wsl2
unsupported-kernel-wsl microsoft/WSL/issues/11140 append dport extension microsoft microsoft-standard-wsl2 nf_tables recent revision rule rule_append standard wsl2
unsupported-kernel-wsl microsoft/WSL/issues/11742 br_netfilter conntrack extension ip_tables microsoft microsoft-standard-wsl2 netlink nf_tables postrouting revision standard wsl2
kernel-config-missing microsoft/WSL/issues/11884 append extension masquerade microsoft microsoft-standard-wsl2 nf_tables postrouting revision rule rule_append standard wsl2
kernel-config-missing microsoft/WSL/issues/12108 attach br_netfilter detect ip_tables microsoft microsoft-standard-wsl2 netavark netlink preparing standard supports wsl2
unsupported-kernel-wsl microsoft/WSL/issues/1893 dep kmod kmod_search_moddep libkmod libkmod.c microsoft moddep modprobe modules modules.dep.bin search zfs
unsupported-kernel-wsl microsoft/WSL/issues/2869 dep kmod kmod_search_moddep libkmod libkmod.c microsoft moddep modprobe modules modules.dep.bin nfs search
unsupported-kernel-wsl microsoft/WSL/issues/3336 desktop gnu initialize insmod microsoft nat need needs perhaps sshuttle table upgraded
unsupported-kernel-wsl microsoft/WSL/issues/3634 do exist filter gnu initialize insmod microsoft need needs perhaps table upgraded
unsupported-kernel-wsl microsoft/WSL/issues/4201 dep kmod_search_moddep libkmod libkmod.c microsoft microsoft-standard moddep modules.dep.bin ppp ppp_generic pppd standard
unsupported-kernel-wsl microsoft/WSL/issues/6044 addr chain hook inet input ipv4 microsoft nft priority rule windows wsl
docker-daemon-not-running microsoft/WSL/issues/6561 as been booted bus can connect down has host init pid systemctl
unsupported-kernel-wsl microsoft/WSL/issues/6655 branch development distribution docker-isolation-stage-1 isolation issue rule_append stage whether windows wsl wsl2
kernel-without-modules microsoft/WSL/issues/7466 again begin commands end eof microsoft requirements rootless setuptool skip tool wsl2
iptables-backend-mismatch microsoft/WSL/issues/767 chain_add cleanup dist dist-packages iptables-legacy matching method packages password present sshuttle them
unsupported-kernel-wsl microsoft/WSL/issues/767 alias dep depmod iptable iptable_nat kmod kmod_search_moddep libkmod libkmod.c moddep modinfo modules.dep.bin
smb-share-refused microsoft/WSL/issues/9691 attempting cifs code denied failure media mount permission returned status to
unsupported-kernel-wsl microsoft/WSL/issues/9946 directory fatal found lib microsoft microsoft-standard-wsl2 modprobe module modules standard sudo wsl2
unsupported-kernel-wsl microsoft/WSL2-Linux-Kernel/issues/181 directory fatal found in lib microsoft microsoft-standard modprobe module modules standard vcan
module-version-mismatch microsoft/WSL2-Linux-Kernel/issues/219 be dmesg generic magic microsoft microsoft-standard mod mod_unload should smp standard unload
module-version-mismatch microsoft/WSL2-Linux-Kernel/issues/65 be magic microsoft microsoft-standard mod mod_unload modversions should smp standard unload version
kernel-config-missing Nevuly/WSL2-Linux-Kernel-Rolling/issues/7 directory f2fs fatal found in lib modprobe module modules not stable wsl2
image-entrypoint-missing wso2/docker-apim/issues/189 caused container_linux.go denied exec home init linux oci permission response runtime unknown
kernel-config-missing ironrobin/x13s-alarm/issues/18 chain graphdriver insmod instance needs obtaining overlay2 perhaps prior register upgraded wait
kernel-config-missing ironrobin/x13s-alarm/issues/23 chain config.gz controller initialize initializing instance nf_tables nft obtaining protocol register wait
kernel-config-missing kuruczgy/x1e-nixos-config/issues/174 booted booted-system do filter initialize insmod ip_tables kernel-modules legacy need table tables
builtin-module-not-detected xanmod/linux/issues/164 error found modinfo module not tcp
dkms-build-failed xanmod/linux/issues/80 apport consult dkms installation make.log old post-installation removing sub sub-process subprocess virtualbox
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/137 config.gz docker0 dynamic extension masq nf_tables nft postrouting preempt_dynamic revision wsl2 zcat
kernel-config-missing Locietta/xanmod-kernel-WSL2/issues/46 accept chain did hook inet mangle nat policy postrouting priority table type
nfs-statd-not-running xbianonpi/xbian/issues/398 either incorrect keep locking locks mount.nfs nfs nolock remote rpc.statd specified statd
kernel-config-missing xbianonpi/xbian/issues/426 by cifs device error filesystem mount no not such supported system the
kernel-config-missing xbianonpi/xbian/issues/673 armv6l eth0 initialize insmod nat need needs perhaps postrouting preempt source upgraded
module-not-loaded xbianonpi/xbian/issues/761 address any bad dev device find loop mount offset ro set xxxxxxx
kernel-config-missing xbianonpi/xbian/issues/767 do eth0 initialize masquerade mod nat need needs perhaps postrouting table upgraded
kernel-config-missing xbianonpi/xbian/issues/891 conntrack ip6 ip6_tables ip6table ip_tables iptable iptable_nat mangle reject security x_tables xt_conntrack
mount-helper-missing xcat2/xcat-core/pull/6566 bad cifs e.g filesystems helper might mountpoint need nfs option program several
disk-full karalabe/xgo/issues/188 go internal layer left mb pkg processing register space tar trace write
not-root Soreepeong/XivMitmLatencyMitigator/issues/25 chain exist help information iptables masquerade more nat nf_tables postrouting tables try
module-blacklisted xelerance/xl2tpd/issues/188 and detected kernel l2tp l2tp_ppp modprobing not ppp pppol2tp support try xl2tpd
module-version-mismatch xmm7360/xmm7360-pci/issues/37 currently format ignored insert insmod invalid load make makefile module rmmod sbin
dkms-build-failed dlundqvist/xone/issues/211 adapter cc declaration differs entering gfp gfp_kernel implicit implicit-function-declaration make.log simple werror
dkms-build-failed paroj/xpad/issues/331 consult declaration dkms.conf implicit kernelrelease kversion make.log mok.key mok.pub pub sign sign-file
kernel-config-missing uxora-com/xpenology-docker/issues/7 chain configured configuring dhcp forward ipv4 match net.ipv4.ip_forward smp target that via
ipv6-nat-unsupported yggdrasil-network/yggdrasil-go/issues/642 initialize insmod interfaces ip6tables masquerade nat need needs perhaps table upgraded xx
privileged-port yggdrasil-network/yggdrasil-go/issues/809 bind denied journalctl listen panic permission tcp
apparmor-userns-restricted youki-dev/youki/issues/3298 apparmor codename description enough lsb lts map-root-user noble profile self uid_map unshare
script-shebang-bad kktuax/youtupi/issues/24 begun defined defined-by devel format freedesktop init.d listinfo lists.freedesktop.org mailman spawning systemd-devel
image-entrypoint-missing zabbix/zabbix-docker/issues/488 caused container_linux.go docker-entrypoint.sh entrypoint exec executable mysql nginx oci path ubuntu web
dkms-build-failed zabbly/zfs/issues/7 directory fatal found in lib modprobe module modules not zfs
time-not-synced ZANSIN-sec/ZANSIN/issues/62 another ansible applied changed dists inrelease jammy jammy-security security security.ubuntu.com updates yet
systemd-unit-bad-path cdown/zcfan/pull/13 at configuration control exec executable exit-code locate result spawning started step zero
dkms-install-skipped openzfs/zfs/issues/1222 dkms generic insmod installed location manually modprobe spl stack zfs zfs.ko zpool
dkms-build-failed openzfs/zfs/issues/12667 are as load loaded modprobe module modules sbin them try zfs zpool
module-version-mismatch openzfs/zfs/issues/1349 addon after format got inserting insmod list location manually stack zfs zfs.ko
dkms-install-skipped openzfs/zfs/issues/3922 are dkms generic installed modprobe modules sbin spl them try zfs zpool
dkms-build-failed openzfs/zfs/issues/9869 boot creating dkms dkms.conf does done exist image initramfs locate source zfs
kernel-modules-extra-missing foundObjects/zram-swap/issues/8 err exiting fatal load main modprobe module modules raspi starting swap zram
`
/** The causes and what each starts with; then a word a line and how rare it is, with what it says of causes (index:weight). */
export const learned = `
address-pool-exhausted:-17 apparmor-broken:-17 apparmor-userns-restricted:-17 apt-lock-or-broken:-16 arch-mismatch-exec-format:-17 bind-source-wrong:-18 boot-kernel-not-updated:-18 boot-partition-full:-17 br-netfilter-missing:-17 bridge-address-conflict:-16 bridge-module-missing:-16 bridge-nf-call-disabled:-16 builtin-module-not-detected:-17 cgroup-driver-mismatch:-16 cgroup-not-mounted:-18 cgroup-v1-refused:-17 cgroup-v2-unsupported:-17 clock-skew-tls:-18 cni-not-initialised:-17 cni-plugin-binary-missing:-18 compose-file-invalid:-16 compose-not-installed:-18 conntrack-sysctl-readonly-in-netns:-17 conntrack-table-full:-16 container-name-taken:-17 containerd-cni-watch-lost:-17 containerd-config-invalid:-16 containerd-cri-disabled:-18 containerd-cri-plugin-load-failed:-16 containerd-not-running:-16 coredns-loop:-16 corrupt-docker-state:-17 cpu-instruction-unsupported:-15 cri-api-version-mismatch:-17 cri-socket-wrong:-16 daemon-flag-conflict:-18 daemon-json-invalid:-17 daemon-option-incompatible:-16 deleted-files-held-open:-16 device-tree-param-missing:-17 devicemapper-pool-mismatch:-16 disk-full:-17 disk-pressure:-16 dkms-build-failed:-17 dkms-install-skipped:-17 dns-resolver-failing:-17 dns-stub-conflict-port-53:-17 docker-api-version-mismatch:-18 docker-chains-flushed:-20 docker-context-wrong:-17 docker-daemon-not-installed:-17 docker-daemon-not-running:-18 docker-group-missing:-17 docker-network-missing:-16 docker-python-client-outdated:-16 docker-sock-is-directory:-18 docker-socket-permission:-18 docker-socket-unit-missing:-17 etcd-data-corrupt:-16 etcd-space-quota:-16 file-descriptor-limit:-16 file-not-executable:-17 filesystem-damaged:-16 firewalld-conflict:-17 firmware-missing:-16 fs-module-missing:-17 fs-mounted-readonly:-16 fstab-device-missing:-17 host-module-not-loaded:-17 image-entrypoint-missing:-19 image-store-switched:-16 initramfs-too-large:-16 inode-exhausted:-16 inotify-limit-exhausted:-16 interface-already-exists:-16 ip-forward-disabled:-16 ipset-module-missing:-17 iptables-backend-mismatch:-18 iptables-binary-missing:-17 iptables-legacy-removed:-18 iptables-raw-table-missing:-17 iptables-version-mismatch:-16 ipv6-disabled-kernel:-17 ipv6-nat-unsupported:-17 ipvs-modules-missing:-17 join-token-refused:-16 kernel-config-missing:-17 kernel-keys-quota:-16 kernel-modules-extra-missing:-16 kernel-regression:-17 kernel-without-modules:-17 kube-manifest-invalid:-16 kubeadm-resources:-16 kubeconfig-missing:-16 kubelet-cert-expired:-17 kubelet-cgroup-driver-mismatch:-17 kubelet-flag-removed:-17 kubelet-not-initialised:-17 lib-modules-not-mounted:-18 libc-mismatch:-16 loaded-module-stale:-16 loop-device-missing:-16 lxc-nesting-missing:-17 macvlan-parent-taken:-16 map-count-too-low:-16 memory-cgroup-disabled:-16 memory-exhausted-thrashing:-16 missing-tun-device:-17 modprobe-config-invalid:-16 module-autoload-disabled:-16 module-blacklisted:-16 module-file-corrupt:-16 module-index-stale:-17 module-loading-disabled:-17 module-missing-in-initramfs:-17 module-name-mistyped:-17 module-not-loaded:-16 module-renamed-or-merged:-18 module-signature-rejected:-18 module-version-mismatch:-18 mount-helper-missing:-16 mtu-mismatch:-16 multiple-graphdrivers:-17 nfs-export-refused:-16 nfs-statd-not-running:-16 nft-compat-missing:-16 nft-core-missing:-16 nft-native-rules-in-iptables-table:-16 nft-ruleset-xtables-compat:-16 nftables-unsupported-by-docker:-16 node-ip-changed:-18 not-root:-17 nvidia-runtime-missing:-17 oom-killed:-15 overlay-module-missing:-17 package-source-refused:-16 pids-limit:-16 port-already-allocated:-17 port-in-use-preflight:-17 preflight-program-missing:-17 privileged-port:-17 proxy-misconfigured:-17 registry-auth-or-name:-17 registry-cert-expired:-16 registry-plain-http:-16 registry-rate-limit:-16 resolv-conf-broken:-16 resolvconf-missing:-16 restricted-container-guest:-18 rootless-prerequisite-missing:-16 runc-version-broken:-16 script-shebang-bad:-18 seccomp-old-libseccomp:-16 second-daemon-running:-17 selinux-denied:-18 selinux-overlay-kernel-too-old:-17 smb-dialect-mismatch:-16 smb-share-refused:-16 snap-docker-confinement:-18 stale-pid-file:-17 stale-running-kernel:-16 start-limit-hit:-16 storage-driver-unsupported:-18 swap-enabled:-17 swarm-cert-expired:-17 systemd-directory-unusable:-17 systemd-override-outdated:-17 systemd-sandbox-path-missing:-18 systemd-unit-bad-path:-20 systemd-unit-user-missing:-17 systemd-workdir-inaccessible:-16 time-not-synced:-16 tls-ca-untrusted:-17 ufw-conflict:-16 unit-masked:-16 unit-not-installed:-17 unsupported-kernel-wsl:-17 userns-remap-subid-missing:-17 virtualisation-off:-16 volume-owner-mismatch:-17 wireguard-module-missing:-19 xtables-lock-held:-17
aarch64:91 4:7 43:-3 79:4 86:7 88:3 90:4 151:-3 160:-3
able:105 24:12
abort:116 82:3 152:5
aborted:105 49:4 51:5 56:7 66:4 152:7
aborting:107 2:4 77:3 86:3 149:3
about:93 101:5 116:-4 119:13 133:3
above:116 56:4 148:3 156:3
absolute:98 5:-3 150:6 168:14 170:9
accept:86 60:10 68:4 73:-7 77:7 81:4 86:-5 88:5 116:-4 148:4
access:78 77:-3 80:4 86:-4 113:3 123:4 142:6 154:6 172:3 178:5 180:8
accessible:101 6:4 79:3 149:3 180:5
acpi:109 71:3 118:3 150:5
acquire:100 3:6 18:6
action:107 4:-4 134:4 150:5 151:6
actions:116 154:8
activated:112 171:6
activating:109 13:3 77:3 169:5
activation:107 57:13 166:3
active:72 154:-4 168:3 179:7 180:5
adapter:116 116:3 119:3
add:63 6:4 7:-3 10:3 18:3 35:4 41:-2 48:-4 68:6 73:7 84:4 86:-3 88:6 105:3 158:3 160:5 180:3
add-runtime:112 35:7
adding:85 69:-3 84:5 107:6 114:3 127:5 140:3 148:3 150:3 152:4 160:-3 180:4
additional:116 154:9
addon:116 8:4 119:5 130:3
addr:107 9:9 86:-3 88:5
address:69 0:11 6:3 9:11 24:-2 45:5 46:8 48:-3 68:3 77:-2 82:6 86:-3 88:-3 116:7 130:4 137:6 138:-4 140:-5 147:3 148:-5 160:-3
addressability:107 1:2 148:5
addrtype:97 48:6 63:3 68:7 86:7 116:-3 160:-3
adj:107 133:5 152:4
admin:94 2:-3 17:-3 94:3 131:5 133:2 135:3 143:5 148:5 156:3 168:2
advertise:116
after:84 17:-16 25:4 86:3 94:10 141:3 143:5 160:2 164:5 168:4 171:-4
again:103 24:3 45:9 79:3 86:4 90:3 130:3
age:97 18:3 41:3 42:7 145:3
agent:97 13:3 18:4 85:9 96:3 97:5 148:3 168:-2 176:5
alias:97 12:3 86:-4 142:6 148:6 160:-3 176:4
all:81 0:3 3:4 17:-2 31:-3 58:3 68:5 77:2 82:7 94:3 98:3 101:4 114:3 148:6
allocate:116 31:3 60:-4 73:4 105:-3 106:4 133:3 136:-3
allocated:109 46:-3 75:2 137:10
allow:103 3:4 86:-6 148:8 150:3 160:4
allowed:107 91:3 133:6 154:6 166:6
aloop:109 86:12
alpine:88 17:2 31:5 45:6 86:-3 90:5 118:3 148:-4 152:4 154:7 180:3
already:76 0:-4 9:9 24:5 31:3 40:2 43:-3 55:3 63:6 74:4 116:-3 118:3 137:9 138:3 140:-7 148:-4 180:4
also:109 12:3
always:112 86:-4 88:4 116:6
among:98 0:11 9:-4
an:75 0:9 1:3 7:2 84:3 101:4 124:3 142:4 168:6
and:60 4:5 5:3 15:3 35:7 58:2 63:3 76:3 106:3 130:-3 133:-3 134:4 142:5 148:7 160:6 164:2 168:4
anon:109 133:7
anon-rss:109 133:7
another:81 3:14 56:3 135:-3 152:-3 171:8 181:8
ansible:116 146:4 163:4
answers:85 43:-4 74:4 86:4 131:4 180:7
any:91 36:3 71:9 101:3 116:3 142:2 143:6 158:6 159:3 160:4
anywhere:116 68:3 173:5
apache:116 46:-3 75:4 137:3 167:3
api:74 16:5 34:-3 45:-3 47:12 52:8 86:-4 93:-3 100:3 105:3 113:4 122:3 130:6 141:-7 148:-5 150:3 166:-3 169:2 171:4 174:3
apis:116 85:6 141:5
apiserver:101 30:3 94:3 138:3 141:3
apiserver-advertise-address:116
apk:116 1:3 45:5 160:4
app:87 4:4 5:3 12:3 45:3 86:-4 133:2 160:3 179:5 180:4 181:8
apparmor:86 1:23 2:8 102:3 149:-3 150:-3 154:-3
apparmor_parser:109 1:8 148:3
append:98 48:-2 88:6 114:4 125:3 160:3
application:77 3:4 29:4 35:4 116:6 158:3 168:2
applied:95 77:3 135:-3 152:-3 171:12
apply:100 1:11 91:6 131:4 148:7 150:-8
applying:105 8:6 14:8 69:-3 86:-2 121:3 148:-2 160:3
applylayer:105 41:3 148:13
apport:112
apt:71 3:6 6:5 29:4 50:4 86:5 148:-4 152:4 171:4
apt-get:81 3:6 6:3 134:3 148:-3 152:3 171:4
apt-secure:112
arch:87 44:4 47:3 86:-5 88:3 89:5 154:3 160:10
arch1:94 6:5 86:-5 116:3 160:4
arch1-1:98 86:-2 116:3 160:8
arch1-2:112 6:8 86:-3
architecture:112 4:2 100:3 148:3
archive:97 7:3 45:3 135:5 171:4
archive.raspberrypi.org:116 171:5
archive.ubuntu.com:116 45:3 135:8
archives:107 7:4 152:7
archlinux:116 142:4 148:3
are:71 2:7 5:4 8:-3 11:4 14:2 35:10 36:-4 37:-3 51:3 76:3 84:5 86:-3 118:4 148:-4
area:100 43:5
args:109 68:3 86:7 148:3 179:4
argument:71 41:-4 68:-3 76:6 77:10 118:-2 126:4 148:5 150:3 156:3 162:10 177:4
arguments:109 65:3 172:3
arm:101 4:13 6:2 17:4 43:3 88:4 119:-8
armbian:116 6:3 86:2 98:5
armhf:112 6:3 152:3
armv6l:101 6:3 32:3 39:6
armv7:112 86:6
armv7l:88 6:3 12:-4 79:3 86:10 152:5
as:70 12:-3 34:3 35:10 36:-3 37:-3 46:3 51:5 53:5 65:4 77:3 119:3 134:4 140:7 148:3 154:3 162:-3
assertion:116 31:11 82:2
assign:96 0:9 9:-4 24:3 130:9 140:-3
assigned:107 1:3 18:6 19:5 24:3
assistant:116 17:3 154:6 169:4
assuming:116 12:3 84:3
at:57 4:-3 16:4 43:5 49:10 51:3 56:3 69:-3 80:3 82:3 94:3 102:4 104:4 120:3 131:3 140:3 141:-3 148:-7 149:-3 150:-3 152:5 158:-3 160:4 165:3 166:-3
attach:109 86:10 150:6
attaching:107 69:7 107:3 116:7
attempt:103 7:3 45:4 95:4 180:4
attempting:103 42:7 144:3 156:3 157:7 180:4
attr:107 1:12 37:4 148:-3 150:-3
au:112 119:9
audit:87 102:4 148:-3 152:3 154:5 158:3
audit.log:109 154:5 179:-3
aufs:93 6:3 14:3 31:5 86:-10 88:4 90:4 119:3 148:-3 160:-3 162:9
auid:116 154:3
ausearch:116 154:6
auth:116 17:3 167:3
authenticate:116 17:-4 94:13
authenticating:116 121:4 145:4
authentication:112 94:6 141:7 149:7
authority:105 45:-2 94:3 130:-3 141:-6 172:19
authorization:109 35:3 37:2 138:3 145:4
auto:91 43:-3 44:3 88:3 100:3 158:3 169:4
auto-restart:112 13:3 169:6
automatic:116 36:3 102:3
avail:96 38:4 106:7
available:71 0:14 9:-5 12:-3 41:4 92:4 107:6 116:-2 117:-3 118:12 119:-5 135:2 142:4 160:-3 177:5
avc:94 154:10
awaiting:107 141:6
aws:109 43:4 86:5 88:3
azure:105 43:-3 86:-9 88:24
back:103 94:5 95:2 131:3 148:4 160:3 180:3
backend:103 58:6 68:5 77:-3 82:6 116:3 129:2 130:3 140:4
background:116 94:5 162:3
backing:98 86:-3 88:4 162:17
backup:112 65:9 86:-3 88:4 119:4
bad:76 43:8 44:-3 45:6 48:-3 63:4 108:6 116:4 120:5 151:11 157:3 160:-4
bak:116 7:3 102:-3 167:5
base:100 40:8 43:-3 102:4 114:3 116:4 135:3 142:3
based:116 49:7 88:6
bash:81 4:3 14:3 32:3 48:3 50:4 51:3 61:4 81:4 107:2 148:-2 151:7 152:-4 154:4 162:3 179:-3
bbolt:109 31:6
bdev:116 65:3 114:5
be:52 15:3 24:4 28:3 44:2 51:2 53:3 60:3 68:4 86:-5 94:5 95:6 102:3 118:-2 119:2 133:-3 135:3 148:3 152:-5 154:-3 162:-3 171:5 177:7
because:88 20:4 29:3 35:4 43:4 93:3 130:-2 135:5 143:6
been:90 0:4 21:3 34:3 51:7 93:4 133:4 162:4 171:3
before:86 17:11 31:-3 58:3 77:4 86:4 94:-13 107:3 131:4 171:7
before.rules:105 86:11
before6:116 86:5
before6.rules:116 86:5
begin:103 79:3 90:3 98:4 114:5 168:-3 169:3
beginning:109 36:7
begun:107 35:-4 37:7 60:3 151:3
behavior:116 41:4 148:3 162:6
beta:112 11:3 102:3
bin:53 3:-3 4:6 18:-4 19:10 43:-3 64:4 69:3 81:4 86:-3 88:-3 107:-3 118:-3 119:-6 136:3 147:3 152:7 154:4 166:5 169:5 170:3
binary:105 2:4 4:7 84:3 119:-3 150:5 154:4
bind:80 5:13 9:-6 46:6 130:5 137:9 140:18 141:-3 148:-3 150:5 154:-6 158:-4 179:-3
binder:107 86:12
binder_linux:107 86:12
bionic:107 17:3 86:3 158:4 171:4
bios:109 71:3 178:14
bip:112 1:3 6:3 155:3
bit:116 116:4 119:3 168:3
blacklist:112 79:3 113:5 118:3
blk:109 12:13 66:3 86:-5
blkio:109 31:3 86:6 148:-3
blob:109 121:3 177:4
block:86 7:6 65:5 66:5 89:5 114:5 116:-3 158:3 171:4 173:5
blocks:105 40:4 41:8 72:-3 150:4 158:4
bookworm:109 50:6 98:4 143:3 146:4 171:-5
boot:72 6:3 7:12 17:5 41:3 71:6 73:-4 101:3 114:2 148:-4 155:5 160:6
booted:107 51:10 52:4 86:6 153:3
booted-system:116 86:8
bootstrap:100 43:3 49:3 94:8 104:3 150:5 152:4
bootstrap.go:116 94:9
both:94 35:14 36:-5 37:-3 168:4
bound:109 63:12 104:3 131:3
bounds:116 58:7
bpf:103 86:9 102:3 119:4 131:4 152:-3 154:7
bpf_cgroup_device:116 86:8 102:5 148:-2 150:3
br_netfilter:86 8:8 12:-3 88:5 98:-3 148:5 176:3
branch:116 2:3 98:5 176:3
bridge:67 0:3 6:5 8:11 10:5 11:4 12:3 31:3 77:-3 79:5 80:3 83:-4 105:-2 113:3 116:-6 131:5 162:-2 181:3
bridge-nf-call-ip6tables:116 8:-4 86:5 117:4
bridge-nf-call-iptables:93 8:12 11:7 148:-4
bringing:98 46:-4 77:3 137:8 158:3
broadcast:112 121:4 159:2
broken:103 3:7 7:4 150:9
btf:112 119:15 160:3
btrfs:103 31:3 88:4 148:-2 155:3 160:9 162:-4
buffer:112 66:4 148:7 177:-3
bug:112 6:3 71:3 133:4
build:61 7:-5 12:-3 41:6 43:17 45:3 73:-4 86:-3 118:3 133:7 148:-4 160:2 162:-2 171:3 176:4
building:81 43:3 56:4 68:6 133:7
buildx:109 32:4 45:3 51:3 160:3
built:91 43:-3 44:5 47:4 77:3 86:-3 88:3 107:2 143:3 154:3
builtin:89 12:5 76:4 86:-5 112:4 114:4 116:2 148:9 149:3
bullseye:112 148:3
bus:101 49:-3 51:7 116:3 118:3 149:12 160:4
buster:112 152:5 171:5
busy:116 77:4 103:15 116:-2
busybox:100 14:4 45:5 86:4 141:-3 142:4
but:81 1:4 2:4 42:4 43:-5 53:7 86:5 100:4 124:5 148:3 150:5 160:3 163:3 166:4
bwrap:109 2:21 131:-4 148:-3 149:-3 152:-2 154:-4
by:57 3:5 9:-3 24:3 39:3 48:4 63:-3 77:-3 82:5 86:4 99:4 108:-3 116:-5 117:-3 118:3 123:4 136:2 141:-4 148:3 152:-5 160:-5 172:8 178:3
bypass:112 88:3 107:4
bytes:105 16:7 42:7 45:4 48:4 64:3 75:3 105:-3 130:3
ca:100 17:5 85:8 94:5 130:-3 141:3 143:-3
cacerts:116 17:4 94:3
cache:87 6:4 7:5 16:9 86:3 105:-2 126:7 135:4 152:5 154:8
cadvisor:112 73:4 144:4 158:4
call:80 8:13 11:5 54:4 62:3 95:4 114:2 116:3 148:-5 149:4 150:4
caller:116 58:3 81:5 95:6 130:4
calling:116 102:3 162:3
can:57 12:-3 31:-2 51:4 55:6 67:7 68:6 77:-3 107:-3 116:7 118:-6 119:4 131:7 151:-3 152:9 158:3
canceled:94 16:4 78:5 100:2 141:4 148:4
cannot:53 0:-3 1:3 2:-3 6:-3 14:5 16:-3 43:5 49:7 51:3 56:-3 87:-3 119:-3 131:4 137:3 142:-3 147:-3 148:-5 149:3 151:5 154:8 160:-4 168:-4 179:4 180:6
cap:103 131:8 168:3
cap-add:112 131:8 148:3
capabilities:105 86:6 131:12 132:12 148:-2
caps:107 43:6 148:11 150:-5
cases:112
cat:66 12:4 16:4 77:-3 86:3 88:4 90:5 119:-3 146:3 149:4 159:4 160:-3 162:3 168:3 177:2
caused:76 4:6 69:7 86:-4 119:-6 148:-3 150:-3
cbr0:112 18:5 19:2
cc:105 46:3 86:4 137:3
ce:112 4:3 118:7 131:-3
centos:97 37:3 41:3 48:4 75:3 86:3 88:3 135:7 148:5
ceph:109 68:3 116:5 171:6
cert:101 17:3 73:3 94:4 130:3 152:4
certificate:71 17:7 45:-3 49:-3 86:-4 94:5 130:13 135:-3 141:-9 142:-3 143:7 172:12
certificates:112 17:-3 164:11 172:3
certs:109 34:2 94:5 172:5
cgroup:66 13:4 14:14 15:3 16:14 69:-2 95:3 105:10 116:-3 120:-4 136:4 150:-4 158:3
cgroup_enable:100 105:5
cgroup_memory:100 105:9
cgroupdriver:112 37:2 148:4 166:4
cgroupfs:95 13:7 95:6 166:3
cgroups:88 6:3 14:11 16:8 86:-3 95:5 105:9 142:-2 148:-3
ch34x.ko:116 116:4
chain:65 24:-3 48:8 63:5 79:3 81:-3 86:5 88:-3 116:4 131:3 148:-3 160:4 176:3
chain_add:116 77:3 86:-4 131:-3 160:8
chains:107 8:3 81:4 86:-4 116:4 127:4 160:4
change:87 1:3 3:3 25:4 43:-3 52:6 68:7 86:-9 98:5 112:-3 116:7 119:-3 148:7 151:-3 160:4
changed:93 3:8 95:3 102:3 156:4 174:3
changing:103 148:-4 170:11 177:4
character:109 1:6 36:7 141:3
charon:116 86:4 88:3
chdir:107 168:-5 169:-3 170:23
check:75 5:4 8:4 17:7 18:3 21:4 86:3 95:4 114:3 119:6 121:3 130:-3 135:4 141:-4 143:-3 148:3 150:2
check-config.sh:116 86:9
checking:112 76:5 130:3
checks:92 27:2 86:-3 104:3 138:4
child:105 2:7 77:5 86:3 149:5
chmod:116 113:6 154:6
chown:107 154:12 169:4 177:7 179:-3
chroot:116 43:3 149:6 169:4
cidr:103 18:6 105:5
cifs:86 12:5 65:5 88:5 113:5 120:5 156:4 157:8 160:-3
cifs.ko:116 113:8 119:3
class:98 1:-3 2:3 66:5 88:3 148:3 158:5
clean:107 94:4 133:3 181:3
cleaning:94 43:5 62:13
cleanup:103 62:3 78:3 98:4 122:7 150:3 162:-2
cli:93 50:3 51:3 54:6 86:-3 107:5 132:5 133:5
client:73 47:12 94:10 100:4 102:3 123:3 130:-3 144:8 148:-4 153:3 158:3
client.timeout:107 141:6
clients:112 46:3 68:5
clock:112 43:-4 86:-3 131:-3 135:3 143:3 148:-5 152:15 171:13
clone:112 148:7
closed:116 86:7 156:3
closing:116 78:3 121:3 150:3
cloud:112 12:5 84:4 86:-3
cluster:88 9:3 37:5 85:6 105:3 130:3 171:5 174:3
cluster-info:116 17:-3 85:3 130:3 171:5
clusters:109 6:5 11:3 17:4
cmd:93 58:3 68:3 119:4
cmdline:96 105:5 113:13
cmdline.txt:100 105:5
cni:83 18:11 19:12 25:5 26:-3 42:-3 116:3 160:-4
cni.go:105 19:9 95:3
code:52 1:3 27:3 45:4 77:3 88:-3 133:7 140:3 148:-5 149:-3 150:-3 157:2 158:-3 167:4 168:3
codename:109 2:6 152:4
codepage:107 86:5 88:2 120:3 160:3
com:66 36:3 45:3 48:2 53:2 60:3 121:9 130:-3 135:5 140:3 141:-4 143:3 145:4 160:4 171:5
comm:82 62:3 66:4 102:4 114:5 148:-4 154:5 158:4
command:66 6:-3 21:11 27:-3 33:2 43:-3 61:9 65:3 78:4 82:3 96:3 133:3 151:3 154:-5 168:5
command_failed:96 48:5 63:4 68:3 77:3 82:4 88:5
commands:112 79:3 86:-3 90:3 160:7
comment:100 12:3 48:-3 81:5 88:4 148:3 160:3
commit:97 21:5 31:4 47:5 86:-3 116:5 135:4 160:-2 180:5
common:98 8:3 17:3 102:3 117:5 119:2 148:-3 158:8
communicate:112 43:8 100:-3 176:3
community:109 133:4 152:4 153:5
compat:109 86:-4 121:4 128:6 141:3 160:3
compilation:116 86:-3 180:5
compile:103 2:3 43:4 86:3 98:4 160:-3
compiler:109 94:4 133:4
complete:97 16:5 60:-3 73:6 114:4 117:4 152:3 158:3 180:2
completed:100 44:-4 118:3 160:7
component:101 27:4 37:6 43:3 77:7 81:4 135:3 148:4 178:3
compose:67 0:4 20:3 21:18 48:4 53:4 54:3 66:-3 69:3 86:-3 116:-3 142:4 150:-4 154:-3 158:11 166:-3 179:-2
compressed:101 7:3 117:5
compute:116 149:6
conf:65 43:3 44:2 68:-3 75:4 82:7 94:5 107:4 108:4 116:-3 117:2 140:-3 142:4 146:8 151:-3 154:5 166:4 168:-4
config:61 5:5 12:7 25:3 26:6 28:3 78:-2 86:17 93:4 97:5 102:-3 107:7 108:4 148:-3 154:4 160:4 169:-3 170:3 180:3
config.gz:97 86:13
config.toml:116 26:9
config.yaml:107 86:-3 97:13 160:7
config_cgroup_cpuacct:116
config_cgroup_device:116
config_cgroup_freezer:116
config_cgroup_sched:116
config_cgroups:112 105:4
config_cpusets:116
config_ip_nf_target_masquerade:116 86:9
config_ipc_ns:116
config_memcg:112 105:4
config_namespaces:116
config_net_ns:116
config_netfilter_xt_match_addrtype:116 86:7
config_nf_nat_ipv4:116 86:9
config_pid_ns:116
config_tun:97 86:5 148:3 160:6
config_tun_vnet_cross_le:116 86:4 160:4
config_uts_ns:116
configuration:75 14:5 15:4 17:4 25:3 30:4 35:7 37:3 49:3 77:3 85:3 93:3 117:3 147:4 150:-3 158:5 168:5
configure:76 7:4 35:6 36:10 37:2 82:3 86:3 118:3 148:-4
configured:97 2:4 15:6 26:5 46:3 73:3 86:7 148:-3 181:4
configuring:100 68:4 86:6 117:5 127:5
conflict:101 24:11 63:10
conflicts:107 0:-3 3:7 9:8 31:5
conmon:116 32:12 116:5
connect:71 6:5 9:4 34:3 45:-5 49:13 51:5 56:6 63:4 130:4 141:3 143:-5 148:-2 149:3 154:-3 160:-3
connected:100 116:2 121:5 168:3 171:5
connecting:101 17:5 33:5 45:-3 46:3 141:6 171:4
connection:74 12:4 34:4 51:4 68:4 86:3 95:3 107:-3 121:4 130:4 141:6 146:5 148:-4
connections:112 63:6 86:4 137:3
connectivity:93 46:3 137:6
conntrack:77 8:-3 12:8 22:6 23:6 86:4 88:-3 98:-3 117:10 139:10 160:-4 176:3
conntrack.go:109 22:11 148:-2
console:107 105:4 150:9 166:-3
consult:91 43:11
contained:116 163:4
container:53 1:3 9:-3 24:5 29:5 32:3 34:3 35:2 96:4 119:-2 127:3 137:5 151:4 152:-3 160:-5 177:5
container-runtime:112 96:12
container_id:112 150:4 158:3 177:5
container_linux.go:86 4:-3 69:9 86:-3 148:-3 151:-3 152:3
container_runtime_t:116 154:5
container_t:103 179:2
containerd:70 26:8 28:3 29:8 31:6 33:5 37:-2 60:3 70:3 135:3 160:-3 162:4 168:-4
containerd.io:109 3:7 34:3
containerd.service:107 31:4 32:4 52:3 60:6 86:5
containerd.sock:89 18:3 27:5 29:8 35:3 158:3
containermanager:112 16:10 119:4
containers:74 14:3 21:6 34:3 50:4 68:6 137:3 142:7 153:3 160:5
contains:109 122:20 162:-3
content:101 73:3 85:3 145:3 148:5
content-addressability:107 1:2 148:5
contents:101 8:-3 11:11 17:3 85:3
context:84 4:4 16:3 29:5 49:5 78:4 86:-3 153:3 158:6 171:3
continue:107 71:13
control:86 3:3 35:3 36:3 52:5 116:4 152:6
controller:77 0:5 30:3 31:4 48:-5 79:3 86:7 136:6 141:3 171:4 181:3
copy:96 3:3 7:8 145:3 149:2 154:5
copy-up:116 149:4
copying:116 150:7
core:88 32:4 41:4 71:6 86:4 117:3 119:3 130:3 148:3 154:4 160:-4
coredns:96 18:4 19:3 30:13
coredns-1.2.2:116 30:5
coreos:103 31:-3 41:5 58:3 86:-3 117:6 133:4 155:3 160:3
correct:101 3:7 49:4 51:3 114:3 148:6
corrupted:116 58:4 135:9
could:49 0:5 3:5 9:-5 39:4 43:-6 52:3 53:2 63:3 68:-4 86:-10 87:3 90:3 107:-3 118:12 119:8 132:4 147:3 148:3 151:-3 152:-4 158:-2 159:2 168:-3 177:-3 178:4 180:-3
couldn:78 31:4 48:6 77:3 84:2 86:3 88:-2 135:3 148:6 160:4
count:105 31:3 66:3 77:7 104:7
counter:97 161:3 170:3
cp:112 7:3 43:-3 93:4 118:5
cpio:112 7:4
cpu:80 32:4 114:4 116:3 178:4 181:3
cpuacct:107
cpus:103 14:-3 16:6 43:3 92:9 162:3 176:3
cpuset:92 14:5 65:3 86:5 105:3 133:5 148:3
cpusets:116
crashloopbackoff:116 30:5 133:5
crc:116 58:13 100:-4
create:52 2:3 3:-3 6:-2 31:5 41:3 46:3 48:5 50:3 55:7 60:-4 73:5 83:4 86:9 87:3 132:-3 137:-4 140:-3 148:3 149:-3 154:-3 158:-4 160:3 176:-3 179:7
create_ap:116 77:5 160:3
created:97 0:-3 9:3 77:3 86:-3 88:3 95:3 102:3 108:5
createengine:116 78:6 160:4
createtun:103 43:-3 107:15 148:-3
creating:66 9:7 10:6 46:-5 68:3 76:4 77:3 78:5 86:6 88:-3 102:3 107:3 116:-3 137:5 148:-8 158:12
creation:107 159:3 177:3
credentials:97 94:3 102:8 142:8 157:4 160:-4 168:-3 169:13
cri:81 26:8 27:5 28:6 33:5 34:10
cri-dockerd.sock:116 34:7
crictl:100 11:3 25:5 26:-2 27:3 33:-3 34:5
crio:107 34:9
crio.sock:107 34:9
crit:107 68:3 86:-2 131:5 154:5
critical:107 66:6 86:4 148:3
cross:105 43:8 86:3
cross_compile:112 43:9 160:-3
crt:103 17:-3 138:3 158:7 164:9 172:5
crun:116 86:6 149:7
crw:112 68:6 160:7
crw-rw-rw:116 160:8
crypt:109 86:5 88:4 89:7 114:4 116:-6
crypto:116 93:3 114:7 152:5
cryptsetup:112 86:11
csi:109 62:3 65:4 68:4 86:3 130:4
ctrl:116 86:5 88:7
cu:116 88:4 119:4
cuda:116 116:4
curl:97 84:3 94:-3 95:3 121:5 141:4 143:5 146:4
current:77 7:3 12:4 49:4 86:6 116:5 117:3 130:-3 143:4 148:-3 164:-3
currently:91 43:4 164:4 181:10
custom:98 0:-3 9:3 59:5 86:4 107:6 151:4
d_type:107 162:12
daemon:44 0:3 34:-4 36:5 37:3 43:-3 45:-4 47:4 48:2 49:6 51:3 52:-4 55:-3 56:4 73:-3 77:-3 94:-2 105:-4 119:-3 121:-3 130:-3 131:-3 132:3 133:-3 135:-3 137:-4 149:-2 159:4 160:-3 162:3 163:-3 166:4 179:-2
daemon.json:81 31:-3 35:7 36:11
dashboard:116 130:3 168:3
data:74 5:3 7:5 16:5 20:2 31:5 41:3 45:4 48:2 60:2 66:-2 67:4 73:-3 86:-4 93:-3 105:-2 119:5 130:3 137:3 146:-2 150:7 152:-3 154:4 179:4
data-root:109 7:4 45:4 158:4
database:93 3:10 23:-3 38:4 58:4 59:4 98:3 148:-3 153:4
date:95 69:4 145:3 152:9 171:7
db:107 20:7 58:3 63:5 142:4 179:6
db.go:116 31:4
dead:107 83:4 146:3 168:5
deadline:109 29:8 31:3 34:4 105:3
deb:91 135:4 146:3 152:7 171:-4
deb.debian.org:103 17:4 146:3 152:3 171:-5
debian:83 2:3 4:4 12:4 17:6 43:6 69:5 86:-3 152:3
debu:98 16:6 27:6 31:3 86:4 105:4 148:-3 162:7
debug:85 25:3 35:3 37:3 51:3 68:4 116:3 148:5 149:2 154:-3 171:4 177:3
declaration:109 43:7
default:62 1:5 9:4 18:-4 19:3 31:3 37:3 45:4 75:3 80:-3 84:3 130:4 146:-3 152:-3 160:7
default-scheduler:112 19:5 42:3
defaulted:116 12:4 77:5
defaults:95 0:10 4:-4 9:-4 62:3 151:5
defined:97 60:3 77:3 142:4 150:6 151:3 166:6
defined-by:107 60:3 151:3 162:3
defrag:116 148:3 180:4
delete:81 43:6 68:3 74:-3 86:-3 135:3 148:-4 153:3 159:9 180:6
deleted:109 38:15 41:-3 62:4
deleting:107 16:3 19:5 77:4 162:3
delta:116 11:3 16:3 140:5
denied:57 2:3 4:-3 5:-3 21:-3 31:-3 43:-3 49:-4 51:-4 56:6 61:4 68:-3 69:5 73:-3 77:-3 86:-8 102:4 113:6 123:3 131:4 133:-3 137:-6 140:8 141:-3 142:4 146:-2 148:9 150:-3 151:-4 154:16 157:4 158:3 160:-4 167:-3 169:-3 177:-3 179:8
denied_mask:116 158:8
dep:78 98:3 112:6 148:4
dependencies:105 3:10 117:5
dependency:94 3:3 29:8 31:4 67:6 86:4 119:3 148:-3
depends:105 1:2 20:3 86:3 118:3
deploy:112 19:2 34:3 133:4 143:5
depmod:96 86:-3 112:-3 118:6 119:-3 148:-3 160:12 176:6
deprecated:94 34:4 98:4 162:5 166:3
desc:80 1:6 19:4 27:6 33:3 65:3
describe:92 9:4 19:3 31:3 42:10 66:2
description:91 2:4 12:3 49:5 154:-3 160:4 168:4 170:3
desktop:109 49:5 142:8 174:4 176:4
destination:88 9:6 14:14 16:-6 48:4 77:-3 83:3 86:-4 113:4 116:3 150:5 160:5
details:90 36:4 78:3 148:6 178:4
detect:109 76:4 77:2 112:4 116:2 147:11 148:-3
detected:83 4:5 12:4 30:7 43:-3 66:3 77:3 135:3 148:-4 150:4 152:-4 171:5 179:4
determine:101 78:3 160:6 168:-3 169:15
dev:55 12:4 39:8 43:3 67:3 74:-3 86:3 107:6 131:-4 148:8 150:4 151:-3 152:-3 158:-4 162:6
devdata:116 88:6
devel:109 100:3 142:4 151:3
development:109 2:3 46:-3 176:3
device:56 0:-2 6:3 16:-4 40:3 41:3 66:4 73:6 86:4 101:3 103:4 107:8 114:3 116:6 117:4 118:-5 119:-3 123:-2 131:-4 132:3 151:-2 152:-2 160:4 162:-5 180:7
device-mapper:107 86:11 116:3
devicemapper:105 40:6 57:3 66:3 86:4 122:3 148:-3
devices:94 12:3 14:3 35:5 43:4 88:-3 107:3 108:4 125:3 150:-3
devmapper:116 40:9 41:3
devtmpfs:105 38:-2 65:3
df:86 38:3 41:6 42:4 72:5 86:-3 173:3
dhcp:116 0:3 86:5
dial:75 29:4 45:5 56:4 95:3 107:2 130:2 146:2 148:-4 172:-2
dialect:116 156:8
dialing:112 26:2 34:5 130:3
did:96 20:3 86:5 91:4 93:4 142:5 143:4 150:4 158:3 180:2
different:103 13:6 40:4 95:10
differs:116
digest:112 16:2 145:4 152:3
dir:86 31:4 96:7 133:4 148:5 150:3 154:-4 157:4 168:3 171:4 179:3
direct:94 64:17 71:3 80:6 86:-3 160:3
directives:92 35:12 36:-4 37:3
directly:112 86:-5 163:-4 166:22
directory:43 4:-5 12:-4 31:2 43:3 55:3 56:-2 86:4 88:5 105:-3 107:3 115:-2 116:-7 117:-3 148:2 149:-4 151:6 152:-3 165:4 167:3 168:4 169:-3 170:3 179:7
directrouting:112 88:6
disable:87 36:4 82:9 86:-4 149:3 155:5 163:16
disable-host-loopback:116 149:4
disabled:75 2:2 8:-4 11:3 26:3 27:2 55:2 57:3 75:6 135:3 146:4 168:-4 169:-5 178:8
disabling:112 71:7 82:4 160:5
disagrees:96 116:-4 119:14
discovery:109 85:3 169:5
disk:87 3:-3 7:2 23:-3 38:7 41:5 42:7 67:5 68:3 86:7 87:8 160:3
diskpressure:112 42:12
dist:116 54:9 77:3
dist-packages:116 54:9 77:3
distribution:116 43:4 145:4 176:4
dists:95 135:-2 146:4 152:-4 171:11
dkms:71 3:-2 7:-2 43:23 44:4 118:5 119:-4 180:-5
dkms.conf:107 43:6 44:5
dm-0:112 154:-3
dm-2:116
dm.thinpooldev:116 37:4 57:3
dmesg:69 23:3 64:5 66:5 77:3 81:4 86:-4 89:4 118:-4 119:14 148:-3
dmn:116 86:4 88:3
dnat:98 48:8 77:3 86:-3 160:4
dns:101 35:4 45:3 46:3 68:5 84:3 107:3 142:7 146:-4 147:5
dnsmasq:107 46:8 137:4
do:65 43:-3 44:3 79:3 83:3 131:-7 144:3 156:2
docker:35 1:3 2:-3 3:-3 6:-3 7:-3 8:-3 9:3 12:-4 21:10 29:2 34:-4 36:3 37:-3 43:-6 45:3 46:3 48:8 49:7 50:6 51:3 52:4 61:-3 66:-3 73:-5 77:-4 88:-4 93:-3 94:-3 98:-2 105:-4 130:-6 131:-4 137:-7 140:-3 142:4 146:-4 149:-3 150:-3 151:4 152:6 160:-5 162:3 163:-3 166:3 168:-6 169:-3
docker-ce:105 3:7 29:5 119:3 134:3 135:4
docker-compose:74 9:4 21:7 69:5 77:3 107:3 137:3 180:3
docker-compose.yml:116 20:4 21:-3 158:10
docker-containerd:116 153:6 166:6
docker-default:96 1:10 148:6
docker-entrypoint.sh:105 4:5 69:5 151:6 154:-3 168:-4
docker-isolation-stage-1:116 48:3 176:3
docker-runc:112 37:3 150:10
docker.io:90 78:3 86:4 140:3 141:6 145:3 158:3
docker.log:112 162:5
docker.pid:107 153:4 158:3 159:13
docker.service:73 35:3 37:4 50:8 57:3 86:3 148:3 166:10 168:-5 174:3
docker.service.d:105 57:3 141:3 166:9
docker.sock:75 6:-3 31:5 34:-6 35:4 51:7 52:4 55:4 166:3
docker.socket:103 35:6 46:-4 50:-3 52:8 57:10 77:4 166:-3
docker0:86 9:3 10:5 31:4 48:19 63:6 80:3 86:-9 116:-5 121:3 148:-2 160:-4 181:2
docker_gwbridge:116 9:4
docker_host:116 49:13
docker_opts:109 6:3 31:4 122:3
dockerd:71 14:-3 16:6 21:-5 31:6 36:3 37:6 50:5 55:5 57:-3 68:3 77:-3 79:3 86:-4 158:5 163:-3 166:8
dockerd-current:116 35:3 37:3
dockerd-rootless.sh:112 149:3 168:5
dockerfile:112 4:3 141:3 158:6
dockershim:103 34:18
dockershim.sock:103 34:18
dockremap:116 177:9
docs:80 35:4 117:3 138:3 162:5 169:-3 179:3
docs.docker.com:88 35:7 148:2 162:6
documentation:112 43:3 133:4 168:3
does:57 4:3 5:7 8:5 11:-5 16:4 68:3 82:2 85:3 101:3 102:4 116:-4 118:-3 135:3 141:3 148:3 158:-3 160:-2 162:3 171:-4
doesn:103 12:7 58:9 84:3 143:6
doing:98 11:4
domain:107 45:-2 65:3 76:5 86:-3 146:3 173:4
don:112 35:-5 37:8 141:2
done:81 6:3 43:6 77:3 107:3 135:2 136:3 148:-3
down:94 48:4 51:4 95:5 148:4 156:10 180:4
download:100 45:6 119:4 135:10 172:3
downloaded:107 14:4 16:3 141:-3
downloads:116 154:3 179:5
dpkg:79 3:13 7:5 43:3 88:-3
dpkg-deb:112 7:5
dport:87 48:8 80:3 86:-3 116:-4
dpt:112 160:4 173:8
drive:116 148:6 160:4
driver:58 13:3 48:5 70:3 77:-3 79:5 88:3 95:3 100:5 116:4 118:3 122:-3 132:5 137:3 150:-3 155:3 160:-4 162:9 176:3
drivers:95 12:2 86:-3 107:-3 112:5 118:4 160:4
drm:112 64:3 79:3
drop:86 13:3 57:2 80:7 81:4 83:-3 116:4 131:5 160:-2 166:3 168:-3
drop-in:107 13:4 57:3 166:4 168:-3
dropping:107 7:3 12:-3 22:-3 23:12 67:-3 71:4 81:5 114:5
drwx:116 6:3 7:3
drwxr:94 6:5 55:3 148:-3 154:5 160:6
drwxr-xr-x:95 6:6 55:3 148:-3 160:7
dst:95 48:4 63:5 76:7 86:-7 150:3 173:5
dst-type:109 48:7 63:3 88:4
du:112 38:5 118:3 136:5
due:86 66:2 77:3 94:3 107:6 116:4
dump:107 86:9 114:4 171:5
dumped:116 32:14
duplicate:116 85:8 107:3
duration:112 12:5 35:3 94:3 167:3
during:84 1:3 18:3 49:12 114:4 117:4 131:3 150:8
dynamic:97 43:5 46:3 63:3 82:4 86:-4 169:4
e.g:92 86:-3 120:8 156:7
ebtables:116 86:6 112:4
ec2:116 41:5 66:4 120:3
echo:87 4:3 43:3 51:3 72:3 86:-4 116:3 136:3 149:3 151:4 154:-2
efi:107 6:8 72:4 118:5
either:105 43:6 118:3 124:6 155:7
el7:116 57:3 88:5 180:5
elasticsearch:116 60:5 104:3 137:5
emerg:101 9:-3 45:3 140:10 154:3
empty:116 116:4 138:8
enable:77 8:3 12:5 48:5 50:4 80:6 83:6 105:3 107:3 148:-4 160:-4 162:5
enabled:68 1:5 17:3 51:3 57:-3 77:4 98:2 105:6 146:3 154:2 155:5
enabling:101 16:7 64:5 85:3 105:5 160:6
encountered:83 46:-4 114:3 117:3 137:6 152:6
end:101 16:3 31:5 79:3 86:4 90:2 114:5 119:3 168:-3 169:3
endpoint:75 17:3 31:3 34:5 46:3 48:3 49:5 80:3 137:5 160:8
endpoints:107 9:6 17:4 34:8
enforcing:116 104:3 154:5
engine:76 29:3 35:3 57:3 107:5 116:5 153:3 162:3 168:3
enospc:107 41:7 73:11
enough:96 6:2 86:-3 134:6 154:2 177:7
ensure:90 77:3 84:5 86:-5 116:-3 134:5 141:4 148:6 150:4 153:3 158:3 159:8 162:-3 176:3
enter:116 86:7 178:3
entered:88 13:2 35:4 114:3 154:-3 168:8 181:3
entering:101 43:6
entries:116 4:12
entry:107 43:-3 66:3 79:3 85:4 135:4 136:3 160:4
entrypoint:90 4:4 32:3 69:12 150:-4 151:8 154:2 158:-3 168:-5
entrypoint.sh:101 69:12 133:3 150:-3 151:-3 154:3
env:98 1:4 18:5 19:-3 36:3 41:6 169:2 170:3
environment:98 49:4 68:6 93:4 141:7 166:3 168:9
environmentfile:116 168:9
eof:101 17:3 31:4 35:-3 36:4 58:3 79:3 141:3 149:4
ephemeral:112 42:10
ephemeral-storage:112 42:10
epoll:116 107:4
eq:116 12:3 73:3
equal:112 26:5 95:5 148:7 177:-3
er:116 97:4 140:4
err:67 3:-3 13:-6 26:3 27:-3 43:-3 65:3 68:-3 77:-3 82:3 88:9 89:3 95:6 108:-3 116:5 118:-2 119:6 130:7 142:4 150:-3 152:4 154:-5 159:2 160:-5 179:8
errno:75 41:-3 54:-3 60:3 86:4 131:6 140:5 141:3 148:5 151:-3 158:12
erro:80 16:3 85:6 107:3 127:3 148:3 154:-3 158:3 162:8 177:4
error:26 4:4 16:-5 21:-3 29:-3 38:-2 42:-3 52:-3 61:-3 65:-3 77:-3 78:3 79:2 88:-3 95:-3 97:3 112:-6 114:4 119:-4 133:-3 136:-3 138:2 146:-4 147:-3 151:-6 152:-3 154:-4 156:4 160:-3 166:-3 169:-3 171:-3 176:3 179:-4
errors:73 3:-3 27:3 46:-4 49:3 51:8 86:-4 114:3 137:5 148:4
esp:116 6:5
established:109 46:-3 77:4 86:-3 116:7 121:3 137:6
esx:116 68:5 86:3 117:-3 119:-3 160:5
etc:54 4:-3 5:3 25:3 26:2 31:-3 35:3 36:6 43:-5 57:3 68:3 77:-5 86:-5 90:4 93:3 107:3 119:-3 131:3 138:2 140:-3 148:-4 151:4 154:6 167:2 168:3 177:5
etcd:90 31:10 58:9 94:3 130:10 133:4 138:3 140:-3 158:3
etcdmain:116 17:3 31:6
etcdserver:112 58:7 59:7
eth0:89 77:3 79:3 82:3 83:-3 86:11 103:3 121:3 160:-4
ether:116 77:4 121:3 159:3
eu:112 119:5
event:98 1:3 25:5 77:3 78:3 86:-3 140:4 158:3
events:96 31:2 42:5 73:3 140:4
evicted:109 42:12
eviction:116 42:9
eviction_manager.go:116 42:9
example:90 17:-6 41:5 86:-3 118:4 121:3 135:5 142:4 160:3 162:7 168:-2 170:3 172:6
example.com:116 121:7 141:-3 169:5
exceeded:96 29:8 34:3 59:6 86:-2 87:9 141:4 150:-3
exception:107 56:4 73:3 86:4 104:3 148:5
exclusive:112 44:7
exe:100 2:7 14:6 35:3 142:8 148:-3 154:5
exec:57 1:5 4:5 21:-3 32:-3 43:-3 69:8 78:5 86:-8 116:-4 118:-8 119:8 133:-2 136:4 140:-3 149:3 151:17 152:-2 154:4 160:-5 162:-3 167:-3 168:16 169:-5 170:-4
execstart:74 29:4 154:3 166:7 168:7 170:4
execstartpre:112 168:3 176:6
execstop:116 168:4 169:4
executable:78 50:5 69:6 78:7 149:5 151:-4 167:-3 168:22 169:-3 170:-4
execute:87 4:8 86:11 142:5 168:7 174:3
executing:96 3:2 6:4 16:3 152:3 154:6 180:4
execution:86 8:3 11:-3 27:5 77:-3 82:3 86:-5 88:3 119:3 139:4 148:7 162:4 165:8
exfat:107 86:19 119:2
exist:62 5:3 8:6 11:-5 14:-3 16:7 43:3 56:3 58:5 68:3 82:3 86:-3 107:3 116:-4 135:-3 148:-3 158:-3
existing:101 3:3 86:7 89:6 94:7 119:-4
exists:92 5:10 17:3 31:5 74:13 77:3 81:3 86:-3 138:6 141:3 158:3 178:-3 180:-3
exit:50 27:7 31:-3 41:2 48:6 78:-3 83:-3 86:5 88:7 98:3 133:5 142:2 149:3 160:-4 162:-3 177:3 181:3
exit-code:70 114:3 154:3 168:3
exited:58 32:5 83:3 96:3 131:3 133:-5 149:-2 150:-2 167:5 168:5 169:3
exiting:86 16:4 68:4 86:-3 88:5 98:3 107:5 116:4 148:-6
expect:109 26:9 130:5
expected:98 5:5 16:4 53:3 91:4 95:4 131:3 146:8
experimental:112 35:3 47:3
expired:78 17:13 85:-3 94:13 130:-9 141:-6 143:4 171:-3 172:-4
ext:116 76:6 78:5 133:3
ext2:116 65:3 114:5
ext3:116 65:3 114:5
ext4:94 62:4 66:8 86:-4 98:4 105:5 114:3
ext4-fs:109 62:6 66:10
ext4_journal_check_start:116 66:5
extension:90 77:3 86:-3 88:3 160:3
external:92 46:3 53:7 137:6
extfs:116 86:-4 160:12
extra:95 3:-2 6:-3 7:3 44:-3 86:5 88:-5 116:3 118:3 119:4 131:3 148:4 160:6
extracted:116 7:6
f2fs:116 86:12
facetimehd:109 86:-5 119:8 160:11
fail:100 76:4 78:4 163:8
fail-swap-on:107 163:10
failed:31 4:-4 9:-4 10:3 17:3 21:-3 29:5 45:-4 48:4 56:-3 71:-3 73:4 77:3 93:-3 94:-4 102:3 107:-2 108:-3 118:-2 130:2 131:-5 142:-3 148:7 151:-5 154:3 158:-5 160:3 168:-3 171:-5 175:3 177:-3
failedcreatepodsandbox:105 8:3 19:5 146:5
failure:69 7:3 29:2 37:4 57:3 66:3 86:-5 114:3 146:6 157:4 160:-3 166:-3 168:-8 176:3 178:2 180:3
fallback:112 37:4 117:3 148:3
falling:109 86:3 94:3 95:3 131:3 148:4 180:4
false:76 3:3 18:9 31:3 35:3 51:3 88:3 102:2 110:3 148:-5 155:5
family:95 6:6 82:9 88:-3 98:4 148:3
fat:116 6:4 86:9 88:3 120:-4 160:3
fata:81 27:7 31:5 33:-3 34:6 40:3 66:3 97:-3 143:3 160:6 171:3
fatal:49 6:3 8:3 12:-6 14:-2 30:4 55:4 69:6 77:-4 78:-3 86:13 88:-3 99:3 105:3 112:3 115:5 116:-6 117:-4 118:-5 119:-6 148:6 154:-6 166:-3 178:-3
fd:79 29:4 60:3 80:2 102:4 137:3 147:4 148:-6 150:5
fdocker:100 56:8
fdocker.sock:100 56:8
feature:100 86:4 97:3 150:6
feature_gate.go:112 97:3
fedora:112 14:3 16:3 119:4 141:4
fetch:87 16:4 32:3 45:3 77:9 86:-4 146:4
fetched:112 3:5
fetching:116 49:4 51:6 54:3 56:7
field:116 34:4 36:3 69:4 96:4
file:40 2:-4 3:-5 21:-3 36:3 43:3 60:4 66:5 74:3 75:-3 78:3 84:3 86:-3 88:-2 98:3 107:4 116:-3 117:-3 118:-3 135:3 148:3 151:5 152:-3 154:-3 158:5 160:-3 169:-3 177:2 180:-3
file-rss:109 133:7
filecontent:105 8:8 11:4 86:-4
fileexisting:116 139:13
filename:100 12:3 118:3 163:5
files:74 43:6 60:14 66:2 73:8 86:-4 148:-3 168:9
filesystem:72 3:-3 7:2 41:3 65:6 72:3 86:11 88:-3 98:3 110:3 116:-2 119:2 134:3 136:3 148:-3 156:-3 157:-3 160:4
filesystems:93 16:9 86:-4 114:3 120:8 162:3
filter:70 48:11 68:-6 77:7 80:-4 82:5 83:-5 128:3 131:4 152:3 176:3
filtering:107 48:-2 80:11
fin:116 86:3 173:4
find:63 0:7 3:-3 6:-3 9:-4 14:5 16:5 18:-4 19:10 43:3 67:7 86:-3 88:4 101:4 105:3 107:4 117:7 168:-3 180:7
finished:109 3:5 36:3 64:3 94:3
firewall:85 63:2 77:4 78:3 81:4 86:3 107:4 148:3 160:6 181:6
firewall-cmd:107 68:6 82:-3 148:3
firewall.service:116 86:-3 116:5 160:4
firewalld:97 12:6 86:3 148:4
firewalld.service:116 63:4 88:5
firmware:96 64:20 112:5 118:2
first:88 113:3 141:4 148:17 160:-3
fixed:109 43:3 98:5
flag:79 18:-3 21:6 35:10 36:-5 37:3 86:-3 96:12 116:-4 148:-3 166:9
flags:91 1:-3 9:7 66:5 98:3 102:12 158:-2
flannel:97 8:6 18:4 19:6 88:2 90:4
flight:95 27:3 138:4
flow:116 86:7 117:6
flushing:112 76:4 78:2 107:-3 160:4
focal:109 17:3 99:3 130:4 152:5 171:-3
folder:116 73:5 119:7 179:5
follow:107 88:4 138:4
following:79 3:3 16:-5 35:9 36:-4 37:2 88:3 105:7 131:7 135:3 162:-2
foo:109 36:3 48:3 154:4 181:3
for:41 5:4 7:3 9:-3 14:4 16:4 19:3 29:3 34:-3 43:9 44:3 46:3 54:3 64:4 66:-4 81:5 94:-4 108:4 116:-6 117:-3 119:-5 130:9 146:-3 171:3 176:-3 177:4
force:107 86:5 119:3 133:3 149:3
fork:100 2:7 3:-3 105:-3 106:3 133:3 136:17 152:-3
format:70 4:24 12:-3 43:-5 68:8 69:-4 86:-8 88:-3 95:3 116:-8 117:-3 118:-15 119:24 154:-4 160:-4
forward:83 48:10 66:-3 68:6 77:7
forwarding:101 8:-3 66:-3 75:18 77:3 82:4 117:-3
found:45 1:3 12:4 14:4 16:-4 21:3 43:3 48:-2 50:6 53:4 57:3 61:6 78:6 86:5 99:3 107:-4 112:-3 113:-3 114:3 116:-7 119:-5 130:4 131:-3 139:3 149:4 152:-3 154:-5 162:-3 166:-3 168:-4 174:-5 175:5 178:-3
free:107 31:4 41:4 42:6 106:7 116:3
freedesktop:112 146:4 147:6 151:3
freelist:116 31:8
freezer:112
from:47 3:-3 5:2 9:4 17:3 26:3 35:4 36:-3 43:-3 45:-4 47:5 48:5 58:4 69:4 77:-3 86:-3 88:-2 105:-3 121:-3 132:3 135:5 137:-4 141:3 146:4 148:3
frontend:94 3:6 140:9 141:3 154:-3
frun:100 56:8
fs:72 16:10 17:3 25:4 72:3 73:6 86:5 150:-3 156:-3 160:-5 162:4
fs.inotify.max_user_instances:116
fs.inotify.max_user_watches:105 73:6
fsck:105 6:4 66:3 105:3 117:6
fsck.repair:116 105:4
fsnotify:105 60:-6 73:13
ftp:107 148:12
full:98 3:-3 12:-3 13:3 22:-3 23:11 38:6 41:5 86:-3 116:3 168:5
fully:109 0:5 148:3 158:-3 160:4
function:100 12:4 43:4 86:-3 100:3 150:8 176:4
fuse:87 68:3 148:24
fuse-overlayfs:116 68:9 88:5
fusermount:116 86:-2 148:6
fvar:100 56:8
fwmark:116 79:3 80:6
gate:109 97:3
gates:112 97:3
gateway:100 9:10 31:3 76:3 86:4 169:4
gathering:109 107:8 151:-3 178:3
gave:109 47:-3 141:-8 144:21
gbp:112 88:6
gcc:103 6:6 86:3 88:4 119:-3
gcr:116 100:4 121:-2 141:7
generally:116 86:4 148:3
generated:101 45:3 50:3 81:4
generating:98 7:4 117:4 148:3 152:4
generation:89 77:11 86:-3
generic:69 6:3 7:4 12:6 43:-3 44:5 68:4 88:4 95:2 98:-3 112:-4 118:3 119:3 148:6 160:-4 176:-6
genuineintel:112 84:2 160:4
get:55 3:4 16:6 17:4 27:3 45:3 47:-3 85:-3 86:-6 90:3 93:3 105:-3 116:3 130:3 133:-2 135:-3 141:7 142:-4 144:4 152:3 159:4 172:5
getent:116 16:3 52:11 56:-6
getlocalbackend:116 78:6 160:4
getting:92 9:6 26:-2 27:8 88:5 130:4 152:3 177:3
gfp:116 133:5
gfp_kernel:116 133:5
ghcr:112 4:4 45:-3 142:7 146:6
ghcr.io:112 4:4 45:-3 142:7 146:6
ghz:112 84:2 160:4
gib:116 162:5
gid:90 2:-5 31:3 148:4 149:11 154:5 158:3 177:-3 179:3
git:96 21:5 45:3 47:5 86:2 152:4 169:3 177:3
github:91 6:3 12:2 31:5 45:4 154:3 160:3 168:6
github.com:92 6:3 12:2 31:5 45:4 160:4 168:6
glibc:116 32:4 88:-2 99:12
glob:112 86:2 160:4
global:109 53:9 133:3 159:2
gnu:64 39:3 68:-3 90:-2 99:4 119:5 148:3 151:-3 152:4 162:-2 176:5 180:4
go:88 4:4 31:4 36:4 41:5 47:4 73:3 78:3 107:3 162:4
go.etcd.io:112 31:9
google:105 45:3 146:8 169:3
goroutine:97 31:9 60:-4 73:9 136:3
got:92 26:6 49:-4 56:15 95:5 119:3 141:4
gpg:101 135:14 141:4 152:6 171:-3
gpl:107 12:3 86:3 118:3
gpu:107 73:3 132:18
graceful:116 77:3 78:3 86:4 162:-3
graph:91 35:-3 37:11 96:-6 155:7 162:5 166:3
graphdriver:80 40:5 122:7 148:6 162:14 166:-3
grep:66 12:8 38:5 39:-6 46:6 57:4 64:4 68:-2 78:3 107:-3 116:8 117:-3 118:-2 137:-4 146:-3 148:6 153:3 178:3 180:3
group:96 52:19 56:4 121:3 158:3 168:-4 169:7
grpc:107 26:3 28:7 31:2 37:4 148:3
grub:112 6:3 71:12
guide:112 138:4
gwbridge:116 9:4
gzip:116 160:3
handle:116 71:7 150:3 156:4
handler:105 150:3 160:4 162:3
handshake:98 121:13 180:3
hard:116 7:3 178:3
hardware:116 43:3 112:5 178:7
has:65 9:4 17:10 42:3 51:4 85:-3 94:4 117:3 130:-8 134:3 141:-6 143:3 168:4 172:-3
hash:100 76:7 85:8 86:5 150:3
hashsize:112 22:9
have:81 2:4 9:4 24:7 31:3 43:-3 50:3 100:3 135:5 145:6 148:3 171:-4 179:3
head:100 17:4 38:3 141:3 142:7 144:3
header:101 44:3 69:3 111:7 119:5 180:3
headers:77 43:18 86:-5 141:4 148:-3 180:6
health:116 31:3 86:6 171:6
healthcheck:116 17:4 86:6 94:3 162:-3
healthz:116 17:3 95:6
held:97 3:16
hello:77 1:-3 16:4 86:9 121:4 141:6 150:3 151:5 158:3
hello-world:81 16:4 86:10 141:3 150:3 162:-2 172:2
help:80 21:12 37:5 43:-3 48:4 77:3 80:4 113:3 131:3 148:-4 150:-2 160:-3 166:3
helper:89 2:3 120:8 148:20
here:116 114:5 179:4
hid:97 44:3 89:5 119:4
hid-tmff2:116 160:4
hierarchy:109 105:5
higher:109
hinfo:107 30:13
hit:107 35:2 161:12
hold:103 100:2 168:3 169:3
hold-off:105 168:3 169:3
holding:105 181:13
holdoff:116 35:3 97:3
home:73 1:3 5:9 41:4 43:-4 49:4 67:3 102:-4 118:4 119:3 150:-3 154:8 158:-3 168:-6 170:6 171:3 179:3
hook:100 19:2 43:-3 86:3 114:4 116:4 117:3 160:3
host:64 2:2 5:3 15:3 46:4 49:6 63:4 97:2 130:4 134:3 146:3 156:5 160:4 162:-3 168:-2 177:6
hostname:96 18:3 66:4 85:5 86:-3 88:-3 119:4 130:5 140:4 160:3 170:5
hosts:95 2:3 35:12 45:3 86:4 146:-3 158:3
http:63 17:-3 31:4 46:-3 47:-3 49:8 54:3 56:4 60:5 121:4 130:-3 135:3 137:3 141:12 144:7 168:-4
http_proxy:107 141:12
https:58 17:6 31:-3 45:6 47:-3 84:4 86:-3 93:-3 94:-5 130:11 141:12 144:5 145:4 152:-4 169:-3 172:4
https_proxy:109 141:11
hub:116 141:3 160:4 161:4
i2c:100 39:18 77:3 86:-5 107:-3 116:11 148:-5
i2c_dev:116 39:8 77:4 86:-4
i2cdetect:116 39:8 116:3
icmp:107 48:4 77:3 130:3 148:5
id:72 2:6 14:4 17:3 77:7 148:-3 169:4 173:2 177:8
id_like:109 2:3 14:3 152:3
ids:107 149:3 177:7
if:80 5:4 11:3 49:4 81:3 95:3 101:4 133:2 148:3 152:3 162:4
iface:112 9:7 86:-3 131:3
ifree:109 41:-2 72:11
ignore:100 117:5 149:3
ignore-preflight-errors:103
ignored:112 108:6 119:4 138:3 167:3
ignoring:101 45:3 108:8 168:3 169:5
ii:116 6:3 100:3
ike:112 86:3 88:3 98:5
illegal:103 32:20
image:72 3:-3 4:9 6:4 17:6 45:-5 56:3 82:3 114:2 141:7 142:4 148:7 160:3
images:88 42:6 141:5 153:3 162:6
img:88 6:3 7:10 43:-3 45:2 86:4 101:-3 116:4 117:3 143:4
implemented:101 26:3 33:5 34:-2 68:5 150:8 176:4
implicit:109 43:7
implicit-function-declaration:112 43:6
in:42 0:-3 1:3 4:5 8:-4 16:4 18:-3 19:5 21:3 25:2 31:-3 35:5 36:-4 37:-4 42:-2 46:5 49:-3 69:3 73:-3 77:-5 79:3 86:7 96:-3 105:-4 107:-3 113:-3 115:-2 116:6 117:-3 118:-9 119:-9 136:2 137:3 138:5 139:3 140:-4 142:3 150:-3 151:-4 163:-2 164:3 165:3 168:-4
inactive:103 12:3 146:3 168:5
inc:112 51:3 112:6 160:3
include:112 43:6 121:4
included:112 82:2 131:4 148:3
incoming:116 48:8 160:8
incompatible:103 37:6 77:-6 86:-6 117:5 127:10
incorrect:112 53:4 124:4 150:4 162:3
increase:101 104:8 145:9
increase-rate-limit:107 145:11
index:92 45:4 58:7 60:3 88:3 140:4 141:4 152:3
index.docker.io:103 45:5 141:4
inet:97 68:5 86:13 107:-3 148:3 159:3 160:-3
info:59 2:4 8:-3 16:5 18:-3 25:3 27:3 30:3 51:4 77:6 78:4 86:6 102:4 105:-3 148:8 153:3 158:-3 162:6 164:2 171:3 180:3
information:69 43:5 48:3 58:3 77:5 80:3 81:3 98:3 107:4
ingress:112 73:3 86:5 91:3 140:5
ini:116 154:12 168:-9 169:3
init:61 1:3 4:5 8:3 11:-2 12:4 43:-3 51:4 60:-4 73:3 86:6 89:3 113:4 119:-5 147:6 148:-3 150:6 151:9 168:-5
init.d:105 12:6 98:3 133:3 148:-3 151:14 168:-4
init_t:116 154:4
initcpio:116 117:6
initial:101 17:-3 44:3 66:3 71:7 131:3 171:5
initialization:105 43:3 86:7 118:2 126:9 132:6
initialize:61 43:-3 60:-3 68:3 77:5 78:-4 82:4 88:-3 100:4 131:7 152:6
initialized:98 18:7 19:-3 25:10 31:-3 58:4 86:-3 152:4
initializing:73 0:4 6:3 40:5 48:-4 79:3 88:4 122:6 162:4
initramfs:93 7:7 12:4 117:3
initramfs-tools:100 6:4 7:8
initrd:93 6:3 7:11 71:5 112:3 160:-3
initrd.img:116 6:7
ino:97 154:4
inode:116 62:5 66:6 158:5
inodes:107 41:-3 72:11 150:4
inotify:83 16:-3 60:-6 73:29 148:-3
inotify_add_watch:105 16:-3 60:3 73:4
inotify_init:112 60:-6 73:6
input:88 31:5 48:-4 68:4 76:-3 77:10 79:3 86:-4 119:3 130:3 160:3
inrelease:86 3:-3 146:3 152:4 171:7
insecure:107 36:-2 37:3 82:3 141:3 160:3
insecure-registries:116 36:-3 82:3 141:3
insert:62 0:-3 4:-11 12:-3 43:-11 68:-3 86:-10 116:5 117:4 118:22 119:19 148:-9 152:-3 160:-5
inserting:112 86:-4 108:6 113:10 116:-3 119:7 148:-3
inside:116 16:3 117:7
insmod:61 12:3 43:-4 79:3 83:3 86:-5 88:-3 116:11 118:5 119:8 131:-6
install:65 2:3 3:6 29:2 43:13 44:-3 61:8 116:-3 118:4 119:5 160:-4
install.sh:109 43:-5 61:16 78:-3
installation:88 3:-3 7:4 43:5 179:3
installed:79 6:3 7:3 10:3 44:7 86:5 118:3 119:-3 142:5 148:-4 160:5 180:-3
installer:116 1:3 148:4 177:3
installing:101 7:5 88:2 119:4 148:8
instance:84 3:4 78:3 83:3 84:3 88:2 99:7 148:-3
instances:101 60:-3 73:8
instead:100 26:3 40:3 95:6 148:3
instruction:105 32:21
int:116 118:3
intel:96 64:3 86:-2 108:-3 116:-3 119:3 160:5 178:5
interface:82 77:3 86:7 107:5 131:3 147:5 148:-3 160:4 180:5
interfaces:94 83:5 130:6 148:-3 160:11 180:4
internal:87 2:3 7:4 41:5 43:-3 46:3 48:4 65:3 66:3 86:5 130:3 133:3 135:3 141:3 180:4
internet:107 77:4 86:-2 137:3 160:7
into:107 36:5 141:4 155:8
invalid:60 0:-3 4:-4 5:3 12:-3 20:4 26:4 31:5 36:3 41:-3 43:-3 48:-3 58:-2 68:3 76:4 77:6 86:-3 108:5 116:-5 118:-9 119:15 126:3 146:-3 148:3 158:-4 160:-4 162:5 168:-3 169:3 171:3
invoke:116 134:4 148:6 152:6
io:109 73:5 86:3 116:5 158:4 167:3
io.containerd.snapshotter.v1.overlayfs:116 31:6 162:5
io.containerd.x.vx:112 26:10
iocharset:109 65:4 156:-4 157:5
ioctl:100 86:4 107:-6 119:2 131:15 148:-4
ioctl2:112 88:9
ioexception:116 73:7
ip:67 6:4 9:10 22:3 46:3 48:3 60:2 66:-2 75:-3 82:-2 86:4 88:-3 116:-4 130:5 143:3 148:4 160:-4 171:3 181:4
ip6:94 6:5 68:4 76:3 77:-4 81:3 112:3 131:4 160:-3 180:3
ip6_tables:97 68:4 76:3 77:-4 81:3 112:3 131:4
ip6_udp_tunnel:116 6:4 86:-4 148:3 180:3
ip6table:116 43:7 116:5
ip6tables:77 48:-3 80:-3 81:3 82:11 83:19 86:-3 116:-3 127:4 160:-5 176:-3
ip6tables-restore:98 68:4 81:3 82:3 86:9 131:-3
ip_forward:116 8:4 66:-4 73:3 148:4 160:2
ip_tables:82 79:14 86:6 88:-2
ip_tables.ko:116 86:3 112:6 160:3
ip_vs:98 12:4 84:6 86:-4 98:16 119:-3 148:-7
ip_vs_rr:112 84:6 86:-3 119:-3 160:6
ip_vs_sh:112 84:6 86:6 117:-4
ip_vs_wrr:112 84:6 86:6 117:-4
ipc:112 62:3
ipsec:105 86:8 98:4
ipset:101 76:16 86:5 87:-2 88:4 116:-3 117:5
ipt:109 86:4 107:4 117:5 148:3
iptable:96 12:-4 43:6 78:4 86:5 112:2 160:-3 176:6
iptable_filter.ko:116 86:4 112:4
iptable_nat:103 12:-3 43:7 86:3 160:-3 176:7
iptables:49 8:6 12:-3 43:-3 48:3 61:-3 68:-3 77:6 78:17 81:3 82:-3 86:6 115:3 116:5 131:6 148:-4 160:4 162:-3 176:3
iptables-legacy:103 77:14 78:6 86:4
iptables-nft:116 78:5 128:6
iptables-restore:86 77:4 80:3 86:12 116:-3 131:3
iptables-save:105 81:6 116:3 131:4
ipv4:70 0:6 8:3 9:4 12:3 31:-2 43:-3 66:-3 75:9 82:-3 86:-6 117:14 131:4 137:-3 148:3 150:3 160:-3
ipv6:86 39:5 68:7 82:15 117:3 119:-6 137:3 148:3 160:-3 180:3
ipvlan:116 86:7 103:4
ipvs:96 12:3 84:24 88:3
is:42 2:3 3:2 4:-4 8:-2 9:-3 16:-2 21:4 31:-3 35:-3 42:-3 47:7 49:4 50:-3 52:-3 73:-3 75:3 77:-5 79:2 86:4 100:-2 107:3 116:-5 118:4 119:-5 127:3 130:6 131:-2 133:-4 138:4 141:-6 148:-4 149:-3 150:-4 156:3 158:-2 160:-4 162:4 163:3 166:4 168:3 169:-3 170:3 172:-3 174:5 180:4
isdockersystemdcheck:112 138:3
isn:100 35:5 95:4 105:-4 125:3 141:4 163:3 171:4
isolation:112 48:6 176:3
issue:116 148:3 176:4
issues:116 6:4 149:3 179:4
it:67 3:3 4:-3 43:4 44:2 84:3 95:5 133:-3 141:-2 143:3 152:4 154:12 164:3 178:3 179:-3
its:116 12:5
iuse:109 41:-2 72:11
iused:109 41:-2 72:11
iwlwifi:116 64:11
jammy:109 135:3 171:3
jammy-security:116 171:3
java:112 60:5 133:5
job:85 67:4 77:3 86:4 148:9
jobs:116 133:3
join:100 17:10 87:4 138:3
journal:112 35:3 66:4
journalctl:70 42:3 78:5 85:4 86:-3 97:2 105:3 112:3 113:3 114:3 131:-3 140:9 148:3 160:-3 162:3 169:-4 174:2
json:75 31:9 35:6 36:9 49:4 56:3 86:-3 91:6 148:3
json-file:109 148:6 160:3
k-blocks:116 41:7
k0s:116 12:7 18:5 81:8 86:-4
k3s:94 16:-3 63:3 85:5 86:-3 93:8 105:10 146:4 154:-3 171:4
k8s:95 3:3 12:8 17:3 73:5 84:-3 117:4 141:9
kali:112 43:5
kali1:116 43:7
kb:87 4:5 133:4 135:-4 152:5 171:3
keep:112 124:7
kern:112 64:4 71:11 156:3
kernel:45 6:3 9:4 12:6 16:-3 43:8 68:6 76:6 79:-3 84:3 90:-3 99:3 112:4 113:4 116:4 119:9 160:-4 178:2
kernel-modules:112 86:10
kernel_lockdown.7:109 118:10
kernelrelease:101 43:5
kernelsourcedir:100 43:4
key:70 0:-3 8:3 12:-3 26:4 43:-4 71:5 86:-6 87:6 91:2 94:3 98:6 108:-4 116:-4 118:25 119:-7 160:-4
keys:116 85:4 152:5
kill:96 1:7 133:11 154:-3 158:3
killed:90 7:4 43:-4 119:5 133:32
killer:116 133:9
kind:112 15:4 86:-3 91:3 171:5 176:7
kmod:77 12:3 43:-3 88:5 108:5 117:3 118:-2 160:3
kmod_config_parse:112 108:10
kmod_search_moddep:81 176:3
kmsg:109 148:23 154:-3 179:-3
knl:116 86:7 88:6
know:98 11:4 101:5
ko:116 86:-3 112:4 119:11
kr:116 148:6
kube:74 8:6 17:3 18:2 19:3 76:3 77:4 81:4 84:4 86:-5 93:3 116:-3 138:4 140:3 142:5 148:-3
kube-proxy:101 8:3 17:3 77:4 84:3 98:-4 117:3
kube-system:89 12:3 18:4 30:5 63:4 75:3 130:-3 141:-4
kubeadm:83 8:5 13:3 27:4 34:4 94:3 95:3 105:3 139:-3
kubeconfig:101 73:4 84:3 93:4 94:8
kubectl:72 9:3 18:3 30:5 42:3 60:-4 73:4 91:3 93:5 94:6 140:6 148:-3 154:-5
kubelet:66 13:6 19:3 33:4 42:7 59:2 86:-3 88:-3 94:8 95:5 96:8 97:6 105:-3 116:-3 130:3 133:-3 148:5 160:-4 163:6 168:-3 174:3
kubelet.go:100 16:5 18:4 95:3 141:3 148:3
kubelet.service:95 33:2 97:5 148:3 163:4 168:-3 174:3
kubelet_node_status.go:116 94:6 130:11
kubeletnotready:116 18:6
kubepods:109 73:4 95:6 136:4
kubernetes:79 9:4 81:4 84:6 86:-3 93:5 95:3 97:3 138:7 168:-3
kubernetes.io:97 95:2 123:3 138:3
kversion:116
kvm:98 86:3 107:-3 116:-3 119:-3 168:3 178:28
kvm_intel:116 160:3 178:7
l2tp:109 86:4 110:3 148:-3
l2tp_ppp:109 86:4 110:3 148:-3
la:112 6:4 154:5
label:109 1:3 6:4 38:4 43:7 53:4 86:-3
lacks:116 148:5 168:6
laradock:112 69:6 104:3 137:5
last:96 40:4 45:4 54:4 66:3 116:3 133:8
later:109 43:-4 45:5 86:4 156:4
latest:75 14:3 43:5 45:3 88:3 107:-3 140:3 142:6 146:-3 148:-3 151:5 152:3 153:3 154:-4 160:-5 178:3
launch:112 154:3 178:5
layer:95 17:3 31:4 62:3 148:9 177:7
layout:100 119:4
lchown:105 148:9 177:7
ld:116 6:3 86:-5 88:6 118:3
ld-musl-x86_64.so.1:112 154:7
learning:116 18:-3 88:7
least:105 104:8 152:9
leaving:107 119:5 160:7
left:79 7:5 41:6 66:-3 73:12 148:-4
legacy:67 6:-2 12:4 36:3 48:-6 68:3 77:7 79:6 80:4 82:3 113:3 148:-4 176:-3
len:112 66:3 173:8
length:116 31:3 145:4
less:109 26:5 41:3 92:6 156:4
level:63 27:5 43:-2 55:4 58:3 68:-3 82:3 84:3 85:5 95:3 98:3 105:4 116:-3 121:-4 130:-3 134:4 162:4 166:-4 168:-3
lib:41 3:3 4:-3 6:5 43:8 44:-2 66:3 86:5 97:3 107:-3 112:3 115:-3 122:4 131:-3 151:-3 152:-4 164:3 178:-3
libc:112 88:3 99:12
libc.so.6:112 88:3 99:9
libcontainerd:92 31:6 119:3 153:4 162:4
libexec:105 35:3 51:2 141:3 168:5
libkmod:76 86:-3 88:6 108:5 112:-3 117:-3 118:-2 119:-3 148:10
libkmod.c:78 98:2 112:-3 148:11 160:2
library:84 7:3 17:-3 43:-3 78:2 88:3 100:12 141:6 143:3 158:6
license:105 12:3 86:3 118:3 142:4
like:103 2:3 14:3 93:2 95:5 141:4 152:3 163:3
limit:78 14:3 16:4 35:5 60:6 73:8 86:4 145:6 160:-3 161:6 167:3 168:-4
line:73 1:4 16:3 21:5 54:4 56:3 61:-3 77:-5 86:5 91:4 108:5 119:4 147:4 148:-5 151:7 154:5 160:3
link:77 6:5 10:4 43:3 86:-3 88:3 107:-3 148:5 160:-4
linux:48 3:-4 4:10 14:3 45:5 68:-3 69:4 86:9 116:-3 117:2 119:4 133:-3 141:-2 154:3 160:4 166:6 180:4
linux-headers:116 43:5
list:87 0:6 4:6 76:2 90:4 114:3 116:5 119:2 127:4 130:7 135:2 153:4
listen:84 9:-3 46:5 52:4 122:3 130:4 137:3 138:3 140:13 146:-3 154:-5 174:3
listener:116 31:3 73:3 138:4 140:4
listening:98 9:-3 46:9 55:3 58:3 86:-2 134:3 137:-3 148:6
listinfo:116 151:3
listing:109 34:6 79:6
lists:82 46:3 86:-2 152:4
lists.freedesktop.org:116 151:3
live:112 31:4 37:6 86:-3 88:6
live-restore:116 31:4 37:7
lkrg:116 113:3 118:6
ln:112 7:3 12:3
lo:112 80:3 121:3
load:66 12:3 18:-3 19:-3 25:5 26:5 28:3 48:5 57:4 64:9 68:4 82:-3 86:4 94:3 97:8 117:6 119:4 148:-3 160:-3 168:3
loadbalancing:112 98:5
loaded:63 12:6 43:9 76:3 84:6 100:-3 114:-3 134:4 148:3 160:-5 162:-3 168:6 174:2
loader:116 84:4 86:2
loading:79 6:3 71:4 86:3 88:3 93:5 118:6 119:3 154:4 164:5 176:5
local:71 31:3 41:4 48:3 56:3 63:3 67:5 69:7 78:-3 86:-3 88:2 104:3 113:3 116:-4 121:6 124:3 137:3 160:6 168:10 172:4
localdefault:116 0:7
localhost:94 49:4 86:2 93:11 95:5 130:-4 141:3 142:3 148:-3
locally:105 16:3 141:4 152:3
locate:91 3:-4 43:7 135:3 148:3 154:4 166:3 167:-3 168:10 169:-3
located:100 43:4
location:112 49:4 119:3
lock:83 3:15 41:2 72:2 119:-3 131:5 136:-3 148:-3 154:-3 167:3 179:4 181:8
lock-frontend:100 3:8
lockdown:109 118:10
locked:116 3:9
locking:109 113:6 124:9
locks:109 124:7
log:66 7:-3 17:4 37:3 43:6 66:4 86:3 88:3 107:4 117:3 140:3 153:-2 159:4 160:-4 162:3 167:4 179:3
log-driver:116 148:8
log-level:116 86:3 158:5 162:4
log-opts:116 36:3 148:4
logging:112 98:4
login:101 17:-5 94:-3 142:16 143:9
logs:69 16:3 30:3 31:-4 46:3 47:3 60:-4 68:6 73:5 77:4 84:2 105:-4 114:3 116:-3 119:-3 130:3 140:5 148:-4 151:5 152:3 154:-3 179:6
logtail:112 78:4 107:6
longer:116 95:4
looking:103 36:6 98:3 139:6
lookup:85 45:14 49:5 62:3 86:-4 116:-3 141:-9 146:5 148:10 150:9
lookup_builtin_file:107 86:-4 98:3 148:11
loop:91 12:6 30:8 86:-3 90:9 101:9 112:3 116:5 148:5 160:-3 176:-8
loop0:116 86:5 101:5 116:-3
loopback:96 2:6 19:10 80:2 104:3
losetup:112 86:4 101:9 116:4
lost:116 7:3 58:5
low:101 42:8 104:8
lower:116 121:5
lower_up:116 121:5
lrwxrwxrwx:103 78:5 112:3 146:6 160:3
ls:72 6:16 12:3 43:-3 61:3 68:3 131:-3 148:-4 151:-3 154:8 159:5 168:4 176:-4
lsb:109 2:5 50:3 119:3
lsm:116 113:15 118:-3
lsmod:81 6:-4 43:-4 76:3 90:4 116:9 119:3 148:8 160:-6 180:4
lsof:107 38:13 41:-3
lts:103 2:6 86:5 160:3
luksopen:116 86:11
lxc:105 79:4 86:-3 102:9 148:6
lxd:116 102:9
lz4:112 7:3
lzo:116 107:4
mac:112 119:7 173:8
macvlan:109 103:10 116:6
magic:89 16:6 105:4 119:8 176:-4
mailman:112 151:3 154:4
main:60 0:4 9:-4 54:3 86:-5 88:3 152:8 154:-3 168:6 169:4
main.go:112 8:5 86:-4 88:3
make:68 41:3 43:16 101:3 116:-2 118:3 119:5 135:3 148:-3 152:5 154:3 166:3
make.log:86 43:12 118:-2 160:-3
makefile:87 43:10 86:-3 118:5
man:87 46:3 50:3 63:3 117:3 118:8 156:5
manage:112 32:3 148:4 168:3
managed:105 46:3 86:3 94:5 95:3
manager:96 7:3 30:4 42:6 59:5 77:4 94:3
mangle:101 68:-4 82:4 86:13 115:10 160:-3
manifest:103 4:12 95:3 142:7 145:4
manifests:97 17:3 95:3 138:7 142:7 144:3 145:4
manjaro:101 43:6 86:-3 160:7 165:4 180:3
manpage:112
manual:100 86:3 156:6
manually:112 3:6 119:3
many:81 31:-3 60:16 73:9 148:-3
map:81 2:10 104:6 149:5
map-root-user:116 2:4 148:5 149:-3
mapped:112 177:14
mapper:94 7:3 41:3 86:8 114:5 116:2
mappings:116 177:8
mark:101 3:3 79:3 81:4 86:3 101:5 107:3 116:4
mask:107 133:4 148:-3 150:5 158:7
masked:109 50:-5 168:-3 174:27
masq:116 86:6 148:-3 176:6
masquerade:81 68:-3 76:3 83:9 107:3 125:3 131:7 181:3
master:103 9:3 73:4 93:8 168:3
match:71 4:8 36:2 43:-3 44:3 63:-3 85:6 86:17 102:4 116:5 142:-3 148:3
match-set:107 48:-3 76:7 86:4
matching:103 4:10 48:-3 63:6 86:-4 116:2
max:79 9:4 12:-3 22:7 60:4 73:3 104:4 108:3 149:3 152:-5 171:7
max-size:116 37:3 148:4
max_user_watches:109 73:5
maximum:107 47:11 148:3
may:72 3:3 6:4 12:4 43:-4 78:3 90:4 94:4 105:7 107:4 116:-2 118:3 141:-3 142:5 145:3 149:3 152:-3
mb:101 3:3 7:4 41:3 92:2 141:3 176:3
md5:112 30:7
media:97 31:3 110:10 157:5 158:3 160:-3
mem:103 71:3 106:7 107:3 118:4 119:-3 167:3
member:109 31:-4 58:6 130:8
memcg:107 105:4 133:4
memory:74 16:5 71:9 86:-3 104:4 105:27 133:4
mems:116 133:7
mems_allowed:116 133:7
merged:98 41:5 68:4 72:-3 102:3 158:4 162:12
message:74 17:-3 18:5 42:5 66:2 73:3 80:-3 86:-4 98:9 102:3 113:3 117:3 121:5 131:-3 141:-2 143:6 148:9 176:-4
messages:109 119:4 133:2
metadata:103 32:3 130:3 135:4 153:7
method:109 77:7 160:5
metric:116 0:4
metrics:116 18:5 158:5
mh:116 107:4
microk8s:116 86:7 105:6 130:3
microsoft:90 68:-3 77:-3 79:-3 86:-9 88:-3 90:6 119:3 148:-4 160:-5 176:35
microsoft-standard:109 86:-3 119:8 176:8
microsoft-standard-wsl2:105 90:7 160:-3
might:91 2:3 14:3 95:3 120:9 143:3 177:6
migration:107 1:2 148:5
min:80 41:3 119:3 152:-3 160:3 169:-3 171:9
minikube:107 42:3 43:3 148:-3 158:8 174:4 176:3 178:4
minimum:100 41:4 47:9 64:4
mirrors:109 28:6 36:6 141:3
misconfiguration:105 13:6 95:10
mismatch:100 43:-4 58:9 100:21 132:-4
missing:75 43:3 45:3 68:5 86:7 88:5 105:7
mkdir:86 14:3 16:-3 41:3 148:-3 152:4 154:-4 158:10 162:7 165:5 179:15
mkinitramfs:105 7:7
mknod:112 116:5 148:7 160:3
mnt:86 41:-2 65:4 66:3 67:3 80:2 86:7 88:-2 119:6 176:3 179:3
moby:107 3:5 78:3 86:-3 150:8
mod:83 12:-4 114:10 117:8 119:7 176:-4
mod_unload:86 86:3 119:8 176:-4
moddep:81 176:3
mode:82 12:4 17:3 37:4 51:3 76:2 77:3 86:-5 93:4 121:3 154:2 157:4
modinfo:97 12:15 86:6 98:4 111:2 118:3 148:-4 151:-3 176:3
modpost:116
modprobe:46 4:-6 12:3 43:-5 61:-3 68:7 76:-3 77:-4 78:-3 79:7 83:-2 86:4 88:-2 98:4 107:-3 108:3 113:5 115:4 117:4 118:5 119:10 148:-4 151:-2 152:-4 162:-3
modprobe.d:107 79:3 108:9
modprobing:112 86:2 110:4 148:-3
module:44 4:-4 7:-3 12:7 44:3 54:3 86:8 88:4 99:-3 107:-3 110:4 112:-5 114:4 115:3 116:3 117:7 118:7 150:-2 162:-3
module_layout:100 119:4
modules:47 6:5 43:4 68:-4 76:3 84:3 86:5 90:4 107:-4 112:6 113:4 115:-3 117:4 118:4 131:-3 148:3 158:-3 160:4 178:-3
modules.builtin:109 12:5 112:7
modules.builtin.bin:103 86:-4 112:3 148:12
modules.dep:105 6:-2 12:2 98:3 112:7 131:3 148:6 160:-4
modules.dep.bin:80 112:4 176:3
modules.order:116 112:10 160:4
modversions:101 86:3 118:3 119:6
mok:109 118:5
mok.key:112
mok.pub:112
mongo:116 32:4 136:3
monitor:105 60:-3 73:7 169:3 170:3 171:6
monitoring:112 73:3 160:4 168:4
more:72 7:3 30:4 43:7 48:3 77:3 80:3 81:3 86:-4 102:2 114:3 148:-3 166:3
most:103 54:5 56:2 116:4
mount:62 5:8 6:2 14:7 16:4 62:3 65:5 66:-5 67:6 77:-3 102:4 105:-3 119:-3 120:3 131:-3 137:-2 140:-4 154:-6 156:9 157:4 158:4 165:-3 167:8 168:-3 179:-4
mount.cifs:101 156:7
mount.nfs:105 65:9 86:3 88:3 116:-3 120:-3 123:6 124:3 160:-2
mounted:83 16:-4 18:3 35:3 38:3 41:6 72:4 86:4 105:4 148:-3 179:5
mounting:86 5:3 14:3 65:5 68:4 86:4 102:7 117:3 120:3 123:6 148:-6 150:-4
mountpoint:91 14:4 16:12 86:6 148:3 160:6
mounts:101 14:3 62:3 86:3 102:6 105:-3 148:4
mountvolume:116 62:3 65:3
ms:91 9:5 12:3 45:3 48:3 86:-3 107:3 134:3 168:-3 181:3
msg:61 27:3 55:3 68:-3 75:4 82:3 86:-5 121:12 141:-3 154:2 166:-4 168:-3
msr:116 162:3 178:8
mtu:91 68:5 77:3 80:3 86:-3 121:10 147:4 149:3 155:2
multi:101 78:4 81:3 86:-7 88:4 150:5
multicast:112 121:4 159:2
multiple:109 34:7 149:4
musl:105 154:6 160:3
must:97 3:3 42:3 68:-4 77:-5 86:-4 94:6 114:3 131:19 142:2 154:-3
mysql:101 69:3 80:3 133:4 149:5 168:-2 170:3
name:59 6:5 9:-3 12:4 14:3 16:-4 24:5 63:-3 77:-5 86:-4 88:8 95:4 116:4 118:-3 130:3 141:3 142:4 146:3 148:3 160:5
named:116 54:5 71:3 88:3 117:5 137:5
names:112 4:3 86:5 120:7 141:3
nameserver:107 45:3 146:5
namespace:81 2:7 18:5 78:4 86:-3 95:3 102:-6 127:4 149:7 158:-3 167:20 168:-5 177:4
namespaces:97 2:9 17:-4 75:3 94:5 149:4 177:3
namespacing:101 102:8 158:-3 165:-4 167:18 168:-5
nat:60 6:-3 12:5 63:5 75:-3 80:-7 81:-3 88:3 116:5 119:-5 127:5 131:3 148:3
native:94 31:3 60:6 73:-6 98:4 166:3
native-0.2:116 162:5
native.cgroupdriver:112 37:2 148:4 166:4
necessary:116 86:4 94:4
need:64 2:4 79:2 83:3 102:5 105:4 120:6 131:-7 148:4
needed:109 71:7 86:6 88:5
needs:67 7:4 62:9 68:5 77:3 86:3
neither:112 73:3 168:6
net:58 2:-4 6:-3 8:5 14:3 16:-3 25:3 66:-2 68:4 75:3 82:3 86:3 107:10 118:-4 121:2 140:5 141:4 148:-5 154:-2 158:-3 160:7
net.d:105 18:4 25:8 95:3
net.ipv4.conf.all.src_valid_mark:116 79:3 80:-3 86:4 148:3
net.ipv4.ip_forward:105 68:3 117:4
net.ipv4.ip_unprivileged_port_start:101 148:-5 150:7
net_admin:116 2:-4 131:7 158:2
netavark:116 79:6 86:3
netbios:112 86:6
netfilter:75 8:5 12:7 22:4 48:-2 68:4 79:-3 82:-3 98:-4 116:5 118:-6 148:5
netlink:95 84:3 86:3 116:9 126:6 131:7 152:-5
netstat:105 45:3 46:6 146:-4
network:56 0:9 3:-2 6:3 12:3 18:8 19:3 25:3 31:4 42:-3 48:5 53:7 73:-3 83:3 96:7 141:3 148:-6 160:4 181:3
network.target:112 168:6 169:3
networking:96 46:3 75:10 80:5 82:3 86:-4 95:3
networkmanager:116 45:4
networkplugin:116 19:7
networkpluginnotready:101 18:11
networkready:101 18:11
networks:103 0:-3 9:8 31:4 95:2 160:3
new:74 43:3 47:7 68:3 86:-4 116:5 117:3 131:-3 134:5 136:4 148:4 152:5
newer:94 14:3 16:3 47:13 155:7
newest:116 43:-4 78:4 180:8
newuidmap:96 2:-4 78:-4 148:-3 149:31 168:-4 177:-6
newuserspaceengine:101 78:5 148:4
nf_conntrack:94 12:11 22:3 23:10 86:-3 117:-4
nf_conntrack_ftp:109 148:5
nf_conntrack_ipv4:98 12:-5 86:-5 117:20
nf_conntrack_max:109 22:15 148:-4
nf_conntrack_netbios_ns:112 86:6
nf_nat:107 14:4 88:3 116:4 119:-4 148:5 160:7 178:3
nf_nat_ftp:112
nf_tables:75 63:-3 77:13 79:-3 81:2 86:3 127:5 131:3
nfs:87 12:-3 65:8 68:4 116:6 120:7 123:4 124:4 176:3
nfsd:107 68:3 86:6 88:5 148:4 160:5
nft:84 77:7 82:-4 86:7 88:-4 127:7 128:4 148:-4
nftables:98 77:5 86:18 128:2 148:3
nftables.conf:116 86:8 128:3 160:3
nftables.service:116 77:4 128:4
nginx:88 9:-3 46:-3 137:10 154:12 169:6 172:2
nil:105 58:4 77:3 86:3 107:3 162:3
nix:105 60:5 77:4 117:4 149:5 167:3
nixos:112 86:-7 114:4 117:5 160:4 180:4
no:43 4:3 12:-3 16:6 35:-3 41:3 48:2 56:-3 57:4 66:-4 77:-3 78:-3 86:-3 105:-3 118:-4 133:-3 151:6 152:-3 154:-6 168:4 169:2
no-depmod:109 43:4
no_pubkey:116 135:8
noble:112 2:8
node:69 4:-4 17:-3 18:6 22:3 42:11 45:3 85:7 102:3 130:7 151:3 160:-3 164:6 180:2
node.kubernetes.io:116 42:6
node1:109 130:4 136:4
node2:116 8:4 42:4 94:4
nodemask:116 133:7
nodes:98 18:5 60:4 78:4 93:5
nodev:109 16:4 65:5 86:-3
nofile:116 31:3 148:-3
nolock:109 86:6 124:6
non:81 0:8 9:-3 133:3
non-fatal:103
non-overlapping:98 0:11 9:-4
non-zero:96 2:3 86:-3 116:3 133:3
none:98 0:3 2:3 31:4 85:4 105:2 172:4
nonexistent:107 77:8 86:5 113:3 118:3 154:6
noqueue:112 121:4 159:2
nor:101 73:3 86:7 160:-4 168:5
normal:105 18:-3 19:6 42:4 95:4
nosuid:112 16:4
not:28 5:3 6:-4 9:-4 12:4 18:3 19:-3 21:4 31:-5 34:-3 35:-3 37:-3 42:-3 43:-4 47:-3 49:-4 50:4 57:-3 58:-3 65:-2 73:-3 74:-3 76:-3 77:-2 78:3 79:-4 81:-3 86:9 88:4 93:-3 102:-4 103:-3 108:-3 118:-3 121:-4 122:-3 130:5 131:3 133:-4 141:-3 146:-3 158:-4 159:3 169:-3 172:-3 174:-4 177:-3
notify:112 150:10
now:98 2:4 86:-3 88:4 160:2
nperhaps:116 68:8 80:-4 116:4
npm:107 45:4 56:4 133:8 140:5
nss:116 98:4
ntp:116 131:-3 148:16 152:-4 169:5 171:4
null:103 77:3 86:5 133:5
num:112 86:4 105:6
num_cgroups:116 105:6
number:96 31:3 60:5 73:7 92:5 116:3 176:3
nvidia:88 17:3 36:3 43:6 73:2 79:3 100:9 132:13
nvidia-container-cli:116 43:3 132:8
nvidia-smi:101 43:5 100:3 116:3
nvme0n1p1:116 7:4 160:4
nvml:105 43:3 100:14 132:-5
object:88 31:5 36:3 86:-4 131:3 154:17
object_r:93 154:12
obtaining:88 78:3 83:3 86:6 88:3 148:-3
occurred:77 31:7 43:-3 56:2 77:-3 80:4 84:2 86:3 131:4 135:3 139:3 148:-3
oci:73 69:11 86:-3 87:3 95:4 149:2 150:16 151:-4 154:-4
of:62 27:6 36:5 42:3 58:3 71:7 73:7 77:4 85:3 90:3 92:3 95:4 105:-3 106:3 116:-5 119:7 139:2 148:6 154:3
off:98 137:3 168:5 169:3
offset:116 66:4 116:6 119:5
ok:105 49:-3 51:7 76:5 131:4 145:3 148:3 162:3
old:97 47:5 86:-3 99:10 113:5 119:-3 156:3 168:4
on:49 1:3 7:6 12:-4 15:2 41:4 42:3 45:6 51:-3 72:3 73:5 86:3 88:-3 102:3 116:-3 130:-4 133:-3 137:3 141:-7 150:3 152:-3 158:-3 160:3 162:-4 163:6 166:3
one:86 9:10 34:5 35:4 152:7 166:4
only:87 28:3 35:3 66:13 81:3 154:-3 158:5 166:4
onto:112 5:8
oom:97 133:12 148:10
oom_score_adj:109 133:6
op:107 66:6
open:54 4:5 8:-3 12:-4 31:5 39:3 60:7 69:-3 73:4 75:-3 86:2 88:-4 107:3 112:4 116:8 117:-3 119:-4 140:-6 148:5 150:6 151:-5 152:-3 160:5 162:-3 176:3 179:3
opening:109 17:3 60:4 153:7 179:6
openshift:116 19:3 154:7
openssl:107 88:4 107:3 141:3 158:3
openvpn:96 77:8 86:-4 107:18
operating:103 4:5 86:4 148:3 162:3
operation:59 2:3 43:-7 74:-4 86:9 102:3 103:-3 107:3 116:3 118:6 119:-7 131:6 136:-2 148:7 152:6 156:3 162:-3 171:-2 177:-3
opt:78 16:3 18:-6 19:15 66:-3 69:-3 102:3 116:-3 158:5
option:77 20:3 36:3 48:-6 113:4 114:3 120:7 160:4 181:6
options:95 21:5 37:2 86:-3 88:4 120:5 131:2 146:6 150:5 166:3
opts:98 6:3 31:3 122:3
or:41 3:-4 4:-4 6:-3 12:4 17:4 21:-3 24:3 31:4 42:-3 43:3 50:3 68:-3 73:-3 77:3 78:-3 93:3 103:4 105:-3 117:-3 118:-3 130:-4 141:-6 142:5 147:-2 151:6 154:-4 155:2 158:2 159:4 160:-3 162:-3 163:3 167:3 171:-3
order:109 112:9 133:4 160:4
org:82 17:-5 45:5 135:8 143:4 146:3 147:4 154:5 160:4 168:-2 171:3 179:3
os:89 2:3 47:3 60:4 113:5 135:3 152:3 154:3 160:3
os-release:107 2:3 90:4 152:3 160:3
oserror:112 60:2
ostype:116 4:3 86:3 148:3
other:86 9:10 98:3 122:7 141:5 148:3
others:107 77:3 98:6 148:3
our:116 86:4 160:4
out:81 45:9 58:4 67:4 71:7 86:-4 105:-5 121:4 142:4 173:3
output:77 10:5 27:6 48:-3 62:4 66:3 83:4 86:-3 88:3 118:4 123:3 130:3 158:-2 165:7 167:-2
over:83 6:3 42:3 146:4 162:9
overlapping:96 0:8 9:7 31:-3
overlaps:101 9:12
overlay:76 12:9 41:5 43:-5 86:-6 120:3 122:3 134:4 148:9 160:5 162:7 176:5
overlay2:86 31:3 41:4 146:-3 148:5 155:5 158:4 160:5
overlayfs:96 31:4 68:6 86:-6 148:-4 160:6 162:12
override:101 7:3 73:3 95:3 162:3
owned:116 2:5
ownership:112 40:5 148:-3 160:6 177:5
package:72 3:6 7:4 43:5 86:4 116:3 152:4 171:3
packages:93 3:11 54:5 73:3 119:3 135:3
packet:105 12:-3 22:-3 23:15 75:3
packets:116 9:6 75:5 81:7
pacman:107 3:4 135:8
page:88 31:17 156:5
pair:93 86:8 94:3 119:3 160:14
pam:116 85:3
panic:86 7:3 31:18 58:7 86:-3 98:4 140:3 148:-3 171:2 176:4
parameter:100 8:3 12:3 108:24 116:-3 118:-5 119:-4
parameters:107 22:8 112:5 113:5
parent:98 2:3 103:3 149:7 158:3 177:3
parse:93 0:4 86:3 96:14 108:6 120:4 148:5
parser:109 1:12 148:3
part:107 94:8 148:7
partitions:116 114:5 168:3
parts:116 6:4
partuuid:107 6:4 67:11 105:3
pass:107 8:3 86:3 119:3 142:6
passphrase:116 21:5 86:7
password:93 77:6 85:12 148:3 154:4 156:3
paste:116 7:6
path:66 5:8 18:-5 19:10 28:3 41:4 58:3 66:-6 69:5 78:5 86:-5 139:6 142:3 148:-4 149:3 150:-4 151:-3 158:13 168:5 170:4
paused:109 153:5 160:3
pc:112 119:3 152:4
peer:101 31:5 49:3 56:-3 68:6 107:-4 141:4 148:7 158:4 180:3
per:109 60:3 73:3 163:3
perhaps:68 77:3 80:3 86:4 181:6
permission:60 2:4 4:-3 5:-3 21:-3 31:-4 49:-4 51:-5 56:6 61:4 68:-2 69:5 77:-3 86:-7 102:2 131:6 133:-3 137:-6 140:8 142:-4 148:5 150:-3 151:-4 154:16 157:4 158:5 160:-3 167:-3 169:-3 177:-3 179:7
permissions:105 93:6 148:4 154:4 160:4 179:4
permissive:96 154:6
permitted:70 1:-3 2:3 16:3 43:-5 68:-2 86:-11 88:-3 107:4 113:4 116:-8 118:10 119:-8 131:12 136:-3 148:14 152:9 160:-3 171:-3 177:-3
pgp:116 135:10
phase:94 8:3 11:-3 27:5 139:4
php:116 75:4 133:3
phys:116 66:7
phys_seg:116 66:7
pi:96 6:4 43:3 66:4 88:5 105:3 148:-3 160:-4
pid:62 3:5 51:4 57:-3 86:-3 102:5 113:7 114:3 148:-4 149:4 150:-3 151:-3 154:3 158:4 159:6 162:3 165:3 169:4
pids:98 86:5 116:5 136:9
pihole:116 46:4 65:3 137:-3 152:4
ping:96 6:6 48:4 75:3 86:-4 121:4 144:8 146:7
pip:116 4:3 141:3 152:-3
pipe:107 3:-2 7:5 60:5 148:3 149:4 150:7
pkg:107 41:5 95:3 119:4 135:4 168:3
plane:112 17:3 95:3 138:3 176:3
platform:100 4:15 45:3 86:-3 88:5 94:4 142:-3 160:-3 169:4
please:68 12:3 34:3 43:8 47:4 86:-5 93:4 100:2 131:5 134:3 138:2 160:-4 163:10 166:9
plugin:74 18:9 19:5 25:4 26:6 30:6 31:-3 42:-3 60:-3 73:4 88:-3 96:10 160:-3 162:3
plugins:92 27:3 30:5 32:3 60:3 65:4 78:3 179:6
pluto:116 98:4
pm:112 43:-3 86:4 179:5
pod:77 17:-3 19:5 42:7 59:3 76:4 86:-3 91:5 94:4 95:3 105:6 142:4 146:2 160:-3
pod-network-cidr:105 105:6 138:-2
pod_workers.go:112 18:-3 105:5 116:4
podman:81 2:-4 50:3 86:4 116:3 140:2 142:4 148:-3 149:6 150:-3 154:8 159:7 160:-3 177:10
pods:93 17:4 18:4 42:4 65:-3 73:4 123:3
podsandboxid:116 18:5
policies:105 12:10 68:5 77:3
policy:92 6:5 77:8 142:3 148:6 154:3 167:3
pool:82 0:11 9:4 40:5 86:-3 119:3 152:3
port:73 46:3 63:3 93:4 103:3 116:8 121:7 137:5 138:11 140:3 146:-3 148:-3 149:3 150:4 160:3 169:3
port-driver:116 149:4
portable:116 14:7 50:4
portmap:109 18:-5 19:4 68:3 116:8
ports:105 17:3 116:4 152:3 160:3
ports.ubuntu.com:112 17:3 152:4
possible:109 98:5
post:82 3:-3 43:3 51:4 86:-3 130:3 152:3
post-installation:93 7:4 118:3
postgresql:116 133:3 177:5
postinst:112 43:-3 44:4
postrouting:86 48:-5 76:4 77:-10 79:4 80:-3 83:6 86:14 116:-3 148:-3 160:7 181:3
ppp:101 86:8 110:3 148:4 176:3
ppp_generic:116 86:11 148:-2 176:4
pppd:112 148:7 176:4
pppol2tp:109 86:4 110:3 148:-3
pre:93 27:2 82:3 86:-3 138:4 168:3
pre-flight:95 27:3 138:4
prec:116 173:5
predefined:116 0:12 9:-3
preempt:81 4:-3 39:4 43:4 86:6 88:-5 90:4 119:8 160:4 176:-2
preempt_dynamic:107 6:3 43:6 68:3 86:-3
prefixlength:112 80:4 86:3
preflight:89 27:4 86:-3 138:2 139:3
preparation:107 43:3
prepare:109 31:6 114:3 135:4 154:-3 158:10 168:4
preparing:109 7:3 86:3 171:5
prerouting:91 77:-4 80:8 86:-4 88:6 125:4 148:4
present:98 3:7 12:3 50:10 77:9 148:4
preset:75 86:3 117:3
press:107 71:13 86:5
pressure:112 42:12
pretty:98 2:2 6:3 14:3 51:5 160:3
pretty_name:105 2:3 6:3 14:3 152:3 160:3
previous:116 41:3 66:3 152:3
printing:109 51:6
prio:112 66:6
prior:92 86:5 88:4 148:-3 153:3 162:5
priority:105 77:7 163:5
privileged:109 86:3 116:6 134:5 160:-3
problem:90 3:7 86:10 94:-3 143:5 148:3 152:3
problems:112 1:3 43:3 171:5
proc:66 1:4 2:3 8:6 16:-4 66:-3 77:-3 82:5 86:11 102:8 105:3 116:-3 119:-3 131:-2 148:6 154:-3 159:4 167:-2
process:49 3:6 4:2 52:4 69:3 86:4 150:3 158:-3 165:-3 168:5 169:3 180:3
process_linux.go:96 14:5 16:3 69:-7 87:3 102:3 116:3 148:-3 150:3
processing:81 3:4 7:5 41:3 177:10
processor:116 32:3 73:3
prochooks:105 86:3 148:6 160:2
production:105 11:3 133:3 143:4
profile:85 1:15 102:3 150:-3 158:3
profiles:112 1:-4 148:10 158:6
prog:116 86:6 102:4 148:-2 150:6
program:83 43:-4 48:7 63:5 68:6 77:-3 86:5 107:4 120:8 133:5 148:-6 150:5 154:3 160:-2
programming:93 46:3 137:6
project:93 7:3 20:5 46:-4 90:5 137:7 158:6
propagation:112 148:3 149:3
properly:112 166:5 168:7 171:5
prot:116 68:3 173:4
proto:103 9:3 86:5 137:3 173:6
protocol:77 6:4 77:4 78:-4 81:3 82:4 86:-7 88:3 102:6 110:4 141:5 160:4 180:5
provided:105 28:5 86:-4 93:4 150:17 162:3 166:5
proxier:97 77:4 84:9 88:4 98:4 139:4
proxier.go:105 77:4 84:4 117:5 139:6
proxy:75 8:3 9:-2 12:5 18:3 45:-4 46:5 77:3 84:3 86:-3 116:3 117:3 137:5 138:-3 141:18 148:-3 154:-3 163:4
proxyconnect:103 9:3 45:-7 49:-3 141:18 146:-3 172:-3
ps:90 34:3 47:4 49:5 56:2 104:3 158:3
pthread:109 136:4 152:8
pthread_create:116 136:4 152:9
pub:112
pubkey:116 135:8
public:95 17:-3 63:3 82:4 85:3 86:-4 88:5 135:6 143:4
pull:74 31:3 45:3 141:6 142:13 143:4 145:4 146:-6 172:3 177:3
pulling:88 4:4 31:4 45:-5 62:3 141:8 142:-3 143:4
push:103 17:-4 35:3 94:-2 142:3 143:7 144:6
pve:101 43:-3 44:5 86:-13 88:-3 107:4 117:3 148:24 160:-3
pwd:98 5:4 56:5 152:5 154:5
python:86 38:3 86:5 131:-3 141:3 152:10 168:4
python-nftables:109 86:9
python2:116 116:3
python2.7:116 116:3
python3:97 12:6 54:6 86:-5 152:4 168:4
qdisc:103 86:7 88:9 121:3 160:3
qemu:116 4:6 178:6
qlen:112 121:4 159:2
query:107 30:6 86:8 88:4 102:5 116:6 148:-3 150:-4
quick:89 74:5 86:-4 147:3 148:5
quickly:101 131:5 161:7
quota:112 41:3 86:-3 87:14 118:-2 148:3 150:-3
raise:112 54:4 73:4
rancher:103 16:6 17:4 38:3 85:3 93:10 105:-5 134:4 148:-4 154:-3 171:5
ranges:103 177:17
raspberry:100 88:5 105:3 160:-3
raspberrypi:97 6:7 39:3 43:3 160:-5 171:5
raspbian:107 4:3 79:4 86:-3 152:4 171:4
raspbian.raspberrypi.org:116 171:5
raspi:109 39:-4 86:-6 88:12 116:6 119:5
rate:107 145:11
raw:85 48:-2 68:3 77:-4 80:13 82:-3 86:6 112:3 116:3 131:-3 171:5
rbd:112 68:3 86:12
rc:109 3:4 11:3 16:2 107:3
reached:92 60:3 73:11 145:6
read:75 8:-3 31:4 45:9 58:3 62:2 66:8 93:4 97:8 116:3 119:-3 141:-5 146:5 148:6 152:3 154:4 179:-3
read-only:91 66:15 75:-3 137:-2 154:-3 158:5
reading:81 152:5 171:3
ready:90 18:9 41:4 42:-3 85:3
reason:86 18:6 42:5 133:10 163:3 168:5 172:2
receive:116 84:5 158:8
received:100 75:3 76:10 86:2 95:5 141:4
recent:98 54:5 116:3 176:4
recipe:105 43:9 86:-3 118:4
reclaim:116 42:8
recommended:109 138:3
recovered:116 58:8
recovering:116 58:9
recreating:112 54:5 132:3 137:7
redhat:116 16:3 68:4 88:5
redhat-release:116 16:3 68:4 88:5
redirect:105 76:3 116:4 160:3
redis:112 73:3 137:7 158:4
refer:101 156:7
reference:109 90:6 144:4 160:6 162:3
refused:94 51:5 56:-5 93:4 95:5 146:7
refusing:109 52:3 57:-3 166:4 168:4 174:6
reg:112 38:11 116:6
regex:109 86:-3 148:6
register:85 31:4 68:5 76:3 79:9 83:-3 86:-8 88:4 94:3 148:7 177:3
registered:116 37:4 78:10 86:-3 156:3
registries:105 36:-2 37:3 82:3 141:3 142:7
registry:75 36:7 45:5 49:-4 130:-3 141:7 143:6 144:-3 148:-3 172:6
registry-1.docker.io:81 17:6 45:5 49:-4 94:2 141:15 142:-5 143:-7
registry-mirrors:112 36:7 141:3
reject:109 63:4 86:13
rejected:89 12:3 17:2 61:-3 85:5 108:-3 118:16 119:-3 136:5 140:4
release:81 2:5 15:6 41:4 50:3 86:-3 90:7 98:2 135:7 171:7
reload:94 25:5 30:5 77:-3 86:8 116:4 148:3
reloading:116 86:-3 116:5 160:7
remote:92 17:3 121:3 124:7 143:3
remote_runtime.go:103 26:4 27:-3 33:4
remount:116 65:3 66:4 102:3 120:3
remounting:112 2:3 66:4
remove:98 24:8 25:5 119:3 181:3
removed:103 15:7 162:4 166:3
removing:112 9:4 43:2 116:6
rename:107 24:13 162:3
reopen:101 148:-5 150:8
repair:112 58:5 105:4
repeated:103 77:2 161:7
replace:112 1:-6 86:3 148:7 152:5
repo:112 17:3 135:12 154:3
report:109 6:3 133:4 140:6
repositories:103 31:5 141:5
repository:80 3:-3 50:3 135:5 142:7 152:4 171:5
request:81 45:4 49:3 94:7 102:3 130:6 132:5 141:3 143:-2 161:4
requested:89 1:-4 2:5 4:6 102:-2 130:8 140:-3 142:3 148:-4 150:4 154:-3 158:4 168:-3 170:8 177:5
requested_mask:116 158:8
requests:109 54:3 58:4 145:3
require:107 141:5 142:9 154:-3 158:-2 179:5
required:77 0:-3 42:4 43:-7 45:3 76:4 86:-3 92:3 99:5 118:13 119:-9 124:4 149:5
requirements:116 79:3 90:3
requires:116 3:3 170:3
res:107 154:3 173:4
reset:109 21:4 31:4 49:3 56:-3 130:4
resolution:109 3:5 8:4 146:10
resolv:96 46:3 137:-3 146:21
resolv.conf:98 146:18
resolvconf:107 79:3 107:-4 147:20 180:-2
resolve:94 46:4 52:5 107:-5 137:-5 141:3 142:5 144:3 146:9 147:8 160:-3
resolved:107 16:3 46:3 60:-3 73:4 146:4
resolving:112 45:4 146:4 171:4
resource:89 3:4 42:7 60:5 77:2 86:-3 103:8 136:7 140:4 142:4 152:-3
resources:109 66:4 168:9
response:55 0:2 4:-5 5:4 9:5 14:3 45:-5 47:7 48:5 103:2 105:-3 116:-3 121:-3 132:5 135:-3 137:-4 142:3 144:5 148:3 150:4 151:4 158:3 179:-3
rest:116 167:3 168:-2 169:4
restart:77 36:3 50:-4 57:2 75:3 77:3 116:4 148:4 161:4 169:5 175:7
restarts:112 18:4
restartsec:116 170:4
restore:81 37:3 80:3 82:3 86:9 116:-3 148:-2 181:4
restricted:107 64:3 118:10
result:67 35:3 154:3 161:6 166:-2 167:2 168:6
resume:109 7:3
retpoline:116 119:5
retrieve:103 17:2 85:5 135:4 150:6
retrieved:116 22:6
retry:107 45:3 86:4 136:5 141:4
retrying:116 16:3 60:7 172:4
return:81 43:10 77:6 86:-4 139:5 156:3 173:3
returned:79 7:3 60:2 133:3 157:6 160:3
returns:116 18:4
reuse:112 24:10
revision:88 86:-3 88:2 98:3
rhel:116 14:4 35:3 37:3
right:105 93:7 130:2 158:4
riscv64:116 86:9 150:-3
rlimit:109 31:3 131:-2 148:9 152:-2 154:3
rlimit_nofile:116 31:3 148:-3
rm:81 14:3 32:3 41:6 48:4 107:5 116:3 140:3 148:-4 152:9 160:4
rmmod:112 118:3 119:3
ro:109 82:4 86:3 116:5 154:3 160:3
rockchip:112 8:3 86:12
rolling:109 43:4 160:3
rook:116 68:4 86:3 94:2
rook-ceph:116 68:4 86:3 94:2
root:63 38:4 43:3 77:-4 86:-7 105:3 114:5 116:-3 123:2 131:11 154:3 158:4 160:7 167:4 168:6
rootfs:98 5:5 6:4 16:10 66:4 102:8 105:-3 148:-3 150:-4
rootfstype:116 105:4
rootless:100 79:2 149:11 168:3 177:3
rootlesskit:103 2:6 148:-3 149:8 177:3
rootwait:116 105:4
route:95 9:9 11:2 49:-3 63:10 80:5 86:-3 141:-5 148:3
router:98 18:4 76:4 77:3 78:12 107:-3 160:-3 180:5
routing:112 9:9 86:4
rpc:77 1:6 19:4 27:6 33:2 65:3 68:3 124:7 148:3
rpc.nfsd:116 68:3 148:7
rpc.statd:112 124:12
rpfilter:112 148:5 160:5 180:4
rpi:105 79:11 86:-4 169:4
rpm:109 3:3 57:3 79:6 86:-4 149:3
rpt:112 79:12 86:-4 160:3
rslave:116 149:4
rss:107 3:3 133:6
rtl:116 116:-3 119:10 170:6
rtl88x2bu:116 43:4
rtlwifi:116 119:5
rtnetlink:85 43:-4 74:4 86:4 131:4 180:7
rule:69 63:3 68:-4 77:4 80:6 83:5 86:8 152:3 176:6 180:3
rule_append:103 125:3 160:3
rules:87 81:3 82:4 86:3 88:3 112:4 148:-4 160:5 181:7
ruleset:116 86:5 128:6
run:46 13:4 14:4 16:-5 29:2 37:-3 43:-3 45:3 55:4 57:-3 72:3 77:2 84:-3 86:4 119:-4 130:-3 135:-4 137:-3 142:-3 148:3 151:5 152:5 154:4 160:-7 162:-3 163:2 166:5 179:-4
run-parts:116 6:4
run.go:100 15:4 26:3 84:-3 88:5 93:3 96:6
runc:78 1:3 3:3 16:-2 81:3 86:-3 148:5 150:16 158:2
runner:112 9:3 154:14 168:-3 174:3
running:53 0:4 4:3 9:-5 30:3 45:3 48:-4 49:8 51:3 56:-3 60:-2 73:5 78:-2 81:3 86:2 88:-4 98:5 105:-3 124:3 135:-3 148:6 150:-3 151:-2 153:4 159:5 162:-3 163:8 166:-3 176:-3
runtime:62 17:-3 18:5 27:4 34:6 69:4 73:-2 96:3 131:-3 132:3 148:-4 149:-3 150:8 151:-3 152:8 159:4 166:-3 171:3
runtime.v1.runtimeservice:103 27:3 34:-3
runtime.v1alpha2.runtimeservice:107 26:5 27:5
runtimes:116 26:7 36:4
runtimeservice:93 27:9 33:5 34:-4
rw:107 2:3 16:5 93:3 102:3 158:2
rw-r:105 6:3 154:-3 160:3 168:4
rwxr:112 69:2 149:4 158:3
rwxr-xr-x:112 69:2 149:4 158:3
sacrifice:116 133:3
same:116 9:-4 31:9 100:5
sandbox:84 2:5 18:5 19:4 95:4 116:3 146:3 148:-3 160:7
save:100 78:4 81:5 86:-3 116:3 131:3
sbin:72 43:6 68:-4 76:3 77:-6 78:4 86:4 116:6 118:-2 119:4 120:6 127:2 148:8 160:-4 168:9
sched:112 86:4
scheduled:94 19:5 161:3 170:3
scheduler:107 18:-3 19:4 30:4 138:3
scheduling:97 35:3 170:3
scheme:116 34:2 37:4 54:8
scontext:95 154:7
scope:103 0:5 9:3 16:3 17:3 94:2 158:5 159:2
score:103 133:6 148:7
script:82 7:3 12:2 43:3 68:6 86:-6 88:3 142:4 151:7 154:4
scripts:94 43:9 69:4 119:3 152:4 169:4
sda:116 66:4
sda1:103 62:3 65:5 66:3 72:5 82:4 86:3 106:3
sda2:103 6:7 72:5
sdb1:112 86:3 120:3
search:77 45:5 90:3 142:3 160:5
seccomp:103 69:-3 116:-3 149:3 150:14 152:5
seconds:101 106:3 135:2 143:6 148:3 152:-3 180:2
secrets:116 72:3 73:3
sector:116 66:7
secure:105 43:3 156:4
securely:109 135:6
security:93 86:5 102:7 135:-3 145:3 148:3
security.ubuntu.com:112 171:5
see:71 12:3 21:10 30:3 37:4 77:8 89:3 116:-6 118:4 148:4 162:3
seem:109 43:4 44:3
seen:112 30:7 75:3 160:4
seg:116 66:7
select:105 34:3 132:13
self:87 1:6 2:6 21:4 136:-3 148:-5 152:6
self-sufficient:116 21:5 50:3
selinux:98 3:4 8:3 154:11 155:9
selinux-enabled:116 155:13
send:107 56:4 60:3 137:3 148:10
sending:107 4:6 106:5 130:4 141:3
sense:116
seq:116 45:5 48:4 130:3
serial0:116 105:4
serveapi:116 31:3 148:8
server:60 0:3 3:-3 9:-5 11:3 22:3 31:-3 42:-3 47:3 51:3 60:-2 63:5 88:-2 93:3 94:7 97:3 98:3 123:4 130:6 131:-3 140:4 141:-3 142:-3 143:-5 144:6 146:-3 154:-3 167:4 169:-3 171:3
server.go:87 22:7 27:3 60:-3 73:4 84:-3 95:4 97:6 163:4 168:-3
server_others.go:109 68:2 98:6 148:3
servers:112 16:3 137:3 156:5
service:48 3:-3 4:-3 27:3 43:-6 51:4 68:2 77:-3 86:-4 102:3 118:5 131:4 148:4 149:-3 151:-6 154:3 158:3 165:3 166:3 168:14 169:3 174:4 175:4 176:-3
services:105 17:-3 20:5 77:5 130:4 166:6 168:-3 169:4 171:5
ses:116 154:3
session:107 86:8 87:10 150:-3 158:5
set:60 9:2 11:4 12:-2 28:3 48:-4 76:8 77:3 80:4 86:9 102:5 116:6 130:4 147:4 148:-5 151:-3 158:-3 160:-4 163:3 165:8 167:7 168:-3 180:-2
setconf:107 80:4 147:6
setting:75 2:8 8:5 43:3 78:5 82:3 93:3 131:4 148:7 150:-3 154:-3 166:3 168:7
settings:109 34:2 163:3
setup:74 2:-4 6:3 17:4 19:6 48:6 66:-2 73:3 75:-3 82:3 83:3 86:-8 102:4 114:3 116:3 119:4 138:3 149:12 150:3 177:-4
setuptool:116 2:3 79:3 149:4
several:101 86:-3 120:10 122:10
sh:86 56:4 136:3 152:11 168:2 170:3
share:101 86:7 102:3 148:3 156:3 162:-3 169:3
shared:112 86:5 88:6 102:4 149:3 154:4
sharing:116 77:5 160:3
shim:86 81:4 86:-3 116:3 148:6
shm:91 38:-3 72:7 102:3 162:10
shmem:116 133:4
shmem-rss:116 133:4
shorthand:109 21:15 37:-3 96:-5 166:5
should:86 43:-5 44:4 119:9 176:-4
show:103 13:4 86:7 102:4 119:6 141:3
shutdown:112 77:2 78:3 82:3 86:3 162:-3
shutting:116 36:3 95:6 148:8
sign:109 43:3
sign-file:112
signal:100 7:5 32:3 88:5 95:5 133:5 158:4
signature:95 17:3 88:5 118:5 135:11 152:4 171:-3 172:-2
signatures:109 135:7 177:4
signed:94 118:6 135:-3 141:-6 152:9 172:16
signing:112
simple:116 169:5
since:74 86:3
site:109 73:3 137:3 160:3
site-packages:112 73:3 160:3
size:78 39:4 86:6 116:-4 119:5 148:-3 158:3 163:3 177:3
skip:100 3:5 77:5 79:3 83:-2 86:-3 90:3
skipped:105 43:-3 44:13 118:-3
skipping:92 19:3 89:6 105:4 116:3 119:-4 159:3
slice:100 86:-3 95:6 133:4 136:7 158:5
slirp4netns:112 107:-4 149:5 160:11
slirp4netns-sandbox:116 149:4
slirp4netns-seccomp:116 149:4
smb2:116 156:8
smi:101 43:5 100:3 116:3
smp:63 12:-3 86:10 88:3 119:10 148:4 151:-3 160:-3 176:-6 180:4
snap:93 1:-3 31:-2 58:9 102:3 153:4 158:15 160:-3
snap.docker.dockerd:116 158:8
snapd:109 148:3 158:13
snapshot:105 31:3 58:16 158:-3
snapshotter:116 31:3 70:9 162:2
snd:103 77:4 86:5 88:6 108:-3 118:3
snd-aloop:109 86:12
so:109 101:6
sock:68 29:5 34:5 35:5 46:-2 51:4 52:3 55:3 57:-3 160:-3
socket:77 6:3 9:-3 46:6 49:-4 50:-3 51:-3 52:3 55:8 56:10 57:11 60:3 73:-5 82:-2 88:5 110:5 168:-3
sockets:103 34:2 57:11 166:3
software:107 43:4 45:3 121:3 146:3
solve:112 86:3 141:3
some:84 56:4 130:7 139:3
soon:116 68:6 86:-3 148:4
source:74 5:4 12:3 43:14 44:-3 66:-5 142:-2 145:3 146:6 150:3 158:12 160:-3
space:75 0:4 7:6 9:6 41:8 59:5 66:-3 73:9 86:-4 148:-4 160:-3
spawning:80 4:-3 60:3 69:-3 154:6 165:4 168:3
spec:112 107:4 130:4 150:6
special:116 41:2 102:-3 105:3 165:13
specific:116 4:9
specified:85 5:4 35:11 36:-5 37:-3 69:4 88:7 124:3 132:5 156:3 160:3 163:3
specify:101 35:4 93:6 156:3
spl:112 43:-3 44:8 114:5
spt:112 173:12
squashfs:112 86:10 148:3 160:3
src:75 4:4 31:4 41:4 86:4 112:3 116:-4 169:3 173:3
srcversion:112 116:2
srv:116 38:6
ssh:101 9:3 17:3 121:3 160:5 168:3 174:4
sshuttle:116 77:2 160:3 176:5
ssl:101 94:-3 95:4 107:3 130:-2 141:5 143:5 158:4 168:2 172:3
stable:101 86:5 135:3 153:5
stack:98 21:4 114:3 132:2
stage:109 48:3 86:-3 114:4 160:-3 176:3
standard:80 4:9 86:-4 88:-3 90:6 151:3 165:8 176:5
standard_init_linux.go:89 4:10 119:-6 151:5
starfive:116 86:10 107:-3
start:52 2:4 3:-3 4:-5 12:5 16:3 21:3 29:3 49:-4 50:4 51:3 60:-2 69:3 116:-3 137:3 142:3 148:5 150:5 151:3 161:5 166:-3
start-limit:112 35:6 155:3 167:5 168:-3
started:75 9:4 12:3 35:3 82:3 86:-5 107:6 141:-3 166:3 168:8 169:-3
starting:54 0:4 9:-2 17:3 35:-3 37:5 46:3 49:-3 52:3 68:-4 69:4 83:-2 86:4 88:4 102:4 107:6 108:7 116:4 122:4 137:3 140:-3 148:-4 150:-3 155:3 158:-3 159:5 162:-4 168:-8 180:3 181:3
stat:94 8:7 31:4 79:3 82:3 94:5 117:3 158:3
statd:112 124:12
state:74 31:4 78:3 114:3 116:-3 121:3 133:5 148:3 168:8
static:112 4:5 117:3 119:3
status:44 27:4 32:3 41:3 43:5 48:5 65:3 73:-3 84:-2 88:3 130:3 133:-2 141:-3 150:3 167:4 168:9
std:103 12:3 76:-3 86:5 112:12 148:-3
std-1:109 12:4 86:-7 112:14
stderr:88 12:3 79:3 116:3 148:7 174:2
stdin:116 90:5 116:4 120:3 148:-3
stdout:88 12:3 68:4 86:3 116:3 148:6 165:5 174:3 180:3
step:74 4:8 45:3 154:5 165:3 168:3
still:107 153:10
stop:90 1:5 18:3 43:15 77:3 86:-4 154:-3 158:4 169:3
stopped:91 76:3 77:3 86:-3 94:3 153:4 161:-3 168:7 169:-3
stopping:100 78:3 86:11 116:3 160:3 162:-3 170:3
storage:73 14:3 42:5 68:3 86:4 88:3 148:-3 160:3 162:7 166:4 179:4
storage-driver:93 14:4 45:2 160:-3 162:4 166:2
store:90 31:12 58:3 60:3 77:3 86:-2 117:4 130:3 142:4 153:5 162:-2
stream:116 77:3 78:4
string:96 36:9 78:3 86:-4 107:4 116:8 121:3
strongswan:112 86:4 88:3
structure:109 62:17 179:4
sub:100 7:3
sub-process:100 7:3
subgid:103 149:4
subj:116 154:3
subnet:112 8:3 9:3 18:5 19:-3
subpool:116 0:7
subprocess:88 3:-4 7:8 116:3
subsys:107 82:4 105:6 119:4
subsys_name:116 105:6
subsystem:112 16:9 105:8 116:5
subuid:94 2:-4 177:19
success:95 7:3 50:3 77:2 88:7 119:3 148:3 161:3 168:-6
successful:116 86:3 160:3
successfully:96 19:5 22:5 26:2 52:3 143:3 147:4 158:4
such:50 4:-5 8:3 31:3 41:-3 49:4 65:3 73:-5 117:4 118:-5 149:-3 151:7 154:-5 156:-3 160:4 162:-3 167:3 168:4 169:4
sudo:48 4:-4 12:-2 16:-3 21:-3 43:5 61:8 74:3 86:-4 88:5 97:-2 107:-6 108:-3 115:6 119:5 131:-6 149:-3 150:-2 152:-4 158:3 162:4 166:-2 174:3 175:-3
sufficient:116 21:5 50:3
suitable:112 64:9 158:8
superblock:101 62:3 66:3 86:3 148:3
supervisor:116 148:-3 152:5 156:3
support:73 12:6 15:5 84:3 86:7 134:4 148:11 162:8 178:3
supported:56 12:-3 31:-3 47:7 54:3 74:-3 77:6 86:16 88:5 103:-3 116:6 122:-3 128:-3 131:-3 155:3 160:5 162:9 163:7 166:4 180:5
supports:101 77:3 114:5 148:-3 154:3 172:2
suppress:109 80:4 86:3
suppress_prefixlength:112 80:4 86:3
sure:94 2:3 43:8 57:4 154:5 166:4
svc:116 9:7 168:3
swap:87 37:3 86:-4 88:4 106:6 162:3 163:17
swapper:112 71:3 114:7
swaps:112 163:6
swarm:107 17:6 37:6 94:-3 129:2 143:-3 164:8
swarm-node.crt:116 17:-3 164:12
sy:116 135:6 162:3
symbol:81 86:-3 88:3 99:3 116:20 118:-10 150:7
symlink:100 86:-3 88:4 146:3 160:4
syn:109 86:5 173:8
sync:103 37:4 84:3 112:7
syncing:98 7:9 18:-2 19:3 105:4 114:2 116:3
sys:69 1:-3 2:4 8:6 16:8 22:5 41:-2 66:-4 72:4 73:3 82:6 86:-9 102:-2 105:-3 148:16 150:-4 158:-3 168:2
syscall:109 45:4 69:-3 140:4 150:5 152:6
sysconfig:116 57:3 86:-3 128:6 168:3
sysctl:83 8:5 22:3 73:2 75:8 148:3 150:4
sysctl.d:116 73:3 117:6
syslog:100 1:3 88:3 114:5 158:3 168:3
system:53 31:-3 66:5 69:-3 73:5 86:9 88:-2 105:4 116:-3 139:4 147:4 148:4 149:-3 151:6 152:-3 154:7 156:-3 162:3 168:9 169:3
system.slice:109 136:4
system_r:94 154:9
system_u:93 154:12
systemctl:67 36:3 50:4 51:2 57:4 60:-3 75:3 117:-3 134:4 162:-3 168:7 174:5 175:-4
systemd:59 12:-3 13:4 16:4 26:-3 35:3 46:6 51:3 67:4 78:-3 86:-2 95:7 102:3 117:4 118:4 137:-5 148:-3 151:12 152:-3 162:3 168:7 169:4 170:3
systemd-devel:116 151:3
systemd-modules-load.service:112 114:5 118:2 119:3 168:-4
systemd-resolved:116 46:3 146:5
systems:116 66:4 67:8 161:5 170:3
systemverification:116 8:3 86:4 105:6
sysv:116 50:4 119:4
syu:116 135:3 160:3
table:60 9:4 23:7 48:-2 68:3 77:-2 82:5 86:9 116:-5 127:5 131:4 148:4
tables:63 8:-2 48:6 63:-2 77:7 78:-4 79:7 80:-3 81:3 82:-4 86:5 112:3 119:-4 127:3 131:4 148:-3 160:3 176:-3
tag:90 9:3 31:6 45:3 146:-3
tail:84 86:3 113:2 140:5
tailscale:103 78:4 86:4 107:3 137:4 148:3 160:-3
tailscale0:98 78:4 148:4 160:3
tailscaled:98 78:3 107:3 160:3
tailscaled.service:109 78:3 160:3
taint:116 42:3 116:4
tainted:107 71:3 107:4 114:7
taints:116 42:3 88:3 116:4
take:105 40:5 56:5 95:3 117:5 133:3 143:4
tap:88 86:3 107:12 158:-3
tar:98 3:3 7:-2 41:5 45:4 131:-3 148:-5 152:6 158:7 177:11
target:68 2:3 43:4 48:11 66:3 68:3 77:-6 86:11 89:3 102:-3 118:2 119:-3 148:3 168:3
task:81 40:3 73:3 95:5 106:3 148:3 168:6 180:3
tc:116 86:10
tclass:95 154:7
tcontext:95 154:7
tcp:64 12:5 31:-3 35:8 45:3 48:3 49:10 51:-6 56:-3 68:-3 76:3 86:-5 121:-3 130:4 137:3 140:5 141:7 142:-3 150:-3 154:-3 160:3 172:-3 173:3
tcp6:116 46:8 137:-4
tearing:116 12:3
tegra:112 86:9 119:3
tell:100 43:4
temp:112 31:6 41:3 154:5
temporarily:103 3:6 136:9 152:-3
temporary:109 45:7 117:3 146:10
term:112 12:3
terminated:105 86:4 95:5 133:11
test:80 1:5 72:2 86:3 102:3 116:-3 130:4 140:-3 148:-4 152:-3 154:8 158:3 160:5 168:-5 170:4
testing:116 100:4 160:7
than:94 2:3 26:3 30:5 47:6 92:6 98:4 106:2 166:5
that:70 24:6 40:3 43:4 44:3 48:3 86:3 114:3 116:3 148:3
the:42 3:3 4:5 6:-3 12:5 17:-4 34:3 36:5 43:5 44:3 49:3 56:5 65:-2 85:3 86:-4 88:3 94:9 130:4 141:-3 143:-5 146:-2 148:-4 162:3 168:-6 170:3 180:3 181:3
them:103 43:7 77:11 148:-3
then:105 40:5 114:3 148:4 178:3
there:103 3:4 43:6 118:3 160:4 177:6
therefore:109 135:6
thin:112 40:8 41:5 86:-3 119:4
thinpooldev:116 37:4 57:3
this:61 9:6 12:-2 44:4 73:3 79:4 119:3 128:3 133:4 134:3 148:10 152:-3 153:3 155:3 158:3 160:-4 162:4 171:5
thread:103 116:-2 136:8 152:8
ti:109 45:6 136:3 152:4 154:3
time:60 27:6 45:4 57:3 77:3 78:3 84:3 85:4 86:-3 98:4 105:3 131:-2 141:-3 152:9 162:4 166:-3 171:4
timeout:84 29:3 45:7 63:3 88:3 121:7 141:5 153:5
tls:86 17:3 51:5 121:10 130:7 141:3 164:7
tlsv1:116 121:8
tmff2:116 160:4
tminit:116 119:4 160:4
tmp:78 2:3 7:-3 38:5 41:3 56:3 66:4 86:-8 118:2 119:-3 146:4 154:4 158:5 160:3 162:9 168:-6
tmpfs:93 38:-3 41:6 72:6 150:4
to:28 21:-4 27:-2 43:-3 48:3 49:3 52:3 65:-3 67:-3 88:-3 107:2 110:-3 113:-3 116:-3 130:3 133:-3 138:-3 141:-3 143:-3 144:3 148:5 151:-5 152:-5 154:-5 175:3
to-destination:101 48:7 77:-3 83:4 113:4 160:4
to-port:116 76:4 86:-4 116:6
token:97 17:7 26:4 85:13 138:4 143:-3 145:3
toml:107 26:15 158:4
too:74 31:-3 47:10 60:11 71:3 73:6 86:-3 99:6 104:4 121:4 131:3 148:-3 161:4
took:107 1:2 148:5
tool:103 77:-6 86:-6 90:3 127:10 128:3 151:4
tools:97 6:3 7:8 16:3 86:-3 160:4
toomanyrequests:107 145:11
tos:116 173:5
total:84 7:3 55:3 106:4 133:4 154:4 160:4
total-vm:109 133:7
touch:107 56:-3 66:3 86:3 154:9 179:3
tproxy:109 86:-7 116:12 117:6
trace:105 41:5 114:4
traceback:103 54:5 56:2 116:4
traefik:116 5:5 12:4
transaction:112 3:4 7:5 135:4
transport:105 34:7 56:3 94:3 145:4
tree:96 66:3 78:3 116:2 148:-2
trigger:112 160:4
triggeredby:116 77:4 167:3
triggers:105 7:7
true:83 35:3 42:3 136:2 148:6 167:3
trunk:116 6:3 98:5
trusted:103 17:4 63:5 118:7 135:-3 152:-4 171:5
try:72 3:4 48:5 68:3 77:3 80:4 93:3 116:3 148:13 160:-5
trying:78 5:5 12:6 49:-6 52:3 56:11 84:4 88:2 121:3 130:4 154:-3 162:3 177:4
ts:109 58:3 66:5 81:4 130:4
tstun:112 86:4 148:-3
tstun.new:112 86:4 148:-3
ttl:107 45:4 48:4 130:3 173:4
tty:116 90:5 120:3 130:4 148:-3
tty1:116 105:4
tun:73 12:6 43:-3 78:3 86:-4 90:3 107:21 131:7 147:7 152:-3 158:-4 160:4
tun.ko:112 12:10 107:-3 148:-3 160:7
tun0:109 107:15 160:-3
tunnel:103 6:3 77:3 86:3 116:4
tunsetiff:109 107:-6 131:17 148:-3
twice:112 30:7
txt:95 72:4 105:5 154:7
type:59 5:7 9:-3 12:-3 16:-3 18:3 31:7 43:-4 65:2 70:2 73:-2 88:-3 107:-3 110:3 114:-3 120:4 137:3 160:5 162:2 176:4 180:4
ubuntu:71 1:5 2:6 3:-3 7:-3 14:3 45:3 69:3 130:6 135:5 146:-3 148:-5 151:2 160:-4 162:5 176:3
ubuntu-ports:112 17:3 152:4
ucode:116 64:5
udev:100 72:4 86:-3 112:5 114:3 116:6
udp:81 6:3 45:9 46:10 68:3 77:6 79:3 86:-7 141:-11 146:6 160:-4
udp_tunnel:112 6:4 86:-4 148:3 180:3
ufw:93 86:9 160:9 173:9
ufw-init:100 86:12 160:-3
uid:78 2:10 51:3 95:2 133:3 149:4
uid_map:103 148:-3 177:4
ulimit:116 60:14 73:-7
umask:116 65:3 120:3
unable:54 1:-3 3:4 16:3 17:-4 31:-3 34:3 35:4 36:6 48:3 80:6 83:3 86:-3 94:8 105:-4 130:3 143:-6 147:-3 148:8 150:6 160:6 172:3
uname:62 6:10 7:-2 8:7 68:-3 79:4 112:-3 116:-3 119:6 149:3 176:3 180:5
unattended:107 3:5
unattended-upgr:107 3:5
unauthenticated:112 145:7
unauthorized:116 85:5 94:14 130:-3 131:-4 142:5
unavailable:94 3:5 12:4 34:4 35:3 86:-4 118:4 136:7 152:-3
unconfined:95 2:7 154:4
unconfined_u:98 154:5
undefined:109 20:5 77:3 116:-4 150:14
unexpected:98 1:6 31:4 58:3 146:8 148:-4
unhandled:116 73:3 140:5
unifi:116 14:7 16:-3 118:4 169:4
unimplemented:93 27:9 33:5 34:-4
uninitialized:105 18:8 142:5
unit:73 50:7 57:3 86:-3 102:3 148:-7 154:-3 161:-2 166:-3 168:10 174:5 175:8
unit-root:112 102:10
unix:69 29:-4 31:3 33:3 34:3 35:4 51:5 55:5 95:2 107:6 154:-3 160:-3 162:-2
unknown:55 3:-3 4:-3 5:-3 9:-3 14:4 21:3 27:4 31:-3 34:-3 35:-3 37:5 73:-2 78:-3 86:4 88:-2 96:6 102:4 105:-4 110:2 113:4 116:9 118:-7 119:-2 130:-3 131:-3 132:3 135:3 142:2 150:3 152:-3 158:-3 160:3 162:-3 172:5 176:3
unknown-block:107 7:4 114:9
unknown_error:116 68:6 77:6 82:6 116:3
unload:86 77:6 119:8 176:-4
unmanaged:116 77:5 160:3
unmarshal:116 36:6
unmet:112 3:6 86:6
unnecessary:107 43:3
unpack:105 4:4 7:4 142:-3
unpacking:107 3:-2 6:4 7:3
unprivileged:93 2:10 148:-3 150:6
unprivileged_userns_clone:116 2:-2 148:5
unregister:116 88:6 116:-3 119:3
unsafe:116 31:2 150:9
unshare:107 86:3 118:-3 131:-4 149:12 152:-5 177:4
unsigned:109 118:10
unstable:112 14:4 86:4
unsupported:98 6:4 15:6 20:4 81:4 98:3 128:5 148:-3 162:8
until:105 43:2 98:4 117:5
up:56 0:3 2:5 6:-3 35:-3 46:-3 66:-3 80:3 88:-3 102:6 116:4 137:5 142:4 148:-3 149:-2 151:4 154:-4 158:5 160:-3 165:7 166:-3 167:6 168:-4 180:3
update:71 7:6 12:3 31:5 43:-4 45:4 59:3 66:4 77:-3 78:5 119:3 135:3 141:4 152:6 171:5 176:5
update-initramfs:101 7:10
updates:90 43:-3 113:4 135:-4 141:2 160:6 171:9
updating:98 7:3 117:2 135:5 140:4 160:3 174:4
upgr:107 3:5
upgrade:94 7:3 14:3 47:7 160:3
upgraded:68 68:6 77:4
upgrading:112 130:3 145:4 160:4
urgp:116 173:5
uri:112 26:10
url:107 6:3 49:3 54:7 148:3
us:112 107:5 168:4
usage:109 21:5 148:3 150:3
usb:107 86:7 116:9 119:-3
use:64 3:-3 9:4 24:3 34:3 41:6 46:7 63:-2 84:2 86:-5 116:-4 124:3 127:5 128:3 137:7 138:8 140:-6 181:5
used:77 12:3 38:2 39:4 40:3 41:6 116:-4 160:-3 163:3
useful:112
user:59 2:5 4:5 6:-3 41:-4 43:-5 56:3 60:-4 68:-3 72:3 73:7 118:3 120:3 149:5 152:-3 156:3 159:4 160:-4 162:-3 169:15 177:5
user.err:116 68:-3 79:3 119:4
user.rules:116 86:5
user1:116 177:4
user_home_t:112 154:-3 179:2
userland:94 37:2 46:8 137:8 140:-4
username:107 17:-3 73:4 86:3 141:3 143:6 169:4
userns:101 2:10 177:2
userspace:116 22:2 131:3 148:4 180:4
uses:109 17:3 86:8 163:3
using:66 3:6 12:5 15:4 22:3 68:5 71:2 77:6 78:3 84:-3 86:-3 94:3 98:6 149:5 160:5 162:-5 177:-3
usr:54 4:3 44:3 69:3 77:-4 78:4 86:6 107:-3 113:2 117:3 119:3 147:2 151:-10 162:-3 165:4 166:4 169:3 170:4
utf8:107 65:4 88:4 156:-6 157:4
util:112 68:3 86:11
utils:103 43:2 44:-3 77:3 79:4 86:-3 102:3 149:3 174:4
uts:116
uuid:103 6:4 23:-4 40:6 67:11 71:4 86:-4 114:12 160:-3
v1alpha2:105 26:4 27:9 33:-3
v4l2loopback:86 43:14 86:-9 112:9 116:-3 118:5 119:3 160:-3
v4l2loopback.ko:116 119:6
v7l:103 43:-3 152:7 160:4
valid:70 17:3 68:4 81:3 122:6 130:12 143:5 152:-3 164:3 168:3 171:3 172:-4
validate:93 15:4 17:-2 27:4 86:-3 107:3 119:13 130:4 143:5
validating:112 17:4 19:3 119:4
validation:103 16:-3 17:4 85:7 105:4 163:3
value:101 31:2 36:4 69:3 86:5 89:7 119:-4
var:50 3:5 6:-3 16:-3 27:-3 31:6 33:5 34:4 37:-3 43:4 52:3 66:6 97:5 102:3 122:5 133:-3 151:-3 160:-3 164:3
var_lib_t:116 154:3
variable:112 7:3 49:5 93:6
vboxdrv:107 43:7 113:3 118:3 119:5
vcan:109 43:-3 88:12 176:4
vda1:109 72:4
vendor:74 31:5 77:3 86:3 132:6 161:-3
venv:107 168:7
verbose:112 27:3 65:3 86:-3 113:5 160:4
verification:105 40:9 88:6 93:3
verified:116 135:8
verify:97 17:9 93:2 130:4 143:3
vermagic:109 86:3 118:3
vers:100 65:2 157:4
versa:116 5:8
version:54 6:4 17:5 21:7 31:3 43:-5 47:7 56:3 86:4 100:7 116:-3 119:12 149:-3 150:9 160:5
version_codename:116 152:4
version_id:105 2:3 6:3 14:3 90:4 152:3
veth:101 86:6 95:3 107:3 119:3 160:5
vfat:105 6:12 12:5 86:-4 160:6
vfs:101 7:3 14:3 60:3 114:8 156:3 157:3
via:92 6:5 9:3 57:10 102:5 131:3 166:3
vice:116 5:8
vice-versa:116 5:8
video:105 43:7 88:6
video_devdata:116 88:6
video_ioctl2:112 88:9
virt:109 79:6
virtual:105 77:3 86:-4 104:8 107:4 118:2 160:6 168:3
virtualbox:112 43:7
visit:112 133:4 160:6 162:5
vm:116 43:3 178:5
vmlinuz:109 6:6 82:5 117:3
vnet:116 86:4 160:4
vni:112 88:6
volume:93 20:3 53:4 120:4 148:6 153:6 179:4
volumes:103 20:5 65:-3 123:4 150:6
vpn:105 68:7 86:-3 147:5 148:6
vxlan:101 86:14
vxlan.go:112 88:6
wait:73 48:17 63:-3 68:-8 69:3 78:-3 79:6 80:4 81:4 83:8 86:-3 131:-3 148:-3
waiting:80 3:8 16:4 17:4 67:5 73:3 85:3 130:3 133:3 142:3 160:-3
walpb:116 58:13 100:-4
want:103 3:-4 118:2 135:5 181:10
wants:112 88:4
warn:80 12:6 14:3 26:-3 28:4 52:3 86:9 93:5 148:6 160:-3 171:4
warning:59 3:-3 8:-2 11:3 42:6 75:4 77:3 82:3 98:3 117:4 148:4 152:-3 162:3
was:70 3:2 4:4 7:3 12:-4 42:4 43:-3 44:4 57:2 58:3 88:-3 93:3 118:7 119:-3 130:4 141:-3 152:4 160:-3 163:3 166:2 171:-2 176:3
watch:88 7:-3 16:-3 41:-3 72:-3 73:29 148:-3
watcher:93 60:-4 73:19 148:3
watches:96 60:-3 73:12 116:6
watching:116 41:4 73:11
watchtower:116 47:7
waydroid:112 12:3 86:5
web:91 46:-5 48:4 54:5 69:4 91:3 142:2 148:2 154:3 158:4 167:5 168:-5
were:90 7:3 13:3 43:3 114:4 117:3 135:4 160:-3
werror:112 43:6
wg:105 80:3 147:5
wg-quick:89 74:5 86:-4 147:3 148:5
wg0:81 43:3 74:7 77:2 79:4 86:-3 107:-4 147:5 160:-5 180:9
wg0.conf:100 6:4 86:-2 148:-3 180:7
wgengine:100 78:5 148:4 160:3
wgengine.newuserspaceengine:101 78:5 148:4
what:98 11:3 86:3 152:4
when:105 28:6 106:5 117:5 130:3
where:100 43:4
whether:116 12:2 117:3 176:4
which:91 14:3 34:3 41:3 43:-5 44:5 56:4 78:3 86:-4 114:3 116:5 156:3 166:4 168:5
while:66 1:-3 31:-2 46:-3 52:3 56:11 66:-3 68:3 94:-3 107:4 123:4 137:5 141:7 143:-3 153:4 158:10 164:5 179:-3
wiki:109 99:3 146:3
will:72 15:4 68:2 75:6 130:4 135:-2 152:-3 168:3 171:6
window:112 9:4 173:4
windows:107 86:-7 88:5 120:6 176:9
wireguard:76 43:12 86:-16 88:-4 89:4 107:5 116:-3 119:4 147:3 148:4 160:4 180:14
wireless:107
with:49 3:3 9:6 12:-4 32:3 35:3 36:6 37:3 51:3 64:6 65:2 73:-3 77:4 78:-3 86:-8 94:3 98:5 105:-3 108:3 116:-4 118:3 132:4 135:-3 139:3 155:3 158:-3 161:4 163:6 168:3 176:4
without:109 2:4 3:4 51:6 117:6 162:3
wmi:116 118:7 168:4
work:94 3:4 12:6 75:9 98:4 107:2
worker:109 19:3 136:6 152:4
workers:112 18:-3 105:5 116:4
working:116 154:-3 168:-3 170:14
workingdirectory:112 154:-3 168:-3 170:15
world:77 6:3 16:4 86:8 141:3 150:3 160:-3 180:4
write:77 1:5 7:3 12:-2 22:3 31:3 41:9 66:3 73:-6 93:4 98:3 177:-3
writing:103 146:4 150:4 152:4
wrong:105 143:6 148:3 152:-3
wrr:109 12:6 84:3 86:5 98:-3 117:-4
wsl:116 176:17
wsl2:97 79:-3 86:5 90:9 151:9 160:-3 176:3
www:91 38:3 41:-3 48:4 137:3 145:7 146:3
www.docker.com:105 48:5 145:10
www.ubuntu.com:116 36:3 60:4
x2bu:109 43:3 116:6
x86_64-linux-gnu:112 99:10 102:3
x_tables:112 81:5 86:6
xe:96 36:8 56:5 77:3 102:6 148:3
xfrm:116 86:14
xfrmi:116 86:4
xfs:105 62:3 86:5 162:8 179:6
xl2tpd:109 86:4 110:3 148:-3
xt_conntrack:116 86:3 148:7
xt_set:116 76:9 116:3
xtables:97 3:-5 78:4 128:4 131:5 148:-2 181:13
xtables-legacy-multi:116 81:4
xvda1:107 41:10 72:-5
xx:112 83:6 148:4 173:3
xxx:98 60:4 85:3 121:3 131:2 143:7 149:6 177:-5
xxxx:116 86:6 130:3
xxxxxxx:116 85:4 116:6 141:3
yaml:93 86:-3 91:8 93:6 97:7 138:4 148:-3 154:-3 158:5 160:4
yay:116 3:6 117:3 160:6
yes:105 77:3 105:4 149:5
yet:74 17:12 85:-3 86:-3 94:6 130:-9 135:-3 141:-6 143:5 152:-3 171:10 172:-3
yml:101 20:2 21:2 86:4 107:4 158:11
you:55 2:2 3:4 5:3 24:5 34:3 77:-3 94:5 105:3 117:5 120:5 131:5 145:4 148:4 181:4
your:58 43:3 47:4 68:4 86:6 88:-3 131:5 145:5 148:3 162:-3
yum:105 3:11 135:7 141:5
zcat:105 86:7 160:3
zero:95 2:3 86:-3 116:3 133:3 168:3
zfs:97 43:19 86:-8 114:3 148:-3 160:-3 162:4 176:4
zfs.ko:116 119:3
zgrep:116 86:10
zone:109 30:6 63:11
zone_conflict:116 63:13
zpool:116 44:9
zram:109 12:6 88:5 108:4 151:-3 168:3
zstd:112 117:4
`
