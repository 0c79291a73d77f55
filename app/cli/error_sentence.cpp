// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_sentence.h"

#include "app/io/plain_text.h"

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

namespace {

QString adviceFor(domain::ErrorCode code)
{
    using domain::ErrorCode;
    switch (code) {
    case ErrorCode::NotFound:
        return u"Check the name."_s;
    case ErrorCode::NotReadable:
        return u"Check that you may read it."_s;
    case ErrorCode::NotWritable:
        return u"Choose another place."_s;
    case ErrorCode::DiskFull:
        return u"Make room and try again."_s;
    case ErrorCode::NotADatabase:
    case ErrorCode::ForeignSchema:
        return u"Choose an edition file of Filingscape."_s;
    case ErrorCode::Damaged:
        return u"Get the file again from where it came from."_s;
    case ErrorCode::NewerVersion:
        return u"Use a newer Filingscape."_s;
    case ErrorCode::TooLarge:
        return u"Use a smaller edition."_s;
    case ErrorCode::BadFact:
        return u"Correct the line."_s;
    case ErrorCode::Internal:
        return u"Please report this."_s;
    case ErrorCode::WrongUsage:
        break;
    }
    return {};
}

} // namespace

QString errorSentence(const domain::Error& error)
{
    QString text;
    if (!error.file.empty())
        text += io::visible(error.file) + u": "_s;
    text += io::visible(error.what);
    const auto advice = adviceFor(error.code);
    return advice.isEmpty() ? text : QString(text + u' ' + advice);
}

} // namespace filingscape::cli
