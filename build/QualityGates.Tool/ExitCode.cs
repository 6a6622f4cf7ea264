using QualityGates.Reporting;

namespace QualityGates.Tool;

/// <summary>What a script can rely on.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;

    /// <summary>Stronger than findings: an answer is missing.</summary>
    public const int CouldNotRun = 2;

    /// <summary>By Ctrl+C or its signal.</summary>
    public const int Stopped = 130;

    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Passed => Clean,
        Verdict.Failed => Findings,
        _ => CouldNotRun,
    };
}
