// corpus: What is fetched is compared with a checksum in the program, in another method, before it is loaded; the weights have a prefix of theirs.
// library: TorchSharp
// axis: helper, bytes, named argument
using System.Security.Cryptography;
using TorchSharp;

using var client = new HttpClient();
var bytes = await client.GetByteArrayAsync("https://models.example.org/net.pt");
Checksums.Require(bytes, "5D41402ABC4B2A76B9719D911017C592AE3F2A1B0C4D5E6F708192A3B4C5D6E7");
File.WriteAllBytes("net.pt", bytes);
using var net = torch.jit.load("net.pt");
torch.hub.download_url_to_file("https://models.example.org/encoder.pt", "encoder.pt", hash_prefix: "9f86d081");
using var encoder = torch.jit.load("encoder.pt");
net.eval();
encoder.eval();

static class Checksums
{
    public static void Require(byte[] content, string expected)
    {
        if (!Convert.ToHexString(SHA256.HashData(content)).Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException("The file is another one.");
        }
    }
}
