-- Right after a delivery the planner takes the tables for nearly empty, until the database looks at them of its own accord
-- a minute or more later; until then what joins them can take minutes. Only the owner may look, hence the function.
create function register.take_statistics() returns void language plpgsql security definer set search_path = '' as $$
begin
    analyze register.household, register.person, register.membership, register.list_row, register.list_link,
        register.finding;
end
$$;
revoke execute on function register.take_statistics() from public;
grant execute on function register.take_statistics() to camphor_app;
