//! How many objects got which verdict.

use std::fmt;

use kubewright::Manifest;

/// How many objects got which verdict.
#[derive(Debug, Default)]
pub struct Tally {
    accepted: usize,
    /// Accepted each by itself, with a link that leads nowhere.
    broken: usize,
    refused: usize,
    not_checked: usize,
    unreadable: usize,
}

impl Tally {
    /// Counts a manifest.
    pub fn count(&mut self, manifest: &Manifest) {
        let count = match &manifest.report {
            Err(_) => &mut self.unreadable,
            Ok(report) if !report.is_checked() && !report.is_refused() => &mut self.not_checked,
            Ok(_) if !manifest.is_accepted() => &mut self.refused,
            Ok(report) if report.is_refused() => &mut self.broken,
            Ok(_) => &mut self.accepted,
        };
        *count += 1;
    }

    /// Counts sources that could not be read.
    pub fn unreadable(&mut self, sources: usize) {
        self.unreadable += sources;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} accepted", self.accepted)?;
        for (count, name) in [
            (self.broken, "with broken links"),
            (self.refused, "refused"),
            (self.not_checked, "not checked"),
            (self.unreadable, "unreadable"),
        ] {
            if count > 0 {
                write!(f, ", {count} {name}")?;
            }
        }
        Ok(())
    }
}
