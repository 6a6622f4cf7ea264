using System.Globalization;
using QualityGates.Gates.Evaluation;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;
using QualityGates.Gates.Yaml;

namespace QualityGates.Gates.Models;

/// <summary>Looks into a card that is filled in: does it speak of everything, and are its numbers those of the metrics file.</summary>
internal static class ModelCardReading
{
    private const long SizeLimit = 4 << 20;

    /// <summary>The first fault: to be read after the card's name, with what to do.</summary>
    public static (string Problem, Place At)? FaultOf(ProjectContext project, string path)
    {
        var topics = project.Configuration.Find(ModelCardSettings.Section)?.Value.Topics ?? CardTopic.Default;
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension is not (".md" or ".markdown" or "" or ".json"))
        {
            return null;
        }

        var file = project.Files.ReadText(path, SizeLimit);
        if (file.State != TextFileState.Read)
        {
            return null;
        }

        var root = extension == ".json" ? JsonReader.Read(file.Text, out _) : FrontMatter.Of(file.Text)?.Root;
        var fault = extension == ".json" ? OfToolkit(root?["model_card"] ?? root, topics) : OfMarkdown(file.Text, topics);
        var hasNumbers = root?["model-index"] is not null || (root?["model_card"] ?? root)?["quantitative_analysis"] is not null;
        return fault ?? (hasNumbers ? OfNumbers(project, path) : null);
    }

    // Other JSON cards exist, and nobody knows where they say what.
    private static (string, Place)? OfToolkit(JsonValue? card, IReadOnlyList<CardTopic> topics) =>
        card?["model_details"] is null ? null : Missing([.. topics.Where(topic => !topic.IsInToolkit(card))], "Fill in", "Fill in");

    private static (string, Place)? OfMarkdown(string text, IReadOnlyList<CardTopic> topics)
    {
        var front = FrontMatter.Of(text);
        if (front is { Fault: { } fault })
        {
            return ("has front matter that is not valid YAML: " + fault.Problem + ". Tools that read the card stop there. Correct this line.", fault.At);
        }

        // Where there is front matter, hubs and scanners look for the licence in it.
        if (front?.Root is { } root && root.Kind == JsonKind.Object && root.Members.Count > 0 && IsEmpty(root["license"]) && IsEmpty(root["license_name"]))
        {
            return ("has no license in its front matter, so nobody may use the model. Write, for instance, license: mit (an SPDX identifier).", Place.Start);
        }

        var titles = CardTopic.Titles(front is null ? text : text.Substring(front.BodyStart));
        return Missing([.. topics.Where(topic => !topic.IsIn(titles) && !(topic == CardTopic.Licence && !IsEmpty(front?.Root?["license"])))], "Write a section", "Write sections");
    }

    private static bool IsEmpty(JsonValue? value) => value is null or { Kind: JsonKind.Null } or { Kind: JsonKind.String, Text.Length: 0 };

    private static (string, Place)? Missing(IReadOnlyList<CardTopic> missing, string one, string several) => missing.Count == 0 ? null
        : ("says nothing of " + string.Join(", ", missing.Select(topic => topic.Missing)) + ", which whoever uses the model must know. " + (missing.Count == 1 ? one : several)
            + " \"" + string.Join("\", \"", missing.Select(topic => topic.Example)) + "\"; or name what a card must have in \"modelCard\" of qualitygates.json.", Place.Start);

    private static (string, Place)? OfNumbers(ProjectContext project, string path)
    {
        var card = MetricsFile.Read(project.Files, path);
        foreach (var said in card.Metrics.Where(metric => metric.IsFinite))
        {
            var found = EvaluationFiles.Find(project.Evaluation.Files.Metrics, said.Name);
            found = found.Count > 0 ? found : EvaluationFiles.Find(project.Evaluation.Files.Metrics, said.Kind);
            if (found.Count == 1 && found[0].IsFinite && !IsRounded(said.Value, found[0].Value))
            {
                return ("says that " + said.Kind + " is " + Verdict.Show(said.Value) + ", and " + project.Show(found[0].File) + " has " + Verdict.Show(found[0].Value)
                    + " (\"" + found[0].Name + "\"). Readers trust the card. Write the number of the metrics file.", said.At);
            }
        }

        return null;
    }

    // As many decimals as the card gives; per cent where the metrics file has a fraction.
    private static bool IsRounded(double said, double measured)
    {
        var text = said.ToString("R", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.');
        var decimals = point < 0 || text.IndexOf('E') >= 0 ? 0 : text.Length - point - 1;
        var half = text.IndexOf('E') >= 0 ? 1e-6 * Math.Abs(said) : 0.5001 * Math.Pow(10, -decimals);
        return Math.Abs(said - measured) <= half || (Math.Abs(measured) <= 1 && Math.Abs(said - (100 * measured)) <= half);
    }
}
