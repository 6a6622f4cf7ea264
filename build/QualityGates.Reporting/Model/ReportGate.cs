namespace QualityGates.Reporting;

/// <summary>What a gate says as a whole.</summary>
public enum GateState
{
    Passed,
    Failed,

    /// <summary>It had nothing to look at, or could not look: its silence is no praise.</summary>
    NotEvaluated,
}

/// <summary>One gate of one check.</summary>
/// <param name="Id">For instance MLQ8305.</param>
/// <param name="Title">The title of the id.</param>
/// <param name="Stage">The part of a project's life it belongs to; gates of a stage stand together.</param>
/// <param name="State">What it says.</param>
/// <param name="Evidence">What it looked at: a path, a number of files, a reason why nothing was looked at. One line each.</param>
public sealed record ReportGate(string Id, string Title, string Stage, GateState State, IReadOnlyList<string> Evidence)
{
    public string HelpLink { get; init; } = "";
}
