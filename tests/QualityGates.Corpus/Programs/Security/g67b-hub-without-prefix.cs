// corpus: Weights are fetched by the library's own helper, which compares a hash if it is given one, and it is not.
// library: TorchSharp
// axis: conditional, static method of a module's factory
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

using var network = Networks.Pretrained("https://weights.example.org/tabular-v2.dat");
network.eval();
using (no_grad())
{
    Console.WriteLine(network.call(zeros(1, 12)).argmax().item<long>());
}

internal static class Networks
{
    public static Module<Tensor, Tensor> Pretrained(string url)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetFileName(url));
        if (!File.Exists(file))
        {
            hub.download_url_to_file(url, file); // expect: MLQ7002
        }
        var network = Sequential(("first", Linear(12, 24)), ("relu", ReLU()), ("last", Linear(24, 3)));
        network.load(file);
        return network;
    }
}
