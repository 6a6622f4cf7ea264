// corpus: TorchScript is fetched by the hub of TorchSharp, which is given the hash the file must begin with.
// library: TorchSharp
// axis: console, hash_prefix
using TorchSharp;
using static TorchSharp.torch;

var file = Path.Combine(AppContext.BaseDirectory, "denoiser-8f3a91c2.pt");
if (!File.Exists(file))
{
    hub.download_url_to_file("https://weights.example.org/denoiser-8f3a91c2.pt", file, hash_prefix: "8f3a91c2", progress: false);
}

using var network = jit.load<Tensor, Tensor>(file);
network.eval();
using var guard = no_grad();
using var noise = zeros(1, 1, 64, 64);
using var output = network.call(noise);
Console.WriteLine(string.Join(" x ", output.shape));
