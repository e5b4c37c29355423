/** The screens of the plan: steps with their dates, and the activities. */
@org.jspecify.annotations.NullMarked
package org.kentering.plan.ui;
