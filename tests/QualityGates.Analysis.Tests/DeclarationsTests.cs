using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Compiling;
using QualityGates.Analysis.Loading;

namespace QualityGates.Analysis.Tests;

/// <summary>Which changes of a library other projects can see.</summary>
public sealed class DeclarationsTests : IDisposable
{
    private const string Before = """
        namespace N;
        public class Settings
        {
            public const string Folder = "/data";
            private readonly int _rows = 1;
            public int Rows { get { return _rows; } }
            public string Path(string name) { return Folder + name; }
        #if DEBUG
            public int More;
        #endif
        }
        """;

    private readonly GitScratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("return Folder + name;", "var path = Folder + name; return path;")]
    [InlineData("_rows = 1", "_rows = 2")]
    [InlineData("namespace N;", "// a comment\nnamespace   N;")]
    public void What_stands_in_bodies_is_not_seen(string old, string now) => Assert.False(Differ(old, now));

    [Theory]
    [InlineData("\"/data\"", "\"/srv\"")]
    [InlineData("string Path(string name)", "string Path(string? name)")]
    [InlineData("public int Rows", "[System.Obsolete] public int Rows")]
    [InlineData("public class Settings", "public class Settings : System.IDisposable")]
    [InlineData("public int More;", "public long More;")]
    public void What_is_declared_is_seen(string old, string now) => Assert.True(Differ(old, now));

    [Fact]
    public void A_file_that_comes_or_goes_is_seen()
    {
        _scratch.Write("lib/Lib.csproj", "<Project />");
        _scratch.Write("lib/Settings.cs", Before);
        Assert.True(Differ());
        _scratch.Commit("there");
        Assert.False(Differ());
        File.Delete(_scratch.Full("lib/Settings.cs"));
        Assert.True(Differ());
    }

    [Fact]
    public void Files_of_other_projects_do_not_count()
    {
        _scratch.Write("lib/Lib.csproj", "<Project />");
        _scratch.Write("app/App.csproj", "<Project />");
        _scratch.Write("app/Settings.cs", Before);
        Assert.False(Differ());
    }

    private bool Differ(string old, string now)
    {
        _scratch.Write("lib/Lib.csproj", "<Project />");
        _scratch.Write("lib/Settings.cs", Before);
        _scratch.Commit("before");
        _scratch.Write("lib/Settings.cs", Before.Replace(old, now, StringComparison.Ordinal));
        return Differ();
    }

    private bool Differ()
    {
        _scratch.Git("add", "-A");
        using var changes = _scratch.Staged();
        var project = new ProjectSnapshot
        {
            ProjectFile = _scratch.Full("lib/Lib.csproj"),
            Properties = new Dictionary<string, string>(),
            Items = [],
            Calls = [new CompilerCall("", [], ["/define:DEBUG", "/target:library"])],
        };
        return Declarations.Differ(project, [.. changes.Paths.Where(AffectedProjects.IsSource)], changes.Now, changes.Bases[0].Files, CancellationToken.None);
    }
}
