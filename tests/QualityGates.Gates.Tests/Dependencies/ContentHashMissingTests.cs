using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests.Dependencies;

/// <summary>MLQ8008.</summary>
public sealed class ContentHashMissingTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    public static TheoryData<string, string, int, string> Without => new()
    {
        { Lock1.Replace(",\n        \"contentHash\": \"pg1W2Vwa\"", "", StringComparison.Ordinal), Assets1, 5, "MathNet.Numerics 5.0.0" },
        { Lock1.Replace("\"pg1W2Vwa\"", "\"\"", StringComparison.Ordinal), Assets1, 5, "MathNet.Numerics 5.0.0" },
        { Lock1.Replace("\"pg1W2Vwa\"", "null", StringComparison.Ordinal), Assets1, 5, "MathNet.Numerics 5.0.0" },
        { Lock2.Replace("\"TlXQ\"", "1", StringComparison.Ordinal), Assets2, 5, "xunit 2.9.3" },
        { Lock2.Replace("\"TlXQ\"", "\"\"", StringComparison.Ordinal).Replace("\"BiAE\"", "\"\"", StringComparison.Ordinal), Assets2, 5, "xunit 2.9.3, xunit.core 2.9.3" },
        // The same package under two frameworks is named once.
        { Lock3.Replace("\"Bjkl\"", "\"\"", StringComparison.Ordinal), Assets3, 6, "System.CommandLine 2.0.0" },
    };

    [Theory]
    [MemberData(nameof(Without))]
    public void Is_one_finding_a_lock_file_in_every_format(string lockFile, string assets, int line, string packages)
    {
        _scratch.Restored(lockFile.ReplaceLineEndings("\n"), assets);
        var finding = Assert.Single(_scratch.Check(), line => line.Contains(" MLQ8008: ", StringComparison.Ordinal));
        Assert.Matches($"^src/App/packages.lock.json\\({line},[79]\\): warning MLQ8008: src/App/packages.lock.json has no \"contentHash\" for {packages}, so nothing says ", finding);
        Assert.EndsWith("; restore refuses such a file with NU1403. Run dotnet restore --force-evaluate and commit packages.lock.json.", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Projects_have_none_and_need_none(int format)
    {
        var (lockFile, assets) = format switch { 1 => (Lock1, Assets1), 2 => (Lock2, Assets2), _ => (Lock3, Assets3) };
        _scratch.Restored(lockFile, assets);
        Assert.DoesNotContain(_scratch.Check(), line => line.Contains(" MLQ8008: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_newer_format_and_a_broken_file_are_left_to_their_own_gates()
    {
        Assert.DoesNotContain(_scratch.Restored("{ \"version\": 9, \"x\": {} }", Assets1).Check(), line => line.Contains(" MLQ8008: ", StringComparison.Ordinal));
        Assert.DoesNotContain(_scratch.Restored("{ \"version\": 1, ", Assets1).Check(), line => line.Contains(" MLQ8008: ", StringComparison.Ordinal));
    }

    public void Dispose() => _scratch.Dispose();
}
