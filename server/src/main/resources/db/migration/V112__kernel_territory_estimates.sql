-- How many rows a policy lets through must be known before the database decides how to go about a query; otherwise it takes
-- the whole register for a handful of rows and joins them one by one, and whoever sees little waits as long as whoever
-- sees all. Two things hid it. A range whose ends come out of sub-selects is taken for one row in 200, whatever it holds;
-- plain expressions of a setting are looked at beforehand, against the column's histogram. And "starts with one of these"
-- is taken for one in 200 too; the same under an operator that says "nearly all" leaves the answer to the range.
create operator kernel.^^ (leftarg = text, rightarg = text, function = starts_with, restrict = neqsel);
comment on operator kernel.^^ (text, text) is 'starts_with, taken to be true when it is planned: beside a range that says how often.';

create or replace function kernel.in_territory(code text) returns boolean
language sql stable parallel safe
return current_setting('camphor.territory', true) = '*'
    or code operator(kernel.^^) any (string_to_array(current_setting('camphor.territory', true), ','));

-- The prefixes are told in ascending order: the first begins the range and the last ends it.
create or replace function kernel.territory_from() returns text
language sql stable parallel safe
return translate(split_part(nullif(current_setting('camphor.territory', true), ''), ',', 1), '*', '');

create or replace function kernel.territory_until() returns text
language sql stable parallel safe
return translate(split_part(nullif(current_setting('camphor.territory', true), ''), ',', -1), '*', '') || ':';
