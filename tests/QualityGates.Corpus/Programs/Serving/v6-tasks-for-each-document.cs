// corpus: A task for each document asks the engine of the class; results are awaited together.
// library: ML.NET
// axis: tasks in a query
using Microsoft.ML;

namespace Contracts;

public sealed class Clause
{
    public string Text { get; set; } = "";
}

public sealed class ClauseKind
{
    public string PredictedLabel { get; set; } = "";
}

public sealed class Classifier
{
    private readonly PredictionEngine<Clause, ClauseKind> _engine; // expect: MLQ6001

    public Classifier(string model)
    {
        var ml = new MLContext();
        _engine = ml.Model.CreatePredictionEngine<Clause, ClauseKind>(ml.Model.Load(model, out _));
    }

    public async Task<IReadOnlyDictionary<string, string>> ClassifyAsync(IReadOnlyDictionary<string, string> clauses)
    {
        var tasks = clauses.Select(clause => Task.Run(() => (clause.Key, Kind: _engine.Predict(new Clause { Text = clause.Value }).PredictedLabel)));
        var kinds = await Task.WhenAll(tasks);
        return kinds.ToDictionary(kind => kind.Key, kind => kind.Kind);
    }
}
