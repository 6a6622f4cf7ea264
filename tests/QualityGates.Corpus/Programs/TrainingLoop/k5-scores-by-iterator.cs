// corpus: A scorer of documents yields its results one by one: without a guard, and its network is still in the mode it was made in.
// library: TorchSharp
// axis: iterator, property, base class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Scoring;

public sealed record Document(string Id, float[] Features);

public sealed record Score(string Id, float Value);

public sealed class Ranker : nn.Module<Tensor, Tensor>
{
    private readonly Linear _hidden = nn.Linear(50, 100);
    private readonly BatchNorm1d _norm = nn.BatchNorm1d(100);
    private readonly Linear _out = nn.Linear(100, 1);

    public Ranker()
        : base(nameof(Ranker)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(nn.functional.relu(_norm.call(_hidden.call(input))));
}

public abstract class Scorer
{
    public abstract IEnumerable<Score> Run(IEnumerable<Document> documents);

    public void Write(IEnumerable<Document> documents, TextWriter writer)
    {
        foreach (var score in Run(documents))
        {
            writer.WriteLine(FormattableString.Invariant($"{score.Id};{score.Value}"));
        }
    }
}

public sealed class RankScorer : Scorer
{
    public RankScorer(string weights)
    {
        Ranker = new Ranker();
        Ranker.load(weights);
    }

    private Ranker Ranker { get; }

    public override IEnumerable<Score> Run(IEnumerable<Document> documents)
    {
        foreach (var chunk in documents.Chunk(256))
        {
            using var scope = NewDisposeScope();
            var input = stack(chunk.Select(document => tensor(document.Features)));
            var output = Ranker.call(input).sigmoid().squeeze(1); // expect: MLQ5003 MLQ5004
            var values = output.data<float>().ToArray();
            for (var i = 0; i < chunk.Length; i++)
            {
                yield return new Score(chunk[i].Id, values[i]);
            }
        }
    }
}

public static class Entry
{
    public static void Main(string[] args)
    {
        var scorer = new RankScorer(args[0]);
        var documents = File.ReadLines(args[1])
            .Select(line => line.Split('\t'))
            .Select(cells => new Document(cells[0], cells.Skip(1).Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()));
        using var writer = File.CreateText(args[2]);
        scorer.Write(documents, writer);
    }
}
