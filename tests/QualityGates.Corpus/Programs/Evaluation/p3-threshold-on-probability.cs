// corpus: A margin is compared with zero, a probability with one half, and the score of a regression with one half of a unit.
// library: ML.NET
// axis: several prediction classes
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Wafer
{
    public float Thickness { get; set; }

    public float Temperature { get; set; }
}

public sealed class MarginVerdict
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}

public sealed class ProbabilityVerdict
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }

    public float Score { get; set; }
}

public sealed class Deviation
{
    [ColumnName("Score")]
    public float Micrometres { get; set; }
}

public sealed class Inspection(
    PredictionEngine<Wafer, MarginVerdict> margins,
    PredictionEngine<Wafer, ProbabilityVerdict> probabilities,
    PredictionEngine<Wafer, Deviation> deviations)
{
    public bool Reject(Wafer wafer) =>
        margins.Predict(wafer).Score > 0
        || probabilities.Predict(wafer).Probability > 0.5f
        || Math.Abs(deviations.Predict(wafer).Micrometres) > 0.5f;
}
