using QualityGates.Gates.Files;
using QualityGates.Gates.Models;

namespace QualityGates.Gates.Tests.Models;

public sealed class ChecksumsTests : IDisposable
{
    private const string Digest = "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824";

    private readonly Scratch _scratch = new Scratch().Write("m.onnx", "hello");

    [Theory]
    [InlineData("m.onnx.sha256", Digest)]
    [InlineData("m.onnx.sha256", Digest + "  m.onnx\r\n")]
    [InlineData("m.onnx.sha256", Digest + " *./m.onnx\n")]
    [InlineData("m.onnx.sha256", Digest + "  renamed.onnx\n")]
    [InlineData("m.onnx.sha256", "SHA256 (m.onnx) = " + Digest)]
    [InlineData("SHA256SUMS", "0000000000000000000000000000000000000000000000000000000000000000  other\n" + Digest + "  m.onnx")]
    [InlineData("m.onnx.md5", "5d41402abc4b2a76b9719d911017c592  m.onnx")]
    [InlineData("m.onnx.sha512", "9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043")]
    [InlineData("m.onnx.dvc", "outs:\n- md5: 5d41402abc4b2a76b9719d911017c592\n  size: 5\n  hash: md5\n  path: m.onnx\n")]
    public void Reads_the_common_forms_and_they_hold(string name, string text)
    {
        var files = new FileLedger();
        var digest = Assert.Single(Checksums.For(files, _scratch.Write(name, text).PathOf("m.onnx")));
        Assert.Equal(digest.Digest, new FileDigests(files).Of(_scratch.PathOf("m.onnx"), digest.Algorithm));
    }

    [Theory]
    [InlineData("m.onnx.sha256", "")]
    [InlineData("m.onnx.sha256", "no digest at all")]
    [InlineData("m.onnx.sha256", Digest + "  a\n" + Digest + "  b\n")]
    [InlineData("SHA256SUMS", Digest + "  other.onnx")]
    [InlineData("SHA256SUMS", Digest)]
    [InlineData("SHA256SUMS", "\0\0\0")]
    [InlineData("m.onnx.dvc", "outs:\n- md5: 5d41402abc4b2a76b9719d911017c592.dir\n  path: m.onnx\n")]
    [InlineData("m.onnx.dvc", "outs: [ {")]
    public void What_does_not_name_the_model_says_nothing_of_it(string name, string text) =>
        Assert.Empty(Checksums.For(new FileLedger(), _scratch.Write(name, text).PathOf("m.onnx")));

    public void Dispose() => _scratch.Dispose();
}
