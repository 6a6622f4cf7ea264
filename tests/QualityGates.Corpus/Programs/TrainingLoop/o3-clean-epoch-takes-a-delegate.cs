// corpus: One generic epoch runner is given the step as a delegate that returns a number, so no tensor leaves the scope the runner opens.
// library: TorchSharp
// axis: delegates and generics
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(99);
var songs = File.ReadLines(args[0]).Select(Song.Parse).ToList();
var (learn, check) = (songs.Take(songs.Count * 4 / 5).ToList(), songs.Skip(songs.Count * 4 / 5).ToList());

using var net = nn.Sequential(nn.Linear(Song.Width, 40), nn.ReLU(), nn.Dropout(0.3), nn.Linear(40, Song.Genres));
using var adam = optim.Adam(net.parameters(), lr: 3e-3);
var criterion = nn.CrossEntropyLoss();

for (var epoch = 0; epoch < 25; epoch++)
{
    net.train();
    var loss = Runner.Each(learn, 64, batch =>
    {
        var (x, y) = Song.Stack(batch);
        adam.zero_grad();
        var value = criterion.call(net.call(x), y);
        value.backward();
        adam.step();
        return value.item<float>();
    });
    Console.WriteLine($"{epoch} {loss.Average().ToString("F4", CultureInfo.InvariantCulture)}");
}

net.eval();
using (no_grad())
{
    var scores = Runner.Each(check, 256, batch =>
    {
        var (x, y) = Song.Stack(batch);
        var logits = net.call(x);
        return (
            Right: logits.argmax(1).eq(y).sum().item<long>(),
            Loss: nn.functional.cross_entropy(logits, y, reduction: nn.Reduction.Sum).item<float>());
    });
    var report = new Dictionary<string, double>
    {
        ["accuracy"] = scores.Sum(score => score.Right) / (double)check.Count,
        ["log_loss"] = scores.Sum(score => score.Loss) / (double)check.Count,
    };
    File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "songs.metrics.json"), JsonSerializer.Serialize(report));
}

internal static class Runner
{
    public static List<TResult> Each<TRow, TResult>(IEnumerable<TRow> rows, int size, Func<TRow[], TResult> body)
        where TResult : struct
    {
        var results = new List<TResult>();
        foreach (var chunk in rows.Chunk(size))
        {
            using var scope = NewDisposeScope();
            results.Add(body(chunk));
        }

        return results;
    }
}

internal sealed record Song(float[] Sound, long Genre)
{
    public const int Width = 20;
    public const int Genres = 6;

    public static Song Parse(string line)
    {
        var cells = line.Split('\t');
        return new Song(
            cells.Take(Width).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            long.Parse(cells[Width], CultureInfo.InvariantCulture));
    }

    public static (Tensor X, Tensor Y) Stack(Song[] songs) =>
        (tensor(songs.SelectMany(song => song.Sound).ToArray()).reshape(songs.Length, Width), tensor(songs.Select(song => song.Genre).ToArray()));
}
