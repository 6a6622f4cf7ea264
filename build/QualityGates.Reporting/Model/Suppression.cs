namespace QualityGates.Reporting;

/// <summary>Who accepted a finding.</summary>
public enum SuppressionKind
{
    /// <summary>It was there when the project's baseline was recorded.</summary>
    Baseline,

    /// <summary>An entry of "waivers" in qualitygates.json.</summary>
    Waiver,

    /// <summary>A pragma or attribute where it is found.</summary>
    Source,
}

/// <summary>Why a finding fails nothing although it is there.</summary>
/// <param name="Kind">Who accepted it.</param>
/// <param name="Justification">The reason that was written down; empty when none was.</param>
public sealed record Suppression(SuppressionKind Kind, string Justification);
