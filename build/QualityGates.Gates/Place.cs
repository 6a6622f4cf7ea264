namespace QualityGates.Gates;

/// <summary>Where in a file: 1-based lines and columns in UTF-16 units, as editors and MSBuild count them; 0 means unknown.</summary>
public readonly record struct Place(int Line, int Column, int EndLine = 0, int EndColumn = 0)
{
    /// <summary>The start of a file: where a finding about the file as a whole is shown.</summary>
    public static Place Start { get; } = new(1, 1);
}
