using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.References.Tests;

/// <summary>Renders a built assembly's public and protected surface in the format of the lists.</summary>
internal static class BuiltSurface
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat TypeFormat = MemberFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.None)
        .AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeVariance);

    /// <summary>Header lines with their member lines, by the type's key (<c>A.B`1.C</c>).</summary>
    public static Dictionary<string, (string Header, List<string> Members)> Render(ReferenceAssembly built)
    {
        var compilation = CSharpCompilation.Create(
            "Reader",
            references:
            [
                .. MLReferences.Net, .. MLReferences.MathNet, .. built.Dependencies.Select(dependency => dependency.Reference), built.Reference,
            ]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(built.Reference)!;
        var types = new Dictionary<string, (string, List<string>)>(StringComparer.Ordinal);
        Visit(assembly.GlobalNamespace, types);
        return types;
    }

    private static void Visit(INamespaceOrTypeSymbol container, Dictionary<string, (string, List<string>)> types)
    {
        foreach (var space in container.GetMembers().OfType<INamespaceSymbol>())
        {
            Visit(space, types);
        }
        foreach (var type in container.GetTypeMembers().Where(IsVisible))
        {
            var header = Header(type);
            var members = type.TypeKind == TypeKind.Delegate ? [] : type.GetMembers().Where(IsListed).Select(Member).ToList();
            types.Add(SurfaceList.ParseHeader(header).Key, (header, members));
            Visit(type, types);
        }
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsListed(ISymbol member) =>
        IsVisible(member)
        && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or IMethodSymbol { MethodKind: MethodKind.StaticConstructor })
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor } && member.ContainingType.TypeKind == TypeKind.Enum);

    private static string Header(INamedTypeSymbol type)
    {
        var access = type.DeclaredAccessibility switch
        {
            Accessibility.Public => "public ",
            Accessibility.Protected => "protected ",
            _ => "protected internal ",
        };
        var name = type.ToDisplayString(TypeFormat);
        if (type.TypeKind == TypeKind.Delegate)
        {
            var invoke = type.DelegateInvokeMethod!;
            var parameters = string.Join(", ", invoke.Parameters.Select(parameter => parameter.ToDisplayString(MemberFormat)));
            return $"{access}delegate {invoke.ReturnType.ToDisplayString(TypeFormat)} {name}({parameters}){Obsolete(type)}";
        }
        var modifiers = type.TypeKind switch
        {
            TypeKind.Class => type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "",
            TypeKind.Struct => type.IsReadOnly ? "readonly " : "",
            _ => "",
        };
        var bases = new List<string>();
        if (type.EnumUnderlyingType is { } underlying)
        {
            bases.Add(underlying.ToDisplayString(TypeFormat));
        }
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } baseType })
        {
            bases.Add(baseType.ToDisplayString(TypeFormat));
        }
        bases.AddRange(type.TypeKind == TypeKind.Enum ? [] : type.Interfaces.Select(contract => contract.ToDisplayString(TypeFormat)));
        var kind = type.TypeKind switch
        {
            TypeKind.Class => "class",
            TypeKind.Struct => "struct",
            TypeKind.Interface => "interface",
            _ => "enum",
        };
        return $"{access}{modifiers}{kind} {name}{(bases.Count > 0 ? " : " : "")}{string.Join(", ", bases)}{Obsolete(type)}";
    }

    private static string Member(ISymbol member) =>
        member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field
            ? $"{field.Name} = {field.ConstantValue}"
            : member.ToDisplayString(MemberFormat) + Obsolete(member);

    private static string Obsolete(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)) ? "  [obsolete]" : "";
}
