-- Who may see what is decided here once more, whatever the application asks: a row lies in the actor's territory or it
-- does not exist for them. Forced, so that it holds for the owner too. The range comes first: it is what an index can use.

do $$
declare
    guarded text;
    inside constant text := '(village_code >= (select kernel.territory_from())'
        || ' and village_code < (select kernel.territory_until()) and kernel.in_territory(village_code))';
begin
    foreach guarded in array array['household', 'household_past', 'person', 'person_past', 'membership', 'list_row',
                                   'fact_change', 'finding'] loop
        execute format('alter table register.%I enable row level security', guarded);
        execute format('alter table register.%I force row level security', guarded);
        execute format('create policy territory on register.%I using %s with check %s', guarded, inside, inside);
    end loop;
end
$$;

-- What has happened is never changed, and nothing but findings is ever taken away.
revoke delete on register.household, register.person, register.membership, register.list_row, register.batch,
    register.delivered from camphor_app;
revoke update, delete on register.household_past, register.person_past, register.fact_change from camphor_app;
