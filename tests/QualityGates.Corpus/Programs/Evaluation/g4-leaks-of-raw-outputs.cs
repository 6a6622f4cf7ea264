// corpus: A network for leaking valves is trained on raw outputs, and its hits are counted where the raw output is over one half.
// library: TorchSharp
// axis: script
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(5);

var file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "valves.csv");
var rows = File.ReadLines(file)
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = rows.Length * 4 / 5;

using var trainX = tensor(rows[..cut].SelectMany(row => row[..6]).ToArray(), [cut, 6]);
using var trainY = tensor(rows[..cut].Select(row => row[6]).ToArray(), [cut, 1]);
using var testX = tensor(rows[cut..].SelectMany(row => row[..6]).ToArray(), [rows.Length - cut, 6]);
using var testY = tensor(rows[cut..].Select(row => row[6]).ToArray(), [rows.Length - cut, 1]);

using var net = nn.Sequential(nn.BatchNorm1d(6), nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 1));
using var criterion = nn.BCEWithLogitsLoss();
using var optimizer = optim.Adam(net.parameters(), lr: 0.005);

net.train();
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = criterion.call(net.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
using (NewDisposeScope())
{
    var leaking = net.call(testX).gt(0.5); // expect: MLQ3006
    var truth = testY.gt(0.5);
    var hits = leaking.logical_and(truth).sum().item<long>();
    var precision = hits / (double)Math.Max(1, leaking.sum().item<long>());
    var recall = hits / (double)Math.Max(1, truth.sum().item<long>());
    File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "valves.json"), JsonSerializer.Serialize(new { precision, recall }));
}
