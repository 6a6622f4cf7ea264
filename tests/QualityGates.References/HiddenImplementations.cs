using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.References;

/// <summary>
/// Interface members a class implements explicitly are private, so no list shows them; C# refuses the class without them.
/// Writes one for every interface member that the listed members leave open.
/// </summary>
internal static class HiddenImplementations
{
    /// <summary>Signatures as C# source: every name from the root, nothing that an explicit implementation may not repeat.</summary>
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Included,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeExplicitInterface
            | SymbolDisplayMemberOptions.IncludeContainingType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static SyntaxTree Write(CSharpCompilation compilation, CSharpParseOptions options)
    {
        var source = new StringBuilder("#nullable enable annotations\n");
        Visit(compilation.Assembly.GlobalNamespace, source);
        return CSharpSyntaxTree.ParseText(source.ToString(), options, path: "hidden");
    }

    private static void Visit(INamespaceOrTypeSymbol container, StringBuilder source)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                Visit(space, source);
            }
            else if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type)
            {
                if (type.TypeKind != TypeKind.Interface && type.Interfaces.Length > 0)
                {
                    Complete(type, source);
                }
                if (type.GetTypeMembers().Length > 0)
                {
                    Visit(type, source);
                }
            }
        }
    }

    private static void Complete(INamedTypeSymbol type, StringBuilder source)
    {
        var members = new List<string>();
        // Only what the type itself declares to implement: a base class has done its own.
        var contracts = type.Interfaces.Concat(type.Interfaces.SelectMany(contract => contract.AllInterfaces));
        foreach (var contract in contracts.Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            foreach (var member in contract.GetMembers())
            {
                if (!member.IsAbstract || member is IMethodSymbol { AssociatedSymbol: not null } || IsImplemented(type, member))
                {
                    continue;
                }
                members.Add(Declare(member));
            }
        }
        if (members.Count == 0)
        {
            return;
        }
        var closing = Open(type, source);
        foreach (var member in members)
        {
            source.Append(member).Append('\n');
        }
        source.Append('}', closing).Append('\n');
    }

    private static bool IsImplemented(INamedTypeSymbol type, ISymbol member)
    {
        if (type.FindImplementationForInterfaceMember(member) is null)
        {
            return false;
        }
        return member is not IPropertySymbol property
            || ((property.GetMethod is null || type.FindImplementationForInterfaceMember(property.GetMethod) is not null)
                && (property.SetMethod is null || type.FindImplementationForInterfaceMember(property.SetMethod) is not null));
    }

    private static int Open(INamedTypeSymbol type, StringBuilder source)
    {
        var depth = 0;
        if (!type.ContainingNamespace.IsGlobalNamespace)
        {
            source.Append("namespace ").Append(type.ContainingNamespace.ToDisplayString()).Append(" {\n");
            depth++;
        }
        var chain = new Stack<INamedTypeSymbol>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            chain.Push(current);
        }
        foreach (var part in chain)
        {
            var kind = part.TypeKind switch
            {
                TypeKind.Struct => "struct ",
                TypeKind.Interface => "interface ",
                _ when part.IsRecord => "record ",
                _ => "class ",
            };
            source.Append("unsafe partial ").Append(kind).Append(part.Name);
            if (part.TypeParameters.Length > 0)
            {
                source.Append('<').AppendJoin(", ", part.TypeParameters.Select(parameter => parameter.Name)).Append('>');
            }
            source.Append(" {\n");
            depth++;
        }
        return depth;
    }

    private static string Declare(ISymbol member)
    {
        switch (member)
        {
            case IPropertySymbol property:
                var get = property.GetMethod is null ? "" : "get {} ";
                var set = property.SetMethod switch { null => "", { IsInitOnly: true } => "init {} ", _ => "set {} " };
                return $"{property.ToDisplayString(Format)} {{ {get}{set}}}";
            case IEventSymbol declared:
                return $"event {declared.ToDisplayString(Format)} {{ add {{}} remove {{}} }}";
            case IMethodSymbol method:
                var constraints = string.Concat(method.TypeParameters.Select(Nullability));
                return $"{(method.IsStatic ? "static " : "")}{method.ToDisplayString(Format)}{constraints} {{}}";
            default:
                throw new NotSupportedException(member.ToDisplayString());
        }
    }

    /// <summary>Only these may be repeated; they say what <c>T?</c> means.</summary>
    private static string Nullability(ITypeParameterSymbol parameter) =>
        parameter.HasReferenceTypeConstraint ? $" where {parameter.Name} : class"
        : parameter.HasValueTypeConstraint ? $" where {parameter.Name} : struct"
        : "";
}
