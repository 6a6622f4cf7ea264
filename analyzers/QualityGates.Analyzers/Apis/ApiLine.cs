namespace QualityGates.Apis;

/// <summary>One line of API knowledge: which overloads, which role, which parameter plays which part, and what else is known.</summary>
internal sealed class ApiLine(string type, string member, string[] parameters, bool openEnded, ApiRole role, string[] parts, string[] words)
{
    internal static readonly string[] None = [];

    private string? _name;
    private ApiFact? _fact;

    internal string Type { get; } = type;

    /// <summary>Name of a method, property or field, <c>.ctor</c>, or empty when the line names a type.</summary>
    internal string Member { get; } = member;

    /// <summary>What code writes to use it: the name of the type for a type and its constructors.</summary>
    internal string Name => _name ??= Member is "" or ".ctor" ? Type.Substring(Type.LastIndexOf('.') + 1).Split('`')[0] : Member;

    /// <summary>Names of the parameters an overload must have; exactly these unless <see cref="OpenEnded"/>.</summary>
    internal string[] Parameters { get; } = parameters;

    internal bool OpenEnded { get; } = openEnded;

    internal ApiRole Role { get; } = role;

    /// <summary>Pairs of the form <c>part=parameter</c>, <c>part=parameter.Property</c> or <c>part=this</c>.</summary>
    internal string[] Parts { get; } = parts;

    /// <summary>Facts of the form <c>word:value</c>.</summary>
    internal string[] Words { get; } = words;

    /// <summary>What the line says of a member it matches. Lines outlive compilations, so it is read once.</summary>
    internal ApiFact Fact => _fact ??= new ApiFact(Role, ApiModel.ParseParts(Parts), ApiModel.ParseWords(Words));

    public override string ToString() =>
        $"{Type}.{Member}({string.Join(", ", Parameters)}{(OpenEnded ? ", .." : "")}) {Role} {string.Join(" ", Parts.Concat(Words))}".TrimEnd();
}
