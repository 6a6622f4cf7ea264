namespace QualityGates.Gates.Documents;

/// <summary>
/// Blanks out what a reader of a document does not read as prose: code, comments, front matter. Every character keeps its
/// place, so that what is found in the result has the same line and column in the file.
/// </summary>
internal static class VisibleText
{
    /// <summary>Markdown without code fences, inline code and HTML comments.</summary>
    public static string OfMarkdown(string text)
    {
        var characters = text.ToCharArray();
        var fence = default((char Mark, int Length, bool Bare));
        var inComment = false;
        foreach (var (start, end) in Lines(text))
        {
            if (inComment)
            {
                inComment = BlankComments(characters, start, end, true);
            }
            else if (FenceAt(text, start, end) is var found && found.Length > 0 && (fence.Length == 0
                || (found.Mark == fence.Mark && found.Length >= fence.Length && found.Bare)))
            {
                fence = fence.Length == 0 ? found : default;
                Blank(characters, start, end);
            }
            else if (fence.Length > 0)
            {
                Blank(characters, start, end);
            }
            else
            {
                BlankInlineCode(characters, start, end);
                inComment = BlankComments(characters, start, end, false);
            }
        }

        return new string(characters);
    }

    /// <summary>YAML and TOML without comments. A '#' inside a value needs no space before it and stays.</summary>
    public static string WithoutHashComments(string text)
    {
        var characters = text.ToCharArray();
        foreach (var (start, end) in Lines(text))
        {
            for (var i = start; i < end; i++)
            {
                if (characters[i] == '#' && (i == start || characters[i - 1] is ' ' or '\t'))
                {
                    Blank(characters, i, end);
                    break;
                }
            }
        }

        return new string(characters);
    }

    /// <summary>Whether Markdown says anything beside front matter, headings, rules and comments.</summary>
    public static bool HasBody(string text)
    {
        var visible = new string(WithoutComments(text));
        var inFrontMatter = false;
        var inFence = false;
        var first = true;
        string? pending = null;
        foreach (var (start, end) in Lines(visible))
        {
            var line = visible.Substring(start, end - start).Trim();
            if (first && line == "---")
            {
                inFrontMatter = true;
            }
            else if (inFrontMatter)
            {
                inFrontMatter = line is not ("---" or "...");
            }
            else if (FenceAt(visible, start, end).Length > 0)
            {
                inFence = !inFence;
            }
            else if (line.Length == 0 || (!inFence && line[0] == '#'))
            {
                if (pending is not null)
                {
                    return true;
                }
            }
            else if (!inFence && IsRule(line))
            {
                // "Title" over "=====" is a heading too.
                pending = null;
            }
            else if (inFence || pending is not null)
            {
                return true;
            }
            else
            {
                pending = line;
            }

            first = first && line.Length == 0;
        }

        return pending is not null;
    }

    private static char[] WithoutComments(string text)
    {
        var characters = text.ToCharArray();
        var inComment = false;
        foreach (var (start, end) in Lines(text))
        {
            inComment = BlankComments(characters, start, end, inComment);
        }

        return characters;
    }

    private static bool IsRule(string line) => line[0] is '=' or '-' or '*' or '_' && line.All(c => c == line[0]);

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>Length 0 when the line is no fence. Only a bare one, with nothing after it, can close.</summary>
    private static (char Mark, int Length, bool Bare) FenceAt(string text, int start, int end)
    {
        var i = start;
        // A fence may stand in a list or a quotation.
        while (i < end && text[i] is ' ' or '\t' or '>')
        {
            i++;
        }

        if (i >= end || text[i] is not ('`' or '~'))
        {
            return default;
        }

        var mark = text[i];
        var length = 0;
        while (i + length < end && text[i + length] == mark)
        {
            length++;
        }

        // ```code``` on one line is inline code.
        var isFence = length >= 3 && (mark == '~' || text.IndexOf('`', i + length, end - i - length) < 0);
        return isFence ? (mark, length, string.IsNullOrWhiteSpace(text.Substring(i + length, end - i - length))) : default;
    }

    // A run of backticks is closed by the next run of the same length. From the end, so that every run is looked at once.
    private static void BlankInlineCode(char[] text, int start, int end)
    {
        if (Array.IndexOf(text, '`', start, end - start) < 0)
        {
            return;
        }

        var runs = new List<(int At, int Length, int Closing)>();
        for (var i = start; i < end; i++)
        {
            if (text[i] == '`')
            {
                var length = RunLength(text, i, end);
                runs.Add((i, length, -1));
                i += length - 1;
            }
        }

        var next = new Dictionary<int, int>();
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var (at, length, _) = runs[i];
            runs[i] = (at, length, next.TryGetValue(length, out var closing) ? closing : -1);
            next[length] = i;
        }

        for (var i = 0; i < runs.Count; i++)
        {
            var (at, length, closing) = runs[i];
            if (closing >= 0)
            {
                Blank(text, at, runs[closing].At + length);
                i = closing;
            }
        }
    }

    private static int RunLength(char[] text, int start, int end)
    {
        var length = 0;
        while (start + length < end && text[start + length] == '`')
        {
            length++;
        }

        return length;
    }

    /// <summary>Returns whether a comment is still open at the end of the line.</summary>
    private static bool BlankComments(char[] text, int start, int end, bool open)
    {
        var i = start;
        while (i < end)
        {
            if (open)
            {
                var close = IndexOf(text, "-->", i, end);
                Blank(text, i, close < 0 ? end : close + 3);
                if (close < 0)
                {
                    return true;
                }

                open = false;
                i = close + 3;
            }
            else
            {
                i = IndexOf(text, "<!--", i, end);
                if (i < 0)
                {
                    return false;
                }

                open = true;
            }
        }

        return open;
    }

    private static int IndexOf(char[] text, string value, int start, int end)
    {
        for (var i = start; i + value.Length <= end; i++)
        {
            var j = 0;
            while (j < value.Length && text[i + j] == value[j])
            {
                j++;
            }

            if (j == value.Length)
            {
                return i;
            }
        }

        return -1;
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\r')
            {
                text[i] = ' ';
            }
        }
    }
}
