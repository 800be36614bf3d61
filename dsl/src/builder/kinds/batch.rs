//! The builders of the kinds of `batch`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`CronJob`](k8s_openapi::api::batch::v1::CronJob) of `batch/v1`: its setters are the fields of its `spec`.
    namespaced CronJob => k8s_openapi::api::batch::v1::CronJob
}

impl CronJob {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::batch::v1::CronJobSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl CronJob {
    /// Sets `spec.concurrencyPolicy`.
    pub fn concurrency_policy(mut self, concurrency_policy: ConcurrencyPolicy) -> Self {
        self.spec().concurrency_policy = Some(concurrency_policy.into());
        self
    }

    /// Sets `spec.failedJobsHistoryLimit`.
    pub fn failed_jobs_history_limit(mut self, failed_jobs_history_limit: i32) -> Self {
        self.spec().failed_jobs_history_limit = Some(failed_jobs_history_limit);
        self
    }

    /// Sets `spec.schedule`.
    pub fn schedule(mut self, schedule: impl Into<String>) -> Self {
        self.spec().schedule = schedule.into();
        self
    }

    /// Sets `spec.startingDeadlineSeconds`.
    pub fn starting_deadline_seconds(mut self, starting_deadline_seconds: i64) -> Self {
        self.spec().starting_deadline_seconds = Some(starting_deadline_seconds);
        self
    }

    /// Sets `spec.successfulJobsHistoryLimit`.
    pub fn successful_jobs_history_limit(mut self, successful_jobs_history_limit: i32) -> Self {
        self.spec().successful_jobs_history_limit = Some(successful_jobs_history_limit);
        self
    }

    /// Sets `spec.suspend`.
    pub fn suspend(mut self, suspend: bool) -> Self {
        self.spec().suspend = Some(suspend);
        self
    }

    /// Sets `spec.timeZone`.
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.spec().time_zone = Some(time_zone.into());
        self
    }
}

kind! {
    /// A [`Job`](k8s_openapi::api::batch::v1::Job) of `batch/v1`: its setters are the fields of its `spec`.
    namespaced Job => k8s_openapi::api::batch::v1::Job
}

impl Job {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::batch::v1::JobSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl Job {
    /// Sets `spec.activeDeadlineSeconds`.
    pub fn active_deadline_seconds(mut self, active_deadline_seconds: i64) -> Self {
        self.spec().active_deadline_seconds = Some(active_deadline_seconds);
        self
    }

    /// Sets `spec.backoffLimit`.
    pub fn backoff_limit(mut self, backoff_limit: i32) -> Self {
        self.spec().backoff_limit = Some(backoff_limit);
        self
    }

    /// Sets `spec.backoffLimitPerIndex`.
    pub fn backoff_limit_per_index(mut self, backoff_limit_per_index: i32) -> Self {
        self.spec().backoff_limit_per_index = Some(backoff_limit_per_index);
        self
    }

    /// Sets `spec.completionMode`.
    pub fn completion_mode(mut self, completion_mode: CompletionMode) -> Self {
        self.spec().completion_mode = Some(completion_mode.into());
        self
    }

    /// Sets `spec.completions`.
    pub fn completions(mut self, completions: i32) -> Self {
        self.spec().completions = Some(completions);
        self
    }

    /// Sets `spec.managedBy`.
    pub fn managed_by(mut self, managed_by: impl Into<String>) -> Self {
        self.spec().managed_by = Some(managed_by.into());
        self
    }

    /// Sets `spec.manualSelector`.
    pub fn manual_selector(mut self, manual_selector: bool) -> Self {
        self.spec().manual_selector = Some(manual_selector);
        self
    }

    /// Sets `spec.maxFailedIndexes`.
    pub fn max_failed_indexes(mut self, max_failed_indexes: i32) -> Self {
        self.spec().max_failed_indexes = Some(max_failed_indexes);
        self
    }

    /// Sets `spec.parallelism`.
    pub fn parallelism(mut self, parallelism: i32) -> Self {
        self.spec().parallelism = Some(parallelism);
        self
    }

    /// Sets `spec.podFailurePolicy`.
    pub fn pod_failure_policy(mut self, pod_failure_policy: impl Into<k8s_openapi::api::batch::v1::PodFailurePolicy>) -> Self {
        self.spec().pod_failure_policy = Some(pod_failure_policy.into());
        self
    }

    /// Sets `spec.podReplacementPolicy`.
    pub fn pod_replacement_policy(mut self, pod_replacement_policy: PodReplacementPolicy) -> Self {
        self.spec().pod_replacement_policy = Some(pod_replacement_policy.into());
        self
    }

    /// Sets `spec.successPolicy`.
    pub fn success_policy(mut self, success_policy: impl Into<k8s_openapi::api::batch::v1::SuccessPolicy>) -> Self {
        self.spec().success_policy = Some(success_policy.into());
        self
    }

    /// Sets `spec.suspend`.
    pub fn suspend(mut self, suspend: bool) -> Self {
        self.spec().suspend = Some(suspend);
        self
    }

    /// Sets `spec.ttlSecondsAfterFinished`.
    pub fn ttl_seconds_after_finished(mut self, ttl_seconds_after_finished: i32) -> Self {
        self.spec().ttl_seconds_after_finished = Some(ttl_seconds_after_finished);
        self
    }
}

k8s_openapi::k8s_if_ge_1_37! {
impl Job {
    /// Sets `spec.scheduling`.
    pub fn scheduling(mut self, scheduling: impl Into<k8s_openapi::api::batch::v1::JobSchedulingConfiguration>) -> Self {
        self.spec().scheduling = Some(scheduling.into());
        self
    }
}
}
