using Microsoft.CodeAnalysis;
using QualityGates.Gates.Configuration;

namespace QualityGates.Apis;

/// <summary>What is wrong with a line, and what to write, half a sentence each; whether it is only that the compilation knows no such type.</summary>
internal readonly record struct ApiLineWrong(string What, string Write, bool IsUnknownType = false);

/// <summary>Says of a line what is wrong with it, and what to write instead.</summary>
internal static class ApiLineCheck
{
    private static readonly string[] Roles =
        [.. Enum.GetNames(typeof(ApiRole)).Select(static name => char.ToLowerInvariant(name[0]) + name.Substring(1)).OrderBy(static name => name, StringComparer.Ordinal)];

    internal static ApiLineWrong? WrongInItself(ApiFactLine line)
    {
        if (line.Error is { } error)
        {
            return new(char.ToLowerInvariant(error[0]) + error.Substring(1), "write 'Namespace.Type.Member(parameter, ..) role part=parameter word:value'");
        }

        var role = char.ToLowerInvariant(line.Role[0]) + line.Role.Substring(1);
        if (!Roles.Contains(role))
        {
            return new($"no role is called '{role}'", Suggest(role, Roles));
        }

        foreach (var part in line.Parts.Select(static part => part.Substring(0, part.IndexOf('='))))
        {
            if (!ApiVocabulary.Parts.Contains(part))
            {
                return new($"no part is called '{part}'", Suggest(part, ApiVocabulary.Parts));
            }
        }

        foreach (var word in line.Words)
        {
            var colon = word.IndexOf(':');
            var name = word.Substring(0, colon);
            if (!ApiVocabulary.Words.TryGetValue(name, out var values))
            {
                return new($"no fact is called '{name}'", Suggest(name, ApiVocabulary.Words.Keys));
            }

            if (!values.Contains(word.Substring(colon + 1)))
            {
                return new($"'{name}' cannot be '{word.Substring(colon + 1)}'", $"write {name}:{string.Join(" or " + name + ":", values.OrderBy(static v => v, StringComparer.Ordinal))}");
            }
        }

        return null;
    }

    /// <summary>The line of a parse that has nothing wrong in itself.</summary>
    internal static ApiLine LineOf(ApiFactLine line) => new(
        line.Type, line.Member, [.. line.Parameters], line.OpenEnded, (ApiRole)Enum.Parse(typeof(ApiRole), line.Role), [.. line.Parts], [.. line.Words]);

    internal static ApiLineWrong? WrongIn(Compilation compilation, ApiLine line, INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return WrongType(compilation, line.Type);
        }

        if (line.Member.Length == 0)
        {
            return null;
        }

        var members = type.GetMembers(line.Member);
        if (members.IsEmpty)
        {
            var names = type.GetMembers().Where(static member => member.CanBeReferencedByName).Select(static member => member.Name).Distinct();
            return new($"'{line.Type}' declares no member '{line.Member}'", Suggest(line.Member, names, "write a member that this type itself declares"));
        }

        var matching = members.Where(member => ApiModel.Matches(line, member)).ToList();
        return matching.Count == 0 ? WrongOverload(line, members) : WrongPart(line, matching);
    }

    private static ApiLineWrong WrongOverload(ApiLine line, IEnumerable<ISymbol> members)
    {
        var names = ParameterNames(members);
        foreach (var parameter in line.Parameters)
        {
            if (!parameter.StartsWith("this ", StringComparison.Ordinal) && !names.Contains(parameter))
            {
                return new($"'{line.Member}' has no parameter '{parameter}'", Suggest(parameter, names, "write the names its declaration has"));
            }
        }

        return new($"no overload of '{line.Member}' has exactly the parameters ({string.Join(", ", line.Parameters)})", "write '..' behind them for overloads that have more");
    }

    private static ApiLineWrong? WrongPart(ApiLine line, List<ISymbol> members)
    {
        foreach (var part in ApiModel.ParseParts(line.Parts))
        {
            if (members.Any(member => IsPlayed(part, member)))
            {
                continue;
            }

            if (part.IsInstance)
            {
                return new($"'{line.Member}' is called on no instance that could be '{part.Name}'", $"write {part.Name}= and the name of a parameter");
            }

            var names = ParameterNames(members);
            if (!names.Contains(part.Parameter))
            {
                return new($"'{line.Member}' has no parameter '{part.Parameter}'", Suggest(part.Parameter, names, $"write {part.Name}= and the name of a parameter"));
            }

            return new($"what is given for '{part.Parameter}' has no property '{part.Property}'", "write a property or field of its type");
        }

        return null;
    }

    /// <summary>Whether the member has who plays the part.</summary>
    internal static bool IsPlayed(ApiPart part, ISymbol member)
    {
        if (part.IsInstance)
        {
            return part.Property is null
                && (member is IMethodSymbol { IsExtensionMethod: true } || !member.IsStatic && member is not IMethodSymbol { MethodKind: MethodKind.Constructor });
        }

        return ParametersOf(member).FirstOrDefault(parameter => parameter.Name == part.Parameter) is { } played
            && (part.Property is null || HasMember(played.Type, part.Property));
    }

    private static bool HasMember(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(static member => member is IPropertySymbol or IFieldSymbol))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> ParameterNames(IEnumerable<ISymbol> members) =>
        [.. members.SelectMany(ParametersOf).Select(static parameter => parameter.Name).Distinct()];

    /// <summary>The parameters a line may name: the first of an extension method is written <c>this</c>.</summary>
    private static IEnumerable<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol { IsExtensionMethod: true } method => method.Parameters.Skip(1),
        IMethodSymbol method => method.Parameters,
        IPropertySymbol indexer => indexer.Parameters,
        _ => [],
    };

    /// <summary>The first piece of the name that nothing has is looked for among its neighbours.</summary>
    private static ApiLineWrong WrongType(Compilation compilation, string name)
    {
        var what = $"no type '{name}' is in this project or what it references";
        INamespaceOrTypeSymbol place = compilation.GlobalNamespace;
        var pieces = name.Split('.');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (place.GetMembers().OfType<INamespaceOrTypeSymbol>().FirstOrDefault(member => member.MetadataName == pieces[i]) is { } next)
            {
                place = next;
                continue;
            }

            // Only the last piece is of a type; a mistyped namespace is corrected, and the rest kept.
            var isLast = i == pieces.Length - 1;
            var neighbours = place.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(member => isLast || member is INamespaceSymbol).Select(static member => member.MetadataName);
            if (NearestName.Of(pieces[i], neighbours) is { } near)
            {
                return new(what, $"write '{string.Join(".", [.. pieces.Take(i), near, .. pieces.Skip(i + 1)])}'",
                    IsUnknownType: !isLast || NearestName.Distance(pieces[i], near) > 1);
            }

            break;
        }

        return new(what, "write its full name, nested types after a dot, generic ones with their arity: Pool`1", IsUnknownType: true);
    }

    private static string Suggest(string written, IEnumerable<string> known, string? otherwise = null)
    {
        var names = known.ToList();
        return NearestName.Of(written, names) is { } near && near != written
            ? $"write '{near}'"
            : otherwise ?? "write one of " + string.Join(", ", names.OrderBy(static name => name, StringComparer.Ordinal));
    }
}
