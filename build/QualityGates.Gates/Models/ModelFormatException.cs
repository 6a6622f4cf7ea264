namespace QualityGates.Gates.Models;

#pragma warning disable CA1032, CA1064 // Never leaves the readers of models; always with what was seen.
/// <summary>A file is not what its format demands. The problem is read after the file's name.</summary>
internal sealed class ModelFormatException(string problem) : Exception(problem)
{
    public string Problem { get; } = problem;
}
