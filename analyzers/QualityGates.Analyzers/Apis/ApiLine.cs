namespace QualityGates.Apis;

/// <summary>What a member does, in the words of the field. A new word here is a new word in the <c>.apis</c> grammar.</summary>
internal enum ApiRole
{
    /// <summary>The type marks its assembly as an ML library: without one of these in reach, no rule registers anything.</summary>
    Library,

    /// <summary>Creates a context whose generator feeds everything reached through it; part <c>seed</c>.</summary>
    Context,

    /// <summary>Returns a part of the context it is called on.</summary>
    Catalog,

    /// <summary>Takes random numbers from the context it is reached through, unless part <c>seed</c> is given; only if part <c>when</c> is, where there is one.</summary>
    Draw,

    /// <summary>Opens or names a file or folder; part <c>path</c>.</summary>
    File,

    /// <summary>Makes a path from its part <c>path</c>.</summary>
    Path,
}

/// <summary>One line of API knowledge: which overloads, which role, and which parameter plays which part.</summary>
internal sealed class ApiLine(string type, string member, string[] parameters, bool openEnded, ApiRole role, string[] parts)
{
    internal static readonly string[] None = [];

    internal string Type { get; } = type;

    /// <summary>Method name, <c>.ctor</c>, or empty when the line names a type.</summary>
    internal string Member { get; } = member;

    /// <summary>Names of the parameters an overload must have; exactly these unless <see cref="OpenEnded"/>.</summary>
    internal string[] Parameters { get; } = parameters;

    internal bool OpenEnded { get; } = openEnded;

    internal ApiRole Role { get; } = role;

    /// <summary>Pairs of the form <c>part=parameter</c> or <c>part=parameter.Property</c>.</summary>
    internal string[] Parts { get; } = parts;

    public override string ToString() => $"{Type}.{Member}({string.Join(", ", Parameters)}{(OpenEnded ? ", .." : "")}) {Role}";
}
