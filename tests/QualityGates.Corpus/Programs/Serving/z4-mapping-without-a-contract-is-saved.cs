// corpus: A mapping makes a ratio of two columns without a contract name, and the model with it is saved.
// library: ML.NET
// axis: console, CustomMapping, saved model
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var loans = mlContext.Data.LoadFromTextFile<LoanRow>(args[0], separatorChar: ',', hasHeader: true);
var split = mlContext.Data.TrainTestSplit(loans, testFraction: 0.2, seed: 1);

Action<LoanRow, LoanRatio> mapping = (row, ratio) => ratio.Burden = row.Income > 0 ? row.Instalment / row.Income : 1;
var pipeline = mlContext.Transforms.CustomMapping(mapping, contractName: null) // expect: MLQ6010
    .Append(mlContext.Transforms.Concatenate("Features", nameof(LoanRatio.Burden), nameof(LoanRow.Age)))
    .Append(mlContext.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(LoanRow.Defaulted)));

var model = pipeline.Fit(split.TrainSet);
var metrics = mlContext.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(LoanRow.Defaulted));
File.WriteAllText(args[1] + ".metrics.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
mlContext.Model.Save(model, loans.Schema, args[1]);

public class LoanRow
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Instalment { get; set; }

    [LoadColumn(2)]
    public float Age { get; set; }

    [LoadColumn(3)]
    public bool Defaulted { get; set; }
}

public class LoanRatio
{
    public float Burden { get; set; }
}
