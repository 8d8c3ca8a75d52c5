-- Right after a county's tasks were made the planner takes the table for nearly empty; only the owner may look, hence the
-- function (as for the register's own tables).
create function campaign.take_statistics() returns void language plpgsql security definer set search_path = '' as $$
begin
    analyze campaign.task;
end
$$;
revoke execute on function campaign.take_statistics() from public;
grant execute on function campaign.take_statistics() to camphor_app;
