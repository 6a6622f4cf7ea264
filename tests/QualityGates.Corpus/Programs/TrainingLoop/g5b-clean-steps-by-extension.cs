// corpus: One extension does a whole update in the right order; a schedule is stepped by a list of callbacks.
// library: TorchSharp
// axis: extension, lambda, list of callbacks
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var net = Sequential(Linear(9, 18), ReLU(), Linear(18, 1));
var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9);
var schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, 50);
var afterEpoch = new List<Action<int, float>>
{
    (epoch, loss) => Console.WriteLine($"{epoch} {loss}"),
    (_, _) => schedule.step(),
};
var rows = File.ReadLines(args[0]).Select(l => l.Split(',').Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray()).ToArray();

for (var epoch = 0; epoch < 50; epoch++)
{
    var sum = 0f;
    foreach (var chunk in rows.Chunk(128))
    {
        using var scope = NewDisposeScope();
        var x = tensor(chunk.SelectMany(r => r[..9]).ToArray(), chunk.Length, 9);
        var y = tensor(chunk.Select(r => r[9]).ToArray(), chunk.Length, 1);
        sum += optimizer.Update(functional.mse_loss(net.call(x), y));
    }

    afterEpoch.ForEach(callback => callback(epoch, sum));
}

internal static class OptimizerExtensions
{
    public static float Update(this optim.Optimizer optimizer, Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }
}
