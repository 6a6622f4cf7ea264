using QualityGates.Reporting;

namespace QualityGates.Tool;

/// <summary>What a script can rely on.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;

    /// <summary>Stronger than findings: an answer is missing.</summary>
    public const int CouldNotRun = 2;

    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Passed => Clean,
        Verdict.Failed => Findings,
        _ => CouldNotRun,
    };
}
