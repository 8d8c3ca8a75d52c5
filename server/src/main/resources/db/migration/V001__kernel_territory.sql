-- Whatever the owner makes, the application may use, unless a later migration takes it away (the audit does).
alter default privileges grant usage on schemas to camphor_app;
alter default privileges grant select, insert, update, delete on tables to camphor_app;
alter default privileges grant usage on sequences to camphor_app;
grant usage on schema kernel to camphor_app;

-- Who acts: set for each transaction by the application, null for everybody else.
create function kernel.actor() returns text
language sql stable parallel safe
return nullif(current_setting('camphor.actor', true), '');

-- A division's code lies in the territory when it starts with one of its prefixes; '*' holds every code, and without the
-- setting nothing does. One plain expression: the planner writes it into the query that asks.
create function kernel.in_territory(code text) returns boolean
language sql stable parallel safe
return current_setting('camphor.territory', true) = '*'
    or code ^@ any (string_to_array(current_setting('camphor.territory', true), ','));

-- The range of codes that holds the territory, for an index. A policy asks all three:
--   code >= (select kernel.territory_from()) and code < (select kernel.territory_until()) and kernel.in_territory(code)
-- with code text collate "C": ':' follows '9' there, so that '430421212:' ends what '430421212' begins.
create function kernel.territory_from() returns text
language sql stable parallel safe
return (
    select case when current_setting('camphor.territory', true) = '*' then '' else min(prefix collate "C") end
    from unnest(string_to_array(current_setting('camphor.territory', true), ',')) as territory(prefix)
);

create function kernel.territory_until() returns text
language sql stable parallel safe
return (
    select case when current_setting('camphor.territory', true) = '*' then ':' else max(prefix collate "C") || ':' end
    from unnest(string_to_array(current_setting('camphor.territory', true), ',')) as territory(prefix)
);
