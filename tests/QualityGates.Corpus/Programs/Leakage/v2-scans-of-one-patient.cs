// corpus: Several scans of a patient are rows of their own; folds and a split pay no heed to whose they are.
// library: ML.NET
// axis: columns of the loader, folds and split in a helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Radiology;

public sealed class ScanStudy
{
    private readonly MLContext _ml = new(seed: 3);

    public double Folds(string path)
    {
        var pipeline = _ml.Transforms.Concatenate("Features", "Density", "Area").Append(_ml.BinaryClassification.Trainers.FastTree("Tumour"));
        var folds = _ml.BinaryClassification.CrossValidate(Load(path), pipeline, numberOfFolds: 5, labelColumnName: "Tumour"); // expect: MLQ2010
        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }

    public double Once(string path)
    {
        var (train, test) = Divide(Load(path)); // expect: MLQ2010
        var pipeline = _ml.Transforms.Concatenate("Features", "Density", "Area").Append(_ml.BinaryClassification.Trainers.FastTree("Tumour"));
        return _ml.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test), "Tumour").AreaUnderRocCurve;
    }

    private (IDataView Train, IDataView Test) Divide(IDataView rows)
    {
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        return (split.TrainSet, split.TestSet);
    }

    private IDataView Load(string path) => _ml.Data.LoadFromTextFile(path,
    [
        new TextLoader.Column("PatientId", DataKind.String, 0),
        new TextLoader.Column("Density", DataKind.Single, 1),
        new TextLoader.Column("Area", DataKind.Single, 2),
        new TextLoader.Column("Tumour", DataKind.Boolean, 3),
    ], separatorChar: ',', hasHeader: true);
}
