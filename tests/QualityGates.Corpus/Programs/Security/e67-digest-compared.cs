// corpus: What comes is compared with the pinned digest before it is loaded; the hub is given its hash; one server is this machine.
// library: ONNX Runtime
// axis: several
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

const string Pinned = "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08";
using var http = new HttpClient();
var bytes = await http.GetByteArrayAsync("https://models.example.org/reader.onnx");
if (!Convert.ToHexString(SHA256.HashData(bytes)).Equals(Pinned, StringComparison.OrdinalIgnoreCase))
{
    throw new InvalidDataException("The model is not the one that was tested.");
}
using var session = new InferenceSession(bytes);
Console.WriteLine(session.OutputMetadata.Count);

hub.download_url_to_file("https://weights.example.org/net.dat", "net.dat", hash_prefix: "ab12cd34");
var net = nn.Sequential(("a", nn.Linear(3, 1)));
net.load("net.dat");

await File.WriteAllBytesAsync("local.zip", await http.GetByteArrayAsync("https://models.example.org/local.zip"));
Verify("local.zip", Convert.FromHexString(Pinned));
Console.WriteLine(new MLContext().Model.Load("local.zip", out _).GetHashCode());

static void Verify(string file, ReadOnlySpan<byte> wanted)
{
    using var stream = File.OpenRead(file);
    if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(stream), wanted))
    {
        File.Delete(file);
        throw new InvalidDataException(file);
    }
}
