using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Apis;
using QualityGates.References;

namespace QualityGates.Analyzers.Tests;

/// <summary>Every line of Apis/*.apis says something about a member that the real library has.</summary>
public static class ApiTablesTests
{
    private static readonly CSharpCompilation Libraries =
        CSharpCompilation.Create("Libraries", references: MLReferences.Net.Concat(MLReferences.All).Distinct());

    private static readonly string[] KnownParts = ["seed", "when", "path", "tail"];

    public static TheoryData<string> Lines => [.. ApiTables.BuiltIn.Select(static line => line.ToString()).Distinct()];

    [Theory]
    [MemberData(nameof(Lines))]
    public static void Names_a_type_that_exists(string line) => Assert.All(LinesOf(line), static fact => Assert.NotNull(TypeOf(fact)));

    [Theory]
    [MemberData(nameof(Lines))]
    public static void Names_an_overload_that_exists(string line) => Assert.All(
        LinesOf(line).Where(static fact => fact.Member.Length > 0), static fact => Assert.NotEmpty(OverloadsOf(fact)));

    [Theory]
    [MemberData(nameof(Lines))]
    public static void Names_parameters_and_properties_that_exist(string line) => Assert.All(LinesOf(line), static fact =>
    {
        var parameters = OverloadsOf(fact).SelectMany(static method => method.Parameters).ToList();
        Assert.All(ApiModel.ParseParts(fact.Parts), part =>
        {
            Assert.Contains(part.Name, KnownParts);
            var named = parameters.Where(parameter => parameter.Name == part.Parameter).ToList();
            Assert.NotEmpty(named);
            Assert.True(part.Property is null || named.Exists(parameter => HasSettable(parameter.Type, part.Property)), $"no property {part.Property}");
        });
    });

    /// <summary>A line that another one above it answers for would never be read.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public static void Is_the_one_that_is_found(string line)
    {
        var apis = ApiModel.For(Libraries);
        Assert.NotNull(apis);
        Assert.All(LinesOf(line).Where(static fact => fact.Member.Length > 0), fact => Assert.Contains(OverloadsOf(fact), method =>
            apis.Find(method, fact.Role) is { } found && found.Parts.SequenceEqual(ApiModel.ParseParts(fact.Parts))));
    }

    [Fact]
    public static void Has_no_line_twice() =>
        Assert.Equal(ApiTables.BuiltIn.Select(static line => line.ToString()).Distinct(), ApiTables.BuiltIn.Select(static line => line.ToString()));

    private static IEnumerable<ApiLine> LinesOf(string text) => ApiTables.BuiltIn.Where(line => line.ToString() == text);

    private static INamedTypeSymbol? TypeOf(ApiLine line) => ApiModel.ResolveType(Libraries, line.Type);

    private static List<IMethodSymbol> OverloadsOf(ApiLine line) =>
        line.Member.Length == 0 ? [] : [.. TypeOf(line)!.GetMembers(line.Member).OfType<IMethodSymbol>().Where(method =>
            method.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && ApiModel.Matches(line, method))];

    private static bool HasSettable(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(static member => member is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsReadOnly: false }))
            {
                return true;
            }
        }

        return false;
    }
}
