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
    parser.setApplicationDescription(u"Makes filingscape.sqlite from the facts, rules and aliases."_s);
    parser.addOptions({{u"facts"_s, u"Folder of the facts."_s, u"folder"_s},
        {u"rules"_s, u"Technique rules."_s, u"file"_s}, {u"aliases"_s, u"Applicant aliases."_s, u"file"_s},
        {u"out"_s, u"Database to write."_s, u"file"_s}});
    const bool understood = parser.parse(application.arguments());
    for (const auto& name : {u"facts"_s, u"rules"_s, u"aliases"_s, u"out"_s}) {
        if (!understood || !parser.isSet(name) || !parser.positionalArguments().isEmpty()) {
            std::fputs(qUtf8Printable(parser.helpText()), stderr);
            return 2;
        }
    }
    const auto bytes = builder::buildDatabase(
        {parser.value(u"facts"_s), parser.value(u"rules"_s), parser.value(u"aliases"_s)});
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
