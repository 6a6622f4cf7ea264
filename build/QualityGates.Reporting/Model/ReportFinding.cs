namespace QualityGates.Reporting;

/// <summary>One finding of a rule or a gate.</summary>
public sealed record ReportFinding
{
    /// <summary>For instance MLQ2001.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the id, the same for all its findings.</summary>
    public required string Title { get; init; }

    public required ReportSeverity Severity { get; init; }

    /// <summary>What was seen, what it breaks, what to write.</summary>
    public required string Message { get; init; }

    public required ReportLocation At { get; init; }

    /// <summary>The places that prove it, in the order in which values travel.</summary>
    public IReadOnlyList<ReportLocation> Evidence { get; init; } = [];

    /// <summary>Where the id is explained.</summary>
    public string HelpLink { get; init; } = "";

    /// <summary>Equal for the same finding after lines moved; empty to have one made of id, file, subject and message.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>What it is about, in a form that survives edits: an artefact, a package, a metric, a member. Empty when there is no such thing.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Null when nobody accepted it.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Absolute path of the project it was found in; empty when it is nobody's own.</summary>
    public string Project { get; init; } = "";

    /// <summary>Whether it counts: not accepted by anybody.</summary>
    public bool IsActive => Suppression is null;
}
