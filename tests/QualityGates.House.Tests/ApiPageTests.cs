using System.Text.RegularExpressions;
using QualityGates.Apis;

namespace QualityGates.House.Tests;

/// <summary>The page for users says all that a line may say, and its examples can be read.</summary>
public sealed partial class ApiPageTests
{
    private static readonly string Page = Repository.Read("docs/api-lines.md");

    [Fact]
    public void Has_every_role()
    {
        var names = Enum.GetNames<ApiRole>().Select(static name => char.ToLowerInvariant(name[0]) + name[1..]);
        var rows = Page.Split("## Roles")[1].Split('\n').Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(static line => Code().Matches(line.Split('|')[1]));
        Assert.Equal(names.Order(StringComparer.Ordinal), rows.Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Has_every_part_and_word()
    {
        var words = Words().Matches(Page.Split("## Roles")[1]).Select(static match => match.Value).ToHashSet();
        Assert.Empty(ApiVocabulary.Parts.Except(words));
        Assert.Empty(ApiVocabulary.Words.SelectMany(static word => word.Value.Prepend(word.Key)).Except(words));
    }

    [Fact]
    public void Has_examples_that_can_be_read()
    {
        var examples = Page.Split("```")[1].Trim().Split('\n').Where(static line => !ApiGrammar.IsBlankOrComment(line)).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, static example => Assert.Null(ApiLineCheck.WrongInItself(ApiGrammar.Parse(example))));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Words();
}
