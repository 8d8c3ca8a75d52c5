-- Policies ask for the ends of the territory's range by plain expressions, not by sub-selects (V112 says why). After every
-- migration, so that whoever writes a policy the old way gets the new one.
do $$
declare
    policy record;
    asked constant text := '\( SELECT (?:kernel\.)?territory_(from|until)\(\) AS territory_(?:from|until)\)';
begin
    for policy in
        select schemaname, tablename, policyname,
               regexp_replace(qual, asked, 'kernel.territory_\1()', 'g') as sees,
               regexp_replace(with_check, asked, 'kernel.territory_\1()', 'g') as writes
          from pg_policies
         where concat(qual, with_check) ~ asked loop
        execute format('alter policy %I on %I.%I', policy.policyname, policy.schemaname, policy.tablename)
            || coalesce(' using (' || policy.sees || ')', '')
            || coalesce(' with check (' || policy.writes || ')', '');
    end loop;
end
$$;
