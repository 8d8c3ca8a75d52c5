package camphor.server.identity.audit;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actors;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Gathers the deeds of a transaction and appends them just before it commits: the chain lets in one transaction at a
 * time, and none should hold it while it works.
 */
@Component
class AuditInTransactions implements Audit {

    private final AuditChain chain;
    private final Actors actors;
    private final Clock clock;

    AuditInTransactions(AuditChain chain, Actors actors, Clock clock) {
        this.chain = chain;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void record(Deed deed) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("no transaction to record " + deed.action() + " in");
        }
        ofThisTransaction().add(new Noted(deed, actors.current().orElse(null), clock.instant(), address()));
    }

    private List<Noted> ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .deeds;
    }

    private Gathered begin() {
        Gathered gathered = new Gathered();
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }

    /** Synchronizations belong to one transaction: one that is put aside takes its deeds with it. */
    private final class Gathered implements TransactionSynchronization {

        private final List<Noted> deeds = new ArrayList<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            chain.append(deeds);
        }
    }
}
