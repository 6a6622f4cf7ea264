using System.Text;
using System.Text.Json;

namespace QualityGates.Tool.Init.Edits;

/// <summary>
/// Puts an item into a list or a member into an object of a JSON file that people wrote, and takes it out again: comments, order, blanks and
/// trailing commas of everything else stay as they are.
/// </summary>
internal static class JsonEdit
{
    private sealed record Item(string Name, int Start, int End);

    private sealed record Container(int Open, int Close, IReadOnlyList<Item> Items);

    /// <summary>Whether the file has the list or object that a path leads to.</summary>
    public static bool Has(string text, params string[] path) => Find(text, path) is not null;

    /// <summary>The item of a name: a member's name, or the "name" of an object in a list. Null when it is not there.</summary>
    public static string? Get(string text, string[] path, string name) =>
        Find(text, path)?.Items.FirstOrDefault(item => item.Name == name) is { } found ? text[found.Start..found.End] : null;

    public static IReadOnlyList<string> Names(string text, params string[] path) => [.. Find(text, path)?.Items.Select(item => item.Name) ?? []];

    /// <summary>Adds an item behind the others.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">The names that lead to the list or object.</param>
    /// <param name="block">The item, indented by two blanks a level, without indentation at its start.</param>
    public static string Add(string text, string[] path, string block)
    {
        var container = Find(text, path) ?? throw new CannotRunException("there is no \"" + string.Join("\".\"", path) + "\" in the file.");
        var newLine = TextShape.NewLineOf(text);
        var outer = TextShape.IndentAt(text, container.Open);
        var indent = container.Items.Count > 0 && IsFirstOnLine(text, container.Items[0].Start) ? TextShape.IndentAt(text, container.Items[0].Start) : outer + "  ";
        // Behind what stands last, also behind a comment on the last item.
        var end = container.Close;
        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var last = container.Items.Count > 0 ? container.Items[^1].End : -1;
        var hasTrailingComma = last >= 0 && CommaAfter(text, last, container.Close) >= 0;
        var added = newLine + TextShape.With(TextShape.Indent(block, indent), newLine) + (hasTrailingComma ? "," : "");
        if (!text[end..container.Close].Contains('\n', StringComparison.Ordinal) && container.Items.Count == 0)
        {
            added += newLine + outer;
        }

        var changed = text.Insert(end, added);
        return last >= 0 && !hasTrailingComma ? changed.Insert(last, ",") : changed;
    }

    /// <summary>Takes the item of a name out; the text itself when it is not there.</summary>
    public static string Remove(string text, string[] path, string name)
    {
        var container = Find(text, path);
        var at = container?.Items.ToList().FindIndex(item => item.Name == name) ?? -1;
        if (at < 0)
        {
            return text;
        }

        var item = container!.Items[at];
        if (at < container.Items.Count - 1)
        {
            return text.Remove(item.Start, container.Items[at + 1].Start - item.Start);
        }

        var start = item.Start;
        while (char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var comma = CommaAfter(text, item.End, container.Close);
        var end = comma >= 0 ? comma + 1 : item.End;
        if (container.Items.Count == 1)
        {
            return text.Remove(start, string.IsNullOrWhiteSpace(text[end..container.Close]) ? container.Close - start : end - start);
        }

        var changed = text.Remove(start, end - start);
        var before = container.Items[at - 1].End;
        return comma >= 0 ? changed : changed.Remove(CommaAfter(text, before, item.Start), 1);
    }

    private static bool IsFirstOnLine(string text, int position) => text.AsSpan(text.LastIndexOf('\n', position - 1) + 1, position - text.LastIndexOf('\n', position - 1) - 1).IsWhiteSpace();

    // Comments may hold commas of their own.
    private static int CommaAfter(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == '/' && i + 1 < to)
            {
                var end = text[i + 1] == '/' ? text.IndexOf('\n', i) : text.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1;
                i = end <= i ? to : end;
            }
            else if (text[i] == ',')
            {
                return i;
            }
        }

        return -1;
    }

    private static Container? Find(string text, string[] path)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };
        try
        {
            // To the end first: what is broken behind the place must not be written to either.
            var all = new Utf8JsonReader(bytes, options);
            while (all.Read())
            {
            }

            var reader = new Utf8JsonReader(bytes, options);
            reader.Read();
            foreach (var name in path)
            {
                if (!MoveTo(ref reader, name))
                {
                    return null;
                }
            }

            return reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? Read(ref reader, bytes) : null;
        }
        catch (JsonException exception)
        {
            throw new CannotRunException("it is not valid JSON: " + exception.Message);
        }
    }

    private static bool MoveTo(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // Those who read these files do not tell cases apart.
            var isIt = string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static Container Read(ref Utf8JsonReader reader, byte[] bytes)
    {
        var items = new List<Item>();
        var open = (int)reader.TokenStartIndex;
        var isArray = reader.TokenType == JsonTokenType.StartArray;
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            var start = (int)reader.TokenStartIndex;
            var name = isArray ? "" : reader.GetString() ?? "";
            if (!isArray)
            {
                reader.Read();
            }

            var value = reader;
            reader.Skip();
            if (isArray && value.TokenType == JsonTokenType.StartObject && MoveTo(ref value, "name") && value.TokenType == JsonTokenType.String)
            {
                name = value.GetString() ?? "";
            }

            items.Add(new Item(name, Characters(start), Characters((int)reader.BytesConsumed)));
        }

        return new Container(Characters(open), Characters((int)reader.TokenStartIndex), items);

        int Characters(int position) => Encoding.UTF8.GetCharCount(bytes, 0, position);
    }
}
