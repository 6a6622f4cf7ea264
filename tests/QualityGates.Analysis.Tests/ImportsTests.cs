using QualityGates.Analysis.Loading;

namespace QualityGates.Analysis.Tests;

public sealed class ImportsTests
{
    [Fact]
    public void Files_of_an_evaluation_are_named_above_a_rule()
    {
        var rule = new string('=', 140);
        var own = Path.GetFullPath("/src/App.csproj");
        var shared = Path.GetFullPath("/src/Shared props.props");
        Assert.Equal([own, shared], MSBuild.ImportsOf(["<!--", rule, own, rule, "-->", "<Project>", rule, "  <Import Project=\"x\">", "", shared, rule, "-->", "/not/a/rule"]));
    }
}
