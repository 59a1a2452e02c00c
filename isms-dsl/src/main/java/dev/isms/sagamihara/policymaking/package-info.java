/** 情報セキュリティ基本方針と対策基準（対策基準 Ⅱ-1、Ⅱ-2、Ⅸ-3、規程第8条） — how they are made, published, evaluated and reviewed, and a type for each state. */
@NullMarked
package dev.isms.sagamihara.policymaking;

import org.jspecify.annotations.NullMarked;
