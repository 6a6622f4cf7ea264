using QualityGates.Gates;

namespace QualityGates.Analysis.Loading;

internal enum Level
{
    Hidden,
    Info,
    Warning,
    Error,
}

/// <summary>What MSBuild would make of a warning in this project: the same properties, the same order of precedence.</summary>
internal sealed class Severities(Func<string, string> property)
{
    private readonly HashSet<string> _messages = Codes(property("MSBuildWarningsAsMessages") + ";" + property("NoWarn"));
    private readonly HashSet<string> _errors = Codes(property("MSBuildWarningsAsErrors") + ";" + property("WarningsAsErrors"));
    private readonly HashSet<string> _notErrors = Codes(property("MSBuildWarningsNotAsErrors") + ";" + property("WarningsNotAsErrors"));
    private readonly bool _allErrors = bool.TryParse(property("MSBuildTreatWarningsAsErrors"), out var all) && all;

    public static IReadOnlyList<string> Properties { get; } =
    [
        "MSBuildWarningsAsMessages", "NoWarn", "MSBuildWarningsAsErrors", "WarningsAsErrors",
        "MSBuildWarningsNotAsErrors", "WarningsNotAsErrors", "MSBuildTreatWarningsAsErrors",
    ];

    public Level LevelOf(Finding finding) => LevelOf(finding.Id, finding.Severity == FindingSeverity.Info ? Level.Info : Level.Warning);

    /// <summary>What a warning becomes; a note stays a note, and an error an error.</summary>
    public Level LevelOf(string id, Level level) =>
        level != Level.Warning ? level
        : _messages.Contains(id) ? Level.Hidden
        : _errors.Contains(id) || (_allErrors && !_notErrors.Contains(id)) ? Level.Error
        : Level.Warning;

    private static HashSet<string> Codes(string list) =>
        new(list.Split([';', ',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
