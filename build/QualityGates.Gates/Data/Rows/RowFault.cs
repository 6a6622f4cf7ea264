namespace QualityGates.Gates.Data.Rows;

#pragma warning disable CA1032, CA1064 // Carries a place and is always caught inside the engine.
/// <summary>Why the rows of a file cannot be read.</summary>
internal sealed class RowFaultException(string file, Place at, string problem, bool isTransient = false) : Exception(problem)
{
    public string File { get; } = file;

    public Place At { get; } = at;

    /// <summary>To be read after the file's name.</summary>
    public string Problem { get; } = problem;

    /// <summary>True when it may be gone next time although the file has not changed.</summary>
    public bool IsTransient { get; } = isTransient;
}
#pragma warning restore CA1032, CA1064
