// Kinds, treatments and states of expenses as their short text in the database.
#pragma once

#include "domain/administration/expense/expense.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::ExpenseKind> : TextCodec<domain::ExpenseKind, domain::parseExpenseKind> {};
template <>
struct Codec<domain::ExpenseState> : TextCodec<domain::ExpenseState, domain::parseExpenseState> {};
template <>
struct Codec<domain::ExpenseTreatment>
    : TextCodec<domain::ExpenseTreatment, domain::parseExpenseTreatment> {};

} // namespace werkbalie::db
