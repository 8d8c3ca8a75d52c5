-- Whoever runs the installation sees that work is going on, whose, and how far, and can stop it; not what came of it.
create policy administered on job.job
    using (current_setting('camphor.role', true) = 'ADMINISTRATOR')
    with check (current_setting('camphor.role', true) = 'ADMINISTRATOR');
