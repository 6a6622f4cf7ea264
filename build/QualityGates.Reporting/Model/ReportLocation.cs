namespace QualityGates.Reporting;

/// <summary>A place in a file. Lines and columns are 1-based, in UTF-16 units; 0 means unknown. The end is one past the last character.</summary>
/// <param name="File">Absolute path of the file.</param>
/// <param name="Line">Of the first character.</param>
/// <param name="Column">Of the first character.</param>
/// <param name="EndLine">Of the end.</param>
/// <param name="EndColumn">Of the end.</param>
public sealed record ReportLocation(string File, int Line = 0, int Column = 0, int EndLine = 0, int EndColumn = 0)
{
    /// <summary>What this place has to do with the finding; empty for the finding's own place.</summary>
    public string Message { get; init; } = "";

    /// <summary>The source there, for formats that show it; null when it was not read.</summary>
    public SourceExcerpt? Excerpt { get; init; }
}

/// <summary>Some lines of a file.</summary>
/// <param name="FirstLine">The number of the first one, 1-based.</param>
/// <param name="Lines">Without line breaks.</param>
public sealed record SourceExcerpt(int FirstLine, IReadOnlyList<string> Lines);
