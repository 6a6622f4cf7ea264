namespace QualityGates.Apis;

/// <summary>One parsed line: <c>Namespace.Type.Member(parameter, ..) role part=parameter word:value</c>.</summary>
internal sealed record ApiFactLine(
    string Type,
    string Member,
    IReadOnlyList<string> Parameters,
    bool OpenEnded,
    string Role,
    IReadOnlyList<string> Parts,
    IReadOnlyList<string> Words,
    string? Error = null);

/// <summary>
/// The grammar of <c>.apis</c> and <c>.mlapis</c> lines.
/// <list type="bullet">
/// <item><c>Type role</c> names a type; <c>Type.Member(a, b) role</c> the overload with exactly these parameters;</item>
/// <item><c>Type.Member(a, ..) role</c> every overload that has a parameter <c>a</c>; <c>(..)</c> every overload;</item>
/// <item><c>Type.Member(this T, a, ..) role</c> the extension method whose first parameter is of a type named <c>T</c>, where the other names do not tell overloads apart;</item>
/// <item><c>new Type(a) role</c> a constructor; <c>get Type.Member role</c> a property or field; <c>get Type.this[a] role</c> an indexer.</item>
/// <item>After the role: <c>part=parameter</c>, <c>part=parameter.Property</c>, <c>part=this</c>, and facts of the form <c>word:value</c>.</item>
/// </list>
/// Nested types are written with a dot, generic ones with their arity: <c>Engine`2</c>.
/// </summary>
internal static class ApiGrammar
{
    private static readonly char[] Blank = [' ', '\t'];
    private static readonly char[] Comma = [','];

    internal static bool IsBlankOrComment(string line) => line.Trim() is { Length: 0 } || line.TrimStart().StartsWith("#", StringComparison.Ordinal);

    internal static ApiFactLine Parse(string line)
    {
        line = line.Trim();
        var isConstructor = line.StartsWith("new ", StringComparison.Ordinal);
        var isGetter = line.StartsWith("get ", StringComparison.Ordinal);
        var body = isConstructor || isGetter ? line.Substring(4).TrimStart() : line;

        const string Indexer = ".this[";
        var indexer = isGetter ? body.IndexOf(Indexer, StringComparison.Ordinal) : -1;
        if (indexer > 0 && body.IndexOf(']') is > 0 and var end)
        {
            var indices = Names(body.Substring(indexer + Indexer.Length, end - indexer - Indexer.Length), out var more);
            return Finish(body.Substring(0, indexer), "this[]", indices, more, Split(body.Substring(end + 1), 0));
        }

        var open = body.IndexOf('(');
        var close = body.IndexOf(')');
        if (open < 0)
        {
            return isConstructor ? Fail("A constructor needs its parameter list: new Type(..)")
                : isGetter ? FinishMember(body.Split(Blank)[0], [], openEnded: true, Split(body, 1))
                : Finish(body.Split(Blank)[0], member: "", [], openEnded: true, Split(body, 1));
        }

        if (close < open)
        {
            return Fail("The parameter list is not closed");
        }

        if (isGetter)
        {
            return Fail("A property or field has no parameter list: get Namespace.Type.Member, and an indexer: get Namespace.Type.this[index]");
        }

        var symbol = body.Substring(0, open);
        var parameters = Names(body.Substring(open + 1, close - open - 1), out var openEnded);
        var rest = Split(body.Substring(close + 1), 0);
        return isConstructor ? Finish(symbol, ".ctor", parameters, openEnded, rest) : FinishMember(symbol, parameters, openEnded, rest);
    }

    private static List<string> Names(string list, out bool openEnded)
    {
        var names = list.Split(Comma, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).ToList();
        openEnded = names.Remove("..");
        return names;
    }

    private static ApiFactLine FinishMember(string symbol, List<string> parameters, bool openEnded, string[] rest)
    {
        var dot = symbol.LastIndexOf('.');
        return dot <= 0
            ? Fail("The member needs its full type name: Namespace.Type.Member(..)")
            : Finish(symbol.Substring(0, dot), symbol.Substring(dot + 1), parameters, openEnded, rest);
    }

    private static ApiFactLine Finish(string type, string member, List<string> parameters, bool openEnded, string[] rest)
    {
        if (rest.Length == 0)
        {
            return Fail("The role is missing");
        }

        var parts = new List<string>();
        var words = new List<string>();
        foreach (var item in rest.Skip(1))
        {
            var (list, separator) = item.IndexOf('=') > 0 ? (parts, '=') : (words, ':');
            var at = item.IndexOf(separator);
            if (at <= 0 || at == item.Length - 1)
            {
                return Fail($"'{item}' is neither part=parameter nor word:value");
            }

            list.Add(item);
        }

        return new ApiFactLine(type, member, parameters, openEnded, char.ToUpperInvariant(rest[0][0]) + rest[0].Substring(1), parts, words);
    }

    private static string[] Split(string text, int skip) => text.Split(Blank, StringSplitOptions.RemoveEmptyEntries).Skip(skip).ToArray();

    private static ApiFactLine Fail(string error) => new("", "", [], false, "", [], [], error);
}
