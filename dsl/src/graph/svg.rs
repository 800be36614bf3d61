//! The picture of a graph.

use std::fmt::Write as _;

use super::{Graph, State};

/// The sizes of the picture, in pixels.
const WIDTH: usize = 200;
const HEIGHT: usize = 44;
const ACROSS: usize = 80;
const DOWN: usize = 20;
const MARGIN: usize = 20;
/// The most characters of a line of a box.
const LETTERS: usize = 27;

const STYLE: &str = "text { font: 12px sans-serif; text-anchor: middle } .kind { fill: #555 } \
rect { fill: #fff; stroke: #333 } .outside rect { stroke-dasharray: 4 } \
.missing rect { stroke: #c00; stroke-dasharray: 4 } .missing text { fill: #c00 } \
.link { fill: none; stroke: #666; marker-end: url(#arrow) }";

/// Draws the graph.
pub(super) fn draw(graph: &Graph) -> String {
    let columns = columns(graph);
    let mut rows = vec![0; columns.iter().max().map_or(0, |last| last + 1)];
    let mut places = Vec::with_capacity(columns.len());
    for column in &columns {
        let row = rows[*column];
        rows[*column] += 1;
        places.push((MARGIN + column * (WIDTH + ACROSS), MARGIN + row * (HEIGHT + DOWN)));
    }
    let width = 2 * MARGIN + (rows.len() * (WIDTH + ACROSS)).saturating_sub(ACROSS);
    let tallest = rows.iter().max().copied().unwrap_or(0);
    let height = 2 * MARGIN + (tallest * (HEIGHT + DOWN)).saturating_sub(DOWN);

    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n\
         <style>{STYLE}</style>\n\
         <defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" \
         orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" fill=\"#666\"/></marker></defs>\n"
    );
    for edge in &graph.edges {
        let (Some((from_x, from_y)), Some((to_x, to_y))) = (places.get(edge.from), places.get(edge.to))
        else {
            continue;
        };
        let (x1, y1, x2, y2) = (from_x + WIDTH, from_y + HEIGHT / 2, *to_x, to_y + HEIGHT / 2);
        let bend = ACROSS / 2;
        let _ = writeln!(
            out,
            "<path class=\"link\" d=\"M{x1} {y1} C{} {y1} {} {y2} {x2} {y2}\"><title>{}</title></path>",
            x1 + bend,
            x2.saturating_sub(bend),
            escaped(&edge.fields.join(", "))
        );
    }
    for (vertex, (x, y)) in graph.vertices.iter().zip(&places) {
        let class = match vertex.state {
            State::Here => "here",
            State::Outside => "outside",
            State::Missing => "missing",
        };
        let middle = x + WIDTH / 2;
        let _ = writeln!(
            out,
            "<g class=\"{class}\"><rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"4\"/>\
             <text class=\"kind\" x=\"{middle}\" y=\"{}\">{}</text><text x=\"{middle}\" y=\"{}\">{}</text></g>",
            y + 18,
            escaped(&cut(&vertex.kind)),
            y + 34,
            escaped(&cut(&vertex.name)),
        );
    }
    out.push_str("</svg>\n");
    out
}

/// The column of each vertex: to the right of all that take something from it, as far as links go in no circle.
fn columns(graph: &Graph) -> Vec<usize> {
    let mut columns = vec![0; graph.vertices.len()];
    // Each round moves a chain on by one; a circle ends with the rounds.
    for _ in 0..graph.vertices.len().min(32) {
        let mut moved = false;
        for edge in graph.edges.iter().filter(|edge| edge.from != edge.to) {
            let least = columns.get(edge.from).map_or(0, |column| column + 1).min(graph.vertices.len());
            if let Some(column) = columns.get_mut(edge.to).filter(|column| **column < least) {
                *column = least;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    // What a circle has pushed apart moves together again.
    let mut used: Vec<usize> = columns.clone();
    used.sort_unstable();
    used.dedup();
    columns.iter().map(|column| used.binary_search(column).unwrap_or_default()).collect()
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
