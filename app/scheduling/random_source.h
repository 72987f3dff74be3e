// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace khue {

/// xoshiro256++ of Blackman and Vigna: the same sequence for a seed on every machine, which std::'s
/// distributions do not promise.
class RandomSource {
public:
    explicit RandomSource(uint64_t seed) {
        // SplitMix64 spreads any seed, 0 too, over the state.
        for (uint64_t& word : m_state) {
            uint64_t z = (seed += 0x9e3779b97f4a7c15u);
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
            z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
            word = z ^ (z >> 31);
        }
    }

    uint64_t next() {
        const uint64_t result = rotated(m_state[0] + m_state[3], 23) + m_state[0];
        const uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }

    /// From 0 to size - 1; size below 2^31. The bias, below size / 2^32, is of no matter to a search.
    int below(int size) { return int(((next() >> 32) * uint64_t(size)) >> 32); }

private:
    static uint64_t rotated(uint64_t value, int by) { return (value << by) | (value >> (64 - by)); }
    uint64_t m_state[4];
};

} // namespace khue
