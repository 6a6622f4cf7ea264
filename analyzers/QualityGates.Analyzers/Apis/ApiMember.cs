using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Apis;

/// <summary>What is known about one member of one compilation: one fact a role.</summary>
internal sealed class ApiMember(ImmutableArray<ApiFact> facts)
{
    internal ImmutableArray<ApiFact> Facts { get; } = facts;

    /// <summary>The fact about this role, if the member plays it.</summary>
    internal ApiFact? As(ApiRole role)
    {
        foreach (var fact in Facts)
        {
            if (fact.Role == role)
            {
                return fact;
            }
        }

        return null;
    }
}

/// <summary>One role of one member, with the parts its parameters play and what else is known of it.</summary>
internal sealed class ApiFact(ApiRole role, ImmutableArray<ApiPart> parts, ImmutableArray<KeyValuePair<string, string>> words)
{
    internal ApiRole Role { get; } = role;

    internal ImmutableArray<ApiPart> Parts { get; } = parts;

    internal ImmutableArray<KeyValuePair<string, string>> Words { get; } = words;

    /// <summary>The value of a word, or null.</summary>
    internal string? this[string word]
    {
        get
        {
            foreach (var pair in Words)
            {
                if (pair.Key == word)
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }

    internal int IndexOf(string part)
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            if (Parts[i].Name == part)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether <paramref name="parameter"/> plays the part of this name.</summary>
    internal bool Plays(string part, IParameterSymbol parameter)
    {
        foreach (var candidate in Parts)
        {
            if (candidate.Name == part && candidate.Property is null && candidate.Parameter == parameter.Name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A part played by a parameter, by a property of the object given for it, or by the instance (<c>this</c>).</summary>
internal readonly record struct ApiPart(string Name, string Parameter, string? Property)
{
    internal bool IsInstance => Parameter == "this";
}
