//! Quantities in words: what is wrong with one, and what it surely does not mean.

use super::{Format, Quantity, QuantityError};
use crate::message::{Message, value};
use crate::say;

/// What a quantity measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Cores.
    Cpu,
    /// Bytes of memory or of huge pages.
    Memory,
    /// Bytes of disk.
    Storage,
    /// Things, such as the devices of an extended resource.
    Count,
}

impl Dimension {
    /// The dimension of a resource, by its name.
    pub fn of(resource: &str) -> Dimension {
        let resource =
            resource.strip_prefix("limits.").or(resource.strip_prefix("requests.")).unwrap_or(resource);
        match resource {
            "cpu" => Dimension::Cpu,
            "memory" => Dimension::Memory,
            "storage" | "ephemeral-storage" => Dimension::Storage,
            _ if resource.starts_with("hugepages-") => Dimension::Memory,
            _ => Dimension::Count,
        }
    }

    /// What is surely not meant by a quantity of this dimension: the message and the help.
    pub fn doubt(self, text: &str, quantity: &Quantity) -> Option<(String, String)> {
        const ONE: Quantity = Quantity::from_int(1);
        const KIBI: Quantity = Quantity::from_int(1024);
        const MANY: Quantity = Quantity::from_int(100_000);
        match self {
            Dimension::Cpu if quantity.format() == Format::BinarySi => Some((
                format!(
                    "`{text}` of cpu is {} cores: `Ki`, `Mi` and `Gi` are units of bytes",
                    quantity.whole()
                ),
                "cpu is counted in cores (`2`, `0.5`) or thousandths of one (`500m`)".to_owned(),
            )),
            Dimension::Cpu if *quantity >= MANY => Some((
                format!("`{text}` of cpu is {} cores", quantity.whole()),
                "thousandths of a core are written with `m`, such as `500m`".to_owned(),
            )),
            Dimension::Memory | Dimension::Storage if !quantity.is_zero() && *quantity < ONE => Some((
                format!("`{text}` is less than one byte: `m` means thousandths"),
                match text.strip_suffix('m') {
                    Some(number) => {
                        format!("did you mean `{number}M` (megabytes) or `{number}Mi` (mebibytes)?")
                    }
                    None => "bytes are written with `M`, `Mi`, `G` or `Gi`, such as `512Mi`".to_owned(),
                },
            )),
            Dimension::Memory | Dimension::Storage
                if *quantity >= ONE && *quantity < KIBI && quantity.is_integer() =>
            {
                let bytes = quantity.whole();
                Some((
                    format!("`{text}` is {bytes} bytes"),
                    format!("did you mean `{bytes}Mi` (mebibytes) or `{bytes}Gi` (gibibytes)?"),
                ))
            }
            _ => None,
        }
    }
}

/// What is wrong with a text that is not a quantity, and the help.
pub fn explain(text: &str, error: QuantityError) -> (Message, Option<Message>) {
    if matches!(error, QuantityError::Exponent) {
        let message = say!("the exponent of {} is too large for an API server to work with", value(text));
        return (message, Some("a unit, such as `Gi` or `E`".into()));
    }
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return ("a quantity must not be empty".into(), Some("such as `250m` or `1.5Gi`".into()));
    }
    let number_end = trimmed
        .char_indices()
        .find(|(index, c)| !(c.is_ascii_digit() || *c == '.' || (*index == 0 && matches!(c, '+' | '-'))))
        .map_or(trimmed.len(), |(index, _)| index);
    let (number, rest) = trimmed.split_at(number_end);
    let unit = rest.trim_start();
    if !number.bytes().any(|byte| byte.is_ascii_digit()) || number.matches('.').count() > 1 {
        let help = "a number, then a unit: `250m`, `1.5Gi`, `2`";
        return (say!("{} is not a quantity", value(text)), Some(help.into()));
    }
    if unit.len() < rest.len() && Quantity::parse(format!("{number}{unit}").as_bytes()).is_ok() {
        return (
            say!("{} is not a quantity: no space may stand before the unit", value(text)),
            Some(say!("write {}", value(format!("{number}{unit}")))),
        );
    }
    if let Some(fixed) = grouped(trimmed) {
        let message = say!("{} is not a quantity: digits stand side by side", value(text));
        return match comma(number, unit) {
            Some(_) => (
                message,
                Some(say!("did you mean {} or {}?", value(fixed), value(trimmed.replacen(',', ".", 1)))),
            ),
            None => (message, Some(say!("write {}", value(fixed)))),
        };
    }
    if let Some(help) = comma(number, unit).or_else(|| meant(number, unit)) {
        return match unit.starts_with(',') {
            true => (say!("{} is not a quantity", value(text)), Some(help)),
            false => (say!("unknown unit {}", value(unit)), Some(help)),
        };
    }
    let units = "units are `Ki`, `Mi`, `Gi`, `Ti`, `Pi`, `Ei` (powers of 1024), `m` (thousandths), \
                 `k`, `M`, `G`, `T`, `P`, `E` (powers of 1000)";
    let message = match error {
        QuantityError::Format if unit.is_empty() => say!("{} is not a quantity", value(text)),
        _ => say!("unknown unit {}", value(unit)),
    };
    (message, Some(units.into()))
}

/// The quantity without what stands between its groups of digits, where each group has three.
fn grouped(text: &str) -> Option<String> {
    let is_mark = |c: char| matches!(c, '_' | ',' | '\'' | ' ');
    let (digits, unit) =
        text.split_at(text.find(|c: char| !c.is_ascii_digit() && !is_mark(c)).unwrap_or(text.len()));
    let mut groups = digits.split(is_mark);
    let first = groups.next()?;
    let rest: Vec<_> = groups.collect();
    if first.is_empty() || rest.is_empty() || rest.iter().any(|group| group.len() != 3) {
        return None;
    }
    let fixed = format!("{first}{}{unit}", rest.concat());
    Quantity::parse(fixed.as_bytes()).is_ok().then_some(fixed)
}

/// The help for a decimal comma.
fn comma(number: &str, unit: &str) -> Option<Message> {
    let behind = unit.strip_prefix(',')?;
    let fixed = format!("{number}.{behind}");
    Quantity::parse(fixed.as_bytes()).is_ok().then(|| say!("did you mean {}?", value(fixed)))
}

/// The help for a unit that is known elsewhere.
fn meant(number: &str, unit: &str) -> Option<Message> {
    let lower = unit.to_ascii_lowercase();
    let letter = match lower.as_str() {
        "b" | "byte" | "bytes" => return Some(say!("a number alone is bytes: {}", value(number))),
        "core" | "cores" | "cpu" | "cpus" | "vcpu" => {
            return Some(say!("a number alone is cores: {}", value(number)));
        }
        "millicores" | "millicore" | "millicpu" | "mcpu" | "mc" | "milli" => {
            return Some(say!("did you mean {} (thousandths of a core)?", value(format!("{number}m"))));
        }
        "k" | "kb" | "kib" | "ki" | "kilo" | "kilobytes" | "kibibytes" => {
            ('k', "Ki", "kilobytes", "kibibytes")
        }
        "mb" | "mib" | "mi" | "meg" | "megs" | "mega" | "megabytes" | "mebibytes" => {
            ('M', "Mi", "megabytes", "mebibytes")
        }
        "g" | "gb" | "gib" | "gi" | "gig" | "gigs" | "giga" | "gigabytes" | "gibibytes" => {
            ('G', "Gi", "gigabytes", "gibibytes")
        }
        "t" | "tb" | "tib" | "ti" | "tera" | "terabytes" | "tebibytes" => {
            ('T', "Ti", "terabytes", "tebibytes")
        }
        "p" | "pb" | "pib" | "pi" | "petabytes" | "pebibytes" => ('P', "Pi", "petabytes", "pebibytes"),
        "eb" | "eib" | "ei" | "exabytes" | "exbibytes" => ('E', "Ei", "exabytes", "exbibytes"),
        _ => return None,
    };
    let (decimal, binary, decimal_name, binary_name) = letter;
    let (decimal, binary) = (value(format!("{number}{decimal}")), value(format!("{number}{binary}")));
    Some(say!("did you mean {} ({}) or {} ({})?", decimal, decimal_name, binary, binary_name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        match Quantity::parse(text.as_bytes()) {
            Ok(_) => panic!("{text} is a quantity"),
            Err(error) => {
                let (message, help) = explain(text, error);
                format!("{message}; {}", help.map(|help| help.to_string()).unwrap_or_default())
            }
        }
    }

    #[test]
    fn says_what_was_meant() {
        assert_eq!(
            said("500MB"),
            "unknown unit `MB`; did you mean `500M` (megabytes) or `500Mi` (mebibytes)?"
        );
        assert_eq!(said("1K"), "unknown unit `K`; did you mean `1k` (kilobytes) or `1Ki` (kibibytes)?");
        assert_eq!(said("2gb"), "unknown unit `gb`; did you mean `2G` (gigabytes) or `2Gi` (gibibytes)?");
        assert_eq!(said("1,5Gi"), "`1,5Gi` is not a quantity; did you mean `1.5Gi`?");
        assert_eq!(said("1 Gi"), "`1 Gi` is not a quantity: no space may stand before the unit; write `1Gi`");
        assert!(said("abc").starts_with("`abc` is not a quantity"));
        assert!(said("").starts_with("a quantity must not be empty"));
        assert!(said("1parsec").starts_with("unknown unit `parsec`; units are"));
    }

    #[test]
    fn doubts_what_is_surely_not_meant() {
        let doubt = |dimension: Dimension, text: &str| {
            let quantity = Quantity::parse(text.as_bytes()).ok()?;
            dimension.doubt(text, &quantity).map(|(message, _)| message)
        };
        assert!(doubt(Dimension::Cpu, "500Mi").is_some());
        assert!(doubt(Dimension::Cpu, "500000").is_some());
        assert!(doubt(Dimension::Memory, "500m").is_some());
        assert!(doubt(Dimension::Memory, "64").is_some());
        for (dimension, text) in [
            (Dimension::Cpu, "500m"),
            (Dimension::Cpu, "128"),
            (Dimension::Memory, "1Gi"),
            (Dimension::Memory, "0"),
            (Dimension::Count, "1"),
        ] {
            assert_eq!(doubt(dimension, text), None, "{text}");
        }
    }
}
