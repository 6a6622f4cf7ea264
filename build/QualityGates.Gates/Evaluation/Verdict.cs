using System.Globalization;

namespace QualityGates.Gates.Evaluation;

/// <summary>What an evaluation check found, and which gate says it.</summary>
internal sealed class Verdict(string gate, string message, string file, Place at, string subject, FindingSeverity severity = FindingSeverity.Warning)
{
    public const string Missing = "MLQ8201";
    public const string Unusable = "MLQ8202";
    public const string BelowThreshold = "MLQ8203";
    public const string Regressed = "MLQ8204";
    public const string SliceBelowThreshold = "MLQ8205";
    public const string TooFewSamples = "MLQ8206";
    public const string Suspicious = "MLQ8207";
    public const string Stale = "MLQ8208";
    public const string NotEvaluated = "MLQ8209";

    public string Gate { get; } = gate;

    public string Message { get; } = message;

    public string File { get; } = file;

    public Place At { get; } = at;

    public string Subject { get; } = subject;

    public FindingSeverity Severity { get; } = severity;

    /// <summary>A number as messages show it: six significant decimals, invariant.</summary>
    public static string Show(double value) =>
        double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "Infinity" : double.IsNegativeInfinity(value) ? "-Infinity"
        : Math.Abs(value) is > 1e-4 and < 1e9 || value == 0 ? value.ToString("0.######", CultureInfo.InvariantCulture)
        : value.ToString("0.####e0", CultureInfo.InvariantCulture);
}
