-- min_reader: 11
-- A profile is of a client: what earlier editions kept of the worker it was calculated for goes out of it.
--@sqlite
UPDATE rate_profile
SET calculation = json_remove(calculation, '$.input.birth_date'), version = version + 1
WHERE json_extract(calculation, '$.input.birth_date') IS NOT NULL
--@end
--@postgres
UPDATE rate_profile
SET calculation = (calculation::jsonb #- '{input,birth_date}')::text, version = version + 1
WHERE calculation::jsonb #> '{input,birth_date}' IS NOT NULL
--@end
