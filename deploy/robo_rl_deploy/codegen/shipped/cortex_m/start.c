/* Start of a Cortex-M7 without an operating system: vectors, memory, floating point unit. */
#include <stdint.h>

extern uint32_t stack_top, data_source, data_start, data_end, bss_start, bss_end;
int main(void);
void semihost_exit(int code);
void reset(void);
void stop(void);

__attribute__((section(".vectors"), used)) static void *const vectors[16] = {
    (void *)&stack_top, (void *)reset, (void *)stop, (void *)stop, (void *)stop, (void *)stop, (void *)stop, 0,
    0, 0, 0, (void *)stop, (void *)stop, 0, (void *)stop, (void *)stop,
};

void reset(void) {
  volatile uint32_t *const access = (volatile uint32_t *)0xE000ED88u; /* CPACR */
  *access |= 0xFu << 20;                                              /* full access to the floating point unit */
  __asm volatile("dsb\n isb" ::: "memory");
  for (uint32_t *from = &data_source, *to = &data_start; to < &data_end;) *to++ = *from++;
  for (uint32_t *to = &bss_start; to < &bss_end;) *to++ = 0;
  semihost_exit(main());
}

void stop(void) { /* a fault */
  semihost_exit(3);
}
