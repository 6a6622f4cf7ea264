// corpus: The decaying rate is done by making a new optimizer in every epoch, through a small factory.
// library: TorchSharp
// axis: helper, loop, local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(14);
var net = Sequential(Linear(3, 12), ReLU(), Linear(12, 1));
var x = tensor(File.ReadLines(args[0]).SelectMany(l => l.Split(' ')).Select(float.Parse).ToArray()).reshape(-1, 3); // expect: MLQ1008
var y = x.sum(1, keepdim: true).detach();

foreach (var epoch in Enumerable.Range(0, 60))
{
    var optimizer = OptimizerFor(epoch);
    var loss = TrainOnce(optimizer);
    Console.WriteLine($"epoch {epoch} loss {loss}");
}

optim.Optimizer OptimizerFor(int epoch)
{
    var rate = 1e-2 * Math.Pow(0.95, epoch);
    return optim.Adam(net.parameters(), rate); // expect: MLQ5008
}

float TrainOnce(optim.Optimizer optimizer)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = functional.mse_loss(net.call(x), y);
    loss.backward();
    optimizer.step();
    return loss.item<float>();
}
