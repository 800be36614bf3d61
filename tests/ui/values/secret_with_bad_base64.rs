fn main() {
    let _ = kubewright::secret! {
        name: "user-info",
        type: "Opaque",
        data: { username: "YWRtaW4=", password: "cGFzc3dvcmQxMjM입" },
    };
}
