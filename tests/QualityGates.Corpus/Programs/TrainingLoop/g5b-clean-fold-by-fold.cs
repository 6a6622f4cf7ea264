// corpus: Every fold makes its network, moves it and then makes its optimizer; epochs share both.
// library: TorchSharp
// axis: folds, chained move, local function
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(2);
var device = cuda.is_available() ? CUDA : CPU;
var x = tensor(File.ReadLines(args[0]).SelectMany(l => l.Split(',')).Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray(), device: device).reshape(-1, 5);
var scores = Enumerable.Range(0, 5).Select(Fold).ToList();
Console.WriteLine($"{scores.Average():F3}");

float Fold(int fold)
{
    var net = MakeNet().to(device);
    using var optimizer = MakeOptimizer(net);
    var (train, test) = Parts(fold);
    for (var epoch = 0; epoch < 30; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(net.call(train[.., ..4]), train[.., 4..]).backward();
        optimizer.step();
    }

    using var quiet = no_grad();
    using var error = functional.mse_loss(net.call(test[.., ..4]), test[.., 4..]);
    return error.item<float>();
}

Sequential MakeNet() => Sequential(Linear(4, 8), ReLU(), Linear(8, 1));

optim.Optimizer MakeOptimizer(Module net) => optim.Adam(net.parameters());

(Tensor Train, Tensor Test) Parts(int fold)
{
    var length = x.shape[0] / 5;
    var rows = arange(x.shape[0], device: device);
    var inside = rows.ge(fold * length).logical_and(rows.lt((fold + 1) * length));
    return (x[inside.logical_not()], x[inside]);
}
