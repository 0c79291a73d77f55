// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace filingscape::cli {

/// One `--name` of a command. Without a placeholder it takes no value.
struct OptionSpec {
    QString name;
    QString placeholder;
    QString help;
    bool isRepeatable = false;
};

/// What was given, as given.
class Options final
{
public:
    /// `--name value` or `--name=value`. WrongUsage, in one sentence, for an unknown option, a value that is
    /// missing or not wanted, an option given twice that may be given once, or an argument that is no option.
    /// `--help` is always known.
    [[nodiscard]] static domain::Outcome<Options> parse(
        const QStringList& arguments, const std::vector<OptionSpec>& specs);

    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    [[nodiscard]] std::optional<QString> value(const QString& name) const;
    [[nodiscard]] QStringList values(const QString& name) const;
    /// The same as if this option had not been given.
    [[nodiscard]] Options without(const QString& name) const;

private:
    std::map<QString, QStringList> m_values;
};

/// The lines of a help page that list the options.
[[nodiscard]] QString optionHelp(const std::vector<OptionSpec>& specs);

[[nodiscard]] domain::Error wrongUsage(const QString& sentence);

} // namespace filingscape::cli
