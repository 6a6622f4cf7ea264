// corpus: Probabilities meet one half, margins meet zero, a regression's score is a value, a loaded model's score goes through a sigmoid first.
// library: ML.NET
// axis: right, silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Thresholds;

public sealed class Row
{
    public float A { get; set; }
    public float B { get; set; }
}

public sealed class Judged
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
    public float Probability { get; set; }
}

public sealed class Chance
{
    public bool PredictedLabel { get; set; }

    [ColumnName("Probability")] public float Score { get; set; }
}

public sealed class Amount
{
    public float Score { get; set; }
}

public sealed class Thresholds(MLContext ml)
{
    public bool ByProbability(PredictionEngine<Row, Judged> engine, Row row) => engine.Predict(row).Probability > 0.5f;

    public bool ByMargin(PredictionEngine<Row, Judged> engine, Row row) => engine.Predict(row).Score > 0f;

    public bool ByRenamed(PredictionEngine<Row, Chance> engine, Row row) => engine.Predict(row).Score > 0.5f;

    public bool BySigmoid(PredictionEngine<Row, Judged> engine, Row row) => 1 / (1 + MathF.Exp(-engine.Predict(row).Score)) > 0.5f;

    public int HalfAKilo(IDataView train, IDataView test)
    {
        var model = ml.Regression.Trainers.FastTree("B").Fit(train);
        var error = ml.Regression.Evaluate(model.Transform(test), "B").MeanAbsoluteError;
        return error > 1 ? 0 : ml.Data.CreateEnumerable<Amount>(model.Transform(test), false).Count(amount => amount.Score > 0.5f);
    }

    public float Scored(IEnumerable<Match> matches) => matches.Where(match => match.Score > 0.5f).Sum(match => match.Score);
}

public sealed record Match(string Player, float Score);
