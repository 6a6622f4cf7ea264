using System.Text;

namespace QualityGates.References;

/// <summary>Reads the C# display form the lists are written in: names, brackets, parameter lists, constraints.</summary>
internal static class SurfaceText
{
    public static bool IsIdentifierStart(char c) => char.IsLetter(c) || c is '_' or '@';

    public static bool IsIdentifierPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>The index just after the string or character literal that starts at <paramref name="start"/>.</summary>
    public static int EndOfLiteral(string text, int start)
    {
        var quote = text[start];
        var i = start + 1;
        while (i < text.Length && text[i] != quote)
        {
            i += text[i] == '\\' ? 2 : 1;
        }
        return Math.Min(i + 1, text.Length);
    }

    /// <summary>The index of the bracket that closes the one at <paramref name="open"/>.</summary>
    public static int Matching(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'':
                    i = EndOfLiteral(text, i) - 1;
                    break;
                case '(' or '[' or '<':
                    depth++;
                    break;
                case ')' or ']' or '>':
                    depth--;
                    if (depth == 0)
                    {
                        return i;
                    }
                    break;
            }
        }
        throw new FormatException($"Unbalanced brackets: {text}");
    }

    /// <summary>The parts between separators that are outside every bracket and literal.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'':
                    i = EndOfLiteral(text, i) - 1;
                    break;
                case '(' or '[' or '<':
                    i = Matching(text, i);
                    break;
                case var c when c == separator:
                    parts.Add(text[start..i].Trim());
                    start = i + 1;
                    break;
            }
        }
        var last = text[start..].Trim();
        if (last.Length > 0 || parts.Count > 0)
        {
            parts.Add(last);
        }
        return parts;
    }

    /// <summary>The end of the type or item that starts at <paramref name="start"/>: the first space or comma outside brackets.</summary>
    public static int EndOfItem(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '<')
            {
                i = Matching(text, i);
            }
            else if (text[i] is ' ' or ',')
            {
                return i;
            }
        }
        return text.Length;
    }

    /// <summary>Reads consecutive <c>where T : A, B</c> clauses; <paramref name="position"/> ends behind them.</summary>
    public static List<string> ReadConstraints(string text, ref int position)
    {
        var clauses = new List<string>();
        while (string.CompareOrdinal(text, position, " where ", 0, 7) == 0)
        {
            var end = text.IndexOf(" : ", position, StringComparison.Ordinal) + 3;
            while (true)
            {
                end = EndOfItem(text, end);
                if (end >= text.Length || text[end] != ',')
                {
                    break;
                }
                end += 2;
            }
            clauses.Add(text[position..end]);
            position = end;
        }
        return clauses;
    }

    /// <summary>The index of the '(' that opens a member's parameter list, or -1. A tuple type is preceded by a space or bracket.</summary>
    public static int ParameterList(string text)
    {
        var op = text.IndexOf(" operator ", StringComparison.Ordinal);
        var i = 0;
        if (op >= 0)
        {
            i = op + " operator ".Length;
            if (!IsIdentifierStart(text[i]) && text[i] != '(')
            {
                return text.IndexOf('(', i);
            }
        }
        for (; i < text.Length; i++)
        {
            if (text[i] == '(' && i > 0 && text[i - 1] != ' ')
            {
                return i;
            }
            if (text[i] is '(' or '[' or '<')
            {
                i = Matching(text, i);
            }
            else if (text[i] == '=' && text[i - 1] == ' ')
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>
    /// Writes types with <c>global::</c> before every dotted name, because names such as Microsoft.ML.TorchSharp hide others; drops
    /// variance, which the display form repeats where C# does not allow it; reports each name with its arity to <paramref name="name"/>.
    /// </summary>
    public static void Qualify(string text, StringBuilder to, Action<string>? name)
    {
        Stack<(string? Chain, int Commas)>? open = null;
        string? closed = null;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c is '"' or '\'')
            {
                var end = EndOfLiteral(text, i);
                to.Append(text, i, end - i);
                i = end;
            }
            else if (char.IsDigit(c))
            {
                var end = i;
                while (end < text.Length
                    && (char.IsLetterOrDigit(text[end]) || text[end] == '.' || (text[end] is '-' or '+' && text[end - 1] == 'E')))
                {
                    end++;
                }
                to.Append(text, i, end - i);
                i = end;
            }
            else if (IsIdentifierStart(c))
            {
                i = QualifyName(text, i, to, name, ref open, ref closed);
            }
            else
            {
                if (c is '(' or '[' or '<')
                {
                    open ??= new();
                    // An operator's '<' is never reached here: only types, parameter lists and default values are.
                    open.Push((null, 0));
                }
                else if (c == ',' && open is { Count: > 0 })
                {
                    var top = open.Pop();
                    open.Push((top.Chain, top.Commas + 1));
                }
                else if (c is ')' or ']' or '>' && open is { Count: > 0 })
                {
                    var (chain, commas) = open.Pop();
                    closed = chain is null ? null : $"{chain}`{commas + 1}";
                    if (closed is not null && closed.Contains('.', StringComparison.Ordinal))
                    {
                        name?.Invoke(closed);
                    }
                }
                to.Append(c);
                i++;
            }
        }
    }

    private static int QualifyName(
        string text, int start, StringBuilder to, Action<string>? name, ref Stack<(string? Chain, int Commas)>? open, ref string? closed)
    {
        var end = start;
        var dotted = false;
        while (end < text.Length && (IsIdentifierPart(text[end]) || text[end] is '.' or '@'))
        {
            dotted |= text[end] == '.';
            end++;
        }
        var continues = start > 0 && text[start - 1] == '.' && closed is not null;
        var chain = text[start..end];
        if (open is { Count: > 0 } && open.Peek().Chain is not null && chain is "in" or "out" && end < text.Length && text[end] == ' ')
        {
            return end + 1;
        }
        if (dotted && !continues)
        {
            to.Append("global::");
        }
        to.Append(chain);
        var full = continues ? $"{closed}.{chain}" : chain;
        if (end < text.Length && text[end] == '<')
        {
            open ??= new();
            open.Push((full, 0));
            to.Append('<');
            return end + 1;
        }
        if (name is not null && (dotted || continues))
        {
            name(full);
        }
        return end;
    }
}
