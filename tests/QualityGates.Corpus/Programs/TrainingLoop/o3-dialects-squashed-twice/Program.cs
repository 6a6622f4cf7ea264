// corpus: The factory in another file ends its network with Softmax, and the loop gives what comes out to a cross-entropy, which takes scores.
// library: TorchSharp
// axis: factory in another file
using System.Globalization;
using Dialects;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(44);
var rows = File.ReadLines(args[0]).Select(line => line.Split(';')).ToArray();
var cut = rows.Length * 4 / 5;
using var net = DialectNetworks.Build(inputs: 39, hidden: 96, dialects: 7);
using var optimizer = optim.Adam(net.parameters(), lr: 0.001);
using var criterion = nn.CrossEntropyLoss();

for (var epoch = 0; epoch < 30; epoch++)
{
    net.train();
    foreach (var chunk in rows[..cut].Chunk(64))
    {
        using var scope = NewDisposeScope();
        var (x, y) = Encode(chunk);
        optimizer.zero_grad();
        var loss = criterion.call(net.call(x), y);
        loss.backward();
        optimizer.step();
    }
}

net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var (x, y) = Encode(rows[cut..]);
    var found = net.call(x).argmax(1);
    var accuracy = found.eq(y).to(float64).mean().item<double>();
    var recalls = Enumerable.Range(0, 7).Select(dialect => Recall(found, y, dialect)).ToArray();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accuracy {accuracy:F3}, worst recall {recalls.Min():F3}"));
}

static double Recall(Tensor found, Tensor truth, int dialect)
{
    var members = truth.eq(dialect);
    var hits = found.eq(dialect).logical_and(members).sum().ToInt64();
    return hits / (double)Math.Max(1, members.sum().ToInt64());
}

static (Tensor X, Tensor Y) Encode(string[][] rows) => (
    tensor(rows.SelectMany(row => row[..39].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 39),
    tensor(rows.Select(row => long.Parse(row[39], CultureInfo.InvariantCulture)).ToArray()));
