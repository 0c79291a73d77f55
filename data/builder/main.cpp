// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/safe_file.h"
#include "data/builder/build.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace filingscape;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes filingscape.sqlite from the facts, rules and aliases, or ai-landscape.sqlite "
        "from the facts."_s);
    parser.addOptions({{u"facts"_s, u"Folder of the facts."_s, u"folder"_s},
        {u"rules"_s, u"Technique rules."_s, u"file"_s}, {u"aliases"_s, u"Applicant aliases."_s, u"file"_s},
        {u"landscape"_s, u"Make ai-landscape.sqlite; needs neither rules nor aliases."_s},
        {u"out"_s, u"Database to write."_s, u"file"_s}});
    const bool understood = parser.parse(application.arguments());
    const bool isLandscape = understood && parser.isSet(u"landscape"_s);
    auto needed = QStringList{u"facts"_s, u"out"_s};
    if (!isLandscape)
        needed << u"rules"_s << u"aliases"_s;
    for (const auto& name : needed) {
        if (!understood || !parser.isSet(name) || !parser.positionalArguments().isEmpty()) {
            std::fputs(qUtf8Printable(parser.helpText()), stderr);
            return 2;
        }
    }
    const auto facts = parser.value(u"facts"_s);
    const auto bytes = isLandscape
        ? builder::buildLandscape(facts)
        : builder::buildDatabase({facts, parser.value(u"rules"_s), parser.value(u"aliases"_s)});
    if (!bytes) {
        std::fprintf(stderr, "%s\n", builder::located(bytes.error()).c_str());
        return 1;
    }
    const auto written = io::writeWhole(parser.value(u"out"_s), QByteArray::fromStdString(bytes.value()));
    if (!written) {
        std::fprintf(stderr, "%s\n", builder::located(written.error()).c_str());
        return 1;
    }
    return 0;
}
