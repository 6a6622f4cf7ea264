namespace QualityGates.Gates.Models;

#pragma warning disable CA1032, CA1064 // Never leaves the readers of models; always with what was seen.
/// <summary>A file is not what its format demands. The problem is read after the file's name.</summary>
internal sealed class ModelFormatException(string problem, string action = ModelFormatException.WriteAgain) : Exception(problem)
{
    /// <summary>What helps against a damaged file.</summary>
    public const string WriteAgain = "The service finds out at its first request. Write the model again with the training program, or fetch it again.";

    public string Problem { get; } = problem;

    /// <summary>What it breaks, when the problem does not say, and what to do, in sentences.</summary>
    public string Action { get; } = action;
}
