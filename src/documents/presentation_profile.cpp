// What is empty has no heading; what was not agreed to is not in the profile at all.
#include "documents/presentation_profile.h"

#include "documents/letterhead.h"
#include "documents/quotation_words.h"
#include "documents/side_sections.h"

#include <algorithm>

namespace werkbalie::documents {

namespace {

using app::PresentationWords;
using domain::PresentedProfile;
using M = SheetMeasures;

domain::QuotationLanguage figures(domain::LetterLanguage language) {
    return language == domain::LetterLanguage::English ? domain::QuotationLanguage::English
                                                       : domain::QuotationLanguage::Dutch;
}

QString word(const PresentationWords& words, std::string_view key) {
    return toQt(words.text(key));
}

QString periodOf(const domain::PresentedJob& job, const PresentationWords& words) {
    if (job.from) {
        const QString until =
            job.until ? toQt(words.monthDate(*job.until)) : word(words, "job.now");
        return toQt(words.monthDate(*job.from)) + QStringLiteral(" – ") + until;
    }
    return job.months > 0 ? toQt(words.duration(job.months)) : QString();
}

QString employerOf(const domain::PresentedJob& job, const PresentationWords& words) {
    if (!job.employer.empty()) {
        return toQt(job.employer);
    }
    return job.sector.empty() ? word(words, "employer.hidden")
                              : toQt(words.filled("employer.sector", {{"sector", job.sector}}));
}

std::vector<SectionRow> jobRows(const PresentedProfile& profile, const PresentationWords& words) {
    std::vector<SectionRow> rows;
    for (const domain::PresentedJob& job : profile.experience) {
        rows.push_back({.strong = toQt(job.occupation),
                        .aside = periodOf(job, words),
                        .quiet = employerOf(job, words),
                        .body = toQt(job.tasks)});
    }
    return rows;
}

std::vector<SectionRow> educationRows(const PresentedProfile& profile,
                                      const PresentationWords& words) {
    std::vector<SectionRow> rows;
    for (const domain::PresentedEducation& item : profile.education) {
        const bool hasLevel = item.level != domain::EducationLevel::Unknown;
        const QString level =
            hasLevel ? word(words, "level." + std::string(toText(item.level))) : QString();
        QStringList quiet;
        if (!item.title.empty() && hasLevel) {
            quiet << level;
        }
        if (!item.school.empty()) {
            quiet << toQt(item.school);
        }
        rows.push_back({.strong = item.title.empty() ? level : toQt(item.title),
                        .quiet = quiet.join(QStringLiteral("  ·  "))});
    }
    return rows;
}

std::vector<SectionRow> certificateRows(const PresentedProfile& profile,
                                        const PresentationWords& words) {
    std::vector<SectionRow> rows;
    for (const domain::Certificate& item : profile.certificates) {
        SectionRow row{.body = toQt(item.name)};
        if (item.expires) {
            row.aside =
                toQt(words.filled("certificate.until", {{"date", words.longDate(*item.expires)}}));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SectionRow> languageRows(const PresentedProfile& profile,
                                     const PresentationWords& words) {
    std::vector<SectionRow> rows;
    for (const domain::LanguageSkill& item : profile.languages) {
        rows.push_back({.aside = word(words, "language." + std::string(toText(item.level))),
                        .body = toQt(words.languageName(item.language))});
    }
    return rows;
}

std::vector<SectionRow> skillRows(const PresentedProfile& profile, const PresentationWords& words) {
    QStringList named;
    for (const domain::Skill& skill : profile.skills) {
        const std::string level = "skill." + std::to_string(skill.level);
        named << (words.has(level)
                      ? QStringLiteral("%1 (%2)").arg(toQt(skill.name), word(words, level))
                      : toQt(skill.name));
    }
    return named.isEmpty() ? std::vector<SectionRow>{}
                           : std::vector<SectionRow>{{.body = named.join(QStringLiteral(", "))}};
}

std::vector<SectionRow> textRow(const std::string& text) {
    return text.empty() ? std::vector<SectionRow>{} : std::vector<SectionRow>{{.body = toQt(text)}};
}

std::vector<std::pair<QString, QString>> factsOf(const PresentedProfile& profile,
                                                 const ProfileSheet& sheet,
                                                 const PresentationWords& words) {
    const domain::LetterLanguage language = sheet.letter.language;
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&](std::string_view key, const QString& value) {
        if (!value.isEmpty()) {
            facts.emplace_back(word(words, key), value);
        }
    };
    if (profile.availability) {
        add("available.from", availableFrom(profile, sheet.date, words));
        add("available.hours", availableHours(profile, language));
        add("available.days", toQt(words.days(profile.availability->days)));
    }
    if (profile.wageWish) {
        add("wage_wish",
            toQt(words.filled(
                "wage_wish.value",
                {{"rate", rateText(*profile.wageWish, figures(language)).toStdString()}})));
    }
    add("city", toQt(profile.city));
    add("phone", toQt(profile.phone));
    add("email", toQt(profile.email));
    return facts;
}

void drawTitle(Paper& paper, const QString& title, const QString& below) {
    for (const QString& line : paper.wrapped(title, M::kTextWidth, Voice::Title)) {
        paper.text(M::kLeft - 0.5, paper.cursor(), line, Voice::Title);
        paper.advance(Paper::lineHeight(Voice::Title));
    }
    for (const QString& line : paper.wrapped(below, M::kTextWidth, Voice::Quiet)) {
        paper.text(M::kLeft, paper.cursor(), line, Voice::Quiet);
        paper.advance(Paper::lineHeight(Voice::Quiet));
    }
    paper.advance(4);
}

} // namespace

QString profileTitle(const domain::PresentationLetter& letter, std::size_t index) {
    const PresentedProfile& profile = letter.profiles[index];
    if (!profile.name.empty()) {
        return toQt(profile.name);
    }
    const std::string mark(1, static_cast<char>('A' + static_cast<int>(index % 26)));
    return toQt(PresentationWords::of(letter.language).filled("candidate", {{"letter", mark}}));
}

QString availableFrom(const PresentedProfile& profile, domain::Date today,
                      const PresentationWords& words) {
    if (!profile.availability) {
        return {};
    }
    const auto& from = profile.availability->from;
    if (!from) {
        return word(words, "available.asked");
    }
    return *from <= today ? word(words, "available.now") : toQt(words.longDate(*from));
}

QString availableHours(const PresentedProfile& profile, domain::LetterLanguage language) {
    if (!profile.availability || profile.availability->minutesPerWeek.count() == 0) {
        return {};
    }
    const QString hours = hoursText(profile.availability->minutesPerWeek, figures(language));
    return toQt(PresentationWords::of(language).filled("available.hours.value",
                                                       {{"hours", hours.toStdString()}}));
}

QString experienceLength(const PresentedProfile& profile, const PresentationWords& words) {
    return profile.experienceMonths > 0 ? toQt(words.duration(profile.experienceMonths))
                                        : QString();
}

void drawProfile(Paper& paper, const ProfileSheet& sheet) {
    const PresentedProfile& profile = sheet.letter.profiles[sheet.index];
    const PresentationWords& words = PresentationWords::of(sheet.letter.language);
    drawTitle(paper, profileTitle(sheet.letter, sheet.index), toQt(profile.occupation));
    drawFactBand(paper, factsOf(profile, sheet, words));
    paper.rule(paper.cursor(), Ink::Accent, 0.3);
    drawSideSection(paper, word(words, "reasons"), textRow(profile.reasons));
    drawSideSection(paper, word(words, "motivation"), textRow(profile.motivation));
    drawSideSection(paper, word(words, "experience"), jobRows(profile, words));
    drawSideSection(paper, word(words, "education"), educationRows(profile, words));
    drawSideSection(paper, word(words, "certificates"), certificateRows(profile, words));
    drawSideSection(paper, word(words, "languages"), languageRows(profile, words));
    drawSideSection(paper, word(words, "skills"), skillRows(profile, words));
    drawSideSection(paper, word(words, "note"), textRow(profile.availabilityNote));
}

} // namespace werkbalie::documents
