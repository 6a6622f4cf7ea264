using QualityGates.Gates.Dependencies;
using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests.Dependencies;

public sealed class FloatingVersionTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Theory]
    [InlineData("[1.2.3, )")]
    [InlineData("[1.2.3, 2.0.0)")]
    [InlineData("[1.2.3]")]
    [InlineData("1.2.3")]
    [InlineData("[1.2.3-beta.1, )")]
    public void A_fixed_lower_bound_does_not_float(string range) => Assert.Null(VersionRange.FloatsBecause(range));

    [Theory]
    [InlineData("*", "'*' means the newest version on the feed")]
    [InlineData("[5.*, )", "'*' means the newest version on the feed")]
    [InlineData("[1.2.3-*, )", "'*' means the newest version on the feed")]
    [InlineData("[*-*, )", "'*' means the newest version on the feed")]
    [InlineData("(1.0.0, )", "its lower bound is excluded, so the next version on the feed is taken")]
    [InlineData("(, 2.0.0]", "it has no lower bound")]
    [InlineData("(,)", "it has no lower bound")]
    public void Says_why_a_range_floats(string range, string reason) => Assert.Equal(reason, VersionRange.FloatsBecause(range));

    [Theory]
    [InlineData("[1.2.3, )", "1.2.3", true)]
    [InlineData("[1.2.3,)", "[1.2.3, )", true)]
    [InlineData("[1.2.3]", "[1.2.3, 1.2.3]", true)]
    [InlineData("[1.2.3, )", "[1.2.4, )", false)]
    public void Spellings_of_one_range_are_equal(string left, string right, bool expected) => Assert.Equal(expected, VersionRange.Same(left, right));

    [Fact]
    public void Is_reported_where_the_version_is_written() => Assert.Equal(
        ["src/App/App.csproj(3,55): warning MLQ8005: MathNet.Numerics 5.* is a floating version: '*' means the newest version on the feed. "
            + "The next restore may choose another one, and the model changes without a commit. The last restore chose 5.0.0: write Version=\"5.0.0\"."],
        Floating("<Project>\n  <ItemGroup>\n    <PackageReference Include=\"mathnet.numerics\"      Version=\"5.*\" />\n  </ItemGroup>\n</Project>",
            Assets1.Replace("[5.0.0, )", "[5.*, )", StringComparison.Ordinal)));

    [Fact]
    public void With_a_lock_file_says_what_the_lock_does_not_hold() => Assert.Contains(
        " The lock file holds it only until the next change of any package. The last restore chose 5.0.0: ",
        Assert.Single(Floating("<Project><ItemGroup><PackageReference Include=\"MathNet.Numerics\"><Version>5.*</Version></PackageReference></ItemGroup></Project>",
            Assets1.Replace("[5.0.0, )", "[5.*, )", StringComparison.Ordinal), Lock1.Replace("[5.0.0, )", "[5.*, )", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void In_central_management_the_central_line_is_reported()
    {
        _scratch.Write("Directory.Packages.props", "<Project>\n  <ItemGroup>\n    <PackageVersion Include=\"xunit\" Version=\"2.*\" />\n  </ItemGroup>\n</Project>");
        Assert.StartsWith("Directory.Packages.props(3,37): warning MLQ8005: xunit 2.* is a floating version",
            Assert.Single(Floating("<Project><ItemGroup><PackageReference Include=\"xunit\" /></ItemGroup></Project>",
                Assets2.Replace("\"version\": \"[2.9.3, )\"", "\"version\": \"[2.*, )\"", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pinned_transitive_version_is_reported_and_an_unused_one_is_not() => Assert.StartsWith(
        "src/App/App.csproj(1,1): warning MLQ8005: xunit.core 2.9.* is a floating version",
        Assert.Single(Floating("<Project />", Assets2.Replace("\"xunit.core\": \"2.9.3\"", "\"xunit.core\": \"2.9.*\"", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Is_reported_once_for_several_frameworks() =>
        Assert.Single(Floating("<Project />", Assets3.Replace("[2.0.0, )", "[2.*, )", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<!DOCTYPE x [ <!ENTITY a \"b\"> ]><Project />")]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"MathNet.Numerics\" Version=\"5.*\"")]
    [InlineData("")]
    public void A_project_file_that_is_no_xml_costs_the_line_only(string project) => Assert.Single(
        Floating(project, Assets1.Replace("[5.0.0, )", "[5.*, )", StringComparison.Ordinal)));

    public void Dispose() => _scratch.Dispose();

    private string[] Floating(string project, string assets, string? lockFile = null)
    {
        _scratch.Write("src/App/App.csproj", project).Restored(lockFile, assets);
        return [.. _scratch.Check().Where(line => line.Contains(" MLQ8005: ", StringComparison.Ordinal))];
    }
}
