// corpus: After every epoch the share of quakes found in the test part decides whether the network is saved, and that share is what is written down.
// library: TorchSharp
// axis: training loop
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(21);
var traces = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var trainRows = traces[..(traces.Length * 3 / 4)];
var testRows = traces[(traces.Length * 3 / 4)..];
using var trainX = tensor(trainRows.SelectMany(row => row[..12]).ToArray(), trainRows.Length, 12);
using var trainY = tensor(trainRows.Select(row => row[12]).ToArray());
using var testX = tensor(testRows.SelectMany(row => row[..12]).ToArray(), testRows.Length, 12);
using var testY = tensor(testRows.Select(row => row[12]).ToArray());

using var net = Sequential(("wide", Linear(12, 32)), ("bend", Tanh()), ("one", Linear(32, 1)));
using var optimizer = optim.Adam(net.parameters(), lr: 0.005);
using var loss = BCEWithLogitsLoss();
var best = 0f;
for (var epoch = 0; epoch < 80; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var cost = loss.call(net.call(trainX).squeeze(1), trainY);
    cost.backward();
    optimizer.step();

    var share = Share(net, testX, testY); // expect: MLQ2005
    if (share > best)
    {
        best = share;
        net.save("quakes.dat");
    }
}

Console.WriteLine($"{best:P1} of the windows are told right");
File.WriteAllText("quakes.json", JsonSerializer.Serialize(new { best }));

static float Share(Module<Tensor, Tensor> net, Tensor x, Tensor y)
{
    using var scope = NewDisposeScope();
    using var guard = no_grad();
    var positive = net.call(x).squeeze(1).gt(0);
    return positive.eq(y.to_type(ScalarType.Bool)).to_type(ScalarType.Float32).mean().ToSingle();
}
