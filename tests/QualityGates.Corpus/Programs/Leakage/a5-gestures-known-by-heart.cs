// corpus: A class that holds a network is trained on all gestures, and asked how many of the same gestures it knows.
// library: TorchSharp
// axis: class around a network
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(15);
using var scope = torch.NewDisposeScope();
var rows = File.ReadLines(args[0]).Select(line => line.Split(' ')).ToArray();
var moves = torch.tensor(rows.SelectMany(cells => cells[1..13]).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .reshape(rows.Length, 12);
var names = torch.tensor(rows.Select(cells => long.Parse(cells[0], CultureInfo.InvariantCulture)).ToArray());

using var reader = new GestureReader(kinds: 6);
reader.Learn(moves, names, epochs: 60);
var known = reader.Known(moves, names); // expect: MLQ2003
File.WriteAllText(args[1], known.ToString("F4", CultureInfo.InvariantCulture));

internal sealed class GestureReader(int kinds) : IDisposable
{
    private readonly Sequential _network = Sequential(Linear(12, 32), ReLU(), Linear(32, kinds));

    public void Learn(Tensor moves, Tensor names, int epochs)
    {
        using var criterion = CrossEntropyLoss();
        using var optimizer = torch.optim.Adam(_network.parameters(), lr: 0.005);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var turn = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = criterion.call(_network.call(moves), names);
            loss.backward();
            optimizer.step();
        }
    }

    public double Known(Tensor moves, Tensor names)
    {
        _network.eval();
        using var still = torch.no_grad();
        using var turn = torch.NewDisposeScope();
        var said = _network.call(moves).argmax(1);
        return said.eq(names).sum().ToInt64() / (double)names.shape[0];
    }

    public void Dispose() => _network.Dispose();
}
