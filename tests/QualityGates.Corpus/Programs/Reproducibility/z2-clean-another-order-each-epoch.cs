// corpus: The loader is made in each epoch with a seed that grows with it; the one for testing does not shuffle.
// library: TorchSharp
// axis: module class
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(33);
var (trainX, trainY) = Tables.Read(args[0]);
var (testX, testY) = Tables.Read(args[1]);
using var train = utils.data.TensorDataset(trainX, trainY);
using var test = utils.data.TensorDataset(testX, testY);
using var testLoader = utils.data.DataLoader(test, 128, shuffle: false);
using var net = new FireNet();
using var bce = nn.BCEWithLogitsLoss();
using var optimizer = optim.Adam(net.parameters(), lr: 0.003);

for (var epoch = 0; epoch < 25; epoch++)
{
    net.train();
    using var loader = utils.data.DataLoader(train, 32, shuffle: true, seed: 33 + epoch, disposeDataset: false);
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = bce.call(net.call(batch[0]), batch[1]);
        loss.backward();
        optimizer.step();
    }

    net.eval();
    var wrong = 0L;
    using (no_grad())
    {
        foreach (var batch in testLoader)
        {
            using var scope = NewDisposeScope();
            wrong += net.call(batch[0]).gt(0).ne(batch[1].gt(0.5)).sum().item<long>();
        }
    }

    Console.WriteLine($"epoch {epoch}: {wrong} of {test.Count} wrong");
}

internal static class Tables
{
    public static (Tensor X, Tensor Y) Read(string file)
    {
        var rows = File.ReadLines(file)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        return (
            tensor(rows.SelectMany(row => row[..6]).ToArray()).reshape(rows.Length, 6),
            tensor(rows.Select(row => row[6]).ToArray()).reshape(rows.Length, 1));
    }
}

internal sealed class FireNet : nn.Module<Tensor, Tensor>
{
    private readonly Linear _in;
    private readonly Linear _out;

    public FireNet()
        : base(nameof(FireNet))
    {
        _in = nn.Linear(6, 16);
        _out = nn.Linear(16, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var hidden = nn.functional.relu(_in.call(input));
        return _out.call(hidden);
    }
}
