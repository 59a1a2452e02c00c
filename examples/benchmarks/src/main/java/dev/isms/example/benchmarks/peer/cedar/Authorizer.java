package dev.isms.example.benchmarks.peer.cedar;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.exception.InternalException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** 認可器 — policies, and what of them stands against the use of something. */
public final class Authorizer {

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;

    /** @param text policies, with their ids as annotations */
    public Authorizer(String text) {
        try {
            this.policies = policies(text);
            // Or they are sent and parsed with every request.
            policies.cache();
        } catch (InternalException | CacheException e) {
            throw new IllegalStateException("policies that Cedar does not take", e);
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

    Set<String> ids() {
        return policies.policies.stream().map(Policy::getID).collect(Collectors.toSet());
    }

    /** The ids of the policies that determine the answer; that a policy failed to be evaluated is no answer, though Cedar gives one. */
    public Set<String> against(Question question) {
        try {
            AuthorizationResponse response = engine.isAuthorized(question.request(), policies, question.entities());
            AuthorizationSuccessResponse answer =
                    response.success.orElseThrow(() -> new IllegalStateException(response.toString()));
            if (!answer.getErrors().isEmpty()) {
                throw new IllegalStateException(answer.toString());
            }
            return answer.getReason();
        } catch (AuthException e) {
            throw new IllegalStateException("a request that Cedar does not take", e);
        }
    }
}
