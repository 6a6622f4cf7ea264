// corpus: A generic scorer of a library predicts a list it is given one by one and gives all predictions back; a report asks it for a whole data set.
// library: ML.NET
// axis: generic, field, query, several files
using Microsoft.ML;

namespace Scoring;

public sealed class Scorer<TRow, TPrediction> : IDisposable
    where TRow : class
    where TPrediction : class, new()
{
    private readonly PredictionEngine<TRow, TPrediction> _engine;

    public Scorer(MLContext ml, ITransformer model) => _engine = ml.Model.CreatePredictionEngine<TRow, TPrediction>(model);

    public IReadOnlyList<TPrediction> ScoreAll(IEnumerable<TRow> rows) =>
        rows.Where(row => row is not null)
            .Select(row => _engine.Predict(row)) // expect: MLQ6003
            .ToList();

    public void Dispose() => _engine.Dispose();
}
