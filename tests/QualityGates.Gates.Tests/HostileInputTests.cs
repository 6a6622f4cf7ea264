using System.Globalization;
using System.Text;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;
using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests;

/// <summary>Files as no program writes them. Whatever stands in them: findings, never an exception, never a flood, nothing written.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const int MostFindings = 60;

    private readonly Scratch _scratch = new Scratch().GitRoot();

    /// <summary>Every file these gates read, with a right content.</summary>
    private static Dictionary<string, string> Right => new()
    {
        ["qualitygates.json"] = "{ " + string.Join(",\n", ConfigurationSections.All.Select(key => "\"" + key.Name + "\": " + key.Example)) + " }",
        ["global.json"] = "{ \"sdk\": { \"version\": \"10.0.401\", \"rollForward\": \"latestPatch\" } }",
        [".config/dotnet-tools.json"] = "{ \"version\": 1, \"isRoot\": true, \"tools\": { \"husky\": { \"version\": \"0.9.1\", \"commands\": [ \"husky\" ] } } }",
        [".editorconfig"] = "root = true\n[*.cs]\nmlqualitygates.mlq1001.seed = 42\n",
        ["Directory.Packages.props"] = "<Project><ItemGroup><PackageVersion Include=\"MathNet.Numerics\" Version=\"5.*\" /></ItemGroup></Project>",
        ["src/App/App.csproj"] = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><RestorePackagesWithLockFile>true</RestorePackagesWithLockFile></PropertyGroup></Project>",
        ["src/App/packages.lock.json"] = Lock1,
        ["src/App/obj/project.assets.json"] = Assets1.Replace("[5.0.0, )", "[5.*, )", StringComparison.Ordinal),
    };

    public static TheoryData<string> Files => new(Right.Keys);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_anywhere(string file)
    {
        var text = WriteRight()[file];
        for (var length = 0; length < text.Length; length += Math.Max(1, text.Length / 120))
        {
            AssertCalm(file, Encoding.UTF8.GetBytes(text[..length]), "cut at " + length.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_with_bytes_changed(string file)
    {
        var right = Encoding.UTF8.GetBytes(WriteRight()[file]);
        var random = new Random(8009);
        for (var i = 0; i < 150; i++)
        {
            var bytes = (byte[])right.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                // Mostly characters that mean something in JSON, XML and settings.
                bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"{}[]\":,<>/=\\0-.*\n"[random.Next(17)];
            }

            AssertCalm(file, bytes, "change " + i.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_something_else(string file)
    {
        WriteRight();
        foreach (var (name, bytes) in Others())
        {
            AssertCalm(file, bytes, name);
        }

        File.Delete(_scratch.PathOf(file));
        if (file != "src/App/App.csproj")
        {
            Directory.CreateDirectory(_scratch.PathOf(file));
            AssertCalm(file, null, "directory");
            Directory.Delete(_scratch.PathOf(file));
        }

        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_scratch.PathOf(file), _scratch.PathOf(file + ".other"));
            File.CreateSymbolicLink(_scratch.PathOf(file + ".other"), _scratch.PathOf(file));
            AssertCalm(file, null, "loop of links");
            File.Delete(_scratch.PathOf(file));
            File.CreateSymbolicLink(_scratch.PathOf(file), "/dev/zero");
            AssertCalm(file, null, "device without end");
        }
    }

    [Fact]
    public void Ten_gigabytes_are_not_read()
    {
        foreach (var file in WriteRight().Keys)
        {
            using (var stream = File.Create(_scratch.PathOf(file)))
            {
                stream.SetLength(10L << 30);
            }

            AssertCalm(file, null, "10 GB");
            _scratch.Write(file, Right[file]);
        }
    }

    [Fact]
    public void A_hundred_thousand_faults_are_a_few_lines()
    {
        WriteRight();
        AssertCalm("qualitygates.json", Encoding.UTF8.GetBytes("{" + string.Join(",", Enumerable.Range(0, 90_000).Select(i => "\"k" + i.ToString(CultureInfo.InvariantCulture) + "\":0")) + "}"), "unknown keys");
        Assert.Contains(Check(), line => line.Contains("has more faults from here on, which are not listed", StringComparison.Ordinal));
        _scratch.Write("qualitygates.json", "{}");
        AssertCalm(".editorconfig", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("mlqualitygates.x = 1\n", 40_000))), "unknown settings");
        AssertCalm(".editorconfig", Encoding.UTF8.GetBytes("mlqualitygates.mlq1001.seed = a" + new string(' ', 1_000_000) + "b"), "a line of blanks");
        AssertCalm(".config/dotnet-tools.json", Encoding.UTF8.GetBytes("{ \"tools\": {" + string.Join(",", Enumerable.Range(0, 60_000).Select(i => "\"t" + i.ToString(CultureInfo.InvariantCulture) + "\":{}")) + "} }"), "tools");
        AssertCalm("Directory.Packages.props", Encoding.UTF8.GetBytes("<Project>" + string.Concat(Enumerable.Repeat("<PackageVersion Include=\"MathNet.Numerics\"/>", 80_000)) + "</Project>"), "packages");
        AssertCalm("src/App/packages.lock.json", Encoding.UTF8.GetBytes("{ \"version\": 1, \"dependencies\": { \"net10.0\": {"
            + string.Join(",", Enumerable.Range(0, 100_000).Select(i => "\"p" + i.ToString(CultureInfo.InvariantCulture) + "\":{\"type\":\"Direct\"}")) + "} } }"), "lock entries");
    }

    [Fact]
    public void A_file_that_changes_while_it_is_looked_at()
    {
        var ledger = new FileLedger();
        var path = _scratch.Write("a.json", new string('x', 1000)).PathOf("a.json");
        Assert.Equal(1000, ledger.Stamp(path).Length);
        File.WriteAllText(path, "y");
        Assert.Equal("y", ledger.ReadText(path, 5000).Text);

        Assert.Equal(1, new FileLedger().Stamp(path).Length);
        var second = new FileLedger();
        second.Stamp(path);
        File.Delete(path);
        Assert.Equal(TextFileState.Unreadable, second.ReadText(path, 5000).State);
        Assert.True(second.MetTransientFailure);
    }

    [Fact]
    public void What_a_file_says_cannot_pose_as_a_finding_of_its_own()
    {
        _scratch.Write("qualitygates.json", "{ \"x\\n/etc/passwd(1,1): error MLQ1111: y\\u202Ez\": 1 }");
        Assert.Equal("qualitygates.json(1,3): warning MLQ9002: Unknown key \"x /etc/passwd(1,1): error MLQ1111: y z\" in qualitygates.json. Remove it; known keys are "
            + string.Join(", ", ConfigurationSections.All.Select(key => key.Name)) + ".", Assert.Single(_scratch.Check()));
    }

    public void Dispose() => _scratch.Dispose();

    private static IEnumerable<(string Name, byte[] Bytes)> Others()
    {
        yield return ("nothing", []);
        yield return ("blanks", "  \n\t\n"u8.ToArray());
        yield return ("NUL", new byte[4096]);
        yield return ("a mark and no more", [0xFE, 0xFF]);
        yield return ("half a character", [0xFF, 0xFE, 0x7B]);
        yield return ("no UTF-8", [.. "{ \""u8, 0xC3, 0x28, .. "\": 1 }"u8]);
        yield return ("UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{ \"x\": 1 }")]);
        yield return ("a zip", [.. "PK"u8, 3, 4, .. Enumerable.Range(0, 500).Select(i => (byte)(i * 37))]);
        yield return ("a number", "1e999999"u8.ToArray());
        yield return ("a long number", Encoding.ASCII.GetBytes("{ \"version\": " + new string('9', 100_000) + " }"));
        yield return ("deep arrays", Encoding.ASCII.GetBytes(new string('[', 200_000)));
        yield return ("deep objects", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));
        yield return ("a long name", Encoding.ASCII.GetBytes("{ \"" + new string('a', 500_000) + "\": 1 }"));
        yield return ("the same name", Encoding.ASCII.GetBytes("{" + string.Join(",", Enumerable.Repeat("\"sdk\":{}", 20_000)) + "}"));
        yield return ("lone surrogates", "{ \"\\uD800\": \"\\uDFFF\" }"u8.ToArray());
        yield return ("entities", Encoding.ASCII.GetBytes("<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><Project><PropertyGroup><X>&b;</X></PropertyGroup></Project>"));
        yield return ("a file of the system", "<!DOCTYPE p SYSTEM \"file:///etc/passwd\"><Project>&p;</Project>"u8.ToArray());
        yield return ("deep elements", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000))));
    }

    private Dictionary<string, string> WriteRight()
    {
        foreach (var (file, text) in Right)
        {
            _scratch.Write(file, text);
        }

        return Right;
    }

    // Without git on the PATH: its answer is not what is tested, and asking takes longer than all the rest.
    private string[] Check() => _scratch.Check(_scratch.Input(optedIn: "true", date: "2026-11-28",
        environment: new Dictionary<string, string> { ["PATH"] = "/nowhere", ["CI"] = "true" }));

    private void AssertCalm(string file, byte[]? bytes, string what)
    {
        if (bytes is not null)
        {
            _scratch.WriteBytes(file, bytes);
        }

        var before = Directory.GetFileSystemEntries(_scratch.Root, "*", SearchOption.AllDirectories).Length;
        var lines = Check();
        Assert.True(!lines.Any(line => line.Contains("MLQ9001", StringComparison.Ordinal)), what + ": " + string.Join("\n", lines));
        Assert.True(lines.Length <= MostFindings, what + ": " + lines.Length.ToString(CultureInfo.InvariantCulture) + " findings");
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 2000));
        Assert.Equal(before, Directory.GetFileSystemEntries(_scratch.Root, "*", SearchOption.AllDirectories).Length);
    }
}
