namespace QualityGates.Gates.Configuration;

/// <summary>Every key of qualitygates.json. The schema in the package must name the same; a test compares them.</summary>
internal static class ConfigurationKeys
{
    public const string Schema = "$schema";
    public const string Artefacts = "artefacts";
    public const string Kind = "kind";
    public const string Path = "path";
    public const string Severity = "severity";

    public static IReadOnlyList<string> Root { get; } = [Schema, Artefacts];

    public static IReadOnlyList<string> Artefact { get; } = [Kind, Path, Severity];

    public static IReadOnlyList<string> Severities { get; } = ["none", "info", "warning"];
}
