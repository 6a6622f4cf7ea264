// corpus: The hub helper is told how the hash of the weights begins.
// library: TorchSharp
// axis: script
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var file = Path.Combine(AppContext.BaseDirectory, "letters.dat");
if (!File.Exists(file))
{
    hub.download_url_to_file("https://weights.example.com/letters-7d1f20aa.dat", file, hash_prefix: "7d1f20aa");
}

using var net = Sequential(Linear(784, 64), ReLU(), Linear(64, 26));
net.load(file);
net.eval();
using (no_grad())
{
    using var image = zeros(1, 784);
    using var scores = net.call(image);
    Console.WriteLine((char)('A' + scores.argmax(1).item<long>()));
}
