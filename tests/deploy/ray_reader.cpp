// What a ray of 8 m range becomes in the inputs of the policy; for the tests.
#include <cmath>
#include <cstdio>

#include "runtime.hpp"

int main() {
  policy_inputs inputs{};
  for (const double x : {3.0, 9.0, static_cast<double>(INFINITY), static_cast<double>(NAN)}) {
    robo_rl::set_source(inputs, 4, x);
    std::printf("%g ", static_cast<double>(inputs.channel_encoder[0]));
  }
}
