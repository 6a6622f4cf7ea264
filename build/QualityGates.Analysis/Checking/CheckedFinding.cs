using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Analysis.Loading;
using QualityGates.Gates;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Analysis.Checking;

/// <summary>A place that made a finding one, in the order source to effect.</summary>
/// <param name="File">Absolute.</param>
/// <param name="At">Where.</param>
/// <param name="What">What happens there.</param>
internal sealed record EvidencePlace(string File, Place At, string What);

internal enum SuppressionKind
{
    /// <summary>In the code: a pragma or an attribute.</summary>
    Source,

    /// <summary>By an entry of the baseline.</summary>
    Baseline,

    /// <summary>By a waiver in qualitygates.json.</summary>
    Waiver,
}

/// <summary>Why a finding is not shown.</summary>
internal sealed record FindingSuppression(SuppressionKind Kind, string Justification);

/// <summary>What an analyzer or a gate found, as the tool reports it.</summary>
internal sealed record CheckedFinding
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required Level Level { get; init; }

    public required string Message { get; init; }

    public required string HelpLink { get; init; }

    /// <summary>Absolute.</summary>
    public required string File { get; init; }

    public required Place At { get; init; }

    public IReadOnlyList<EvidencePlace> Evidence { get; init; } = [];

    /// <summary>What stays of it when lines move; its file from the root of the repository.</summary>
    public required BaselineKey Key { get; init; }

    /// <summary>Absolute path of the project that has it.</summary>
    public required string Project { get; init; }

    /// <summary>Null when it is shown.</summary>
    public FindingSuppression? Suppression { get; init; }

    /// <summary>The same for the same finding on every machine and after edits around it; of equal findings in one member the first one's.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Key.Id, Key.File, Key.Subject, Key.Content.Length > 0 ? Key.Content : Message))))[..32];

    /// <summary>Findings of several projects or frameworks that are one for a reader.</summary>
    internal (string, string, Place, string) Identity => (Id, File, At, Message);

    internal static int Compare(CheckedFinding left, CheckedFinding right)
    {
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : left.At.Line.CompareTo(right.At.Line);
        order = order != 0 ? order : left.At.Column.CompareTo(right.At.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({At.Line},{At.Column}): {Id}: {Message}");
}
