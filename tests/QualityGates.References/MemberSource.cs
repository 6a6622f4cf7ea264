using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.References;

/// <summary>Turns one member line into C# that compiles to the same metadata. Bodies are empty: they are never compiled.</summary>
internal sealed class MemberSource(Action<string> name, Func<string, bool> isValueType)
{
    private const string ObsoleteMark = "  [obsolete]";

    /// <summary>Words of the display form that may stand before a member's type.</summary>
    private static readonly string[] Words =
    [
        "public ", "protected ", "internal ", "static ", "abstract ", "virtual ", "override ", "sealed ", "readonly ", "const ", "extern ",
        "event ", "required ", "volatile ", "implicit ", "explicit ",
    ];

    private static readonly string[] ParameterWords = ["this ", "scoped ", "in ", "ref "];

    private readonly StringBuilder _source = new();

    public string Write(SurfaceType type, string line)
    {
        _source.Clear();
        var text = line;
        if (text.EndsWith(ObsoleteMark, StringComparison.Ordinal))
        {
            text = text[..^ObsoleteMark.Length];
            _source.Append("[global::System.Obsolete] ");
        }
        if (type.Kind == "enum")
        {
            // The display form escapes keywords among names everywhere but here.
            var escape = SyntaxFacts.GetKeywordKind(text[..text.IndexOf(' ', StringComparison.Ordinal)]) == SyntaxKind.None ? "" : "@";
            return _source.Append(escape).Append(text).Append(',').ToString();
        }
        var start = EndOfWords(text);
        var modifiers = text[..start];
        var rest = text[start..];
        if (modifiers.Contains("extern ", StringComparison.Ordinal))
        {
            // The library's name is not in the list, and nothing is ever called.
            _source.Append("[global::System.Runtime.InteropServices.DllImport(\"native\")] ");
        }
        // Decimal constants are read-only fields in metadata, and displayed as both.
        _source.Append(modifiers.Replace("const readonly ", "const ", StringComparison.Ordinal));
        if (text.EndsWith('}'))
        {
            WriteProperty(type, modifiers, rest);
        }
        else if (SurfaceText.ParameterList(" " + rest) is > 0 and var open)
        {
            WriteMethod(type, modifiers, rest, open - 1);
        }
        else
        {
            if (IsEvent(rest))
            {
                _source.Append("event ");
            }
            WriteField(modifiers, rest);
        }
        return _source.ToString();
    }

    /// <summary>A reference type written with '?' was compiled with nullable annotations; the rest of the list is oblivious.</summary>
    public bool IsAnnotated(string line)
    {
        for (var i = line.IndexOf('?', StringComparison.Ordinal); i >= 0; i = line.IndexOf('?', i + 1))
        {
            if (i > 0 && !isValueType(TypeBefore(line, i)))
            {
                return true;
            }
        }
        return false;
    }

    private static string TypeBefore(string line, int end)
    {
        if (line[end - 1] == ')')
        {
            return "System.ValueTuple";
        }
        var start = end;
        var depth = 0;
        while (start > 0)
        {
            var c = line[start - 1];
            depth += c is '>' or ']' ? 1 : c is '<' or '[' ? -1 : 0;
            if (depth < 0 || (depth == 0 && !SurfaceText.IsIdentifierPart(c) && c is not ('.' or '<' or '[')))
            {
                break;
            }
            start--;
        }
        return line[start..end];
    }

    private static int EndOfWords(string text)
    {
        var start = 0;
        while (Array.Find(Words, word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0) is { } found)
        {
            start += found.Length;
        }
        return start;
    }

    private void WriteProperty(SurfaceType type, string modifiers, string rest)
    {
        var open = rest.LastIndexOf(" { ", StringComparison.Ordinal);
        var head = rest[..open];
        var accessors = rest[(open + 1)..];
        var indexer = head.IndexOf(" this[", StringComparison.Ordinal);
        if (indexer < 0)
        {
            SurfaceText.Qualify(head, _source, name);
        }
        else
        {
            SurfaceText.Qualify(head[..indexer], _source, name);
            _source.Append(" this[");
            WriteParameters(head[(indexer + 6)..^1]);
            _source.Append(']');
        }
        if (type.Kind != "interface" && !modifiers.Contains("abstract ", StringComparison.Ordinal))
        {
            accessors = accessors.Replace(";", "{}", StringComparison.Ordinal);
        }
        _source.Append(' ').Append(accessors);
    }

    private void WriteMethod(SurfaceType type, string modifiers, string rest, int open)
    {
        var close = SurfaceText.Matching(rest, open);
        var head = rest[..open];
        var op = (" " + head).IndexOf(" operator ", StringComparison.Ordinal);
        if (op >= 0)
        {
            // The symbol after "operator" is no bracket, whatever it looks like; after a conversion a type follows.
            SurfaceText.Qualify(head[..Math.Max(0, op - 1)], _source, name);
            _source.Append(" operator ");
            var target = head[(op + "operator ".Length)..];
            if (SurfaceText.IsIdentifierStart(target[0]) || target[0] == '(')
            {
                SurfaceText.Qualify(target, _source, name);
            }
            else
            {
                _source.Append(target);
            }
        }
        else
        {
            SurfaceText.Qualify(head, _source, name);
        }
        _source.Append('(');
        WriteParameters(rest[(open + 1)..close]);
        _source.Append(')');
        var overrides = modifiers.Contains("override ", StringComparison.Ordinal);
        var constraints = rest[(close + 1)..];
        if (!overrides)
        {
            SurfaceText.Qualify(constraints, _source, name);
        }
        var bodiless = type.Kind == "interface" || modifiers.Contains("abstract ", StringComparison.Ordinal)
            || modifiers.Contains("extern ", StringComparison.Ordinal);
        _source.Append(bodiless ? ";" : " {}");
    }

    /// <summary>The display form of an event is that of a field; nobody writes public fields of these types.</summary>
    private static bool IsEvent(string rest) =>
        rest.StartsWith("System.EventHandler ", StringComparison.Ordinal)
        || rest.StartsWith("System.EventHandler<", StringComparison.Ordinal);

    private void WriteField(string modifiers, string rest)
    {
        var equals = rest.IndexOf(" = ", StringComparison.Ordinal);
        if (equals < 0 || !modifiers.Contains("const ", StringComparison.Ordinal))
        {
            SurfaceText.Qualify(equals < 0 ? rest : rest[..equals], _source, name);
        }
        else
        {
            var typeEnd = SurfaceText.EndOfItem(rest, 0);
            SurfaceText.Qualify(rest[..equals], _source, name);
            _source.Append(" = ");
            WriteConstant(rest[..typeEnd], rest[(equals + 3)..]);
        }
        _source.Append(';');
    }

    public void Qualify(string text, StringBuilder to) => SurfaceText.Qualify(text, to, name);

    public void WriteParameters(string text, StringBuilder? to = null)
    {
        if (to is not null)
        {
            _source.Clear();
        }
        var first = true;
        foreach (var parameter in text.Length == 0 ? [] : SurfaceText.Split(text, ','))
        {
            if (!first)
            {
                _source.Append(", ");
            }
            first = false;
            var equals = parameter.IndexOf(" = ", StringComparison.Ordinal);
            if (equals < 0)
            {
                SurfaceText.Qualify(parameter, _source, name);
                continue;
            }
            var declaration = parameter[..equals];
            SurfaceText.Qualify(declaration, _source, name);
            _source.Append(" = ");
            WriteConstant(declaration[..declaration.LastIndexOf(' ')], parameter[(equals + 3)..]);
        }
        to?.Append(_source);
    }

    /// <summary>A constant of the display form: enum members stand without their type, numbers without a suffix.</summary>
    private void WriteConstant(string type, string value)
    {
        foreach (var word in ParameterWords)
        {
            type = type.StartsWith(word, StringComparison.Ordinal) ? type[word.Length..] : type;
        }
        var plain = type.TrimEnd('?');
        switch (value)
        {
            case "NaN":
                _source.Append(plain).Append(".NaN");
                return;
            case "Infinity":
                _source.Append(plain).Append(".PositiveInfinity");
                return;
            case "-Infinity":
                _source.Append(plain).Append(".NegativeInfinity");
                return;
            case "null" or "true" or "false":
                _source.Append(value);
                return;
        }
        if (plain is "float" or "decimal" && value[0] is not 'd')
        {
            _source.Append(value).Append(plain == "float" ? 'f' : 'm');
        }
        else if (SurfaceText.IsIdentifierStart(value[0]) && !value.StartsWith("default", StringComparison.Ordinal))
        {
            var separator = "";
            foreach (var member in value.Split(" | "))
            {
                _source.Append(separator);
                SurfaceText.Qualify(plain, _source, name);
                _source.Append('.').Append(SyntaxFacts.GetKeywordKind(member) == SyntaxKind.None ? "" : "@").Append(member);
                separator = " | ";
            }
        }
        else if (value[0] == '(')
        {
            var close = SurfaceText.Matching(value, 0);
            SurfaceText.Qualify(value[..(close + 1)], _source, name);
            _source.Append('(').Append(value, close + 1, value.Length - close - 1).Append(')');
        }
        else
        {
            SurfaceText.Qualify(value, _source, name);
        }
    }
}
