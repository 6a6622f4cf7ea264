namespace Churn;

/// <summary>Decisions taken before the first model was trained; docs/brief.md gives the reasons.</summary>
internal static class Study
{
    /// <summary>A customer counts as churned who leaves within this many days after the snapshot.</summary>
    public const int OutcomeWindowDays = 90;

    /// <summary>The first snapshot of the final test.</summary>
    public static readonly DateOnly TestFrom = new(2024, 7, 31);

    /// <summary>The first snapshot of the rows on which penalty and thresholds are chosen.</summary>
    public static readonly DateOnly ValidationFrom = new(2024, 1, 31);

    /// <summary>Candidate L2 penalties.</summary>
    public static IReadOnlyList<double> Penalties { get; } = [0.1, 1, 10, 100];
}
