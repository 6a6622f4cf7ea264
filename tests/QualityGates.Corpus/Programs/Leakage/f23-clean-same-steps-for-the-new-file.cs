// corpus: The fitted steps are kept in a field and transform the test part and the file of the day; nothing is fitted on them.
// library: ML.NET
// axis: class, field, properties
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var scorer = new Scorer();
scorer.Train("leads.csv");
scorer.ScoreToday("today.csv");

internal sealed class Scorer
{
    private readonly MLContext _ml = new(seed: 71);
    private ITransformer? _steps;
    private ITransformer? _model;

    public void Train(string file)
    {
        var split = _ml.Data.TrainTestSplit(Read(file), testFraction: 0.25);
        _steps = _ml.Transforms.Concatenate("Features", nameof(Lead.Visits), nameof(Lead.Mails))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Fit(split.TrainSet);
        _model = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Lead.Bought)).Fit(_steps.Transform(split.TrainSet));
        var metrics = _ml.BinaryClassification.Evaluate(_model.Transform(_steps.Transform(split.TestSet)), nameof(Lead.Bought));
        File.WriteAllText("leads.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));
    }

    public void ScoreToday(string file)
    {
        var scored = _model!.Transform(_steps!.Transform(Read(file)));
        var chances = scored.GetColumn<float>("Probability").ToArray();
        Console.WriteLine(chances.Length);
    }

    private IDataView Read(string file) => _ml.Data.LoadFromTextFile<Lead>(file, separatorChar: ',', hasHeader: true);
}

internal sealed class Lead
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Mails { get; set; }
    [LoadColumn(2)] public bool Bought { get; set; }
}
