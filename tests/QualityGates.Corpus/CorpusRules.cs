namespace QualityGates.Corpus;

/// <summary>A rule the programs are labelled for.</summary>
/// <param name="Everywhere">False: findings count only where a program names the rule, because being silent elsewhere was not labelled.</param>
internal sealed record CorpusRule(string Id, string Name, bool Everywhere)
{
    /// <summary><c>MLQ2</c> of <c>MLQ2001</c>.</summary>
    public string Family => Id[..4];
}

/// <summary>The catalogue of the corpus: rules.txt. Rules are listed before they are written, so that programs can be labelled first.</summary>
internal static class CorpusRules
{
    public static IReadOnlyList<CorpusRule> All { get; } = [.. Lines(CorpusFiles.Rules).Select(Parse)];

    public static CorpusRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    public static string FamilyName(string family) => family switch
    {
        "MLQ1" => "Reproducibility",
        "MLQ2" => "Leakage",
        "MLQ3" => "Evaluation",
        "MLQ4" => "Data",
        "MLQ5" => "TrainingLoop",
        "MLQ6" => "Serving",
        "MLQ7" => "Security",
        _ => family,
    };

    private static CorpusRule Parse(string line) => line.Split(' ') is [var id, var name, "everywhere" or "named"] parts
        ? new CorpusRule(id, name, parts[2] == "everywhere")
        : throw new FormatException($"rules.txt: '{line}' is not 'id name everywhere|named'.");

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(file).Where(static line => line.Length > 0 && !line.StartsWith('#'));
}
