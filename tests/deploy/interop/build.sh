#!/bin/sh
# Builds the peers into the folder $1, each only where its tools are; says which are missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
if command -v idlc >/dev/null && command -v cc >/dev/null; then
  mkdir -p cyclone
  (cd cyclone && idlc "$here/joint_state.idl")
  cc -O2 -Wall -Icyclone "$here/cyclone_echo.c" cyclone/joint_state.c -lddsc -o cyclone_echo
else
  echo "cyclone_echo is not built: apt-get install cyclonedds-dev cyclonedds-tools gcc"
fi
if command -v fastddsgen >/dev/null && command -v c++ >/dev/null; then
  mkdir -p fast
  fastddsgen -replace -cs -d fast "$here/joint_state.idl" >/dev/null
  c++ -O1 -std=c++14 -Ifast "$here/fast_echo.cpp" fast/joint_state.cxx fast/joint_statePubSubTypes.cxx \
    -lfastrtps -lfastcdr -o fast_echo
else
  echo "fast_echo is not built: apt-get install libfastrtps-dev fastddsgen g++"
fi
