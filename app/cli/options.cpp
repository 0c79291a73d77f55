// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

domain::Error wrongUsage(const QString& sentence)
{
    return {domain::ErrorCode::WrongUsage, io::utf8(sentence), "", ""};
}

domain::Outcome<Options> Options::parse(const QStringList& arguments, const std::vector<OptionSpec>& specs)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto& argument = arguments[i];
        if (argument == u"-h"_s || argument == u"--help"_s) {
            options.m_values[u"help"_s] = {};
            continue;
        }
        if (!argument.startsWith(u"--"_s) || argument.size() == 2)
            return wrongUsage(u"\"%1\" is not an option."_s.arg(io::visible(argument)));
        const auto equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto spec = std::ranges::find(specs, name, &OptionSpec::name);
        if (spec == specs.end())
            return wrongUsage(u"There is no option --%1."_s.arg(io::visible(name)));
        if (!spec->isRepeatable && options.has(name))
            return wrongUsage(u"The option --%1 may be given once."_s.arg(name));
        auto& values = options.m_values[name];
        if (spec->placeholder.isEmpty()) {
            if (equals >= 0)
                return wrongUsage(u"The option --%1 takes no value."_s.arg(name));
            continue;
        }
        if (equals < 0 && ++i == arguments.size())
            return wrongUsage(u"The option --%1 needs a value (%2)."_s.arg(name, spec->placeholder));
        values.append(equals < 0 ? arguments[i] : argument.mid(equals + 1));
    }
    return options;
}

std::optional<QString> Options::value(const QString& name) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end() || found->second.isEmpty())
        return std::nullopt;
    return found->second.first();
}

QStringList Options::values(const QString& name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? QStringList{} : found->second;
}

Options Options::without(const QString& name) const
{
    auto others = *this;
    others.m_values.erase(name);
    return others;
}

QString optionHelp(const std::vector<OptionSpec>& specs)
{
    QString text;
    for (const auto& spec : specs) {
        QString left = u"  --"_s + spec.name;
        if (!spec.placeholder.isEmpty())
            left += u' ' + spec.placeholder;
        text += left.leftJustified(30) + u' ' + spec.help + u'\n';
    }
    return text + u"  --help"_s.leftJustified(30) + u" This page.\n"_s;
}

} // namespace filingscape::cli
