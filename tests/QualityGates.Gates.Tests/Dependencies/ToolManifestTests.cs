namespace QualityGates.Gates.Tests.Dependencies;

/// <summary>MLQ8007.</summary>
public sealed class ToolManifestTests : IDisposable
{
    private const string Refused = ", so dotnet tool restore does not say which one runs: it refuses the file. Run dotnet tool update husky --version with the version you tested, or write it: \"version\": \"1.2.3\".";

    private readonly Scratch _scratch = new Scratch().GitRoot();

    public static TheoryData<string> Places => new() { ".config/dotnet-tools.json", "dotnet-tools.json", "src/dotnet-tools.json", "src/App/.config/dotnet-tools.json" };

    [Theory]
    [MemberData(nameof(Places))]
    public void Exact_versions_are_silent_wherever_the_manifest_stands(string place)
    {
        _scratch.Write(place, Manifest("\"husky\": { \"version\": \"0.9.1\", \"commands\": [ \"husky\" ], \"rollForward\": true }, \"x\": { \"version\": \"1.0.0-beta.2+a\" }"));
        Assert.Empty(_scratch.Check());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_version_that_is_none_is_reported_wherever_the_manifest_stands(string place)
    {
        _scratch.Write(place, Manifest("\"husky\": { \"version\": \"0.*\" }"));
        Assert.Equal([place + "(1,66): warning MLQ8007: Tool husky of " + place + " has the version \"0.*\", which is not one version" + Refused], _scratch.Check());
    }

    [Theory]
    [InlineData("\"husky\": { }", 44, "has no version")]
    [InlineData("\"husky\": \"0.9.1\"", 44, "has no version")]
    [InlineData("\"husky\": { \"version\": 9 }", 66, "has a number for a version")]
    [InlineData("\"husky\": { \"version\": \"[0.9.1]\" }", 66, "has the version \"[0.9.1]\", which is not one version")]
    [InlineData("\"husky\": { \"version\": \"\" }", 66, "has the version \"\", which is not one version")]
    [InlineData("\"husky\": { \"version\": \"latest\" }", 66, "has the version \"latest\", which is not one version")]
    public void Every_other_form_is_none_either(string tool, int column, string problem)
    {
        _scratch.Write("dotnet-tools.json", Manifest(tool));
        Assert.Equal([$"dotnet-tools.json(1,{column}): warning MLQ8007: Tool husky of dotnet-tools.json {problem}{Refused}"], _scratch.Check());
    }

    [Fact]
    public void Two_versions_of_a_tool_in_the_two_places_of_a_folder_are_one_too_many()
    {
        _scratch.Write(".config/dotnet-tools.json", Manifest("\"husky\": { \"version\": \"0.9.1\" }")).Write("dotnet-tools.json", Manifest("\"Husky\": { \"version\": \"0.8.0\" }"));
        Assert.Equal(["dotnet-tools.json(1,66): warning MLQ8007: Tool Husky is 0.8.0 here and 0.9.1 in .config/dotnet-tools.json, which dotnet reads first: this line has no effect. Remove it, or write 0.8.0 there."],
            _scratch.Check());
        // A nearer folder means to differ.
        File.Delete(_scratch.PathOf("dotnet-tools.json"));
        _scratch.Write("src/App/dotnet-tools.json", Manifest("\"husky\": { \"version\": \"0.8.0\" }"));
        Assert.Empty(_scratch.Check());
    }

    [Theory]
    [InlineData("{ \"tools\": [ } }", 14, "is not valid JSON: expected a value, found '}'")]
    [InlineData("[]", 1, "has no object \"tools\"")]
    [InlineData("{ \"tools\": [] }", 12, "has no object \"tools\"")]
    [InlineData("{ \"tools\": \0 }", 12, "is not text: it contains a NUL character")]
    public void A_broken_one_is_one_finding(string text, int column, string problem)
    {
        _scratch.Write("dotnet-tools.json", text);
        Assert.Equal([$"dotnet-tools.json(1,{column}): warning MLQ8007: dotnet-tools.json {problem}, so it pins no tool. Write {{ \"version\": 1, \"isRoot\": true, \"tools\": {{ }} }} and add the tools with dotnet tool install."],
            _scratch.Check());
    }

    [Fact]
    public void It_has_to_be_tracked()
    {
        using var scratch = new Scratch();
        scratch.Git("init", "-q").Write(".config/dotnet-tools.json", Manifest("\"husky\": { \"version\": \"0.9.1\" }"));
        Assert.Equal([".config/dotnet-tools.json(1,1): warning MLQ8007: .config/dotnet-tools.json is not tracked by git, so a clone has none of its tools, or others. Run git add .config/dotnet-tools.json and commit."], scratch.Check());
        scratch.Git("add", ".config/dotnet-tools.json");
        Assert.Empty(scratch.Check());
    }

    [Fact]
    public void One_above_the_work_tree_is_another_repositorys()
    {
        _scratch.Write("dotnet-tools.json", "{").Write("src/.git", "gitdir: ../.git/modules/src");
        Assert.Empty(_scratch.Check());
    }

    public void Dispose() => _scratch.Dispose();

    private static string Manifest(string tools) => "{ \"version\": 1, \"isRoot\": true, \"tools\": { " + tools + " } }";
}
