// corpus: Every fifth stroke is kept for judging as it is; the others are shifted three ways, and a network learns from these.
// library: TorchSharp
// axis: console, tensors
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(31);

var strokes = File.ReadLines(args[0]).Select(Stroke.Read).ToArray();
var judge = strokes.Where((_, i) => i % 5 == 0).ToArray();
var learn = strokes.Where((_, i) => i % 5 != 0)
    .SelectMany(stroke => Enumerable.Range(-1, 3).Select(by => stroke.Shifted(by)))
    .ToArray();

using var x = tensor(learn.SelectMany(stroke => stroke.Points).ToArray(), learn.Length, Stroke.Length);
using var y = tensor(learn.Select(stroke => stroke.Forged).ToArray(), learn.Length, 1);
using var network = Sequential(Linear(Stroke.Length, 32), ReLU(), Linear(32, 1));
using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
using var loss = BCEWithLogitsLoss();

network.train();
for (var epoch = 0; epoch < 60; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var error = loss.call(network.call(x), y);
    error.backward();
    optimizer.step();
}

network.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var logits = network.call(tensor(judge.SelectMany(stroke => stroke.Points).ToArray(), judge.Length, Stroke.Length));
    var truth = tensor(judge.Select(stroke => stroke.Forged).ToArray(), judge.Length, 1);
    var error = loss.call(logits, truth).item<float>();
    var right = logits.gt(0).eq(truth.to_type(ScalarType.Bool)).to_type(ScalarType.Float32).mean().item<float>();
    File.WriteAllText("strokes.json", JsonSerializer.Serialize(new { error, right, judged = judge.Length }));
}

internal sealed record Stroke(float[] Points, float Forged)
{
    public const int Length = 48;

    public static Stroke Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Stroke(cells[..Length], cells[Length]);
    }

    public Stroke Shifted(int by)
        => this with { Points = Points.Select((_, i) => Points[Math.Clamp(i + by, 0, Length - 1)]).ToArray() };
}
