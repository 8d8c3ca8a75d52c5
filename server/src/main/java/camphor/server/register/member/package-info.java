/**
 * Who belongs to which household, over time: a household or a person taken in by hand, joining (增加), leaving (减少),
 * splitting (分户). Start reading at {@link camphor.server.register.member.MemberController}.
 */
@NullMarked
package camphor.server.register.member;

import org.jspecify.annotations.NullMarked;
