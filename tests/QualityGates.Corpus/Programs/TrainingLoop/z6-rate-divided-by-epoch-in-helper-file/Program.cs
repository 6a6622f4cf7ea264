// corpus: The loop asks a helper in another file for an optimizer in each epoch, with a rate that comes from the number of the epoch.
// library: TorchSharp
// axis: helper in another file
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(8);
using var net = Sequential(Linear(5, 10), ReLU(), Linear(10, 2));
var train = Enumerable.Range(0, 12).Select(_ => (X: rand(32, 5), Y: randint(0, 2, new long[] { 32 }))).ToArray();
var test = (X: rand(128, 5), Y: randint(0, 2, new long[] { 128 }));

for (var epoch = 0; epoch < 15; epoch++)
{
    using var optimizer = Optimizers.For(net, 0.1 / (1 + epoch));
    foreach (var (x, y) in train)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.cross_entropy(net.call(x), y).backward();
        optimizer.step();
    }
}

using (no_grad())
{
    using var loss = functional.cross_entropy(net.call(test.X), test.Y);
    Console.WriteLine(loss.item<float>());
}
