using QualityGates.Gates.Json;

namespace QualityGates.Gates.Data.Manifests;

/// <summary>
/// Croissant 1.0 and 1.1, the JSON-LD vocabulary of MLCommons for data sets, read as plain JSON: the context is always the one of the
/// specification, and what we look at has one name in it.
/// </summary>
internal static class Croissant
{
    /// <summary>What the specification requires of a data set, and what to write; the licence has a gate of its own.</summary>
    public static IReadOnlyList<(string Name, string Example)> Required { get; } =
    [
        ("name", "\"churn\""),
        ("description", "\"Customers of 2025 and whether they left.\""),
        ("url", "\"https://example.org/churn\""),
        ("creator", "{ \"@type\": \"Person\", \"name\": \"…\" }"),
        ("datePublished", "\"2026-01-31\""),
        ("distribution", "[ { \"@type\": \"cr:FileObject\", \"contentUrl\": \"train.csv\", \"sha256\": \"…\" } ]"),
    ];

    public static bool IsDataset(JsonValue root) =>
        root["@context"] is not null && root["@type"] is { Kind: JsonKind.String } type
        && type.Text is "sc:Dataset" or "Dataset" or "schema:Dataset" or "https://schema.org/Dataset" or "http://schema.org/Dataset";

    public static IEnumerable<(JsonValue Object, JsonValue? Path, string Checksum)> Files(JsonValue root) =>
        (root["distribution"]?.Items ?? [])
            .Where(item => item["@type"] is { Text: "cr:FileObject" or "FileObject" or "sc:FileObject" })
            .Select(item => (item, item["contentUrl"], item.StringOf("sha256") ?? item.StringOf("md5") ?? ""));
}
