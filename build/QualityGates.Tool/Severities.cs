using QualityGates.Gates;

namespace QualityGates.Tool;

internal enum Level
{
    Hidden,
    Info,
    Warning,
    Error,
}

/// <summary>A finding as one project shows it.</summary>
internal sealed record Reported(Finding Finding, Level Level, string Project);

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

    public Level LevelOf(Finding finding) =>
        finding.Severity == FindingSeverity.Info ? Level.Info
        : _messages.Contains(finding.Id) ? Level.Hidden
        : _errors.Contains(finding.Id) || (_allErrors && !_notErrors.Contains(finding.Id)) ? Level.Error
        : Level.Warning;

    private static HashSet<string> Codes(string list) =>
        new(list.Split([';', ',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
