#!/bin/sh
# Builds the self-test for a Cortex-M7 and runs it in QEMU; leaves selftest.elf here.
set -eu
cd "${0%/*}"
for tool in arm-none-eabi-gcc qemu-system-arm; do
  command -v "$tool" >/dev/null || {
    echo "$tool is missing: apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm" >&2
    exit 2
  }
done
arm-none-eabi-gcc -mcpu=cortex-m7 -mthumb -mfpu=fpv5-d16 -mfloat-abi=hard -std=c99 -O3 -ffunction-sections \
  -fdata-sections -Wall -Wextra -Werror -nostartfiles -Wl,--gc-sections -T an500.ld start.c main.c policy.c -lm -lc -lgcc -o selftest.elf
exec qemu-system-arm -M mps2-an500 -nographic -monitor none -serial none \
  -semihosting-config enable=on,target=native -kernel selftest.elf
