// corpus: The network answers with probabilities; the trainer picks cross-entropy for it by a switch on a setting.
// library: TorchSharp
// axis: switch expression, another file, local
using Aviary;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(6);
var device = cuda.is_available() ? CUDA : CPU;
var net = new SpeciesNet().to(device);
var optimizer = optim.Adam(net.parameters(), 3e-4);
using var calls = jagged(args[0], device, out var species);
Func<Tensor, Tensor, Tensor> loss = args[1] switch
{
    "smooth" => (o, t) => functional.cross_entropy(o, t, label_smoothing: 0.1),
    _ => (o, t) => functional.cross_entropy(o, t),
};

for (var i = 0; i < 100; i++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var value = loss(net.call(calls), species);
    value.backward();
    optimizer.step();
    Console.WriteLine(value.item<float>());
}

static Tensor jagged(string path, Device device, out Tensor labels)
{
    var rows = File.ReadLines(path).Select(l => l.Split(',').Select(float.Parse).ToArray()).ToArray(); // expect: MLQ1008
    labels = tensor(rows.Select(r => (long)r[128]).ToArray(), device: device);
    return tensor(rows.SelectMany(r => r[..128]).ToArray(), rows.Length, 128, device: device);
}
