namespace QualityGates.Benchmarks.Programs;

/// <summary>One file of a program to analyse.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    internal int Lines => Text.AsSpan().Count('\n');
}
