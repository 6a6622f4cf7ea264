using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Configuration;

/// <summary>What the configuration can make of a finding. An error is MSBuild's to make.</summary>
internal enum ConfiguredSeverity
{
    None,
    Info,
    Warning,
}

internal static class ConfiguredSeverities
{
    public static ChoiceForm<ConfiguredSeverity> Form { get; } = new(
        [("none", ConfiguredSeverity.None), ("info", ConfiguredSeverity.Info), ("warning", ConfiguredSeverity.Warning)], "warning");
}
