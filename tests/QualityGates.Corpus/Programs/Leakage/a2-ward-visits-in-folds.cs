// corpus: Stays in a ward, several of each patient and each with the day it began, are put into folds one by one.
// library: ML.NET
// axis: service, query over folds
using Microsoft.ML;

namespace Ward;

public sealed class Stay
{
    public string PatientId { get; set; } = "";

    public DateTime Begin { get; set; }

    public float Age { get; set; }

    public float Pulse { get; set; }

    public float Medicines { get; set; }

    public bool ComesBack { get; set; }
}

public sealed record Quality(double RocArea, double F1);

public sealed class ReturnStudy
{
    private readonly MLContext _ml;

    public ReturnStudy(int seed) => _ml = new MLContext(seed);

    public Quality Run(IEnumerable<Stay> stays)
    {
        var rows = _ml.Data.LoadFromEnumerable(stays);
        var folds = _ml.Data.CrossValidationSplit(rows, numberOfFolds: 5, seed: 4); // expect: MLQ2009 MLQ2010
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Stay.Age), nameof(Stay.Pulse), nameof(Stay.Medicines))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Stay.ComesBack)));

        var metrics = folds
            .Select(fold => _ml.BinaryClassification.Evaluate(pipeline.Fit(fold.TrainSet).Transform(fold.TestSet), nameof(Stay.ComesBack)))
            .ToList();
        return new Quality(metrics.Average(fold => fold.AreaUnderRocCurve), metrics.Average(fold => fold.F1Score));
    }
}
