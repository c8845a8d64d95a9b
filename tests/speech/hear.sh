#!/usr/bin/env bash
# Starts Orca on a screen without a monitor, and hear.py in it: hear.sh SCRIPT BROWSER [CASE]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ -z "${WEIGH_SAID:-}" ]; then
  home=$(mktemp -d)
  trap 'kill "$screen" 2>/dev/null || true; rm -rf "$home"' EXIT
  export HOME=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_DATA_HOME=$home/data
  mkdir -p "$XDG_DATA_HOME/orca" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
  chmod 700 "$home"
  cp "$here/orca-customizations.py" "$XDG_DATA_HOME/orca/"
  export WEIGH_SAID=$home/said.txt GTK_MODULES=gail:atk-bridge GNOME_ACCESSIBILITY=1 NO_AT_BRIDGE=0 LANG=C.UTF-8
  : > "$WEIGH_SAID"
  unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY
  mkfifo "$home/display"
  Xvfb -displayfd 3 -screen 0 1100x900x24 -nolisten tcp 3> "$home/display" 2>/dev/null &
  screen=$!
  # The screen says its number once it takes windows.
  read -r number < "$home/display"
  DISPLAY=:$number dbus-run-session -- "$0" "$@"
  exit
fi

# One is left of a run that was cut off: it would take the words, and say nothing here.
if pgrep -x orca >/dev/null; then echo "Orca is running already; end it first: pkill -x orca" >&2; exit 1; fi
matchbox-window-manager 2>/dev/null &
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 2>/dev/null &
orca 2>/dev/null &
python3 "$here/hear.py" "$@" && status=0 || status=$?
kill %1 %2 %3 2>/dev/null || true
# Orca takes a moment to end, and no other one starts until then.
wait
exit "$status"
