// corpus: Two linear models get incomes and ages as they were loaded: one through a copied and a converted column, one whose trainer is chosen by a method.
// library: ML.NET
// axis: helper
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var study = new Lending(ml, "loans.csv");
Console.WriteLine(study.Score(study.Linear())); // expect: MLQ4010
Console.WriteLine(study.Score(study.Mixed())); // expect: MLQ4010
Console.WriteLine(study.Score(study.Trees()));

internal sealed class Lending(MLContext ml, string path)
{
    private const string Target = nameof(Loan.Repaid);

    public IEstimator<ITransformer> Linear() => ml.Transforms.CopyColumns("Money", nameof(Loan.Income))
        .Append(ml.Transforms.Conversion.ConvertType("Years", nameof(Loan.Age), DataKind.Single))
        .Append(ml.Transforms.Concatenate("Features", "Money", "Years"))
        .Append(Trainer());

    public IEstimator<ITransformer> Mixed() => ml.Transforms.NormalizeMinMax(nameof(Loan.Income))
        .Append(ml.Transforms.ReplaceMissingValues("Debts"))
        .Append(ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debts)))
        .Append(ml.BinaryClassification.Trainers.LinearSvm(Target));

    public IEstimator<ITransformer> Trees() => ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debts))
        .Append(ml.BinaryClassification.Trainers.FastForest(Target));

    public double Score(IEstimator<ITransformer> pipeline)
    {
        var rows = ml.Data.LoadFromTextFile<Loan>(path, separatorChar: ',', hasHeader: true);
        var folds = ml.BinaryClassification.CrossValidateNonCalibrated(rows, pipeline, labelColumnName: Target);
        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }

    private IEstimator<ITransformer> Trainer() => ml.BinaryClassification.Trainers.AveragedPerceptron(Target);
}

internal sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public int Age { get; set; }
    [LoadColumn(2)] public float Debts { get; set; }
    [LoadColumn(3)] public bool Repaid { get; set; }
}
