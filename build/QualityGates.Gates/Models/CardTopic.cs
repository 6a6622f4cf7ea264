using System.Text.RegularExpressions;
using QualityGates.Gates.Documents;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Models;

/// <summary>Something a model card must say, and the headings and labels people say it under.</summary>
internal sealed class CardTopic
{
    // Templates differ in the level of their headings and in their numbers; the words are what counts.
    private static readonly Regex Heading = new(@"^[ \t]{0,3}#{1,6}[ \t]+(.+?)[ \t#]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private static readonly Regex Underlined = new(@"^[ \t]{0,3}([^\r\n#>|-].{0,80})\r?\n[ \t]{0,3}(?:={3,}|-{3,})[ \t]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private static readonly Regex Label = new(@"^[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?([\p{L}][\p{L} ,/&'()-]{2,60}?)(?:\*\*|__)?:(?:\*\*|__)?[ \t]*(?=\S)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private CardTopic(string name, string missing, string example, string[] words, string[] toolkit)
    {
        Name = name;
        Missing = missing;
        Example = example;
        Words = words;
        Toolkit = toolkit;
    }

    /// <summary>As written in the configuration.</summary>
    public string Name { get; }

    /// <summary>What the card says nothing about.</summary>
    public string Missing { get; }

    /// <summary>The heading to write.</summary>
    public string Example { get; }

    private string[] Words { get; }

    /// <summary>Paths of Model Card Toolkit JSON, one of which must hold something.</summary>
    private string[] Toolkit { get; }

    public static CardTopic Licence { get; } = new("license", "the licence", "License", ["license", "licence", "terms"], ["model_details/licenses"]);

    public static CardTopic IntendedUse { get; } = new("intended-use", "the intended use", "Intended use",
        ["intended use", "use", "uses", "direct use", "purpose", "use case", "application", "how to use", "usage"], ["considerations/use_cases", "considerations/users"]);

    public static CardTopic TrainingData { get; } = new("training-data", "the training data", "Training data",
        ["training data", "training detail", "data", "dataset", "training", "training set", "data set"], ["model_parameters/data"]);

    public static CardTopic Evaluation { get; } = new("evaluation", "how good the model is", "Evaluation",
        ["evaluation", "result", "metric", "performance", "quantitative analys", "testing", "eval", "benchmark", "validation", "accuracy"], ["quantitative_analysis/performance_metrics"]);

    public static CardTopic Limitations { get; } = new("limitations", "where the model fails", "Limitations",
        ["limitation", "risk", "bias", "caveat", "out-of-scope", "out of scope", "known issue", "warning"], ["considerations/limitations"]);

    public static IReadOnlyList<CardTopic> All { get; } = [Licence, IntendedUse, TrainingData, Evaluation, Limitations];

    public static IReadOnlyList<CardTopic> Default { get; } = [IntendedUse, TrainingData, Evaluation, Limitations];

    /// <summary>The headings and labels of Markdown, in lower case.</summary>
    public static IReadOnlyList<string> Titles(string markdown)
    {
        var visible = VisibleText.OfMarkdown(markdown);
        return [.. ((Regex[])[Heading, Underlined, Label]).SelectMany(pattern => pattern.Matches(visible).Cast<Match>())
            .Select(match => match.Groups[1].Value.Trim('*', '_', ' ').ToLowerInvariant())];
    }

    public bool IsIn(IReadOnlyList<string> titles) => titles.Any(title => Words.Any(word => Holds(title, word)));

    public bool IsInToolkit(JsonValue card) => Toolkit.Any(path =>
    {
        var value = path.Split('/').Aggregate((JsonValue?)card, (node, name) => node?[name]);
        return value is { Items.Count: > 0 } or { Members.Count: > 0 } or { Kind: JsonKind.String, Text.Length: > 0 };
    });

    // Whole words, and their plurals: "use" is in "intended uses" and not in "causes".
    private static bool Holds(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.Ordinal); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(title[at - 1]))
            {
                var end = at + word.Length;
                var rest = title.Substring(end, Math.Min(3, title.Length - end));
                if (rest.Length == 0 || !char.IsLetter(rest[0]) || rest[0] == 's' || rest.StartsWith("es", StringComparison.Ordinal) || rest.StartsWith("is", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
