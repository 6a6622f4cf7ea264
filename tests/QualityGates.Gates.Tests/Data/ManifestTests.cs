using System.Security.Cryptography;
using System.Text;

namespace QualityGates.Gates.Tests.Data;

public sealed class ManifestTests : IDisposable
{
    private const string Content = "a,b\n1,2\n";

    private readonly Scratch _scratch = new Scratch().GitRoot();

    private static string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));

#pragma warning disable CA5351 // DVC and md5sum write it.
    private static string Md5 { get; } = Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(Content)));
#pragma warning restore CA5351

    // {sha} and {md5} stand for the checksums of data/train.csv, {size} for its length.
    public static TheoryData<string, string> Notations => new()
    {
        { "data/SHA256SUMS", "{sha}  train.csv\n" },
        { "data/SHA256SUMS", "# made by hand\n\n{sha} *./train.csv\r\n" },
        { "data/MD5SUMS", "{md5}  train.csv\n" },
        { "SHA256SUMS", "SHA256 (data/train.csv) = {sha}\n" },
        { "data/train.csv.sha256", "{sha}\n" },
        { "data/train.csv.dvc", "outs:\n- md5: {md5}\n  size: {size}\n  hash: md5\n  path: train.csv\n" },
        { "data/train.csv.dvc", "md5: 00\nwdir: ../data\nouts:\n- path: train.csv\n  md5: {md5}\n" },
        { "dvc.lock", "schema: '2.0'\nstages:\n  split:\n    cmd: dotnet run\n    outs:\n    - path: data/train.csv\n      md5: {md5}\n      size: {size}\n" },
        { "data/manifest.json", "{ \"files\": [ { \"path\": \"train.csv\", \"size\": {size}, \"sha256\": \"{sha}\" } ] }" },
        { "data/croissant.json", "{ \"@context\": {}, \"@type\": \"sc:Dataset\", \"distribution\": [\n{ \"@type\": \"cr:FileObject\", \"contentUrl\": \"train.csv\", \"contentSize\": \"{size} B\", \"sha256\": \"{sha}\" },\n{ \"@type\": \"cr:FileObject\", \"contentUrl\": \"https://example.org/x.csv\", \"sha256\": \"{sha}\" } ] }" },
    };

    [Theory]
    [MemberData(nameof(Notations))]
    public void A_file_is_held_against_its_checksum(string manifest, string text)
    {
        _scratch.Write("data/train.csv", Content);
        Assert.Empty(Declare(manifest, text).Check());

        var finding = Assert.Single(_scratch.Write("data/train.csv", "a,b\n1,3\n").Check());
        Assert.StartsWith(manifest + "(", finding, StringComparison.Ordinal);
        Assert.Matches(@": warning MLQ8102: data/train\.csv has the (SHA-256|MD5) [0-9a-f]+, and the manifest declares [0-9a-f]+\. Results computed from it", finding);
    }

    [Fact]
    public void The_message_says_what_to_do()
    {
        Declare("data/manifest.json", "{ \"files\": [\n  { \"path\": \"train.csv\", \"size\": 9 } ] }").Write("data/train.csv", Content);
        Assert.Equal(["data/manifest.json(2,13): warning MLQ8102: data/train.csv has 8 bytes, and the manifest declares 9. Results computed from it are not those of the declared data. Restore the file, or, if the change is meant, write the manifest data/manifest.json again and evaluate again."], _scratch.Check());
    }

    [Fact]
    public void Files_that_are_not_here_are_a_note()
    {
        Declare("data/SHA256SUMS", "{sha}  train.csv\n{sha}  gone.csv\n").Write("data/train.csv", Content);
        Assert.Equal(["data/SHA256SUMS(1,1): info MLQ8102: 1 of the 2 files of data/SHA256SUMS are not here and were not verified: data/gone.csv."], _scratch.Check());
    }

    [Fact]
    public void A_pointer_of_git_lfs_is_told_from_the_data()
    {
        Declare("data/SHA256SUMS", "{sha}  train.csv\n").Write("data/train.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 8\n");
        Assert.Contains("data/train.csv is a Git LFS pointer, not the data (run git lfs pull). ", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_checksum_is_computed_once_for_a_state_of_its_file()
    {
        Directory.CreateDirectory(_scratch.PathOf("src/App/obj"));
        Declare("data/SHA256SUMS", "{sha}  train.csv\n").Write("data/train.csv", Content);
        Assert.Empty(_scratch.Check());
        var cache = _scratch.PathOf("src/App/obj/mlgates.checksums.txt");
        File.WriteAllText(cache, File.ReadAllText(cache).Replace(Sha256, new string('0', 64), StringComparison.Ordinal));
        Assert.Contains(new string('0', 64), Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        File.SetLastWriteTimeUtc(_scratch.PathOf("data/train.csv"), DateTime.UtcNow.AddHours(1));
        Assert.Empty(_scratch.Check());
    }

    [Theory]
    [InlineData("SUMS", "not a checksum\n", 1, "has a line 1 that is no checksum and name, as sha256sum writes them")]
    [InlineData("SUMS", "", 1, "declares no file")]
    [InlineData("x.dvc", "outs: [\n", 2, "is not valid YAML: expected the end of a list in brackets, found the end of the file")]
    [InlineData("x.dvc", "outs:\n- md5: 12\n", 2, "has an entry without a path")]
    [InlineData("x.dvc", "outs:\n- path: a\n  md5: 12\n", 2, "has \"12\" as a checksum, which is neither MD5, SHA-1, SHA-256 nor SHA-512 in hexadecimal digits")]
    [InlineData("m.json", "{ \"files\": [ ] ", 1, "is not valid JSON: expected ',' or '}', found the end of the file")]
    [InlineData("m.json", "{ \"data\": [ ] }", 1, "is neither Croissant nor { \"files\": [ { \"path\": \"train.csv\", \"sha256\": \"…\" } ] }")]
    [InlineData("SUMS", "a\0b", 1, "is not text: it contains a NUL character")]
    public void A_broken_manifest_is_one_finding(string path, string text, int line, string problem)
    {
        var finding = Assert.Single(Declare(path, text).Check());
        Assert.StartsWith(path + "(" + line + ",", finding, StringComparison.Ordinal);
        Assert.Contains("): warning MLQ8101: The data manifest " + path + " " + problem + ". Write it again with the program it comes from.", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_manifest_is_shown_where_it_is_asked_for()
    {
        _scratch.Write("qualitygates.json", "{ \"data\": {\n  \"manifests\": [ \"data/SHA256SUMS\" ] } }");
        Assert.Equal(["qualitygates.json(2,18): warning MLQ8101: The data manifest data/SHA256SUMS is missing. Without it nobody can tell which data the results are of. Write it, for instance with sha256sum data/*.csv > data/SHA256SUMS, or remove the entry."], _scratch.Check());
    }

    [Fact]
    public void Aliases_that_multiply_are_one_finding()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            bomb.Append("a" + i + ": &a" + i + " [" + string.Join(", ", Enumerable.Repeat("*a" + (i - 1), 10)) + "]\n");
        }

        Assert.Contains("with its aliases written out it has more than", Assert.Single(Declare("x.dvc", bomb.ToString()).Check()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/SHA256SUMS", "{sha}  ../../outside.csv\n", "../../outside.csv")]
    [InlineData("data/SHA256SUMS", "{sha}  /dev/zero\n", "/dev/zero")]
    [InlineData("data/x.dvc", "outs:\n- md5: {md5}\n  path: ../../../../etc/passwd\n", "../../../../etc/passwd")]
    [InlineData("data/x.json", "{ \"files\": [ { \"path\": \"..\\\\..\\\\x\", \"sha256\": \"{sha}\" } ] }", "..\\..\\x")]
    public void A_path_out_of_the_repository_is_not_followed(string manifest, string text, string path) => Assert.Contains(
        " has \"" + path + "\" as a path, which leads out of the repository, where nobody else has the file", Assert.Single(Declare(manifest, text).Check()), StringComparison.Ordinal);

    [Fact]
    public void What_has_no_end_is_not_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Declare("data/SHA256SUMS", "{sha}  train.csv\n");
        File.CreateSymbolicLink(_scratch.PathOf("data/train.csv"), "/dev/zero");
        Assert.Contains("data/train.csv has the SHA-256 e3b0c442", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_files_beside_declared_ones_are_declared_too()
    {
        Declare("data/SHA256SUMS", "{sha}  train.csv\n").Write("data/train.csv", Content).Write("data/README.md", "x").Write("data/more/other.csv", "x");
        Assert.Empty(_scratch.Check());
        _scratch.Write("data/new.parquet", "x").Write("data/old.csv.gz", "x");
        Assert.Equal(["data/SHA256SUMS(1,1): warning MLQ8103: data holds 2 data files that no manifest declares: new.parquet, old.csv.gz. A program that reads the folder reads them too, and nobody can tell which state of them. Add them to data/SHA256SUMS, or move them elsewhere."], _scratch.Check());
    }

    [Fact]
    public void A_folder_of_dvc_is_declared_as_a_whole()
    {
        _scratch.Write("data/images/a.csv", "x");
        Assert.Empty(Declare("data/images.dvc", "outs:\n- md5: " + Md5 + ".dir\n  nfiles: 1\n  path: images\n").Check());
    }

    [Fact]
    public void Git_does_not_hold_large_data_but_may_hold_a_pointer()
    {
        using var scratch = new Scratch();
        scratch.Write("src/App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"></Project>").Write("data/big.csv", "a,b\n" + new string('1', 3 << 20) + ",2\n")
            .Write("data/small.csv", Content).Write("data/new.csv", "a,b\n" + new string('1', 3 << 20) + ",2\n")
            .Write("qualitygates.json", "{ \"data\": { \"manifests\": [ \"data/SHA256SUMS\" ], \"largestInGit\": 2 }, \"severity\": { \"MLQ8102\": \"none\", \"MLQ8103\": \"none\" } }")
            .Write("data/SHA256SUMS", Sha256 + "  big.csv\n" + Sha256 + "  new.csv\n");
        scratch.Git("init", "-q").Git("add", "data/big.csv", "data/small.csv");
        Assert.Equal(["data/big.csv(1,1): warning MLQ8104: data/big.csv is tracked by git with 3 MB, more than the 2 of \"largestInGit\": every clone carries every version of it for ever. Take it out (git rm --cached), keep it with DVC (dvc add) or Git LFS (git lfs track), and commit its checksum."], scratch.Check());

        scratch.Write(".gitattributes", "*.csv filter=lfs diff=lfs merge=lfs -text\n");
        Assert.Empty(scratch.Check());
        File.Delete(scratch.PathOf(".gitattributes"));
        Assert.Single(scratch.Check());

        scratch.Git("rm", "-q", "--cached", "data/big.csv");
        Assert.Empty(scratch.Check());
    }

    public void Dispose() => _scratch.Dispose();

    private Scratch Declare(string manifest, string text) => _scratch
        .Write("qualitygates.json", "{ \"data\": { \"manifests\": [ \"" + manifest + "\" ] } }")
        .Write(manifest, text.Replace("{sha}", Sha256, StringComparison.Ordinal).Replace("{md5}", Md5, StringComparison.Ordinal).Replace("{size}", "8", StringComparison.Ordinal));
}
