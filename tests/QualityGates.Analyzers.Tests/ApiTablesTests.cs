using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Apis;
using QualityGates.References;

namespace QualityGates.Analyzers.Tests;

/// <summary>Every line of Apis/*.apis says something about a member that the real library, or the framework, has.</summary>
public static class ApiTablesTests
{
    private static readonly CSharpCompilation Libraries =
        CSharpCompilation.Create("Libraries", references: MLReferences.Net.Concat(MLReferences.All).Distinct());

    private static readonly ApiModel Apis = ApiModel.For(Libraries)!;

    public static TheoryData<string> Files => [.. ApiTables.Files.Select(static file => file.Name)];

    public static TheoryData<string> Roles => [.. Enum.GetNames<ApiRole>()];

    [Theory]
    [MemberData(nameof(Files))]
    public static void Lines_name_types_that_exist(string file) => AssertNone(file, static line => TypeOf(line) is not null);

    [Theory]
    [MemberData(nameof(Files))]
    public static void Lines_name_members_that_exist(string file) => AssertNone(file, static line => line.Member.Length == 0 || MembersOf(line).Count > 0);

    /// <summary>Exactly this: on every overload the line answers for, each of its parts is played by a parameter that is there.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public static void Parts_are_played_on_every_overload(string file) => AssertNone(file, static line => MembersOf(line)
        .Where(member => AnswersFor(line, member))
        .All(member => ApiModel.ParseParts(line.Parts).All(part => ApiLineCheck.IsPlayed(part, member))));

    /// <summary>A line that others above it answer for would never be read.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public static void Lines_are_found(string file) => AssertNone(file, static line => line.Role == ApiRole.Library
        || (line.Member.Length == 0
            ? TypeOf(line) is { } type && Apis.FindType(type, line.Role) is { } ofType && ofType.Words.SequenceEqual(ApiModel.ParseWords(line.Words))
            : MembersOf(line).Exists(member => AnswersFor(line, member) && Apis.Find(member, line.Role) is { } found
                && found.Parts.SequenceEqual(ApiModel.ParseParts(line.Parts)) && found.Words.SequenceEqual(ApiModel.ParseWords(line.Words)))));

    [Theory]
    [MemberData(nameof(Files))]
    public static void Lines_use_the_vocabulary(string file) => AssertNone(file, static line =>
        ApiModel.ParseParts(line.Parts).All(static part => ApiVocabulary.Parts.Contains(part.Name))
        && ApiModel.ParseWords(line.Words).All(static word => ApiVocabulary.Words.TryGetValue(word.Key, out var values) && values.Contains(word.Value)));

    [Theory]
    [MemberData(nameof(Roles))]
    public static void Every_role_is_played_by_a_member(string role) => Assert.Contains(ApiTables.BuiltIn, line => line.Role.ToString() == role);

    [Fact]
    public static void Every_part_and_word_is_used()
    {
        var parts = ApiTables.BuiltIn.SelectMany(static line => ApiModel.ParseParts(line.Parts)).Select(static part => part.Name).ToHashSet();
        var words = ApiTables.BuiltIn.SelectMany(static line => ApiModel.ParseWords(line.Words)).Select(static word => word.Key + ":" + word.Value).ToHashSet();
        Assert.Empty(ApiVocabulary.Parts.Except(parts));
        Assert.Empty(ApiVocabulary.Words.SelectMany(static word => word.Value.Select(value => word.Key + ":" + value)).Except(words));
    }

    [Fact]
    public static void Has_no_line_twice() =>
        Assert.Empty(ApiTables.BuiltIn.GroupBy(static line => line.ToString()).Where(static same => same.Count() > 1).Select(static same => same.Key));

    /// <summary>A file without a library would never be read; the framework's own lines always are.</summary>
    [Fact]
    public static void Every_file_belongs_to_a_library() => Assert.All(ApiTables.Files, static file =>
        Assert.True(file.IsOfFramework || ApiTables.Files.Any(other => other.Libraries.Length > 0 && file.BelongsTo(other)), file.Name));

    [Fact]
    public static void Only_the_files_of_referenced_libraries_are_read()
    {
        var apis = ApiModel.For(CSharpCompilation.Create("Project", references: MLReferences.Net.Concat(MLReferences.NumSharp)));
        Assert.NotNull(apis);
        Assert.Equal(ApiTables.Files.Where(static file => file.IsOfFramework || file.Name == "NumSharp").Select(static file => file.Name), apis.FileNames);
    }

    private static void AssertNone(string file, Func<ApiLine, bool> holds)
    {
        // Joined, so that a failure names every line in full.
        var failing = ApiTables.Files.Single(f => f.Name == file).Lines.Where(line => !holds(line)).Select(static line => line.ToString());
        Assert.Equal("", string.Join(Environment.NewLine, failing));
    }

    private static INamedTypeSymbol? TypeOf(ApiLine line) => ApiModel.ResolveType(Libraries, line.Type);

    private static List<ISymbol> MembersOf(ApiLine line) => line.Member.Length == 0 ? [] : [.. TypeOf(line)?.GetMembers(line.Member).Where(member =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && ApiModel.Matches(line, member)) ?? []];

    private static bool AnswersFor(ApiLine line, ISymbol member) => ReferenceEquals(line, ApiTables.BuiltIn.First(other =>
        other.Type == line.Type && other.Member == line.Member && other.Role == line.Role && ApiModel.Matches(other, member)));
}
