namespace QualityGates.Gates.Json;

internal enum JsonKind
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,

    /// <summary>Checked for syntax, not kept.</summary>
    Skipped,
}

/// <summary>A JSON value that knows where it stands in its file.</summary>
internal sealed class JsonValue(JsonKind kind, Place at, string text = "")
{
    private static readonly List<JsonMember> NoMembers = [];
    private static readonly List<JsonValue> NoItems = [];

    public JsonKind Kind { get; } = kind;

    public Place At { get; } = at;

    /// <summary>The unescaped characters of a string, the raw characters of a number.</summary>
    public string Text { get; } = text;

    /// <summary>In file order; a name given twice is in here twice.</summary>
    public List<JsonMember> Members { get; init; } = NoMembers;

    public List<JsonValue> Items { get; init; } = NoItems;

    /// <summary>What this value is, to be read after "it is".</summary>
    public string KindInWords => Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.False or JsonKind.True => "a boolean",
        JsonKind.Number => "a number",
        JsonKind.String => "a string",
        JsonKind.Array => "an array",
        _ => "an object",
    };

    /// <summary>The first member of that exact name.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    public string? StringOf(string name) => this[name] is { Kind: JsonKind.String } value ? value.Text : null;

    public bool IsTrue(string name) => this[name] is { Kind: JsonKind.True };
}

internal readonly struct JsonMember(string name, Place nameAt, JsonValue value)
{
    public string Name { get; } = name;

    public Place NameAt { get; } = nameAt;

    public JsonValue Value { get; } = value;
}

/// <summary>Why a text is not JSON, and where.</summary>
internal sealed class JsonFault(string problem, Place at)
{
    /// <summary>To be read after "is not valid JSON:".</summary>
    public string Problem { get; } = problem;

    public Place At { get; } = at;
}
