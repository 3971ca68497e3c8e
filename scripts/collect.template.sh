#!/bin/sh
# Oolong collector, version 1. Prints what Oolong needs to know about this machine.
# It only reads: nothing is installed, changed, started, stopped or sent anywhere.
#
#   sh collect.sh > oolong.txt                       everything
#   sh collect.sh --only docker-does-not-start       only what that question needs
#   sh collect.sh --redact                           names, addresses and secrets replaced
#
# Run it as root where you can: some commands tell a plain user nothing. Then paste or drop the file into Oolong.
set -u
LC_ALL=C
LANGUAGE=
PATH="${PATH:-/bin}:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin"
SYSTEMD_PAGER='cat'
SYSTEMD_COLORS=0
PAGER='cat'
export LC_ALL LANGUAGE PATH SYSTEMD_PAGER SYSTEMD_COLORS PAGER

only=
redact=
list=
seconds=10
longest=400000

usage() {
	cat <<'EOF'
Usage: sh collect.sh [--only QUESTION] [--redact] [--list] [--timeout SECONDS]

Prints the outputs that Oolong reads, each with its exit status. Read-only.

  --only QUESTION   only what this question needs
  --redact          replace host and user names, public addresses, MACs, secrets
  --list            print the commands instead of running them
  --timeout N       seconds that one command may take (default 10)

Questions:
#@TREES@
EOF
}

while [ $# -gt 0 ]; do
	case $1 in
	--only)
		only=${2-}
		[ -n "$only" ] || {
			echo "collect.sh: --only needs a question; see --help" >&2
			exit 64
		}
		if ! usage | grep -q "^  $only\$"; then
			echo "collect.sh: no question named '$only'; see --help" >&2
			exit 64
		fi
		shift
		;;
	--timeout)
		seconds=${2-}
		case $seconds in
		'' | *[!0-9]*)
			echo "collect.sh: --timeout needs a number of seconds" >&2
			exit 64
			;;
		esac
		shift
		;;
	--redact) redact=1 ;;
	--list) list=1 ;;
	-h | --help)
		usage
		exit 0
		;;
	*)
		echo "collect.sh: unknown option '$1'; see --help" >&2
		exit 64
		;;
	esac
	shift
done

# A time limit that needs no other program: a watchdog kills the command, and is itself ended when it was not needed.
limited() {
	if command -v timeout >/dev/null 2>&1; then
		timeout "$seconds" sh -c "$1" </dev/null
		return
	fi
	sh -c "$1" </dev/null &
	_pid=$!
	(
		sleep "$seconds"
		kill "$_pid" 2>/dev/null
	) >/dev/null 2>&1 &
	_dog=$!
	wait "$_pid"
	_rc=$?
	if kill "$_dog" 2>/dev/null; then return "$_rc"; fi
	return 124
}

number=0
# run TOOL COMMAND [QUESTION...]
run() {
	_tool=$1
	_command=$2
	shift 2
	if [ -n "$only" ]; then
		case " $* " in
		*" $only "*) ;;
		*) return 0 ;;
		esac
	fi
	if [ -n "$list" ]; then
		printf '%s\n' "$_command"
		return 0
	fi
	number=$((number + 1))
	printf '==> oolong %s: %s\n' "$number" "$_command"
	if [ -n "$_tool" ] && ! command -v "$_tool" >/dev/null 2>&1; then
		echo '<== missing'
		return 0
	fi
	# kept in memory, since the disk may be full or read-only; NUL bytes would be lost anyway
	_out=$(
		{
			limited "$_command"
			printf '\nOOLONG-STATUS=%s' "$?"
		} 2>&1
	)
	_status=${_out##*OOLONG-STATUS=}
	_out=${_out%?OOLONG-STATUS=*}
	_cut=
	if [ "${#_out}" -gt "$longest" ]; then
		_out=$(printf '%s' "$_out" | head -c "$longest")
		_cut=' cut'
	fi
	# -e 's/...' marks: an output line that looks like one of ours gets a bar in front
	[ -z "$_out" ] || printf '%s\n' "$_out" | sed -e 's/^|/||/' -e 's/^==> oolong/|&/' -e 's/^<== /|&/'
	case $_status in
	124 | 143) echo '<== rc=124 timeout' ;;
	*) echo "<== rc=$_status$_cut" ;;
	esac
}

hide() {
	awk -v host="$(uname -n)" -v user="${SUDO_USER:-${USER:-}}" '
	function public4(ip,  p) {
		split(ip, p, ".")
		if (p[1] > 255 || p[2] > 255 || p[3] > 255 || p[4] > 255) return 0
		if (p[1] == 0 || p[1] == 10 || p[1] == 127 || p[1] >= 224) return 0
		if (p[1] == 169 && p[2] == 254) return 0
		if (p[1] == 172 && p[2] >= 16 && p[2] <= 31) return 0
		if (p[1] == 192 && p[2] == 168) return 0
		if (p[1] == 100 && p[2] >= 64 && p[2] <= 127) return 0
		if (ip == "8.8.8.8" || ip == "8.8.4.4" || ip == "1.1.1.1" || ip == "9.9.9.9") return 0
		return 1
	}
	# every stand-in of a /24 keeps its last number, so that neighbours stay neighbours
	function stand4(ip,  p, net) {
		split(ip, p, ".")
		net = p[1] "." p[2] "." p[3]
		if (!(net in nets)) nets[net] = count++
		return (nets[net] == 0 ? "203.0.113." : nets[net] == 1 ? "198.51.100." : nets[net] == 2 ? "192.0.2." : "198.18." (nets[net] % 256) ".") p[4]
	}
	function addresses(line,  out, ip, before, after) {
		out = ""
		while (match(line, /[0-9][0-9]?[0-9]?\.[0-9][0-9]?[0-9]?\.[0-9][0-9]?[0-9]?\.[0-9][0-9]?[0-9]?/)) {
			ip = substr(line, RSTART, RLENGTH)
			before = RSTART > 1 ? substr(line, RSTART - 1, 1) : " "
			after = substr(line, RSTART + RLENGTH, 1)
			out = out substr(line, 1, RSTART - 1)
			out = out ((before !~ /[0-9A-Za-z_.-]/ && after !~ /[0-9A-Za-z_.-]/ && public4(ip)) ? stand4(ip) : ip)
			line = substr(line, RSTART + RLENGTH)
		}
		return out line
	}
	function word(line, name, stand,  out, at, before, after) {
		if (length(name) < 3) return line
		out = ""
		while ((at = index(line, name)) > 0) {
			before = at > 1 ? substr(line, at - 1, 1) : " "
			after = substr(line, at + length(name), 1)
			out = out substr(line, 1, at - 1) ((before !~ /[0-9A-Za-z_.-]/ && after !~ /[0-9A-Za-z_-]/) ? stand : name)
			line = substr(line, at + length(name))
		}
		return out line
	}
	BEGIN {
		if (host == "localhost" || host == "(none)") host = ""
		if (user == "root") user = ""
		count = 0
	}
	/^(==> oolong|<== )/ { print; next }
	{
		line = $0
		if (line ~ /PRIVATE KEY-----/) { print line; secret = (line ~ /BEGIN/); next }
		if (secret) { print "<private-key>"; next }
		gsub(/:\/\/[^ :\/@]+:[^ @\/]+@/, "://user:<token>@", line)
		while (match(tolower(line), /(password|passwd|passphrase|secret|token|api[_-]?key|privatekey|presharedkey|client-key-data)["'\'']?[ ]*[:=][ ]*["'\'']?[^ "'\'',;<]+/)) {
			found = substr(line, RSTART, RLENGTH)
			sub(/[:=][ ]*["'\'']?[^ "'\'',;<]+$/, "=<token>", found)
			line = substr(line, 1, RSTART - 1) found substr(line, RSTART + RLENGTH)
		}
		gsub(/[0-9A-Fa-f][0-9A-Fa-f](:[0-9A-Fa-f][0-9A-Fa-f])(:[0-9A-Fa-f][0-9A-Fa-f])(:[0-9A-Fa-f][0-9A-Fa-f])(:[0-9A-Fa-f][0-9A-Fa-f])(:[0-9A-Fa-f][0-9A-Fa-f])/, "02:00:00:00:00:01", line)
		gsub(/[A-Za-z0-9._+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*(com|org|net|io|dev|de|fr|cn)/, "person1@example.com", line)
		line = word(line, host, "host-1")
		line = word(line, user, "user1")
		print addresses(line)
	}'
}

# shellcheck disable=SC2016 # the commands are expanded by the shell that runs them
collect() {
	[ -n "$list" ] || printf '==> oolong collect v1 uid=%s\n' "$(id -u)"
#@RUNS@
}

if [ -n "$redact" ] && [ -z "$list" ]; then collect | hide; else collect; fi
