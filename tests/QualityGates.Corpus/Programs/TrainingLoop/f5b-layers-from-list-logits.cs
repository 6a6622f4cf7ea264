// corpus: The same builder without the last activation: logits reach the loss, the sigmoid is for reading.
// library: TorchSharp
// axis: list of layers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(77);
var layers = new List<(string, Module<Tensor, Tensor>)>();
var widths = new long[] { 30, 64, 32, 1 };
for (var i = 0; i + 1 < widths.Length; i++)
{
    if (i > 0)
    {
        layers.Add(($"act{i}", Sigmoid()));
    }

    layers.Add(($"fc{i}", Linear(widths[i], widths[i + 1])));
}

using var net = Sequential(layers);
using var optimizer = optim.Adam(net.parameters());
var x = randn(512, 30);
var y = (x.sum(1, keepdim: true) > 0).to(ScalarType.Float32);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var logits = net.call(x);
    functional.binary_cross_entropy_with_logits(logits, y).backward();
    optimizer.step();
}

using (no_grad())
{
    using var scope = NewDisposeScope();
    Console.WriteLine(sigmoid(net.call(randn(1, 30))).item<float>());
}
