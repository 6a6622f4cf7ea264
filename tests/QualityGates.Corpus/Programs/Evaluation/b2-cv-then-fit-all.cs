// corpus: Cross-validation judges the pipeline in one method, another method fits all rows and saves.
// library: ML.NET
// axis: fields, guard method, two methods
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new SoilStudy();
study.Check();
study.Publish("soil.zip");

internal sealed class SoilStudy
{
    private const string Target = nameof(Sample.Organic);

    private readonly MLContext _ml = new(seed: 13);
    private readonly IDataView _samples;
    private readonly IEstimator<ITransformer> _chain;

    public SoilStudy()
    {
        _samples = _ml.Data.LoadFromTextFile<Sample>("soil.csv", separatorChar: ',', hasHeader: true);
        _chain = _ml.Transforms.Concatenate("Features", nameof(Sample.Ph), nameof(Sample.Clay), nameof(Sample.Moisture))
            .Append(_ml.Transforms.NormalizeRobustScaling("Features"))
            .Append(_ml.Regression.Trainers.Gam(Target));
    }

    public void Check()
    {
        var folds = _ml.Regression.CrossValidate(_samples, _chain, numberOfFolds: 8, labelColumnName: Target);
        var worst = folds.Max(f => f.Metrics.MeanAbsoluteError);
        if (worst > 1.5 || folds.Average(f => f.Metrics.RSquared) < 0.4)
        {
            throw new InvalidOperationException($"The worst fold is {worst:F2} off.");
        }
    }

    public void Publish(string file) => _ml.Model.Save(_chain.Fit(_samples), _samples.Schema, file);
}

internal sealed class Sample
{
    [LoadColumn(0)] public float Ph { get; set; }
    [LoadColumn(1)] public float Clay { get; set; }
    [LoadColumn(2)] public float Moisture { get; set; }
    [LoadColumn(3)] public float Organic { get; set; }
}
