// Compares field by field what was filled in, what stands there and what the client gives now.
#include "ui/acquisition/terms_following.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using domain::ClientTerms;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

class Follower {
public:
    Follower(const ClientTerms& now, const ClientTerms& filledIn, const ClientTerms& wanted)
        : m_filledIn(filledIn), m_wanted(wanted), m_result{.terms = now} {}

    template <class Value> void follow(Value ClientTerms::*field, const QString& name) {
        Value& now = m_result.terms.*field;
        if (m_wanted.*field == m_filledIn.*field || now == m_wanted.*field) {
            return;
        }
        if (now == m_filledIn.*field) {
            now = m_wanted.*field;
            m_result.changed << name;
        } else {
            m_result.kept << name;
        }
    }
    [[nodiscard]] const FollowedTerms& result() const { return m_result; }

private:
    const ClientTerms& m_filledIn;
    const ClientTerms& m_wanted;
    FollowedTerms m_result;
};

} // namespace

FollowedTerms followTerms(const ClientTerms& now, const ClientTerms& filledIn,
                          const ClientTerms& wanted) {
    Follower follower(now, filledIn, wanted);
    follower.follow(&ClientTerms::leaveDays, tr("verlofdagen"));
    follower.follow(&ClientTerms::advDays, tr("ADV-dagen"));
    follower.follow(&ClientTerms::holidayAllowance, tr("vakantiebijslag"));
    follower.follow(&ClientTerms::yearEndBonus, tr("eindejaarsuitkering"));
    follower.follow(&ClientTerms::individualChoiceBudget, tr("individueel keuzebudget"));
    follower.follow(&ClientTerms::employerPension, tr("pensioen bij de opdrachtgever"));
    follower.follow(&ClientTerms::pensionCompensation, tr("lezing van de pensioencompensatie"));
    follower.follow(&ClientTerms::pensionFranchise, tr("franchise"));
    follower.follow(&ClientTerms::pensionMaximumWage, tr("maximumloon voor pensioen"));
    return follower.result();
}

} // namespace werkbalie::ui
