// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_placement.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace filingscape::ui {

namespace {

/// Neighbouring labels that touch and move as one: the centre of its first label, and how many there are.
struct Block {
    double first = 0.0;
    double wantedSum = 0.0; ///< of each label's wish minus its offset in the block
    std::size_t count = 0;
};

} // namespace

std::vector<double> placeLabels(const std::vector<double>& wanted, double height, double low, double high)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });

    std::vector<Block> blocks;
    const auto settle = [&](Block& block) {
        const double room = height * static_cast<double>(block.count);
        const double mean = block.wantedSum / static_cast<double>(block.count);
        block.first = std::max(std::min(mean, high - room + height / 2), low + height / 2);
    };
    for (const auto label : order) {
        Block block{0.0, wanted[label], 1};
        settle(block);
        while (!blocks.empty()
            && blocks.back().first + height * static_cast<double>(blocks.back().count) > block.first) {
            const auto& before = blocks.back();
            const double shift = height * static_cast<double>(before.count);
            block.wantedSum = before.wantedSum + block.wantedSum - shift * static_cast<double>(block.count);
            block.count += before.count;
            blocks.pop_back();
            settle(block);
        }
        blocks.push_back(block);
    }

    std::vector<double> placed(wanted.size());
    std::size_t next = 0;
    for (const auto& block : blocks) {
        for (std::size_t i = 0; i < block.count; ++i)
            placed[order[next++]] = block.first + height * static_cast<double>(i);
    }
    return placed;
}

} // namespace filingscape::ui
