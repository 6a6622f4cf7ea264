// corpus: Roast colours are classified by a network with batch normalisation whose held-out rows are scored in the mode of training, and recorded.
// library: TorchSharp
// axis: console, nested loops
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(8);
var roasts = Directory.EnumerateFiles(args[0], "*.csv").Order(StringComparer.Ordinal).Select(Roast.Read).ToList();
var held = roasts.Count / 5;
var net = Sequential(Linear(30, 40), BatchNorm1d(40), ReLU(), Linear(40, 5));
var optimizer = optim.AdamW(net.parameters(), 2e-3);

var lines = new List<string> { "epoch,loss,accuracy" };
for (var epoch = 0; epoch < 25; epoch++)
{
    foreach (var roast in roasts.Skip(held))
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.cross_entropy(net.call(roast.Curves), roast.Grades).backward();
        optimizer.step();
    }

    double loss = 0, right = 0, count = 0;
    foreach (var roast in roasts.Take(held))
    {
        using var scope = NewDisposeScope();
        var logits = net.call(roast.Curves); // expect: MLQ5003 MLQ5004
        loss += functional.cross_entropy(logits, roast.Grades).ToDouble();
        right += logits.argmax(1).eq(roast.Grades).sum().ToDouble();
        count += roast.Grades.shape[0];
    }

    lines.Add(string.Create(CultureInfo.InvariantCulture, $"{epoch},{loss / held},{right / count}"));
}

File.WriteAllLines("roasts-metrics.csv", lines);

internal sealed record Roast(Tensor Curves, Tensor Grades)
{
    public static Roast Read(string path)
    {
        var rows = File.ReadLines(path).Select(line => line.Split(',')).ToList();
        var curves = rows.SelectMany(row => row.Take(30).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture) / 250)).ToArray();
        var grades = rows.Select(row => long.Parse(row[30], CultureInfo.InvariantCulture)).ToArray();
        return new Roast(tensor(curves, rows.Count, 30), tensor(grades));
    }
}
