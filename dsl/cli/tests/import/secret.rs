secret! {
    DB_USER: "db-user" {
        type: Opaque,
        string_data: { username: from_file("secrets/db-user/username") },
        data: { password: from_file("secrets/db-user/password") },
    }
}

pod! {
    name: "job",
    container job { image: "job:1", env PASSWORD: DB_USER["password"] }
}
