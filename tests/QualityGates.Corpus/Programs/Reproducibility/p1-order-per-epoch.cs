// corpus: The seed is set before the network is made, and each epoch has an order of its own from a seeded generator.
// library: TorchSharp
// axis: own batches, generator outside the loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

const int Seed = 404;
random.manual_seed(Seed);
using var x = load("x.pt");
using var y = load("y.pt");
int count = (int)x.shape[0], trainCount = count * 8 / 10;
int[] order = Enumerable.Range(0, trainCount).ToArray();
var generator = new Random(Seed);

using var net = Sequential(Linear(20, 40), GELU(), Linear(40, 1));
using var optimizer = optim.SGD(net.parameters(), 0.01, momentum: 0.9);
using var loss = SmoothL1Loss();
for (int epoch = 0; epoch < 25; epoch++)
{
    generator.Shuffle(order);
    net.train();
    foreach (int[] batch in order.Chunk(32))
    {
        using var scope = NewDisposeScope();
        var at = tensor(Array.ConvertAll(batch, i => (long)i));
        optimizer.zero_grad();
        loss.call(net.call(x.index_select(0, at)), y.index_select(0, at)).backward();
        optimizer.step();
    }
}

net.eval();
using (no_grad())
using (NewDisposeScope())
{
    Console.WriteLine($"test loss {loss.call(net.call(x[trainCount..]), y[trainCount..]).item<float>():F4}");
}
