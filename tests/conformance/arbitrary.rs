//! Objects of every kind that nobody would write: near what the schema says, and far from it.

use std::time::{Duration, Instant};

use kubewright_core::schema::{Kind, Ty, Type, Version, generated::KINDS};
use kubewright_core::{Entry, List, Map, Node, Number, Value, check, check_all, check_parts};
use proptest::prelude::*;

/// The most nodes of an object.
const NODES: usize = 400;

/// Texts that are legal here and there, and others that are so nowhere.
const TEXTS: &[&str] = &[
    "",
    "a",
    "web",
    "Web",
    "-",
    "_",
    ".",
    "..",
    "/",
    "/data",
    "a/b",
    "a//b",
    "../a",
    "a.b",
    "a b",
    " ",
    "\n",
    "\0",
    "한",
    "é",
    "0",
    "1",
    "-1",
    "80",
    "65536",
    "1.5",
    "1e3",
    "1e99",
    "100m",
    "10Gi",
    "1Foo",
    "25%",
    "101%",
    "true",
    "null",
    "None",
    "All",
    "Always",
    "TCP",
    "UDP",
    "In",
    "Exists",
    "Equal",
    "ClusterIP",
    "ExternalName",
    "RollingUpdate",
    "Indexed",
    "IPv4",
    "IPv6",
    "10.0.0.1",
    "010.0.0.1",
    "::1",
    "::ffff:1.2.3.4",
    "fe80::1%eth0",
    "10.0.0.0/8",
    "fd00::/64",
    "0.0.0.0/33",
    "*",
    "*.example.com",
    "example.com",
    "example.com/a",
    "kubernetes.io/a",
    "https://example.com/a?b#c",
    "http://[::1]:80",
    "$(A)",
    "$(",
    "{}",
    "{\"a\": 1}",
    "[",
    "\"",
    "* * * * *",
    "@every 1h",
    "61 * * * *",
    "0-59/7 */2 1,2 JAN MON",
    "UTC",
    "Europe/Berlin",
    "../etc",
    "2024-01-01T00:00:00Z",
    "2024-13-01T00:00:00Z",
    "YQ==",
    "=",
    "object.metadata.name == 'a'",
    "self.a > (",
    "metadata.labels['a']",
    "limits.cpu",
    "requests.cpu",
    "hugepages-2Mi",
    "cpu",
    "memory",
    "storage",
    "count/pods",
    "kubernetes.io/tls",
    "tls.crt",
    ".dockerconfigjson",
    "system:node",
    "a:b",
    "0-3,5",
    "2,1",
    "v1",
    "apps/v1",
];

/// Numbers at the bounds of something.
const NUMBERS: &[i64] = &[
    0,
    1,
    2,
    3,
    -1,
    10,
    100,
    101,
    255,
    256,
    420,
    511,
    512,
    600,
    1024,
    30_000,
    32_767,
    65_535,
    65_536,
    86_400,
    100_001,
    1_000_000_000,
    1_000_000_001,
    2_147_483_647,
    2_147_483_648,
    -2_147_483_648,
    -2_147_483_649,
    i64::MAX,
    i64::MIN,
];

/// Makes an object: all that it is depends on its start.
struct Maker {
    state: u64,
    /// How many nodes may still be made.
    left: usize,
    /// Of a hundred values, how many are of any other type.
    wild: usize,
    /// Of a hundred values, how many are not known.
    opaque: usize,
}

impl Maker {
    fn below(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from((self.state >> 11) % below.max(1) as u64).unwrap_or_default()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        let index = self.below(from.len());
        from.get(index).copied()
    }

    /// An object of a kind: it says which, and has a name more often than not.
    fn object(&mut self, kind: &'static Kind) -> Node<()> {
        let mut object = self.of(kind.ty, 0);
        if let Value::Map(map) = &mut object.value {
            map.entries.retain(|entry| !matches!(&*entry.key, "apiVersion" | "kind"));
            for (key, text) in [("apiVersion", kind.api_version), ("kind", kind.kind)] {
                map.entries.push(entry(key, Value::String(text.into())));
            }
        }
        object
    }

    fn of(&mut self, ty: &'static Type, depth: usize) -> Node<()> {
        let mut entries = Vec::new();
        for field in ty.fields() {
            let likely = match field.optional {
                false => 92,
                true => [55, 40, 30, 25, 20, 15].get(depth).copied().unwrap_or(8),
            };
            if self.left == 0 || self.below(100) >= likely {
                continue;
            }
            let value = match field.values.is_empty() || self.below(8) == 0 {
                true => self.value(field.ty, depth + 1),
                false => self.words(field.ty, field.values),
            };
            entries.push(Entry { key: field.json.into(), key_at: (), value });
        }
        if self.below(100) < self.wild / 4 {
            entries.push(entry("unheardOf", Value::Null));
        }
        Node::new((), Value::Map(Map { entries, open: self.opaque > 0 && self.below(20) == 0 }))
    }

    /// A value of an enum, or a list of some.
    fn words(&mut self, ty: Ty, values: &[&'static str]) -> Node<()> {
        self.left = self.left.saturating_sub(1);
        match ty {
            Ty::List(inner) => {
                let items = (0..self.below(4)).map(|_| self.words(*inner, values)).collect();
                Node::new((), Value::List(List { items, open: false }))
            }
            _ => Node::new((), Value::String(self.pick(values).unwrap_or_default().into())),
        }
    }

    fn value(&mut self, ty: Ty, depth: usize) -> Node<()> {
        self.left = self.left.saturating_sub(1);
        if self.below(100) < self.opaque {
            return Node::new((), Value::Opaque);
        }
        if self.below(100) < self.wild || self.left == 0 {
            return self.anything(depth);
        }
        let text = |maker: &mut Self| Value::String(maker.pick(TEXTS).unwrap_or_default().into());
        let number = |maker: &mut Self| Value::Number(Number::Int(maker.pick(NUMBERS).unwrap_or_default()));
        let value = match ty {
            Ty::Bool => Value::Bool(self.below(2) == 0),
            Ty::Int32 | Ty::Int64 => number(self),
            Ty::Float => Value::Number(Number::Float(0.5)),
            Ty::String | Ty::Time | Ty::MicroTime | Ty::Bytes => text(self),
            Ty::Quantity | Ty::IntOrString if self.below(2) == 0 => text(self),
            Ty::Quantity | Ty::IntOrString => number(self),
            Ty::Any => return self.anything(depth),
            Ty::Object(ty) => return self.of(ty, depth),
            Ty::OneOf(ty) => match self.pick(ty.variants) {
                Some((_, inner)) => return self.value(inner, depth + 1),
                None => Value::Null,
            },
            Ty::List(inner) => {
                let mut items: Vec<Node<()>> =
                    (0..self.below(4)).map(|_| self.value(*inner, depth + 1)).collect();
                // Many that are the same, which take the longest to be told apart.
                if self.below(40) == 0
                    && let Some(first) = items.first().cloned()
                {
                    items.extend(std::iter::repeat_n(first, 40));
                }
                Value::List(List { items, open: self.opaque > 0 && self.below(20) == 0 })
            }
            Ty::Map(inner) => {
                let keys = (0..self.below(4)).filter_map(|_| self.pick(TEXTS)).collect::<Vec<_>>();
                let pair = |key: &'static str| entry(key, self.value(*inner, depth + 1).value);
                Value::Map(Map { entries: keys.into_iter().map(pair).collect(), open: false })
            }
        };
        Node::new((), value)
    }

    /// A value of any type.
    fn anything(&mut self, depth: usize) -> Node<()> {
        let value = match self.below(if depth > 12 || self.left == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => Value::Bool(true),
            2 => Value::Number(Number::Int(self.pick(NUMBERS).unwrap_or_default())),
            3 => Value::Number(Number::Float(1.5)),
            4 => Value::String(self.pick(TEXTS).unwrap_or_default().into()),
            5 => Value::List(List { items: vec![self.value(Ty::Any, depth + 1)], open: false }),
            _ => {
                let key = self.pick(TEXTS).unwrap_or_default();
                let value = self.value(Ty::Any, depth + 1).value;
                Value::Map(Map { entries: vec![entry(key, value)], open: false })
            }
        };
        Node::new((), value)
    }
}

fn entry(key: &'static str, value: Value<()>) -> Entry<()> {
    Entry { key: key.into(), key_at: (), value: Node::new((), value) }
}

/// How many nodes a tree has.
fn count(node: &Node<()>) -> usize {
    1 + match &node.value {
        Value::List(list) => list.items.iter().map(count).sum(),
        Value::Map(map) => map.entries.iter().map(|entry| count(&entry.value)).sum::<usize>(),
        _ => 0,
    }
}

// Run by hand in release with PROPTEST_CASES=1000000; here a few hundred, which is proptest's default.
proptest! {
    #[test]
    fn no_object_of_any_kind_is_too_much(
        state in 1_u64..,
        kind in 0..KINDS.len(),
        wild in prop_oneof![Just(0_usize), Just(2), Just(10), Just(50)],
        opaque in prop_oneof![3 => Just(0_usize), 1 => Just(5)],
        version in 33_u8..=37,
    ) {
        let kind = &KINDS[kind];
        let mut object = Maker { state, left: NODES, wild, opaque }.object(kind);
        let (nodes, start) = (count(&object), Instant::now());
        let (server, mend) = (check(&object, Version(version)), check_all(&object, Version(version)));
        let parts = check_parts(&mut object, kind.ty, None);
        prop_assert!(start.elapsed() < Duration::from_secs(2), "{} took {:?}", kind.kind, start.elapsed());
        // A server judges what is known in full.
        prop_assert!(opaque > 0 || server.has_errors() == mend.has_errors(), "{}: two verdicts", kind.kind);
        for found in [server, mend, parts] {
            let found = found.into_vec();
            let most = 60 + 12 * nodes;
            prop_assert!(found.len() <= most, "{}: {} findings of {nodes} nodes", kind.kind, found.len());
            let bytes: usize = found.iter().map(|finding| finding.to_string().len()).sum();
            prop_assert!(bytes <= most * 2000, "{}: {bytes} bytes of findings", kind.kind);
        }
    }
}
