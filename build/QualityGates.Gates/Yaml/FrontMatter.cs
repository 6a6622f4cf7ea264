using QualityGates.Gates.Json;

namespace QualityGates.Gates.Yaml;

/// <summary>The YAML between two lines of '---' at the start of a Markdown file, as Hugging Face cards have it.</summary>
internal sealed class FrontMatter
{
    private FrontMatter(JsonValue? root, JsonFault? fault, int bodyStart)
    {
        Root = root;
        Fault = fault;
        BodyStart = bodyStart;
    }

    /// <summary>With places of the whole file; null when it is not valid.</summary>
    public JsonValue? Root { get; }

    /// <summary>To be read after "its front matter is not valid YAML:".</summary>
    public JsonFault? Fault { get; }

    /// <summary>The index of the first character after the front matter.</summary>
    public int BodyStart { get; }

    /// <summary>Null when the text does not begin with front matter.</summary>
    public static FrontMatter? Of(string text)
    {
        var end = LineEnd(text, 0);
        if (!IsRule(text, 0, end) || end >= text.Length)
        {
            return null;
        }

        var start = end + 1;
        for (var line = start; line < text.Length; line = end + 1)
        {
            end = LineEnd(text, line);
            if (IsRule(text, line, end))
            {
                var root = YamlReader.Read(text, out var fault, start, line);
                return new FrontMatter(root, fault, Math.Min(end + 1, text.Length));
            }
        }

        return null;
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsRule(string text, int start, int end) =>
        string.CompareOrdinal(text, start, "---", 0, 3) == 0 && text.Substring(start, end - start).TrimEnd() == "---";
}
