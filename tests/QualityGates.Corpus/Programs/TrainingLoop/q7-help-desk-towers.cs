// corpus: Two towers learn to match questions and articles: the one of the articles never steps, and the plateau is never told a metric.
// library: TorchSharp
// axis: two networks, two optimizers, plateau, static methods
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace HelpDesk.Matching;

internal sealed class Tower : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layers;

    public Tower(string name, int width)
        : base(name)
    {
        _layers = nn.Sequential(nn.Linear(width, 96), nn.GELU(), nn.Linear(96, 32));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => nn.functional.normalize(_layers.call(input));
}

internal static class Program
{
    private const int Questions = 120;
    private const int Articles = 200;

    private static void Main(string[] args)
    {
        manual_seed(5);
        var pairs = Read(args[0]);
        var training = pairs.Where(pair => pair.Ticket % 10 < 8).ToList();
        var held = pairs.Where(pair => pair.Ticket % 10 >= 8).ToList();

        using var asking = new Tower("asking", Questions);
        using var answering = new Tower("answering", Articles);
        using var askingSteps = optim.Adam(asking.parameters(), lr: 0.001);
        using var answeringSteps = optim.Adam(answering.parameters(), lr: 0.001);
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(askingSteps, factor: 0.5, patience: 2);

        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var chunk in training.Chunk(128))
            {
                using var scope = NewDisposeScope();
                askingSteps.zero_grad();
                answeringSteps.zero_grad();
                var similar = Similarity(asking, answering, chunk) * 20;
                var loss = nn.functional.cross_entropy(similar, arange(chunk.Length, dtype: int64));
                loss.backward(); // expect: MLQ5002
                askingSteps.step();
            }

            plateau.step(); // expect: MLQ5002
        }

        var hits = 0L;
        using var guard = no_grad();
        foreach (var chunk in held.Chunk(128))
        {
            using var scope = NewDisposeScope();
            hits += Similarity(asking, answering, chunk).argmax(1).eq(arange(chunk.Length, dtype: int64)).sum().ToInt64();
        }

        File.WriteAllText(args[1], ((double)hits / held.Count).ToString("F3", CultureInfo.InvariantCulture));
    }

    private static Tensor Similarity(Tower asking, Tower answering, Pair[] chunk)
    {
        var questions = tensor(chunk.SelectMany(pair => pair.Question).ToArray()).reshape(chunk.Length, Questions);
        var articles = tensor(chunk.SelectMany(pair => pair.Article).ToArray()).reshape(chunk.Length, Articles);
        return asking.call(questions).matmul(answering.call(articles).t());
    }

    private static List<Pair> Read(string path)
    {
        var pairs = new List<Pair>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            var numbers = cells.Skip(1).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            pairs.Add(new Pair(int.Parse(cells[0], CultureInfo.InvariantCulture), numbers[..Questions], numbers[Questions..]));
        }

        return pairs;
    }

    private sealed record Pair(int Ticket, float[] Question, float[] Article);
}
