// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/case_folding.h"
#include "app/io/csv.h"
#include "app/io/data_numbers.h"
#include "app/io/file_names.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/skip.h"

#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <clocale>
#include <cstdio>
#include <string>
#include <string_view>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace {

/// Puts a locale in force, made for this test where the machine lacks it, and the C locale back at the end.
class Language final
{
public:
    explicit Language(const QString& name)
    {
        const auto full = QString(name + u".UTF-8"_s);
        m_isInForce = std::setlocale(LC_ALL, qPrintable(full)) != nullptr;
        const auto localedef = QStandardPaths::findExecutable(u"localedef"_s);
        if (!m_isInForce && !localedef.isEmpty()) {
            QProcess process;
            process.start(localedef, {u"-i"_s, name, u"-f"_s, u"UTF-8"_s, m_folder.filePath(full)});
            process.waitForFinished(60'000);
            qputenv("LOCPATH", m_folder.path().toUtf8());
            m_isInForce = std::setlocale(LC_ALL, qPrintable(full)) != nullptr;
        }
        QLocale::setDefault(QLocale(name));
    }
    ~Language()
    {
        qunsetenv("LOCPATH");
        std::setlocale(LC_ALL, "C.UTF-8");
        QLocale::setDefault(QLocale::c());
    }
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    [[nodiscard]] bool isInForce() const { return m_isInForce; }

private:
    QTemporaryDir m_folder;
    bool m_isInForce = false;
};

/// Everything of app/io that could depend on a locale, as one text.
std::string samples()
{
    std::string all;
    for (const double number : {1234567.875, -0.1, 1e-300})
        all += io::dataText(number) + '|';
    all += io::dataText(std::int64_t{-1234567}) + '|' + io::dataText(QDate(2024, 2, 29)) + '|';
    for (const auto text : {"1234567.875"sv, "-0.1"sv, "1e-300"sv, "1,5"sv, "1.234,5"sv, "١٬٢٣٤٫٥"sv}) {
        const auto number = io::realFrom(text);
        all += number ? io::dataText(*number) + '|' : "none|";
    }
    for (const auto text : {"-1234567"sv, "1.234"sv, "١٢"sv}) {
        const auto number = io::integerFrom(text);
        all += number ? io::dataText(*number) + '|' : "none|";
    }
    all += std::to_string(io::isoYear("2024-02-29"sv)) + '|' + std::to_string(io::isoYear("29.02.2024"sv))
        + '|';
    all += io::utf8(io::foldTitle(u"TITLE OF IMAGING \u0130I\u0131i")) + '|';
    all += io::utf8(io::fileNameFrom(u"Titel: 1.5 / 2024"_s, u"x"_s)) + '|';
    all += io::utf8(io::chartText(u"1.5 < I & i")) + '|';
    all += io::parseCsv("a;b,c\n1;5,\"2,5\"\n", "f").value().rows()[0][1].text;
    return all;
}

} // namespace

TEST_CASE("numbers, dates and names are the same bytes in every language", "[io][locales]")
{
    const auto expected = samples();
    CHECK(expected.find("1234567.875|-0.1|1e-300|-1234567|2024-02-29|") == 0);
    for (const auto& name : {u"de_DE"_s, u"tr_TR"_s, u"ar_EG"_s}) {
        CAPTURE(name.toStdString());
        const Language language(name);
        if (!language.isInForce())
            test::printSkipped(
                "locale " + name.toStdString() + " (package locales); only Qt's own part was tried");
        else if (name != u"ar_EG"_s)
            CHECK(std::string(std::localeconv()->decimal_point) == ","); // else the test would prove nothing
        CHECK(samples() == expected);
    }
}
