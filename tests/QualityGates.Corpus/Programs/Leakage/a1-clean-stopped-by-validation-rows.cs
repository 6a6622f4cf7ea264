// corpus: The loop is left when rows of a validation part get no better, the best weights come back, and a third part is measured once at the end.
// library: TorchSharp
// axis: training loop, early stopping
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

const int Inputs = 10;
manual_seed(23);

var cells = File.ReadLines(args[0]).Skip(1).SelectMany(line => line.Split(','))
    .Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
long count = cells.Length / (Inputs + 1);
using var table = tensor(cells, count, Inputs + 1);
var sizes = new[] { count * 6 / 10, count * 2 / 10, count - (count * 6 / 10) - (count * 2 / 10) };
var pieces = table.split(sizes, 0);
var (train, validation, test) = (pieces[0], pieces[1], pieces[2]);

using var network = nn.Sequential(("in", nn.Linear(Inputs, 32)), ("bend", nn.ReLU()), ("out", nn.Linear(32, 1)));
using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
var (best, waited) = (double.MaxValue, 0);
for (var epoch = 0; epoch < 500; epoch++)
{
    using (NewDisposeScope())
    {
        network.train();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(network.call(train.narrow(1, 0, Inputs)), train.narrow(1, Inputs, 1));
        loss.backward();
        optimizer.step();
    }

    var mse = Errors.Of(network, validation, Inputs).Mse;
    if (mse < best)
    {
        (best, waited) = (mse, 0);
        network.save(args[1]);
    }
    else if (++waited == 20)
    {
        break;
    }
}

network.load(args[1]);
var (testMse, testMae) = Errors.Of(network, test, Inputs);
File.WriteAllText(args[2], JsonSerializer.Serialize(new { validationMse = best, testMse, testMae }));

internal static class Errors
{
    public static (double Mse, double Mae) Of(Sequential network, Tensor rows, int inputs)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var foreseen = network.call(rows.narrow(1, 0, inputs));
        var truth = rows.narrow(1, inputs, 1);
        return (nn.functional.mse_loss(foreseen, truth).ToDouble(), nn.functional.l1_loss(foreseen, truth).ToDouble());
    }
}
