#!/bin/sh
# Builds the self-test for a Cortex-M7 and runs it in QEMU; leaves selftest.elf here.
set -eu
for tool in arm-none-eabi-gcc qemu-system-arm; do
  command -v "$tool" >/dev/null || {
    echo "$tool is missing: apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm" >&2
    exit 2
  }
done
cd "$(dirname "$0")"
arm-none-eabi-gcc -mcpu=cortex-m7 -mthumb -mfpu=fpv5-d16 -mfloat-abi=hard -std=c99 -O3 -ffunction-sections -fdata-sections \
  -Wall -Wextra -Werror -nostartfiles -Wl,--gc-sections -T an500.ld start.c main.c policy.c -lm -o selftest.elf
# QEMU writes what the program says to its standard error.
exec qemu-system-arm -M mps2-an500 -nographic -monitor none -serial none \
  -semihosting-config enable=on,target=native -kernel selftest.elf 2>&1
