using Microsoft.CodeAnalysis;

namespace QualityGates.Apis;

/// <summary>
/// Whether a program holds tests. That it knows a test framework does not say so: one that is built with its tests, or takes a package along, answers
/// and learns as any other.
/// </summary>
internal static class TestAttributes
{
    private static readonly string[] Frameworks = ["Xunit.FactAttribute", "NUnit.Framework.TestAttribute", "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute"];

    /// <summary>Whether a class or method of the program has an attribute of a test framework, or one that derives from it. Nothing is looked through where none is known.</summary>
    internal static bool AreUsedIn(Compilation compilation)
    {
        // Of several definitions each counts, as the reference of one project may bring another version of the framework.
        var spaces = new HashSet<INamespaceSymbol>(SymbolEqualityComparer.Default);
        foreach (var framework in Frameworks)
        {
            spaces.UnionWith(compilation.GetTypesByMetadataName(framework).Select(static type => type.ContainingNamespace));
        }

        return spaces.Count > 0 && IsUsedIn(compilation.Assembly.GlobalNamespace, spaces);
    }

    private static bool IsUsedIn(INamespaceOrTypeSymbol around, HashSet<INamespaceSymbol> spaces)
    {
        foreach (var member in around.GetMembers())
        {
            if ((member is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && member.GetAttributes().Any(attribute => IsOfTests(attribute.AttributeClass, spaces)))
                || (member is INamespaceOrTypeSymbol inner && IsUsedIn(inner, spaces)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfTests(INamedTypeSymbol? attribute, HashSet<INamespaceSymbol> spaces)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (spaces.Contains(type.ContainingNamespace))
            {
                return true;
            }
        }

        return false;
    }
}
