namespace QualityGates.Gates.Files;

internal enum TextFileState
{
    Read,
    Missing,
    Directory,
    TooLarge,
    Unreadable,

    /// <summary>NUL bytes or bytes that are no text in the file's encoding.</summary>
    NotText,
}

/// <summary>A text file as it was found, or the reason why it could not be read as text.</summary>
internal sealed class TextFile(string path, TextFileState state, string text, string problem = "", Place at = default)
{
    public string Path { get; } = path;

    public TextFileState State { get; } = state;

    public string Text { get; } = text;

    /// <summary>To be read after the file's name: "is a directory", "is not UTF-8 text: …".</summary>
    public string Problem { get; } = problem;

    /// <summary>Where the problem is; the start of the file when it concerns the whole.</summary>
    public Place At { get; } = at.Line == 0 ? Place.Start : at;
}
