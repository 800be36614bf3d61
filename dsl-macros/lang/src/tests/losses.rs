//! Nothing that is written gets lost: the expansion is followed, assignment by assignment.

use std::collections::BTreeMap;

use kubewright_core::schema::KindId;
use syn::{Block, Expr, Lit, Pat, Stmt};

use super::random::Random;
use super::{messages, run};

/// Ways to set something of a pod; `#` is a marker of its own.
const POD: &[&str] = &[
    "name: \"#\"",
    "labels: { a: \"#\" }",
    "labels: (#)",
    "annotations: { ..(#) }",
    "metadata: { labels: { b: \"#\" } }",
    "metadata: { name: (#) }",
    "metadata: (#)",
    "spec: { host_aliases: [{ ip: \"#\" }] }",
    "spec: { volumes: [{ name: \"#\", empty_dir: {} }] }",
    "spec: { volumes: (#) }",
    "spec: (#)",
    "volume \"#\": empty_dir",
    "volumes: [{ name: \"#\", empty_dir: {} }]",
    "volumes: (#)",
    "volume ..(#)",
    "..(#)",
    "tolerations: (#)",
    "node_name: \"#\"",
    "node_name: (#)",
    "container ..(#)",
    "containers: (#)",
    "if x { volume \"#\": empty_dir }",
    "if x { ..(#) }",
    "if x { volumes: (#) }",
    "if x { spec: (#) } else { spec: (#) }",
    "for x in xs { container (#) { image: \"i\" } }",
    "security_context: { fs_group: (#) }",
    "security_context: (#)",
];

/// Ways to set something of a container.
const CONTAINER: &[&str] = &[
    "image: \"#\"",
    "image: (#)",
    "command: [\"#\"]",
    "command: (#)",
    "args: [\"#\", ..(#)]",
    "env A: \"#\"",
    "env: [{ name: \"#\" }]",
    "env: (#)",
    "env ..(#)",
    "..(#)",
    "limits: { cpu: (#) }",
    "limits: (#)",
    "requests: { (#): 1 }",
    "resources: { requests: { memory: (#) } }",
    "resources: { limits: (#) }",
    "resources: (#)",
    "port \"#\": 80",
    "ports: (#)",
    "liveness_probe: http_get { path: \"#\", port: 80 }",
    "liveness_probe: (#)",
    "if x { env B: \"#\" }",
    "if x { image: (#) }",
    "if x { resources: (#) }",
    "security_context: { capabilities: { add: [\"#\"] } }",
    "security_context: { capabilities: (#) }",
    "security_context: (#)",
];

/// What the expansion wrote, and where: the marker of each value under the path of its place.
#[derive(Default)]
struct Model {
    written: Vec<(String, String)>,
    places: usize,
}

type Scope = BTreeMap<String, String>;

impl Model {
    /// Follows a block; gives the place of what it ends with, if it ends with a variable.
    fn block(&mut self, block: &Block, outer: &Scope) -> Option<String> {
        let mut scope = outer.clone();
        let mut result = None;
        for statement in &block.stmts {
            match statement {
                Stmt::Local(local) => {
                    // With its type or without.
                    let pattern = match &local.pat {
                        Pat::Type(typed) => &*typed.pat,
                        pattern => pattern,
                    };
                    let (name, init) = match (pattern, &local.init) {
                        (Pat::Ident(name), Some(init)) => (name, init),
                        (Pat::Wild(_), Some(init)) => {
                            self.statement(&init.expr, &scope);
                            continue;
                        }
                        _ => continue,
                    };
                    if matches!(&*init.expr, Expr::Call(_) | Expr::Block(_)) && name.ident == "is_base" {
                        self.statement(&init.expr, &scope);
                    }
                    let place = place(&init.expr, &scope).unwrap_or_else(|| {
                        self.places += 1;
                        format!("object{}", self.places)
                    });
                    scope.insert(name.ident.to_string(), place);
                }
                Stmt::Expr(expr, end) => {
                    result = place(expr, &scope).filter(|_| end.is_none());
                    if result.is_none() {
                        self.statement(expr, &scope);
                    }
                }
                _ => {}
            }
        }
        result
    }

    fn statement(&mut self, expr: &Expr, scope: &Scope) {
        match expr {
            Expr::Assign(assign) => {
                let at = place(&assign.left, scope).expect("a place");
                let values = self.markers(&assign.right, scope);
                let inner = format!("{at}.");
                // In a branch, what was a value before is set again on purpose.
                self.written.retain(|(path, _)| *path != at && !path.starts_with(&inner));
                self.add(&at, values);
            }
            // What stands behind `..`: elements, or else nothing that is written can overwrite them.
            Expr::MethodCall(call) if call.method == "__spread" || call.method == "__splice" => {
                let Expr::Call(behind) = &*call.receiver else { panic!("what is behind") };
                let at = place(&behind.args[0], scope).expect("a place");
                let values = self.markers(&behind.args[1], scope);
                let at = match call.args.first() {
                    Some(Expr::Closure(lists)) => {
                        place(&lists.body, &Scope::from([("object".to_owned(), at)])).expect("the lists")
                    }
                    _ => at,
                };
                self.add(&at, values);
            }
            Expr::MethodCall(call) => {
                let at = place(&call.receiver, scope).expect("a place");
                let values = call.args.iter().flat_map(|value| self.markers(value, scope)).collect();
                self.add(&at, values);
            }
            Expr::Call(call) => {
                let at = call.args.iter().find_map(|argument| place(argument, scope)).expect("a place");
                let values = call.args.iter().flat_map(|value| self.markers(value, scope)).collect();
                self.add(&at, values);
            }
            Expr::Block(inner) => {
                self.block(&inner.block, scope);
            }
            Expr::ForLoop(inner) => {
                self.block(&inner.body, scope);
            }
            Expr::If(branch) => {
                // Each branch on its own: they are never both taken.
                let before = self.written.clone();
                self.block(&branch.then_branch, scope);
                let mut after = std::mem::replace(&mut self.written, before);
                if let Some((_, other)) = &branch.else_branch {
                    self.statement(other, scope);
                }
                after.retain(|written| !self.written.contains(written));
                self.written.extend(after);
            }
            Expr::Let(_) => {}
            _ => {}
        }
    }

    fn add(&mut self, at: &str, values: Vec<String>) {
        self.written.extend(values.into_iter().map(|value| (at.to_owned(), value)));
    }

    /// The markers in a value; of an object that is made in a block, those that are in it at its end.
    fn markers(&mut self, expr: &Expr, scope: &Scope) -> Vec<String> {
        match expr {
            Expr::Block(made) => {
                let result = self.block(&made.block, scope).expect("the object");
                let inner = format!("{result}.");
                let (own, rest) = std::mem::take(&mut self.written)
                    .into_iter()
                    .partition::<Vec<_>, _>(|(path, _)| *path == result || path.starts_with(&inner));
                self.written = rest;
                own.into_iter().map(|(_, marker)| marker).collect()
            }
            Expr::Call(call) => call.args.iter().flat_map(|value| self.markers(value, scope)).collect(),
            Expr::Paren(inner) => self.markers(&inner.expr, scope),
            Expr::Lit(lit) => match &lit.lit {
                Lit::Str(text) => vec![text.value()],
                _ => Vec::new(),
            },
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string).into_iter().collect(),
            _ => Vec::new(),
        }
    }
}

/// The place that an expression names, by the variables of the expansion.
fn place(expr: &Expr, scope: &Scope) -> Option<String> {
    match expr {
        Expr::Path(path) => scope.get(&path.path.get_ident()?.to_string()).cloned(),
        Expr::Field(field) => {
            let syn::Member::Named(name) = &field.member else { return None };
            Some(format!("{}.{name}", place(&field.base, scope)?))
        }
        Expr::MethodCall(call) if call.method == "get_or_insert_default" => place(&call.receiver, scope),
        Expr::Reference(inner) => place(&inner.expr, scope),
        Expr::Unary(inner) => place(&inner.expr, scope),
        Expr::Paren(inner) => place(&inner.expr, scope),
        _ => None,
    }
}

/// Whether it is a block that ends with the object that it makes.
fn makes(expr: &Expr) -> bool {
    let Expr::Block(block) = expr else { return false };
    matches!(block.block.stmts.last(), Some(Stmt::Expr(Expr::Path(_), None)))
}

/// Some of the ways, each with a marker of its own, in any order.
fn items(random: &mut Random, ways: &[&str], markers: &mut Vec<String>) -> String {
    let mut chosen: Vec<_> = (0..1 + random.below(4)).map(|_| *random.of(ways)).collect();
    random.shuffle(&mut chosen);
    let mut text = String::new();
    for way in chosen {
        for (index, piece) in way.split('#').enumerate() {
            if index > 0 {
                let marker = format!("m{}", markers.len());
                text.push_str(&marker);
                markers.push(marker);
            }
            text.push_str(piece);
        }
        text.push_str(", ");
    }
    text
}

#[test]
fn what_is_written_is_in_the_object_or_refused() {
    let (mut taken, mut refused) = (0, 0);
    for seed in 1..6000 {
        let mut random = Random::new(seed);
        let mut markers = Vec::new();
        let pod = items(&mut random, POD, &mut markers);
        let container = items(&mut random, CONTAINER, &mut markers);
        let text = format!("{pod} container own {{ {container} }}");
        let expansion = run(KindId::Pod, text.parse().expect("tokens"));
        let said = messages(expansion.clone());
        if said.iter().any(|text| text.contains("set") || text.contains("lost")) {
            refused += 1;
            continue;
        }
        taken += 1;
        let block: Block = syn::parse2(expansion).expect("a block");
        let made = block.stmts.iter().find_map(|statement| match statement {
            Stmt::Expr(value, None) => Some(value).filter(|value| makes(value)),
            Stmt::Local(local) => local.init.as_ref().map(|init| &*init.expr).filter(|value| makes(value)),
            _ => None,
        });
        let found = Model::default().markers(made.expect("the object"), &Scope::new());
        // A branch may set a value again: only then is one of two there.
        let again = text.contains("if x { image")
            || text.contains("if x { spec") && text.matches("spec: (").count() > 2;
        let lost: Vec<_> = markers.iter().filter(|marker| !found.contains(marker)).collect();
        assert!(lost.is_empty() || again, "{lost:?} of\n{text}\n{said:#?}");
    }
    assert!(taken > 1000 && refused > 1000, "{taken} taken, {refused} refused");
}
