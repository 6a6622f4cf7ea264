// corpus: Weights are fetched by the hub without a hash to compare; the second method gives one.
// library: TorchSharp
// axis: torch.hub
using TorchSharp;
using static TorchSharp.torch;

namespace Hubs;

public static class Pretrained
{
    private const string Url = "https://weights.example.org/resnet/resnet18-f37072fd.dat";

    public static nn.Module Load(nn.Module network, string folder)
    {
        var path = Path.Combine(folder, "resnet18.dat");
        if (!File.Exists(path))
            torch.hub.download_url_to_file(Url, path); // expect: MLQ7002
        return network.load(path);
    }

    public static nn.Module LoadChecked(nn.Module network, string folder)
    {
        var path = Path.Combine(folder, "resnet18-checked.dat");
        if (!File.Exists(path))
            torch.hub.download_url_to_file(Url, path, hash_prefix: "f37072fd");
        return network.load(path);
    }
}
