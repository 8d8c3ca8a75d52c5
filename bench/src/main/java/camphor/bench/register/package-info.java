/**
 * The pages of the register at a county's size, over HTTP and as bare SQL: what sessions, scopes, row-level security and
 * JSON cost above what the database needs anyhow. Start reading at {@link camphor.bench.register.RegisterBench}.
 */
@NullMarked
package camphor.bench.register;

import org.jspecify.annotations.NullMarked;
