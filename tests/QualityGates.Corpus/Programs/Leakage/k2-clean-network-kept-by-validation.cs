// corpus: The last tenth of the training rows decides which epoch is kept; the test rows are looked at once, at the end.
// library: TorchSharp
// axis: fields of a class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(29);
var table = File.ReadLines("heating.csv").Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var heating = new Heating(table);
heating.Fit(epochs: 200);
var error = heating.TestError();
File.WriteAllText("heating.txt", error.ToString("F4", CultureInfo.InvariantCulture));

public sealed class Heating : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> network = nn.Sequential(
        ("hidden", nn.Linear(8, 24)),
        ("bend", nn.ReLU()),
        ("out", nn.Linear(24, 1)));

    private readonly nn.Module<Tensor, Tensor, Tensor> loss = nn.MSELoss();
    private readonly Tensor trainRows;
    private readonly Tensor trainTargets;
    private readonly Tensor validationRows;
    private readonly Tensor validationTargets;
    private readonly Tensor testRows;
    private readonly Tensor testTargets;

    public Heating(float[][] table)
    {
        var trainEnd = table.Length * 7 / 10;
        var validationEnd = table.Length * 8 / 10;
        (trainRows, trainTargets) = Tensors(table[..trainEnd]);
        (validationRows, validationTargets) = Tensors(table[trainEnd..validationEnd]);
        (testRows, testTargets) = Tensors(table[validationEnd..]);
    }

    public void Fit(int epochs)
    {
        using var optimizer = optim.Adam(network.parameters(), 1e-3);
        var best = double.PositiveInfinity;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            network.train();
            optimizer.zero_grad();
            loss.call(network.call(trainRows), trainTargets).backward();
            optimizer.step();

            var error = Error(validationRows, validationTargets);
            if (error < best)
            {
                best = error;
                network.save("heating.dat");
            }
        }
    }

    public double TestError()
    {
        network.load("heating.dat");
        return Error(testRows, testTargets);
    }

    public void Dispose()
    {
        network.Dispose();
        loss.Dispose();
    }

    private double Error(Tensor rows, Tensor targets)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        network.eval();
        return loss.call(network.call(rows), targets).ToDouble();
    }

    private static (Tensor Rows, Tensor Targets) Tensors(float[][] rows) => (
        tensor(rows.SelectMany(row => row[..8]).ToArray()).reshape(-1, 8),
        tensor(rows.Select(row => row[8]).ToArray()).reshape(-1, 1));
}
