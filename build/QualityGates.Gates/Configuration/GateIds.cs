using System.Text.RegularExpressions;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration;

/// <summary>Ids of gates, as the configuration names them.</summary>
internal static class GateIds
{
    /// <summary>For the schema: an editor that does not know the newest gate should not complain about it.</summary>
    public const string Pattern = "^MLQ[89][0-9]{3}$";

    /// <summary>These say that something is wrong with a gate, the configuration or a waiver, and so are not theirs to hide.</summary>
    private static readonly string[] NotConfigurable = ["MLQ9001", "MLQ9002"];

    private static readonly Regex AnalyzerId = new("^MLQ[1-7][0-9]{3}$", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with an id, as sentences; null when it is that of a gate.</summary>
    /// <param name="id">As written.</param>
    /// <param name="forAnalyzers">What to do for a rule of the analyzers, after a colon.</param>
    public static string? ProblemOf(string id, string forAnalyzers)
    {
        if (AnalyzerId.IsMatch(id))
        {
            return id + " is a rule of the analyzers, not a gate. Remove it here, and " + forAnalyzers + ".";
        }

        if (NotConfigurable.Contains(id, StringComparer.Ordinal))
        {
            return id + " cannot be set here: it says what is wrong with this file or with QualityGates.ML. Remove it; <NoWarn>$(NoWarn);"
                + id + "</NoWarn> in a project hides it there.";
        }

        var known = GateList.Descriptors.Select(descriptor => descriptor.Id).Except(NotConfigurable).ToArray();
        if (known.Contains(id, StringComparer.Ordinal))
        {
            return null;
        }

        // Ids differ by a digit: the nearest one is a guess, so all are listed.
        var written = known.FirstOrDefault(gate => string.Equals(gate, id.Trim(), StringComparison.OrdinalIgnoreCase));
        return "\"" + id + "\" is no gate of QualityGates.ML. "
            + (written is null ? "Gates: " + string.Join(", ", known) + "." : "Write \"" + written + "\".");
    }
}

/// <summary>The id of a gate.</summary>
internal sealed class GateIdForm(string example, string forAnalyzers) : TextualForm<string>
{
    public override string Example { get; } = JsonText.Quote(example);

    protected override string Must => "the id of a gate";

    protected override Setting<string>? ReadText(JsonValue value, SettingName name, ConfigurationFile file)
    {
        if (GateIds.ProblemOf(value.Text, forAnalyzers) is { } problem)
        {
            file.Report(value.At, problem);
            return null;
        }

        return new Setting<string>(value.Text, value.At);
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Write("type", "string").Write("pattern", GateIds.Pattern);
}
