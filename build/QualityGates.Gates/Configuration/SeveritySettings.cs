using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Configuration;

/// <summary>The section "severity": how loud a gate is, for all projects below the file.</summary>
internal static class SeveritySettings
{
    public static ConfigurationKey<IReadOnlyList<MapEntry<ConfiguredSeverity>>> Section { get; } = new(
        "severity",
        new MapForm<ConfiguredSeverity>("MLQ8005", ConfiguredSeverities.Form,
            id => GateIds.ProblemOf(id, "set its severity in .editorconfig: dotnet_diagnostic." + id + ".severity = none"), GateIds.Pattern),
        "How findings of a gate are reported, by its id: none, info or warning. Rules of the analyzers have their severity in .editorconfig. An error is made with WarningsAsErrors or MLQualityGatesEnforce.");

    /// <summary>The findings of a gate as the configuration wants them.</summary>
    public static IEnumerable<Finding> Apply(QualityGatesConfiguration configuration, GateDescriptor gate, IEnumerable<Finding> findings)
    {
        var entry = configuration.Find(Section)?.Value.FirstOrDefault(entry => entry.Name == gate.Id);
        return entry is null ? findings : findings.Select(finding => Apply(entry.Value, gate, finding)).OfType<Finding>();
    }

    // A note of a gate that warns, such as "not checked", is no weaker form of its warning: "warning" leaves it a note.
    private static Finding? Apply(ConfiguredSeverity severity, GateDescriptor gate, Finding finding) => severity switch
    {
        _ when finding.HasOwnSeverity => finding,
        ConfiguredSeverity.None => null,
        ConfiguredSeverity.Info => finding.With(FindingSeverity.Info),
        _ => finding.Severity == gate.DefaultSeverity ? finding.With(FindingSeverity.Warning) : finding,
    };
}
