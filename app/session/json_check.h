// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace filingscape::session {

/// Reads a JSON object that may hold anything. What is missing, of another type or out of bounds is noted in
/// `fault` (the first one stays) and read as nothing, so that a reader needs to look at the end only.
class JsonCheck final
{
public:
    JsonCheck(QJsonObject object, QString path, QString& fault);

    void refuse(const QString& key);
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys(int most);
    /// At most so many UTF-16 units.
    [[nodiscard]] QString text(const QString& key, qsizetype longest);
    [[nodiscard]] bool truth(const QString& key);
    /// Whole and within the bounds, both of which belong to it.
    [[nodiscard]] int number(const QString& key, int least, int most);
    /// As many as `count` allows, from the first to the second.
    [[nodiscard]] QList<int> numbers(const QString& key, std::pair<int, int> count, int least, int most);
    /// Nothing where the key is missing.
    [[nodiscard]] std::optional<QStringList> optionalTexts(const QString& key, int most, qsizetype longest);
    [[nodiscard]] JsonCheck object(const QString& key);
    [[nodiscard]] std::vector<JsonCheck> objects(const QString& key, int most);

private:
    [[nodiscard]] std::optional<int> whole(const QJsonValue& value, int least, int most) const;
    [[nodiscard]] std::optional<QString> plain(const QJsonValue& value, qsizetype longest) const;
    [[nodiscard]] QJsonArray array(const QString& key, std::pair<int, int> count);

    QJsonObject m_object;
    QString m_path;
    QString* m_fault;
};

} // namespace filingscape::session
