-- A helper sees the households whose current helper in the list bears their name: found by an index, not by a walk through
-- the list of helpers of a whole county for each page. A column of its own, since with row-level security no index serves
-- what is asked of the facts themselves.
alter table register.list_row
    add column helper text collate "C"
        generated always as (case when list = 'helper' then facts ->> 'helper_name' end) stored;
create index list_row_by_helper on register.list_row (helper, household_number) where helper is not null;
