namespace QualityGates.Generators;

/// <summary>One parsed line: <c>Namespace.Type.Member(parameter, ..) role part=parameter</c>.</summary>
internal sealed record ApiFact(
    string Type,
    string Member,
    IReadOnlyList<string> Parameters,
    bool OpenEnded,
    string Role,
    IReadOnlyList<string> Parts,
    string? Error = null);

/// <summary>
/// The grammar of <c>.apis</c> lines.
/// <list type="bullet">
/// <item><c>Type role</c> names a type; <c>Type.Member(a, b) role</c> the overload with exactly these parameters;</item>
/// <item><c>Type.Member(a, ..) role</c> every overload that has a parameter <c>a</c>; <c>(..)</c> every overload;</item>
/// <item><c>new Type(a) role</c> a constructor. Nested types are written with a dot, generic ones with their arity: <c>Engine`2</c>.</item>
/// </list>
/// </summary>
internal static class ApiGrammar
{
    private static readonly char[] Blank = [' ', '\t'];
    private static readonly char[] Comma = [','];

    internal static bool IsBlankOrComment(string line) => line.Trim() is { Length: 0 } || line.TrimStart().StartsWith("#", StringComparison.Ordinal);

    internal static ApiFact Parse(string line)
    {
        line = line.Trim();
        var isConstructor = line.StartsWith("new ", StringComparison.Ordinal);
        var body = isConstructor ? line.Substring(4).TrimStart() : line;

        var open = body.IndexOf('(');
        var close = body.IndexOf(')');
        if (open < 0)
        {
            return isConstructor ? Fail("A constructor needs its parameter list: new Type(..)") : Finish(body, member: "", [], openEnded: true, Words(body, 1));
        }

        if (close < open)
        {
            return Fail("The parameter list is not closed");
        }

        var symbol = body.Substring(0, open);
        var parameters = body.Substring(open + 1, close - open - 1).Split(Comma, StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()).ToList();
        var openEnded = parameters.Remove("..");
        var words = body.Substring(close + 1).Split(Blank, StringSplitOptions.RemoveEmptyEntries);

        if (isConstructor)
        {
            return Finish(symbol, ".ctor", parameters, openEnded, words);
        }

        var dot = symbol.LastIndexOf('.');
        return dot <= 0
            ? Fail("The member needs its full type name: Namespace.Type.Member(..)")
            : Finish(symbol.Substring(0, dot), symbol.Substring(dot + 1), parameters, openEnded, words);
    }

    private static ApiFact Finish(string type, string member, List<string> parameters, bool openEnded, string[] words)
    {
        type = type.Split(Blank)[0];
        if (words.Length == 0)
        {
            return Fail("The role is missing");
        }

        if (words.Skip(1).FirstOrDefault(w => w.IndexOf('=') <= 0) is { } bad)
        {
            return Fail($"'{bad}' is not of the form part=parameter");
        }

        return new ApiFact(type, member, parameters, openEnded, char.ToUpperInvariant(words[0][0]) + words[0].Substring(1), words.Skip(1).ToList());
    }

    private static string[] Words(string text, int skip) => text.Split(Blank, StringSplitOptions.RemoveEmptyEntries).Skip(skip).ToArray();

    private static ApiFact Fail(string error) => new("", "", [], false, "", [], error);
}
