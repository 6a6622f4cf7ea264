// corpus: Four small batches are meant to make one step, but each of them throws away what the others have added.
// library: TorchSharp
// axis: top-level, options record, local functions, condition that counts
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(11);
var settings = new KilnSettings(Epochs: 25, Rows: 8, Together: 4, Rate: 0.003);
var firings = Firing.Read(args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "kiln.csv"));
var cut = firings.Count * 4 / 5;
var earlier = firings.Take(cut).ToList();
var later = firings.Skip(cut).ToList();

using var network = nn.Sequential(nn.Linear(5, 32), nn.Tanh(), nn.Linear(32, 1));
using var optimizer = optim.AdamW(network.parameters(), lr: settings.Rate, weight_decay: 0.01);

for (var epoch = 0; epoch < settings.Epochs; epoch++)
{
    var turn = 0;
    foreach (var chunk in earlier.Chunk(settings.Rows))
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad(); // expect: MLQ5002
        var loss = Loss(chunk) / settings.Together;
        loss.backward();
        if (++turn % settings.Together == 0)
        {
            optimizer.step();
        }
    }
}

var errors = new List<double>();
using (no_grad())
{
    foreach (var chunk in later.Chunk(64))
    {
        using var scope = NewDisposeScope();
        errors.Add(nn.functional.l1_loss(Guess(chunk), Hardness(chunk)).ToDouble());
    }
}

File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "kiln.metrics.txt"),
    errors.Average().ToString("F4", CultureInfo.InvariantCulture));

Tensor Loss(Firing[] chunk) => nn.functional.smooth_l1_loss(Guess(chunk), Hardness(chunk));

Tensor Guess(Firing[] chunk) =>
    network.call(tensor(chunk.SelectMany(firing => firing.Sensors).ToArray()).reshape(chunk.Length, 5));

Tensor Hardness(Firing[] chunk) => tensor(chunk.Select(firing => firing.Hardness).ToArray()).reshape(chunk.Length, 1);

internal sealed record KilnSettings(int Epochs, int Rows, int Together, double Rate);

internal sealed record Firing(float[] Sensors, float Hardness)
{
    public static List<Firing> Read(string path) =>
        File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .Select(cells => new Firing(cells[..5], cells[5]))
            .ToList();
}
