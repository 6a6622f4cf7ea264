using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests.Dependencies;

/// <summary>MLQ8001, MLQ8003, MLQ8009 and a broken lock file. Git is not asked: these run beside a work tree without an index.</summary>
public sealed class LockFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public static TheoryData<string, string> InStep => new()
    {
        { Lock1, Assets1 },
        { Lock2, Assets2 },
        { Lock3, Assets3 },
        { LockFrameworks, AssetsFrameworks },
        { LockFrameworks, AssetsFormat3 },
        // Pruned packages stay in a lock that an older SDK wrote.
        { Lock1.Replace("\"lib\": {", "\"System.Memory\": { \"type\": \"Transitive\", \"resolved\": \"4.5.5\", \"contentHash\": \"aB\" },\n\"lib\": {", StringComparison.Ordinal), Assets1 },
        // A byte-order mark, comments and a trailing comma are NuGet's own tolerance.
        { "\uFEFF// mine\n" + Lock1.Replace("\"net10.0/linux-x64\": {}", "\"net10.0/linux-x64\": {},", StringComparison.Ordinal), Assets1 },
        // A lock for more runtimes than the last restore had.
        { Lock1.Replace("\"net10.0/linux-x64\": {}", "\"net10.0/linux-x64\": {}, \"net10.0/win-x64\": {}", StringComparison.Ordinal), Assets1 },
    };

    public static TheoryData<string, string, int, int, string> OutOfStep => new()
    {
        { Lock1.Replace("\"resolved\": \"5.0.0\"", "\"resolved\": \"4.9.0\"", StringComparison.Ordinal), Assets1, 5, 7,
            "mathnet.numerics is 4.9.0 in it and 5.0.0 was restored for net10.0" },
        { Lock1.Replace("[5.0.0, )", "[4.0.0, )", StringComparison.Ordinal), Assets1, 5, 7,
            "MathNet.Numerics is requested as 4.0.0 in it and as 5.0.0 by the project" },
        { Lock1.Replace("MathNet.Numerics", "Other", StringComparison.Ordinal), Assets1, 4, 5,
            "mathnet.numerics 5.0.0 was restored for net10.0 and is not in it; Other 5.0.0 is in it and was not restored for net10.0; mathnet.numerics 5.0.0 was restored for net10.0/linux-x64 and is not in it" },
        { Lock1.Replace("\"net10.0\"", "\"net8.0\"", StringComparison.Ordinal).Replace("net10.0/", "net8.0/", StringComparison.Ordinal), Assets1, 1, 1,
            "it has no section net10.0; its section net8.0 belongs to no framework of the project" },
        { Lock1.Replace(",\n    \"net10.0/linux-x64\": {}", "", StringComparison.Ordinal), Assets1, 1, 1,
            "it has no section net10.0/linux-x64" },
        { Lock3.Replace("banana", "cherry", StringComparison.Ordinal), Assets3, 1, 1,
            "it has no section banana; its section cherry belongs to no framework of the project" },
    };

    [Theory]
    [MemberData(nameof(InStep))]
    public void A_lock_in_step_is_silent(string lockFile, string assets) =>
        Assert.Empty(Warnings(_scratch.Restored(lockFile, assets).Input()));

    [Theory]
    [MemberData(nameof(OutOfStep))]
    public void A_stale_lock_is_one_MLQ8003(string lockFile, string assets, int line, int column, string differences) => Assert.Equal(
        [$"src/App/packages.lock.json({line},{column}): warning MLQ8003: src/App/packages.lock.json is out of step with the last restore: {differences}. "
            + "What is built is not what the lock says. Run dotnet restore --force-evaluate and commit packages.lock.json."],
        Warnings(_scratch.GitRoot().Restored(lockFile, assets).Input()));

    [Fact]
    public void More_than_three_differences_are_counted()
    {
        var packages = string.Join(",", Enumerable.Range(1, 7).Select(i => $"\"P{i}/1.0.0\": {{ \"type\": \"package\" }}"));
        var assets = "{ \"version\": 4, \"targets\": { \"net10.0\": { " + packages + " } }, \"project\": { \"frameworks\": { \"net10.0\": { \"dependencies\": { \"P1\": {} } } } } }";
        Assert.Contains("; and 4 more. ", Assert.Single(Warnings(_scratch.Restored("{ \"version\": 1, \"dependencies\": { \"net10.0\": {} } }", assets).Input())), StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_without_a_lock_file_are_MLQ8001_at_the_property_group() => Assert.Equal(
        ["src/App/App.csproj(2,4): warning MLQ8001: App.csproj restores 1 package without a lock file, so two restores can train on different code. "
            + "Write <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile> into this <PropertyGroup>, run dotnet restore and commit packages.lock.json."],
        _scratch.GitRoot().Restored(null, Assets1).Check());

    [Fact]
    public void Opted_in_and_not_there_is_MLQ8003() => Assert.Equal(
        ["src/App/App.csproj(1,1): warning MLQ8003: RestorePackagesWithLockFile is true and src/App/packages.lock.json does not exist, so what is built now is pinned by nothing. Run dotnet restore and commit the file it writes."],
        _scratch.GitRoot().Restored(null, Assets1).Check(_scratch.Input(optedIn: " True ")));

    [Theory]
    [InlineData("{ \"version\": 4, \"targets\": { \"net10.0\": {} }, \"project\": { \"frameworks\": { \"net10.0\": {} } } }")]
    [InlineData("{ \"version\": 4, \"targets\": { \"netstandard2.0\": { \"NETStandard.Library/2.0.3\": { \"type\": \"package\" }, \"Lib/1.0.0\": { \"type\": \"project\" } } }, \"project\": { \"frameworks\": { \"netstandard2.0\": { \"dependencies\": { \"NETStandard.Library\": { \"version\": \"[2.0.3, )\", \"autoReferenced\": true } } } } } }")]
    // NETStandard.Library is the SDK's, and so is what it brings.
    [InlineData("{ \"version\": 4, \"targets\": { \"netstandard2.0\": { \"Microsoft.NETCore.Platforms/1.1.0\": { \"type\": \"package\" }, \"NETStandard.Library/2.0.3\": { \"type\": \"package\", \"dependencies\": { \"Microsoft.NETCore.Platforms\": \"1.1.0\" } }, \"Lib/1.0.0\": { \"type\": \"project\" } } }, \"project\": { \"frameworks\": { \"netstandard2.0\": { \"dependencies\": { \"NETStandard.Library\": { \"version\": \"[2.0.3, )\", \"autoReferenced\": true } } } } } }")]
    // Development tools, of which we are one, put no code into the program.
    [InlineData("{ \"version\": 4, \"targets\": { \"net10.0\": { \"QualityGates.ML/0.1.0\": { \"type\": \"package\", \"build\": { \"build/QualityGates.ML.props\": {} } } } }, \"project\": { \"frameworks\": { \"net10.0\": { \"dependencies\": { \"QualityGates.ML\": { \"suppressParent\": \"All\", \"target\": \"Package\", \"version\": \"[0.1.0, )\" } } } } } }")]
    // A restore that failed: NuGet says why.
    [InlineData("{ \"version\": 4, \"targets\": { \"net10.0\": {} }, \"project\": { \"frameworks\": { \"net10.0\": { \"dependencies\": { \"Nowhere\": { \"target\": \"Package\", \"version\": \"[1.0.0, )\" } } } } } }")]
    [InlineData("")]
    [InlineData("{ broken")]
    [InlineData("[]")]
    public void A_project_without_packages_or_readable_assets_is_silent(string assets) => Assert.Empty(_scratch.Restored(null, assets).Check());

    [Fact]
    public void A_project_that_gets_packages_through_another_project_needs_a_lock() => Assert.Single(Warnings(_scratch.Restored(null,
        "{ \"version\": 4, \"targets\": { \"net10.0\": { \"P/1.0.0\": { \"type\": \"package\" }, \"Lib/1.0.0\": { \"type\": \"project\", \"dependencies\": { \"P\": \"1.0.0\" } } } }, \"project\": { \"frameworks\": { \"net10.0\": {} } } }").Input()));

    [Theory]
    [InlineData("\"compile\": { \"lib/net10.0/P.dll\": {} }")]
    [InlineData("\"native\": { \"runtimes/linux-x64/native/p.so\": {} }")]
    [InlineData("\"dependencies\": { \"Q\": \"1.0.0\" }")]
    public void A_private_package_with_code_is_no_tool(string content) => Assert.Single(Warnings(_scratch.Restored(null,
        "{ \"version\": 4, \"targets\": { \"net10.0\": { \"P/1.0.0\": { \"type\": \"package\", " + content + " } } }, \"project\": { \"frameworks\": { \"net10.0\": { \"dependencies\": { \"P\": { \"suppressParent\": \"All\", \"version\": \"[1.0.0, )\" } } } } } }").Input()));

    [Fact]
    public void A_project_without_properties_is_told_to_write_a_group() => Assert.EndsWith(
        "Write <PropertyGroup><RestorePackagesWithLockFile>true</RestorePackagesWithLockFile></PropertyGroup> into this project, run dotnet restore and commit packages.lock.json.",
        Assert.Single(_scratch.GitRoot().Write("src/App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n<PropertyGroup Condition=\"false\" />\n<Target Name=\"T\"><PropertyGroup /></Target></Project>")
            .Restored(null, Assets1).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_property_that_says_no_is_shown_where_it_stands()
    {
        _scratch.GitRoot().Write("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>\n  </PropertyGroup>\n</Project>").Restored(null, Assets1);
        var line = Assert.Single(_scratch.Check(_scratch.Input(optedIn: "false")));
        Assert.StartsWith("Directory.Build.props(3,6): warning MLQ8001: App.csproj restores 1 package ", line, StringComparison.Ordinal);
        Assert.EndsWith("RestorePackagesWithLockFile is \"false\": write <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>, run dotnet restore and commit packages.lock.json.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backslash_is_part_of_the_name_where_it_is_one_for_nuget()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Empty(Warnings(_scratch.GitRoot().Restored(Lock1, Assets1, "locks\\my.json").Input(lockPath: "locks\\my.json")));
            Assert.Equal("src/App/locks\\my.json", ProjectContext.RelativeTo(_scratch.Root, _scratch.PathOf("src/App/locks\\my.json")));
        }
    }

    [Fact]
    public void A_project_that_is_not_restored_is_silent() => Assert.Empty(_scratch.Check());

    [Fact]
    public void A_project_whose_dependencies_are_of_no_interest_is_silent() =>
        Assert.Empty(_scratch.Restored("{", Assets1).Check(_scratch.Input(skip: true)));

    [Theory]
    [InlineData("", "packages.My_App.lock.json", "src/App/My App.csproj")]
    [InlineData("locks/my.json", "locks/my.json", "src/App/App.csproj")]
    [InlineData("../../locks/app.json", "../../locks/app.json", "src/App/App.csproj")]
    public void The_lock_file_is_where_nuget_has_it(string property, string path, string project) =>
        Assert.Empty(Warnings(_scratch.At(project).Restored(Lock1, Assets1, path).Input(lockPath: property)));

    [Theory]
    [InlineData("{ \"version\": 1,\n \"dependencies\": { \"net10.0\": { \"x\": [ } }", 2, 40, "is not valid JSON: expected a value, found '}'")]
    [InlineData("", 1, 1, "is not valid JSON: expected a value, found the end of the file")]
    [InlineData("{ \"version\": 1,\n<<<<<<< HEAD\n}", 2, 1, "is not valid JSON: expected a name in double quotes or '}', found '<'")]
    [InlineData("{ \"version\": 1, \"dependencies\": {\n\"net10.0\": {}, \"net10.0\": {} } }", 2, 16, "has the name \"net10.0\" twice in one object")]
    [InlineData("{\0}", 1, 2, "is not text: it contains a NUL character")]
    public void A_broken_lock_is_exactly_one_MLQ9002(string lockFile, int line, int column, string problem) => Assert.Equal(
        [$"src/App/packages.lock.json({line},{column}): warning MLQ9002: src/App/packages.lock.json {problem}. NuGet drops such a file and pins nothing. Run dotnet restore --force-evaluate and commit the file it writes."],
        Warnings(_scratch.GitRoot().Restored(lockFile, Assets1).Input()));

    [Theory]
    [InlineData("[]", 1, 1, "holds an array instead of an object")]
    [InlineData("{}", 1, 1, "has no \"version\"")]
    [InlineData("{ \"version\": \"one\" }", 1, 14, "has a \"version\" that is no whole number")]
    [InlineData("{ \"version\": -1 }", 1, 14, "has a \"version\" that is no whole number")]
    [InlineData("{ \"version\": 1 }", 1, 1, "has no object \"dependencies\"")]
    [InlineData("{ \"version\": 2, \"dependencies\": [] }", 1, 33, "has no object \"dependencies\"")]
    [InlineData("{ \"version\": 1, \"dependencies\": { \"net10.0\": 5 } }", 1, 46, "has a number where the packages of \"net10.0\" belong")]
    [InlineData("{ \"version\": 1, \"dependencies\": { \"net10.0\": { \"x\": {} } } }", 1, 48, "has an entry \"x\" without \"type\"")]
    [InlineData("{ \"version\": 3, \"net10.0\": {} }", 1, 17, "has a section \"net10.0\" without \"dependencies\"")]
    public void A_lock_of_unknown_shape_is_one_MLQ8009(string lockFile, int line, int column, string problem) => Assert.Equal(
        [$"src/App/packages.lock.json({line},{column}): warning MLQ8009: src/App/packages.lock.json {problem}, so what it pins cannot be checked. Run dotnet restore --force-evaluate and commit the file it writes."],
        Warnings(_scratch.GitRoot().Restored(lockFile, Assets1).Input()));

    [Fact]
    public void A_newer_format_is_a_note() => Assert.Contains(
        "src/App/packages.lock.json(1,14): info MLQ8009: src/App/packages.lock.json has format 4, and this version of QualityGates.ML knows up to 3: its content was not compared with the restore. Update QualityGates.ML when a newer one is out.",
        _scratch.GitRoot().Restored("{ \"version\": 4, \"anything\": [] }", Assets1).Check());

    [Fact]
    public void A_directory_in_the_place_of_the_lock_is_one_MLQ8009()
    {
        _scratch.GitRoot().Restored(null, Assets1);
        Directory.CreateDirectory(_scratch.PathOf("src/App/packages.lock.json"));
        Assert.Contains("MLQ8009: src/App/packages.lock.json is a directory, not a file,", Assert.Single(Warnings(_scratch.Input())), StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    // Without MLQ8002, which asks git and has tests of its own.
    private string[] Warnings(ProjectInput input) => [.. GateEngine.Check(input).Findings
        .Where(finding => finding.Severity == FindingSeverity.Warning && finding.Id != "MLQ8002").Select(_scratch.Show)];
}
