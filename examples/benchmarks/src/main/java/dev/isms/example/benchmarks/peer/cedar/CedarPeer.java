package dev.isms.example.benchmarks.peer.cedar;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.exception.InternalException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Peer;
import dev.isms.example.benchmarks.peer.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Cedar — one request for each server; the policies that determine the answer are the verdicts that are not satisfied. */
public final class CedarPeer implements Peer<Question> {

    private static final EntityUID STAFF = uid("Staff", "anyone");
    private static final EntityUID USE = uid("Action", "use");

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final Map<String, Integer> masks = new HashMap<>();
    private final PrimLong today;

    public CedarPeer(LocalDate asOf) {
        this.today = new PrimLong(asOf.toEpochDay());
        try {
            this.policies = policies(text());
            // Or they are sent and parsed with every request.
            policies.cache();
        } catch (InternalException | CacheException e) {
            throw new IllegalStateException("policies that Cedar does not take", e);
        }
        for (Policy policy : policies.policies) {
            masks.put(policy.getID(), mask(policy.getID()));
        }
    }

    /** The policies, by the ids that their annotations give them. */
    private static PolicySet policies(String text) throws InternalException {
        Set<Policy> named = new HashSet<>();
        for (Policy policy : PolicySet.parsePolicies(text).policies) {
            named.add(new Policy(policy.getSource(), policy.getAnnotation("id")));
        }
        return new PolicySet(named);
    }

    /** What a policy of this id adds to a mask. */
    private static int mask(String id) {
        int gap = id.indexOf(' ');
        return gap < 0 ? 0 : Outcome.valueOf(id.substring(gap + 1)).of(Rule.valueOf(id.substring(0, gap)));
    }

    private static String text() {
        try (InputStream text =
                Objects.requireNonNull(CedarPeer.class.getResourceAsStream("servers.cedar"), "servers.cedar")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }

    @Override
    public String name() {
        return "cedar";
    }

    @Override
    public Question prepared(Server server) {
        EntityUID uid = uid("Server", server.name().getOrElse(""));
        Entity entity = new Entity(uid, Values.of(server), Set.of());
        return new Question(new AuthorizationRequest(STAFF, USE, uid, Map.of("today", today)), Set.of(entity));
    }

    @Override
    public int mask(Question input) {
        int mask = 0;
        for (String policy : answer(input).getReason()) {
            mask |= masks.getOrDefault(policy, 0);
        }
        return mask;
    }

    /** The answer; that a policy failed to be evaluated is no answer, though Cedar gives one. */
    private AuthorizationSuccessResponse answer(Question question) {
        try {
            AuthorizationResponse response = engine.isAuthorized(question.request(), policies, question.entities());
            AuthorizationSuccessResponse answer =
                    response.success.orElseThrow(() -> new IllegalStateException(response.toString()));
            if (!answer.getErrors().isEmpty()) {
                throw new IllegalStateException(answer.toString());
            }
            return answer;
        } catch (AuthException e) {
            throw new IllegalStateException("a request that Cedar does not take", e);
        }
    }
}
