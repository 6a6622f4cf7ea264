// corpus: The id of the row is loaded for the file that is handed in; the features are all float columns of the schema but it and the label.
// library: ML.NET
// axis: Kaggle-like script, names from the schema
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var (trainPath, submitPath, outPath) = (args[0], args[1], args[2]);
var ml = new MLContext(seed: 99);
var known = ml.Data.LoadFromTextFile<Abalone>(trainPath, separatorChar: ',', hasHeader: true);

var features = known.Schema
    .Where(column => column.Type is NumberDataViewType)
    .Select(column => column.Name)
    .Except([nameof(Abalone.Id), nameof(Abalone.Rings)])
    .ToArray();

var split = ml.Data.TrainTestSplit(known, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", features)
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Abalone.Rings)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Abalone.Rings));
Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}, R2 {metrics.RSquared:F3}"));

var scored = model.Transform(ml.Data.LoadFromTextFile<Abalone>(submitPath, separatorChar: ',', hasHeader: true));
var lines = ml.Data.CreateEnumerable<Answer>(scored, reuseRowObject: false, ignoreMissingColumns: true)
    .Select(answer => string.Create(CultureInfo.InvariantCulture, $"{answer.Id:F0},{answer.Score:F2}"));
File.WriteAllLines(outPath, lines.Prepend("Id,Rings"));

internal sealed class Abalone
{
    [LoadColumn(0)] public float Id { get; set; }

    [LoadColumn(1)] public float Length { get; set; }

    [LoadColumn(2)] public float Diameter { get; set; }

    [LoadColumn(3)] public float Height { get; set; }

    [LoadColumn(4)] public float Weight { get; set; }

    [LoadColumn(5)] public float Rings { get; set; }
}

internal sealed class Answer
{
    public float Id { get; set; }

    public float Score { get; set; }
}
