// corpus: A nightly job loads a model that was trained elsewhere and scores a file with it; its context needs no seed.
// library: ML.NET
// axis: service with an interface
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Invoices;

public sealed class Invoice
{
    [LoadColumn(0)] public string Number { get; set; } = "";

    [LoadColumn(1)] public float Total { get; set; }

    [LoadColumn(2)] public float Positions { get; set; }
}

public sealed class ScoredInvoice
{
    public string Number { get; set; } = "";

    public float Probability { get; set; }
}

public interface IScorer
{
    IEnumerable<ScoredInvoice> Score(string file);
}

public sealed class NightlyScorer : IScorer
{
    private readonly MLContext _context = new MLContext();
    private readonly ITransformer _model;

    public NightlyScorer(string modelFile) => _model = _context.Model.Load(modelFile, out _);

    public IEnumerable<ScoredInvoice> Score(string file)
    {
        var invoices = _context.Data.LoadFromTextFile<Invoice>(file, separatorChar: ';', hasHeader: true);
        return _context.Data.CreateEnumerable<ScoredInvoice>(_model.Transform(invoices), reuseRowObject: false);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        IScorer scorer = new NightlyScorer(Path.Combine(AppContext.BaseDirectory, "late-payment.zip"));
        var doubtful = scorer.Score(args[0]).Where(i => i.Probability > 0.7f).OrderByDescending(i => i.Probability);
        File.WriteAllLines(args[1], doubtful.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Number};{i.Probability:F3}")));
    }
}
