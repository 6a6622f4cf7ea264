// corpus: Weights come from a hub without a hash, and an archive of vocabularies is unpacked wherever its entries say.
// library: TorchSharp
// axis: class with methods
using System.IO.Compression;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Speech;

public sealed class Assets
{
    private const string Weights = "weights.dat";
    private const string Vocabularies = "vocabularies.zip";

    public static Module<Tensor, Tensor> Network()
    {
        random.manual_seed(1);
        hub.download_url_to_file("https://hub.example.com/speech/small.dat", Weights); // expect: MLQ7002
        var net = Sequential(Linear(80, 256), ReLU(), Linear(256, 32));
        net.load(Weights);
        net.eval();
        return net;
    }

    public static void Unpack(string folder)
    {
        using var archive = ZipFile.OpenRead(Vocabularies);
        foreach (var entry in archive.Entries.Where(entry => entry.Length > 0))
        {
            var target = Path.Combine(folder, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
        }
    }
}
