using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests.Dependencies;

/// <summary>MLQ8006. What the dotnet host makes of each file was tried with SDK 10.0.401.</summary>
public sealed class SdkNotPinnedTests : IDisposable
{
    private const string Pin = "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": \"latestPatch\" } }";

    private readonly Scratch _scratch = new Scratch().GitRoot().Restored(Lock1, Assets1);

    public static TheoryData<string> Pinned => new()
    {
        "{ \"sdk\": { \"version\": \"10.0.401\" } }",
        "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": \"latestPatch\" } }",
        "{ \"sdk\": { \"version\": \"10.0.100-preview.7.25380.108\", \"rollForward\": \"PATCH\", \"allowPrerelease\": true } }",
        "\uFEFF{ // ours\n \"msbuild-sdks\": { }, \"sdk\": { \"version\": \"8.0.100\", \"rollForward\": \"disable\" } }",
    };

    public static TheoryData<string, int, string, string> NotPinned => new()
    {
        { "{}", 1, "warning", "has no \"sdk\"" },
        { "{ \"sdk\": {} }", 10, "warning", "has no \"version\" in \"sdk\"" },
        { "{ \"sdk\": { \"rollForward\": \"latestPatch\" } }", 10, "warning", "has no \"version\" in \"sdk\"" },
        { "{ \"SDK\": { \"version\": \"10.0.401\" } }", 3, "warning", "has \"SDK\", which dotnet ignores: it is written \"sdk\"" },
        { "{ \"sdk\": { \"Version\": \"10.0.401\" } }", 12, "warning", "has \"Version\", which dotnet ignores: it is written \"version\"" },
        { "{ \"sdk\": \"10.0.401\" }", 10, "warning", "has an \"sdk\" that is no object, which dotnet ignores" },
        { "{ \"sdk\": { \"version\": 10 } }", 23, "warning", "has a number for the SDK version, which is not of the form 10.0.100 and which dotnet ignores" },
        { "{ \"sdk\": { \"version\": \"10.0\" } }", 23, "warning", "has the SDK version \"10.0\", which is not of the form 10.0.100 and which dotnet ignores" },
        { "{ \"sdk\": { \"version\": \"10.0.*\" } }", 23, "warning", "has the SDK version \"10.0.*\", which is not of the form 10.0.100 and which dotnet ignores" },
        { "{ \"sdk\": { \"version\": \"v10.0.401\" } }", 23, "warning", "has the SDK version \"v10.0.401\", which is not of the form 10.0.100 and which dotnet ignores" },
        { "{ \"sdk\": { \"version\": \"09.0.100\" } }", 23, "warning", "has the SDK version \"09.0.100\", which is not of the form 10.0.100 and which dotnet ignores" },
        { "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": \"latestMajor\" } }", 50, "warning", "has \"rollForward\": \"latestMajor\", so an SDK of another version builds in place of 10.0.401" },
        { "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": \"minor\" } }", 50, "warning", "has \"rollForward\": \"minor\", so an SDK of another version builds in place of 10.0.401" },
        { "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": \"latestFeature\" } }", 50, "info", "has \"rollForward\": \"latestFeature\", so every later SDK of the same major and minor version builds in place of 10.0.401" },
        { "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": \"newest\" } }", 50, "warning", "has \"rollForward\": \"newest\", which dotnet does not know, and with it ignores the version" },
        { "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": [] } }", 50, "warning", "has \"rollForward\": an array, which dotnet does not know, and with it ignores the version" },
        { "[]", 1, "warning", "holds an array instead of an object" },
        { "{ \"sdk\": ", 10, "warning", "is not valid JSON: expected a value, found the end of the file" },
        { "", 1, "warning", "is not valid JSON: expected a value, found the end of the file" },
        { "{ \"sdk\": \0 }", 10, "warning", "is not text: it contains a NUL character" },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void A_full_version_within_its_feature_band_is_pinned(string text) => Assert.Empty(MLQ8006(_scratch.Write("global.json", text)));

    [Theory]
    [MemberData(nameof(NotPinned))]
    public void Anything_else_says_what_dotnet_makes_of_it(string text, int column, string severity, string problem) => Assert.Equal(
        [$"global.json(1,{column}): {severity} MLQ8006: global.json {problem}. Write {Pin}; 10.0.401 builds now."],
        MLQ8006(_scratch.Write("global.json", text)));

    [Fact]
    public void Missing_it_is_one_finding_for_all_projects()
    {
        File.Delete(_scratch.PathOf("global.json"));
        const string message = "(1,1): warning MLQ8006: No global.json pins the .NET SDK, so whichever is newest on a machine compiles, restores and brings its own packages; now it is 10.0.401. Write "
            + Pin + " into global.json and commit it.";
        Assert.Equal(["global.json" + message], MLQ8006(_scratch));
        Assert.Equal(["global.json" + message], MLQ8006(_scratch.At("src/Other/Other.csproj").Write("src/Other/obj/project.assets.json", Assets1)));
        Assert.Equal(["qualitygates.json" + message], MLQ8006(_scratch.Write("qualitygates.json", "{}")));
    }

    [Fact]
    public void One_above_the_repository_is_not_in_a_clone()
    {
        _scratch.At("repo/App.csproj").Write("repo/.git/HEAD", "ref: refs/heads/main").Write("repo/obj/project.assets.json", Assets1);
        Assert.Contains(" No global.json in the repository pins ", Assert.Single(MLQ8006(_scratch)), StringComparison.Ordinal); // Nor is one of a repository it only lies in.
        Directory.Delete(_scratch.PathOf(".git"), true);
        Assert.Contains(" No global.json in the repository pins the .NET SDK, ", Assert.Single(MLQ8006(_scratch)), StringComparison.Ordinal);
        Assert.Contains(", and " + _scratch.PathOf("global.json") + " is on this machine only. Write ", Assert.Single(MLQ8006(_scratch)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_submodule_is_pinned_by_the_repository_around_it()
    {
        _scratch.At("sub/App.csproj").Write("sub/.git", "gitdir: ../.git/modules/sub").Write("sub/obj/project.assets.json", Assets1);
        Assert.Empty(MLQ8006(_scratch));
    }

    [Fact]
    public void It_has_to_be_tracked()
    {
        using var scratch = new Scratch();
        scratch.Git("init", "-q").Restored(Lock1, Assets1);
        Assert.Empty(MLQ8006(scratch));
        scratch.Git("rm", "-q", "--cached", "global.json");
        Assert.Equal(["global.json(1,1): warning MLQ8006: global.json is not tracked by git, so a clone builds with whatever SDK is newest. Run git add global.json and commit."], MLQ8006(scratch));
    }

    [Fact]
    public void Projects_without_packages_and_unknown_sdks_are_not_judged_by_more_than_is_known()
    {
        File.Delete(_scratch.PathOf("global.json"));
        Assert.DoesNotContain("; now it is", Assert.Single(_scratch.Check(_scratch.Input(sdk: "")), line => line.Contains("MLQ8006", StringComparison.Ordinal)), StringComparison.Ordinal);
        File.Delete(_scratch.PathOf("src/App/obj/project.assets.json"));
        Assert.Empty(MLQ8006(_scratch));
    }

    [Fact]
    public void A_directory_a_huge_file_and_a_loop_of_links_are_one_finding()
    {
        File.Delete(_scratch.PathOf("global.json"));
        Directory.CreateDirectory(_scratch.PathOf("global.json"));
        Assert.Contains("global.json is a directory, not a file. Write ", Assert.Single(MLQ8006(_scratch)), StringComparison.Ordinal);
        Directory.Delete(_scratch.PathOf("global.json"));
        using (var stream = File.Create(_scratch.PathOf("global.json")))
        {
            stream.SetLength(10L << 30);
        }

        Assert.Contains("global.json has 10 GB, more than the 1 MB ", Assert.Single(MLQ8006(_scratch)), StringComparison.Ordinal);
        File.Delete(_scratch.PathOf("global.json"));
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_scratch.PathOf("global.json"), "other.json");
            File.CreateSymbolicLink(_scratch.PathOf("other.json"), "global.json");
            Assert.Contains("global.json cannot be read: no permission, or a link that leads to itself", Assert.Single(MLQ8006(_scratch)), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _scratch.Dispose();

    private static string[] MLQ8006(Scratch scratch) => [.. scratch.Check().Where(line => line.Contains(" MLQ8006: ", StringComparison.Ordinal))];
}
