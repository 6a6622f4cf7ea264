// corpus: Weights come from the hub helper of TorchSharp without a prefix of their hash, and a network loads them.
// library: TorchSharp
// axis: static class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Denoiser
{
    private const string Address = "https://weights.example.com/denoiser.dat";

    private static void Main()
    {
        random.manual_seed(1);
        var file = Path.Combine(AppContext.BaseDirectory, "denoiser.dat");
        if (!File.Exists(file))
        {
            hub.download_url_to_file(Address, file); // expect: MLQ7002
        }

        using var net = Sequential(Linear(64, 32), ReLU(), Linear(32, 64));
        net.load(file);
        net.eval();
        using (no_grad())
        {
            using var noisy = rand(1, 64);
            using var clean = net.call(noisy);
            Console.WriteLine(clean.mean().item<float>());
        }
    }
}
