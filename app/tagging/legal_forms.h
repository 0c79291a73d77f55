// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace filingscape::tagging {

// Legal forms that do not tell one applicant from another, as they look after NFKC and case folding.

/// Dropped as the last words of a name. "and" is what "& Co" leaves behind.
[[nodiscard]] inline const QSet<QString>& legalWords()
{
    static const auto words = [] {
        const auto list
            = QStringLiteral("ab ag aktiengesellschaft and aps as asa bv co company corp corporation doo ev "
                             "genossenschaft gmbh inc incorporated kft kg kk limited llc llp lp ltd ltda "
                             "mbh nv oy oyj plc pte pty publ sa sarl sas se spa srl sro zoo "
                             "\u043A\u043E \u043B\u0442\u0434 \u043E\u043E\u043E")
                  .split(QChar(u' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

/// Dropped wherever they stand.
[[nodiscard]] inline const QStringList& bracketedLegalForms()
{
    static const QStringList forms{
        QStringLiteral("(주)"), QStringLiteral("(유)"), QStringLiteral("(株)"), QStringLiteral("(publ)")};
    return forms;
}

/// Dropped at the start of a name written without blanks.
[[nodiscard]] inline const QStringList& leadingLegalForms()
{
    static const auto forms = QStringLiteral("株式会社 株式會社 有限会社 合同会社 学校法人 国立大学法人 美商 "
                                             "주식회사 유한회사 재단법인 사단법인 학교법인")
                                  .split(QChar(u' '));
    return forms;
}

/// Dropped at the end of a name written without blanks; longer ones first.
[[nodiscard]] inline const QStringList& trailingLegalForms()
{
    static const auto forms = QStringLiteral(
        "股份有限公司 有限责任公司 有限責任公司 株式会社 株式會社 有限会社 合同会社 有限公司 股份公司 公司 "
        "유한책임회사 주식회사 유한회사 인코포레이티드 코포레이션 리미티드 엘엘씨 "
        "インコーポレイテッド インコーポレーテッド コーポレーション コーポレイション カンパニーリミテッド "
        "リミテッド エルエルシー インク")
                                  .split(QChar(u' '));
    return forms;
}

/// A branch is another applicant than its company.
[[nodiscard]] inline QString branchWord()
{
    return QStringLiteral("分公司");
}

} // namespace filingscape::tagging
